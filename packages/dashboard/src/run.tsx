import type { Recipient, Run, Stats } from '@reach/contracts';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { useLiveRun } from './live-run.ts';
import { Badge, Pager, Problem, Scroll, when } from './parts.tsx';

export function RunPage({ id }: { id: string }) {
  const { run, stats, log, connected } = useLiveRun(id);
  const [problem, setProblem] = useState('');
  const act = (path: string, body?: unknown) =>
    api(`autopilot/${id}/${path}`, { method: 'POST', ...(body !== undefined && { body }) }).then(
      () => setProblem(''),
      (error: Error) => setProblem(error.message),
    );
  const stop = () => {
    if (confirm('Stop this run for good? What is still queued will never be sent.'))
      void act('status', { action: 'stop' });
  };
  if (!run || !stats)
    return (
      <p aria-busy="true">{connected ? 'Loading…' : 'This run cannot be shown. Is the address right?'}</p>
    );
  return (
    <>
      <p>
        <a href="#/runs">All runs</a>
      </p>
      <h1>{run.goal}</h1>
      <p class="state">
        <Badge status={run.status} />
        <span class="soft">
          started {when(run.created_at)}
          {connected ? '' : ' · connecting again…'}
        </span>
        {(run.status === 'running' || run.status === 'paused') && (
          <button type="button" class="danger" onClick={stop}>
            Stop
          </button>
        )}
        {run.status === 'paused' && (
          <button type="button" onClick={() => void act('resume')}>
            Resume
          </button>
        )}
      </p>
      <Problem text={problem} />
      {run.error && <p class="alert">{run.error}</p>}
      <Progress run={run} stats={stats} />
      <Funnel stats={stats} />
      <section class="panel">
        <h2>Log</h2>
        <ol class="log" aria-live="polite">
          {log.map((line, place) => (
            <li key={`${place} ${line}`}>{line}</li>
          ))}
        </ol>
      </section>
      <Recipients id={id} change={JSON.stringify(stats)} />
    </>
  );
}

function Progress({ run, stats }: { run: Run; stats: Stats }) {
  if (run.status !== 'running') return null;
  const done = stats.total - stats.queued;
  return (
    <p>
      <label for="progress">
        {stats.total === 0 ? 'Planning and matching…' : `${done} of ${stats.total} dispatched`}
      </label>
      <progress id="progress" max={stats.total || 1} value={stats.total === 0 ? undefined : done} />
    </p>
  );
}

const STEPS = ['total', 'sent', 'delivered', 'opened', 'clicked', 'replied'] as const;
const ASIDE = ['queued', 'bounced', 'failed', 'skipped'] as const;

/** Bars by an SVG's attributes: the page's policy allows no inline style. */
function Funnel({ stats }: { stats: Stats }) {
  return (
    <section class="panel" aria-label="Funnel">
      <h2>Funnel</h2>
      <dl class="funnel">
        {STEPS.map((step) => (
          <div key={step}>
            <dt>{step === 'total' ? 'leads' : step}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={stats.total === 0 ? 0 : (100 * stats[step]) / stats.total} height="10" />
              </svg>
              <strong>{stats[step].toLocaleString()}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{ASIDE.map((name) => `${stats[name].toLocaleString()} ${name}`).join(' · ')}</p>
    </section>
  );
}

type Page = { recipients: Recipient[]; pagination: { totalPages: number; total: number } };

function Recipients({ id, change }: { id: string; change: string }) {
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<Page>();
  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      () =>
        void api<Page>(`autopilot/${id}?page=${page}&limit=50`).then(
          (answer) => {
            if (!left) setShown(answer);
          },
          () => {},
        ),
      200,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id, page, change]);
  return (
    <section class="panel">
      <h2>Recipients</h2>
      <Scroll label="Recipients">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Address</th>
              <th scope="col">Status</th>
              <th scope="col">Sent</th>
              <th scope="col">Last event</th>
            </tr>
          </thead>
          <tbody>
            {shown?.recipients.map((one) => (
              <tr key={one.id}>
                <td>{one.name}</td>
                <td>
                  {one.email}
                  {(one.step ?? 1) > 1 && <span class="soft"> · step {one.step}</span>}
                </td>
                <td>
                  <Badge status={one.status} />
                  {one.error && <span class="soft"> {one.error}</span>}
                </td>
                <td>{when(one.sent_at)}</td>
                <td>{when(one.last_event_at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager page={page} pages={shown?.pagination.totalPages ?? 1} onPage={setPage} />
    </section>
  );
}
