import { createHash } from 'node:crypto';

/**
 * Tells accounts of a provider apart, by where calls go and what lets us in, and says neither. A new key of the same
 * account looks like another account: mails in doubt at that moment are then not repeated, which is the safe mistake.
 */
export function accountOf(url: string, apiKey: string): string {
  return createHash('sha256').update(`${url}\n${apiKey}`).digest('hex').slice(0, 12);
}
