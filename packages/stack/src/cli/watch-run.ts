import { setTimeout as delay } from 'node:timers/promises';
import { runDetailAnswer } from '@reach/contracts';
import type { z } from 'zod';
import { callApi, isCallError } from './api-client.ts';
import type { ApiConnection } from './connection.ts';

type RunDetail = z.infer<typeof runDetailAnswer>;

const POLL_MS = 500;
/** A restart of the API, or of what is behind it, is waited for; a longer silence is reported. */
const PATIENCE_MS = 30_000;

/** Reads a run again and again until it is no longer running; `changed` is called when there is something new. */
export async function watchRun(
  api: ApiConnection,
  id: string,
  changed: (detail: RunDetail) => void,
): Promise<RunDetail> {
  let seen = '';
  for (;;) {
    const detail = await readPatiently(api, id);
    const now = JSON.stringify([detail.run, detail.plan, detail.stats]);
    if (now !== seen) changed(detail);
    seen = now;
    if (detail.run.status !== 'running') return detail;
    await delay(POLL_MS);
  }
}

async function readPatiently(api: ApiConnection, id: string): Promise<RunDetail> {
  const path = `/api/autopilot/${encodeURIComponent(id)}?limit=1`;
  const giveUp = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await callApi(api, { method: 'GET', path, answer: runDetailAnswer });
    } catch (error) {
      if (!isPassing(error) || performance.now() > giveUp) throw error;
      await delay(POLL_MS);
    }
  }
}

/** No connection, too many requests, or a service that is not available just now. */
function isPassing(error: unknown): boolean {
  return isCallError(error) && (error.status === 0 || error.status === 429 || error.status >= 502);
}
