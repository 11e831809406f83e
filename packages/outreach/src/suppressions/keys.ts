import { AppError, type SuppressionTarget } from '@reach/contracts';
import { parseDomain, parseEmail } from '../leads/email.ts';

/** How an entry is stored: an address in lower case, or `@` and a domain, or `#` and the hash of an erased address. */
export type SuppressionKey = string;

/** The key of what a caller names. Throws `invalid_request` with the field and what is wrong with it. */
export function suppressionKey({ email, domain }: SuppressionTarget): SuppressionKey {
  const read = email === undefined ? readDomain(domain ?? '') : readAddress(email);
  if (read.ok) return read.key;
  const field = email === undefined ? 'domain' : 'email';
  const issues = [{ field, message: read.reason }];
  throw new AppError('invalid_request', `${field}: ${read.reason}`, { issues });
}

export type ReadKey = { ok: true; key: SuppressionKey } | { ok: false; reason: string };

export function readAddress(text: string): ReadKey {
  const parsed = parseEmail(text);
  return parsed.ok ? { ok: true, key: parsed.emailKey } : parsed;
}

/** A domain as people write it: `acme.example` or `@acme.example`, in any case, also with letters outside ASCII. */
export function readDomain(text: string): ReadKey {
  const parsed = parseDomain(text.trim().replace(/^@/, ''));
  return parsed.ok ? { ok: true, key: `@${parsed.domain}` } : parsed;
}

export function isDomainKey(key: SuppressionKey): boolean {
  return key.startsWith('@');
}

/** A key in the words of the API. */
export function targetOf(key: SuppressionKey): { email: string | null; domain: string | null } {
  if (key.startsWith('#')) return { email: null, domain: null };
  return isDomainKey(key) ? { email: null, domain: key.slice(1) } : { email: key, domain: null };
}
