import { createHmac, timingSafeEqual } from 'node:crypto';
import { createHmacSha256 } from './hmac-sha256.ts';

/**
 * Makes the tokens of sends' unsubscribe links: the 16 bytes of an id and 16 bytes of HMAC-SHA256 over them, as 43
 * characters of base64url. One says nothing about the person, and without the secret none can be made or altered.
 */
export function createUnsubscribeTokens(secret: Buffer): (sendId: string) => string {
  const sign = createHmacSha256(secret);
  const message = Buffer.concat([Buffer.from(WORD), Buffer.alloc(16)]);
  return (sendId) => {
    const id = sendId.replaceAll('-', '');
    message.write(id, WORD.length, 'hex');
    return Buffer.from(id + sign(message).slice(0, 32), 'hex').toString('base64url');
  };
}

/** The send that a token names; null for one that we did not make. Compares in constant time and never throws. */
export function readUnsubscribeToken(token: string, secret: Buffer): string | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character has two bits to spare: only the spelling that we make is ours.
  if (bytes.toString('base64url') !== token) return null;
  const [id, given] = [bytes.subarray(0, 16), bytes.subarray(16)];
  const expected = createHmac('sha256', secret).update(WORD).update(id).digest().subarray(0, 16);
  if (!timingSafeEqual(given, expected)) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const TOKEN = /^[\w-]{43}$/;
/** Keeps it apart from whatever else may be signed with the same secret. */
const WORD = 'unsubscribe:';
