import { setTimeout as delay } from 'node:timers/promises';
import { errorAnswer, runDetailAnswer, startAnswer } from '@reach/contracts';
import { z } from 'zod';
import type { StackFile } from './stack-file.ts';

export type RunDetail = z.infer<typeof runDetailAnswer>;

/** How the demo follows a run; each is called when there is something new. */
export type RunWatcher = { changed(detail: RunDetail): void };

const POLL_MS = 150;
/** Planning with a slow model is the longest that nothing visible happens. */
const STALLED_MS = 90_000;

const eventsAnswer = z.object({ events: z.object({ pending: z.number().int() }) });
const inboxAnswer = z.object({ total: z.number().int() });

/**
 * Starts a run and follows it through the API like any client, until it has ended and every event of its mails
 * has been taken in. Throws when it cannot be started, or when nothing has changed for a minute and a half.
 */
export async function runGoal(facts: StackFile, goal: string, watcher: RunWatcher): Promise<RunDetail> {
  const { runId } = startAnswer.parse(await callApi(facts, 'POST', '/api/autopilot/start', { goal }));
  let seen = '';
  let seenAt = Date.now();
  const read = async () => {
    const detail = runDetailAnswer.parse(await callApi(facts, 'GET', `/api/autopilot/${runId}?limit=1`));
    const now = JSON.stringify([detail.run, detail.plan, detail.stats]);
    if (now !== seen) {
      watcher.changed(detail);
      seen = now;
      seenAt = Date.now();
    }
    return detail;
  };
  for (;;) {
    const { run } = await read();
    // Asked after the run has ended, so that no mail is still to come; then read what the last events changed.
    if (run.status !== 'running' && (await pendingEvents(facts)) === 0) return read();
    if (Date.now() - seenAt > STALLED_MS) throw new Error('The run makes no progress.');
    await delay(POLL_MS);
  }
}

/** Mails that the sandbox has received. */
export async function countInbox(facts: StackFile): Promise<number> {
  return inboxAnswer.parse(await getJson(`${facts.inboxUrl}/api/inbox?limit=1`)).total;
}

async function pendingEvents(facts: StackFile): Promise<number> {
  return eventsAnswer.parse(await getJson(`${facts.inboxUrl}/api/ledger/totals`)).events.pending;
}

async function callApi(facts: StackFile, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${facts.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${facts.apiKey}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const parsed: unknown = await answer.json();
  if (!answer.ok) throw new Error(errorAnswer.parse(parsed).error);
  return parsed;
}

async function getJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}
