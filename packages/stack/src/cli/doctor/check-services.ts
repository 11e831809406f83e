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

/**
 * Whether the receiver takes events: it refuses one without a signature with 401, and all of them with 503. The
 * provider's way to it may be another than ours, so the address that it was given is the one to try.
 */
export async function checkReceiver(url: string | undefined): Promise<Finding[]> {
  const name = 'Mail events';
  if (url === undefined) {
    const advice = 'Give the address that the mail provider was given with --webhook-url';
    return [{ name, state: 'unknown', detail: 'the receiver is not known here', advice }];
  }
  return finding(name, 'Is the webhook-receiver running, and can the mail provider reach it?', async () => {
    const base = url.replace(/\/+$|\/api\/webhooks\/mail-events\/?$/, '');
    const { statusCode, body } = await request(`${base}/api/webhooks/mail-events`, {
      method: 'POST',
      body: '{}',
      headersTimeout: TIMEOUT_MS,
    });
    await body.dump();
    if (statusCode === 401) return [{ name, state: 'ok', detail: 'signed events are taken' }];
    const advice =
      statusCode === 503
        ? 'Set REACH_EVENTS_WEBHOOK_SECRET, the same one that the mail provider has'
        : 'That is no webhook-receiver: look at the address, and at what stands before it';
    return [{ name, state: 'fault', detail: `answers ${statusCode}`, advice }];
  });
}
