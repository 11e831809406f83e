import { createHmac, timingSafeEqual } from 'node:crypto';
import { createHmacSha256 } from './hmac-sha256.ts';

/** The `x-reach-signature` of an event: lower-case hex HMAC-SHA256 over the raw bytes of its body. */
export function signEvent(rawBody: Buffer | string, secret: string): string {
  return createHmac('sha256', secret).update(rawBody).digest('hex');
}

/** Signs bodies under one secret. */
type EventKey = ReturnType<typeof createHmacSha256>;

/**
 * What `verifyEventSignature` takes, made once. An empty secret gives none: a guard that is not configured stays shut.
 */
export function eventKeys(secrets: readonly string[]): EventKey[] {
  return secrets.filter((secret) => secret !== '').map((secret) => createHmacSha256(Buffer.from(secret)));
}

/**
 * Whether the header is the body's signature under one of the keys; two are valid at once while a secret is
 * rotated. Compares in constant time and never throws.
 */
export function verifyEventSignature(
  rawBody: Buffer | string,
  header: string | readonly string[] | undefined,
  keys: readonly EventKey[],
): boolean {
  if (typeof header !== 'string' || !SIGNATURE.test(header)) return false;
  const given = Buffer.from(header, 'hex');
  const body = typeof rawBody === 'string' ? Buffer.from(rawBody) : rawBody;
  let valid = false;
  for (const sign of keys) {
    if (timingSafeEqual(given, Buffer.from(sign(body), 'hex'))) valid = true;
  }
  return valid;
}

const SIGNATURE = /^[0-9a-f]{64}$/;
