import { type Run, type Session, type Stats, scopeAllows } from '@reach/contracts';
import { api } from './api.ts';
import { useLiveRun } from './live-run.ts';
import { Badge, count, NotFound, Problem, when } from './parts.tsx';
import { Message } from './run-message.tsx';
import { Recipients } from './run-recipients.tsx';
import { Timeline } from './run-timeline.tsx';
import { useAction } from './use-loaded.ts';

export function RunPage({ id, session }: { id: string; session: Session }) {
  const { run, stats, log, connected, missing } = useLiveRun(id);
  const { busy, problem, done, run: attempt } = useAction();
  const act = (path: string, body?: unknown) =>
    void attempt(() =>
      api(`autopilot/${id}/${path}`, { method: 'POST', ...(body !== undefined && { body }) }),
    );
  const stop = () => {
    if (confirm('Stop this run for good? What is still queued will never be sent.'))
      act('status', { action: 'stop' });
  };
  if (missing)
    return (
      <NotFound what="run">
        <a href="#/runs">All runs</a>
      </NotFound>
    );
  if (!run || !stats)
    return (
      <>
        <p>
          <a href="#/runs">All runs</a>
        </p>
        <p role="status" aria-busy={connected}>
          {connected ? 'Loading…' : 'The run cannot be asked for at the moment. Trying again…'}
        </p>
      </>
    );
  const mayChange = scopeAllows(session.scope, 'send');
  const change = JSON.stringify(stats);
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
        {mayChange && (run.status === 'running' || run.status === 'paused') && (
          <button type="button" class="danger" disabled={busy} onClick={stop}>
            Stop
          </button>
        )}
        {mayChange && run.status === 'paused' && (
          <button type="button" disabled={busy} onClick={() => act('resume')}>
            Resume
          </button>
        )}
        {mayChange && stats.failed > 0 && run.status !== 'stopped' && (
          <button type="button" disabled={busy} onClick={() => act('retry-failed')}>
            Retry {count(stats.failed, 'failed mail', 'failed mails')}
          </button>
        )}
        {mayChange && session.sender.email && stats.total > 0 && (
          <button
            type="button"
            disabled={busy}
            onClick={() =>
              void attempt(
                () =>
                  api(`autopilot/${id}/test-send`, { method: 'POST', body: { to: session.sender.email } }),
                `A test went to ${session.sender.email}.`,
              )
            }
          >
            Send me a test
          </button>
        )}
        <span class="soft" aria-live="polite">
          {done}
        </span>
      </p>
      <Problem text={problem} />
      {run.error && <p class="alert">{run.error}</p>}
      <Progress run={run} stats={stats} />
      <Funnel run={run} stats={stats} />
      <Timeline id={id} change={change} />
      <Message id={id} version={run.campaign_id} open={run.status === 'paused'} />
      <section class="panel">
        <h2>Log</h2>
        <ol class="log" aria-live="polite">
          {log.map((line, place) => (
            <li key={`${place} ${line}`}>{line}</li>
          ))}
        </ol>
      </section>
      <Recipients id={id} change={change} />
    </>
  );
}

function Progress({ run, stats }: { run: Run; stats: Stats }) {
  if (run.status !== 'running') return null;
  const done = stats.total - stats.queued;
  return (
    <p>
      <label for="progress">
        {stats.total === 0 ? 'Planning and matching…' : `${done} of ${stats.total} done`}
      </label>
      <progress id="progress" max={stats.total || 1} value={stats.total === 0 ? undefined : done} />
    </p>
  );
}

const STEPS = ['total', 'sent', 'delivered', 'opened', 'clicked', 'replied'] as const;
const ASIDE = ['queued', 'bounced', 'failed', 'skipped'] as const;

/** Bars by an SVG's attributes: the page's policy allows no inline style. */
function Funnel({ run, stats }: { run: Run; stats: Stats }) {
  // With follow-ups there are more mails than people, and the figures count mails.
  const all = stats.total > run.leads_found ? 'mails' : 'leads';
  return (
    <section class="panel" aria-label="Funnel">
      <h2>Funnel</h2>
      <dl class="funnel">
        {STEPS.map((step) => (
          <div key={step}>
            <dt>{step === 'total' ? all : step}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={stats.total === 0 ? 0 : (100 * stats[step]) / stats.total} height="10" />
              </svg>
              <strong>
                {stats[step].toLocaleString()}
                <span class="soft"> {share(stats[step], stats.total)}</span>
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{ASIDE.map((name) => `${stats[name].toLocaleString()} ${name}`).join(' · ')}</p>
    </section>
  );
}

function share(part: number, total: number): string {
  return total === 0 ? '' : `${Math.round((100 * part) / total)} %`;
}
