import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** How far the sender's clock may be from ours, either way. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Whether a request is signed as Standard Webhooks has it (standardwebhooks.com; Svix gives the headers its own
 * name): base64 of HMAC-SHA256 over id, time and raw body, by one of the `whsec_…` secrets, made at most five
 * minutes from `now` (ms). Several signatures may be given while the sender's secret is rotated; one that fits is
 * enough. Never throws; a secret that is none never verifies.
 */
export function verifyStandardWebhook(
  rawBody: Buffer,
  headers: IncomingHttpHeaders,
  secrets: readonly string[],
  now = Date.now(),
): boolean {
  const of = (name: string) => headers[`svix-${name}`] ?? headers[`webhook-${name}`];
  const [id, timestamp, given] = [of('id'), of('timestamp'), of('signature')];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof given !== 'string') return false;
  if (!/^[\x21-\x7e]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1000) > TOLERANCE_MS) return false;
  const signatures = given.split(' ', 10).flatMap((part) => {
    const value = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(part)?.[1];
    return value === undefined ? [] : [Buffer.from(value, 'base64')];
  });
  let valid = false;
  for (const secret of secrets) {
    const key = webhookKey(secret);
    if (key === null) continue;
    const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(rawBody).digest();
    for (const signature of signatures) if (timingSafeEqual(signature, expected)) valid = true;
  }
  return valid;
}

/** The bytes of a `whsec_…` secret; null for what is none, or too short to be one (16 bytes). */
export function webhookKey(secret: string): Buffer | null {
  const text = /^whsec_([A-Za-z0-9+/]{22,}={0,2})$/.exec(secret)?.[1];
  const key = text === undefined ? null : Buffer.from(text, 'base64');
  return key !== null && key.length >= 16 ? key : null;
}
