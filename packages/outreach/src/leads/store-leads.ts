import { LEXICON_VERSION, normaliseLead } from '@reach/lexicon';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { uuidv7 } from 'uuidv7';
import { copyLine } from './copy-text.ts';
import { fullName, type Lead } from './lead.ts';

/** Those of a user's leads that have one of these keys, by key. */
export async function findLeads(
  client: ClientBase,
  userId: string,
  emailKeys: string[],
): Promise<Map<string, Lead>> {
  const { rows } = await client.query<Lead>({
    text: `
      select email, email_key, first_name, last_name, name, title, seniority, department, company, industry,
        company_size, country, region, city, bio, tags, custom
      from reach_leads where user_id = $1 and email_key = any($2::text[])`,
    values: [userId, emailKeys],
  });
  return new Map(rows.map((lead) => [lead.email_key, lead]));
}

/** A lead with what matching reads of it, which is derived from its texts and so always fits them. */
export interface PreparedLead {
  lead: Lead;
  derived: { facets: string[]; size_min: number | null; size_max: number | null };
  /** What `addLeads` sends of it, when that was made ahead. */
  line?: string;
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
  const { title, seniority, department, company, industry, company_size, country, region, city, bio, tags } =
    lead;
  const { facets, sizeMin, sizeMax } = normaliseLead({
    title,
    seniority,
    department,
    company,
    industry,
    companySize: company_size,
    country,
    region,
    city,
    bio,
    tags,
  });
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

/** As they are in a lead. */
const OWN_COLUMNS = [
  'email',
  'email_key',
  'first_name',
  'last_name',
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
  'custom',
] as const satisfies (keyof Lead)[];
const COLUMNS = ['id', 'name', 'facets', 'size_min', 'size_max', ...OWN_COLUMNS] as const;

/**
 * Stores leads whose keys nobody has yet, by COPY: it costs Postgres half of what an INSERT from JSON does. Only for
 * who holds the user's turn to import, as a key that is taken meanwhile is an error here.
 */
export async function addLeads(client: ClientBase, userId: string, leads: PreparedLead[]): Promise<void> {
  if (leads.length === 0) return;
  const text = leads.map((prepared) => prepared.line ?? lineOf(userId, prepared)).join('');
  const copy = client.query(
    copyFrom(`copy reach_leads (user_id, lexicon_version, ${COLUMNS.join(', ')}) from stdin`),
  );
  await new Promise<void>((resolve, reject) => {
    copy.on('finish', resolve).on('error', reject);
    copy.end(text);
  });
}

/** A lead's row for `addLeads`; from its fields one by one, as an object of all columns took longer to collect. */
export function lineOf(userId: string, { lead, derived }: PreparedLead): string {
  const { facets, size_min, size_max } = derived;
  const own = OWN_COLUMNS.map((column) => lead[column]);
  return copyLine([userId, LEXICON_VERSION, uuidv7(), fullName(lead), facets, size_min, size_max, ...own]);
}

/** Overwrites leads whose keys are known, in one statement. Each key may come once. */
export async function overwriteLeads(
  client: ClientBase,
  userId: string,
  leads: PreparedLead[],
): Promise<void> {
  if (leads.length === 0) return;
  await client.query(OVERWRITE_SQL, [userId, LEXICON_VERSION, JSON.stringify(leads.map(rowOf))]);
}

function rowOf({ lead, derived: { facets, size_min, size_max } }: PreparedLead) {
  return { ...lead, id: uuidv7(), name: fullName(lead), facets, size_min, size_max };
}

const OVERWRITTEN = COLUMNS.filter((column) => column !== 'id' && column !== 'email_key');

/** An upsert, as a lead that was deleted meanwhile is stored again. */
const OVERWRITE_SQL = `
  insert into reach_leads (user_id, lexicon_version, ${COLUMNS.join(', ')})
  select $1::uuid, $2::text, ${COLUMNS.map((column) => `rows.${column}`).join(', ')}
  from json_to_recordset($3::json) as rows (id uuid, email text, email_key text, first_name text,
    last_name text, name text, title text, seniority text, department text, company text, industry text,
    company_size text, country text, region text, city text, bio text, tags text[], custom jsonb, facets text[],
    size_min integer, size_max integer)
  on conflict (user_id, email_key) do update set lexicon_version = excluded.lexicon_version,
    ${OVERWRITTEN.map((column) => `${column} = excluded.${column}`).join(', ')}, updated_at = now()`;
