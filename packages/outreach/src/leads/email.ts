import { domainToASCII, domainToUnicode } from 'node:url';

export type ParsedEmail = { ok: true; email: string; emailKey: string } | { ok: false; reason: string };

/** Far above any real cell with a name and an address; keeps the work bounded whatever comes in. */
const MAX_TEXT = 1_000;
/** RFC 5321 4.5.3.1: 64 octets before the @, 255 for a domain with its root; 254 is what fits in a path. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
const MAX_ADDRESS = 254;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN_CHARACTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
const ASCII_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * Exactly one mailbox out of what people keep in an e-mail column: `a@b.test`, `mailto:a@b.test` or
 * `Name <a@b.test>`. The local part is a dot-atom of ASCII (RFC 5322 3.2.3), kept as typed; the domain becomes
 * lower-case ASCII (punycode) with two labels or more. `emailKey` is both parts in lower case, for uniqueness
 * and suppression only. Anything that could name a second recipient is refused, as are quoted local parts,
 * address literals and invisible characters. Linear in the length of the text.
 */
export function parseEmail(text: string): ParsedEmail {
  const trimmed = text.trim();
  if (trimmed === '') return refused('there is no e-mail address');
  if (trimmed.length > MAX_TEXT) return refused('the e-mail address is too long');
  if (INVISIBLE.test(trimmed)) return refused('the e-mail address holds control or invisible characters');
  const address = unwrap(trimmed);
  return typeof address === 'string' ? parseAddress(address) : address;
}

/** A domain that mail can go to, as lower-case ASCII (punycode). */
export function parseDomain(text: string): { ok: true; domain: string } | { ok: false; reason: string } {
  if (text === '') return refused('there is no domain');
  if (text.length > MAX_TEXT) return refused('the domain is too long');
  const domain = toAsciiDomain(text);
  return typeof domain === 'string' ? { ok: true, domain } : domain;
}

/** Takes an address out of `Name <…>` and `mailto:…`. */
function unwrap(text: string): string | { ok: false; reason: string } {
  let address = text;
  if (text.endsWith('>')) {
    const open = text.indexOf('<');
    const name = text.slice(0, open).trim();
    const quoted = /^"[^"\\]*"$/.test(name);
    // An unquoted comma or semicolon makes a list, a colon a group, an @ a second address.
    if (open < 0 || name.includes('@') || (!quoted && /[",;:]/.test(name))) return refused(AMBIGUOUS);
    address = text.slice(open + 1, -1).trim();
  }
  if (!/^mailto:/i.test(address)) return address;
  address = address.slice('mailto:'.length);
  // A query can add recipients, and an escape can hide one.
  return /[?%]/.test(address) ? refused(AMBIGUOUS) : address;
}

function parseAddress(address: string): ParsedEmail {
  const at = address.indexOf('@');
  if (at < 0) return refused('the e-mail address has no @');
  if (address.startsWith('"')) return refused('quoted e-mail addresses are not supported');
  if (at !== address.lastIndexOf('@') || /[\s,;<>()"]/.test(address)) return refused(AMBIGUOUS);
  const local = address.slice(0, at);
  const localFault = faultOfLocal(local);
  if (localFault) return refused(localFault);
  const domain = toAsciiDomain(address.slice(at + 1));
  if (typeof domain !== 'string') return domain;
  const email = `${local}@${domain}`;
  if (email.length > MAX_ADDRESS) return refused('the e-mail address is too long');
  return { ok: true, email, emailKey: email.toLowerCase() };
}

function faultOfLocal(local: string): string | undefined {
  if (local === '') return 'nothing stands before the @';
  if (local.length > MAX_LOCAL) return `more than ${MAX_LOCAL} characters stand before the @`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (!/^[\x00-\x7f]*$/.test(local)) return 'letters outside ASCII before the @ are not supported';
  if (!DOT_ATOM.test(local)) return 'the part before the @ is not valid';
  return undefined;
}

function toAsciiDomain(domain: string): string | { ok: false; reason: string } {
  if (domain === '') return refused('nothing stands after the @');
  if (domain.startsWith('[')) return refused('an IP address in place of the domain is not supported');
  if (!DOMAIN_CHARACTERS.test(domain)) return refused(BAD_DOMAIN);
  const ascii = domainToDns(domain);
  const labels = ascii.split('.');
  if (labels.length < 2) return refused('the domain has no ending such as .com');
  const wellFormed = labels.every((label) => ASCII_LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1)!);
  if (!wellFormed || ascii.length > MAX_DOMAIN) return refused(BAD_DOMAIN);
  return ascii;
}

/** The domain as DNS knows it; `.` when it has no such form. */
function domainToDns(domain: string): string {
  const lower = domain.toLowerCase();
  if (/^[a-z0-9.-]*$/.test(lower) && !lower.includes('xn--')) return lower;
  const ascii = domainToASCII(lower);
  // The conversion lets some punycode pass that decodes to nothing; it shows by having no Unicode form.
  const undecodable = domainToUnicode(ascii)
    .split('.')
    .some((label) => label.startsWith('xn--'));
  return ascii === '' || undecodable ? '.' : ascii;
}

const AMBIGUOUS = 'this is not exactly one e-mail address';
const BAD_DOMAIN = 'the domain of the e-mail address is not valid';

function refused(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
