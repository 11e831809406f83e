import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token of a send's unsubscribe link: the 16 bytes of its id and 16 bytes of HMAC-SHA256 over them, as 43
 * characters of base64url. It says nothing about the person, and without the secret none can be made or altered.
 */
export function unsubscribeToken(sendId: string, secret: Buffer): string {
  const id = sendId.replaceAll('-', '');
  return Buffer.from(id + mac(id, secret), 'hex').toString('base64url');
}

/** The send that a token names; null for one that we did not make. Compares in constant time and never throws. */
export function readUnsubscribeToken(token: string, secret: Buffer): string | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character has two bits to spare: only the spelling that we make is ours.
  if (bytes.toString('base64url') !== token) return null;
  const id = bytes.toString('hex', 0, 16);
  if (!timingSafeEqual(bytes.subarray(16), Buffer.from(mac(id, secret), 'hex'))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const TOKEN = /^[\w-]{43}$/;

/** In hex, as strings cost a quarter less than buffers here. The word in front keeps it apart from whatever else is signed. */
function mac(id: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(WORD).update(id, 'hex').digest('hex').slice(0, 32);
}

const WORD = 'unsubscribe:';
