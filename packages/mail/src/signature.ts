import { createHmac, timingSafeEqual } from 'node:crypto';

/** The `x-reach-signature` of an event: lower-case hex HMAC-SHA256 over the raw bytes of its body. */
export function signEvent(rawBody: Buffer | string, secret: string): string {
  return createHmac('sha256', secret).update(rawBody).digest('hex');
}

/**
 * Whether the header is the body's signature under one of the secrets; two are valid at once while a secret is
 * rotated. Compares in constant time and never throws. An empty secret never verifies: a guard that is not
 * configured stays shut.
 */
export function verifyEventSignature(
  rawBody: Buffer | string,
  header: string | readonly string[] | undefined,
  secrets: readonly string[],
): boolean {
  if (typeof header !== 'string' || !SIGNATURE.test(header)) return false;
  const given = Buffer.from(header, 'hex');
  let valid = false;
  for (const secret of secrets) {
    if (secret === '') continue;
    const expected = createHmac('sha256', secret).update(rawBody).digest();
    if (timingSafeEqual(given, expected)) valid = true;
  }
  return valid;
}

const SIGNATURE = /^[0-9a-f]{64}$/;
