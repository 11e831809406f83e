import type { Run } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { follow } from './follow.ts';
import { Badge, count, Pager, Problem, when } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';

const ROWS = 20;
type List = { runs: Run[]; total: number };

/** Newest first. The first page follows the runs as they change, and every change has the other pages asked for again. */
export function Runs() {
  const [page, setPage] = useState(1);
  const [newest, setNewest] = useState<List>();
  const [connected, setConnected] = useState(true);
  useEffect(
    () =>
      follow('autopilot/runs/events', {
        on: { runs: (data) => setNewest(JSON.parse(data)) },
        onConnected: setConnected,
      }),
    [],
  );
  const path = page === 1 ? null : `autopilot/runs?limit=${ROWS}&offset=${(page - 1) * ROWS}`;
  const { answer: older, problem } = useLoaded<List>(path, newest);
  const list = page === 1 ? newest : older;
  return (
    <>
      <h1>Runs</h1>
      <Problem text={problem} />
      {!connected && <p class="soft">Connecting again…</p>}
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
              <Badge status={run.status} /> {figuresOf(run)}
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

/**
 * `messages_sent` leaves out what bounced, and with follow-ups there are more mails than people: `167 of 174 sent`
 * would say of a completed run that seven never left.
 */
function figuresOf({ status, messages_sent, leads_found, replies_count }: Run): string {
  if (leads_found === 0) return status === 'running' ? 'planning and matching' : 'no leads';
  const soFar = status === 'running' || status === 'paused' ? ' so far' : '';
  return [
    count(leads_found, 'lead', 'leads'),
    `${count(messages_sent, 'mail', 'mails')} sent and not bounced${soFar}`,
    `${replies_count.toLocaleString()} replied`,
  ].join(' · ');
}
