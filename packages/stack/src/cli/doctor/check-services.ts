import { request } from 'undici';
import { type Finding, finding } from './finding.ts';

const TIMEOUT_MS = 5_000;

/** A service's own word on whether it can do its work. */
export function checkService(name: string, url: string): Promise<Finding[]> {
  return finding(name, 'Is it running? npm start starts all of them', async () => {
    const { body } = await request(`${url}/readyz`, { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
    const { ok, failed, degraded } = (await body.json()) as {
      ok: boolean;
      failed: string[];
      degraded: string[];
    };
    if (!ok) return [{ name, state: 'fault', detail: `not ready: ${failed.join(', ')}` }];
    if (degraded.length > 0)
      return [{ name, state: 'warning', detail: `does without ${degraded.join(', ')}` }];
    return [{ name, state: 'ok', detail: `ready at ${url}` }];
  });
}

/** Whether the receiver takes events: it refuses one without a signature with 401, and all of them with 503. */
export function checkReceiver(url: string): Promise<Finding[]> {
  const name = 'Mail events';
  return finding(name, 'Is the webhook-receiver running, and can the mail provider reach it?', async () => {
    const { statusCode, body } = await request(`${url}/api/webhooks/mail-events`, {
      method: 'POST',
      body: '{}',
      headersTimeout: TIMEOUT_MS,
    });
    await body.dump();
    if (statusCode === 401) return [{ name, state: 'ok', detail: 'signed events are taken' }];
    const advice = 'Set REACH_EVENTS_WEBHOOK_SECRET, the same one that the mail provider has';
    return [{ name, state: 'fault', detail: `answers ${statusCode}`, advice }];
  });
}
