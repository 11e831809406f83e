import type { LeadFields } from '@reach/contracts';
import { countryCalled } from '@reach/lexicon';
import type { LeadCells } from './columns.ts';
import { parseEmail } from './email.ts';
import { cleanParagraphs, cleanText } from './text.ts';

/** A lead ready to be stored; null means that the source says nothing about it. */
export interface Lead extends LeadFields {
  email_key: string;
}

export type ReadLead = { ok: true; lead: Lead } | { ok: false; reason: string };

const MAX_CUSTOM = 50;

/** Checks the address, cleans every text, and fills in names and places that the row has in another form. */
export function toLead(cells: LeadCells): ReadLead {
  const { fields } = cells;
  const address = parseEmail(fields.email ?? '');
  if (!address.ok) return { ok: false, reason: withExcerpt(address.reason, fields.email) };
  const { first_name, last_name, name } = readNames(fields);
  const { country, region, city } = readPlace(fields);
  return {
    ok: true,
    lead: {
      email: address.email,
      email_key: address.emailKey,
      first_name,
      last_name,
      name,
      title: cleanText(fields.title),
      seniority: cleanText(fields.seniority),
      department: cleanText(fields.department),
      company: cleanText(fields.company),
      industry: cleanText(fields.industry),
      company_size: cleanText(fields.company_size),
      country,
      region,
      city,
      bio: cleanParagraphs(fields.bio),
      tags: cells.tags,
      custom: cells.custom,
    },
  };
}

/**
 * What is known after an import: new values win, and where the new row says nothing the stored ones stay. A new
 * first or last name makes a new full name, unless the row brings one.
 */
export function mergeLeads(stored: Lead, next: Lead): Lead {
  const merged = { ...next };
  for (const field of MERGED) merged[field] = next[field] ?? stored[field];
  if (next.name === null && (next.first_name ?? next.last_name) !== null) merged.name = null;
  if (next.tags.length === 0) merged.tags = stored.tags;
  // The first spread gives new names the first places, the last one new values.
  const custom = Object.entries({ ...next.custom, ...stored.custom, ...next.custom });
  merged.custom = Object.fromEntries(custom.slice(0, MAX_CUSTOM));
  return merged;
}

const MERGED = [
  'first_name',
  'last_name',
  'name',
  'title',
  'seniority',
  'department',
  'company',
  'industry',
  'company_size',
  'country',
  'region',
  'city',
  'bio',
] as const;

/** A lead's full name, joined from its parts when it has none. */
export function fullName({ name, first_name, last_name }: Names): string | null {
  if (name !== null) return name;
  return first_name !== null && last_name !== null ? `${first_name} ${last_name}` : (first_name ?? last_name);
}

function withExcerpt(reason: string, text: string | undefined): string {
  const excerpt = cleanText(text, 60);
  return excerpt === null ? reason : `${reason}: ${excerpt}`;
}

type Names = Pick<LeadFields, 'first_name' | 'last_name' | 'name'>;

function readNames(fields: LeadCells['fields']): Names {
  const first_name = cleanText(fields.first_name);
  const last_name = cleanText(fields.last_name);
  const name = cleanText(fields.name);
  return name !== null && first_name === null && last_name === null
    ? splitName(name)
    : { first_name, last_name, name };
}

const HONORIFIC = /^(?:dr|mr|mrs|ms|miss|prof|sir|herr|frau)\.?\s+/i;

/** `Doe, Jane` is Jane Doe; in `Jane Doe, MBA` what follows the comma is a degree. The first word is the first name. */
function splitName(name: string): Names {
  const [before = '', after] = name.split(',').map((part) => part.trim());
  const swapped = after !== undefined && after !== '' && before !== '' && !before.includes(' ');
  const called = (swapped ? `${after} ${before}` : before).replace(HONORIFIC, '');
  const [first = '', ...others] = called.split(/\s+/);
  return {
    first_name: first || null,
    last_name: others.join(' ') || null,
    name: swapped ? called : name,
  };
}

type Place = Pick<LeadFields, 'country' | 'region' | 'city'>;

/** The person's own place if there is any word on it, else the company's: never a mix of both. */
function readPlace(fields: LeadCells['fields']): Place {
  return (
    statedPlace(fields) ??
    statedPlace(splitLocation(fields.location)) ??
    statedPlace({
      country: fields.company_country,
      region: fields.company_region,
      city: fields.company_city,
    }) ??
    statedPlace(splitLocation(fields.company_location)) ?? { country: null, region: null, city: null }
  );
}

function statedPlace(texts: { [part in keyof Place]?: string | undefined }): Place | null {
  const country = cleanText(texts.country);
  const region = cleanText(texts.region);
  const city = cleanText(texts.city);
  return (country ?? region ?? city) === null ? null : { country, region, city };
}

/** `Pune, Maharashtra, India`, `Berlin, Germany`, `Austin, Texas` or `Greater Boston Area`, by how much is there. */
function splitLocation(location: string | undefined): Partial<Record<keyof Place, string>> {
  if (!location) return {};
  const parts = location.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const country = parts.length > 2 || isCountry(last) ? parts.pop() : '';
  const region = parts.length !== 1 || country === '' ? parts.pop() : '';
  const city = parts.at(-1);
  return { ...(country && { country }), ...(region && { region }), ...(city && { city }) };
}

function isCountry(text: string): boolean {
  return countryCalled(text) !== null;
}
