import { LEXICON_VERSION, normaliseLead } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { type SQL, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { type Lead, withFullName } from './lead.ts';

export type Transaction = Pick<Database, 'execute'>;

/** Those of a user's leads that have one of these keys, by key. */
export async function findLeads(
  tx: Transaction,
  userId: string,
  emailKeys: string[],
): Promise<Map<string, Lead>> {
  const { rows } = await tx.execute<Lead & Record<string, unknown>>(sql`
    select email, email_key, first_name, last_name, name, title, seniority, department, company, industry,
      company_size, country, region, city, bio, tags, custom
    from reach_leads where user_id = ${userId} and email_key = any(${sql.param(emailKeys)}::text[])`);
  return new Map(rows.map((lead) => [lead.email_key, lead]));
}

/** A lead with what matching reads of it, which is derived from its texts and so always fits them. */
export interface PreparedLead {
  lead: Lead;
  derived: { facets: string[]; size_min: number | null; size_max: number | null };
}

/** Deriving costs more than all the rest of a row, so it is taken from `similar` when no text differs that it reads. */
export function prepareLead(lead: Lead, similar?: PreparedLead): PreparedLead {
  if (similar && DERIVED_FROM.every((field) => lead[field] === similar.lead[field])) {
    return { lead, derived: similar.derived };
  }
  return { lead, derived: deriveFacets(lead) };
}

/** What matching reads of a lead's texts. */
export function deriveFacets(lead: Pick<Lead, (typeof DERIVED_FROM)[number]>): PreparedLead['derived'] {
  const { facets, sizeMin, sizeMax } = normaliseLead({ ...lead, companySize: lead.company_size });
  return { facets, size_min: sizeMin, size_max: sizeMax };
}

const DERIVED_FROM = [
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
  'tags',
] as const satisfies (keyof Lead)[];

/** Inserts leads, or overwrites those whose key is known, in one statement. Each key may come once. */
export async function saveLeads(tx: Transaction, userId: string, leads: PreparedLead[]): Promise<void> {
  if (leads.length === 0) return;
  const rows = leads.map(({ lead, derived }) => ({ id: uuidv7(), ...withFullName(lead), ...derived }));
  await tx.execute(saveStatement(userId, JSON.stringify(rows)));
}

function saveStatement(userId: string, rows: string): SQL {
  return sql`
    insert into reach_leads (user_id, lexicon_version, id, email, email_key, first_name, last_name, name, title,
      seniority, department, company, industry, company_size, country, region, city, bio, tags, custom, facets,
      size_min, size_max)
    select ${userId}::uuid, ${LEXICON_VERSION}::text, rows.*
    from json_to_recordset(${rows}::json) as rows (id uuid, email text, email_key text, first_name text,
      last_name text, name text, title text, seniority text, department text, company text, industry text,
      company_size text, country text, region text, city text, bio text, tags text[], custom jsonb, facets text[],
      size_min integer, size_max integer)
    on conflict (user_id, email_key) do update set
      lexicon_version = excluded.lexicon_version, email = excluded.email, first_name = excluded.first_name,
      last_name = excluded.last_name, name = excluded.name, title = excluded.title,
      seniority = excluded.seniority, department = excluded.department, company = excluded.company,
      industry = excluded.industry, company_size = excluded.company_size, country = excluded.country,
      region = excluded.region, city = excluded.city, bio = excluded.bio, tags = excluded.tags,
      custom = excluded.custom, facets = excluded.facets, size_min = excluded.size_min,
      size_max = excluded.size_max, updated_at = now()`;
}
