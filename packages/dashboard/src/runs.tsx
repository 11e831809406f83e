import type { Run } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { Badge, count, Pager, Problem, when } from './parts.tsx';

const ROWS = 20;

export function Runs() {
  const [page, setPage] = useState(1);
  const [list, setList] = useState<{ runs: Run[]; total: number }>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let left = false;
    let timer = 0;
    const load = () =>
      api<{ runs: Run[]; total: number }>(`autopilot/runs?limit=${ROWS}&offset=${(page - 1) * ROWS}`)
        .then(
          (answer) => {
            if (left) return;
            setList(answer);
            setProblem('');
          },
          (error: Error) => setProblem(error.message),
        )
        .finally(() => {
          if (!left) timer = setTimeout(() => void load(), 3_000);
        });
    void load();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [page]);

  return (
    <>
      <h1>Runs</h1>
      <Problem text={problem} />
      {list?.total === 0 && (
        <p>
          None yet. <a href="#/">Say what you want to achieve</a>.
        </p>
      )}
      <ul class="runs">
        {list?.runs.map((run) => (
          <li key={run.id} class="panel">
            <a href={`#/runs/${run.id}`}>{run.goal}</a>
            <p>
              <Badge status={run.status} /> {sentOf(run)}
              <span class="soft">
                {' · '}
                <span class="together">{when(run.created_at)}</span>
              </span>
            </p>
            {run.error && <p class="soft">{run.error}</p>}
          </li>
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil((list?.total ?? 0) / ROWS)} onPage={setPage} />
    </>
  );
}

/** With follow-ups there are more mails than people. */
function sentOf({ status, messages_sent, leads_found, replies_count }: Run): string {
  if (leads_found === 0) return status === 'running' ? 'planning and matching' : 'no leads';
  const sent =
    messages_sent > leads_found
      ? `${messages_sent.toLocaleString()} mails to ${count(leads_found, 'person', 'people')}`
      : `${messages_sent.toLocaleString()} of ${leads_found.toLocaleString()} sent`;
  return `${sent}, ${replies_count.toLocaleString()} replied`;
}
