import { LEXICON_VERSION } from '@reach/lexicon';
import { type Database, onConnection } from '@reach/schema';
import { sql } from 'drizzle-orm';
import { inTransaction } from '../in-transaction.ts';
import type { Lead } from './lead.ts';
import { deriveFacets } from './store-leads.ts';

const BATCH = 1_000;
const START = '00000000-0000-0000-0000-000000000000';

/**
 * Reads a batch of leads again that an older lexicon has read, in the order of their ids from `after` on. Resolves
 * with the id to go on from, or with null at the end. Leads that an import holds at the moment are passed over: it
 * stores them with today's lexicon anyway.
 */
export function renormaliseLeads(
  { db }: { db: Database },
  { after = START }: { after?: string | undefined },
): Promise<string | null> {
  return inTransaction(db, async (client) => {
    const tx = onConnection(client);
    const { rows } = await tx.execute<Lead & { id: string } & Record<string, unknown>>(sql`
      select id, title, seniority, department, company, industry, company_size, country, region, city, bio, tags
      from reach_leads where id > ${after}::uuid and lexicon_version <> ${LEXICON_VERSION}
      order by id limit ${BATCH} for update skip locked`);
    const last = rows.at(-1);
    if (!last) return null;
    const derived = rows.map((lead) => ({ id: lead.id, ...deriveFacets(lead) }));
    await tx.execute(sql`
      update reach_leads l set facets = d.facets, size_min = d.size_min, size_max = d.size_max,
        lexicon_version = ${LEXICON_VERSION}
      from json_to_recordset(${JSON.stringify(derived)}::json) as d (id uuid, facets text[], size_min integer,
        size_max integer)
      where l.id = d.id`);
    return last.id;
  });
}
