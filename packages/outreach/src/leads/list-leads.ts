import type { LeadsQuery, ListedLead } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { type SQL, sql } from 'drizzle-orm';

/**
 * A page of a user's leads, newest first, and how many there are in all. `q` finds words of title, industry,
 * tags, place, name, company and free text (with "quotes" for phrases, `-word` and `or`), the last word also by
 * its beginning, and the beginning of an e-mail address.
 */
export async function listLeads(
  { db }: { db: Database },
  { userId, limit, offset, q }: LeadsQuery & { userId: string },
): Promise<{ leads: ListedLead[]; total: number }> {
  const found = sql`from reach_leads where user_id = ${userId} and ${matches(q?.trim() ?? '')}`;
  const [page, count] = await Promise.all([
    db.execute<ListedLead>(sql`
      select id, email, first_name, last_name, name, title, seniority, department, company, industry,
        company_size, country, region, city, tags, ${iso('created_at')}, ${iso('updated_at')}
      ${found} order by reach_leads.created_at desc, id desc limit ${limit} offset ${offset}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total ${found}`),
  ]);
  return { leads: page.rows, total: count.rows[0]?.total ?? 0 };
}

function iso(column: 'created_at' | 'updated_at'): SQL {
  const name = sql.identifier(column);
  return sql`to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${name}`;
}

function matches(q: string): SQL {
  return q === '' ? sql`true` : sql`(search @@ ${toQuery(q)} or starts_with(email_key, ${q.toLowerCase()}))`;
}

/** A tsquery of all words, the last of which may be a beginning unless it is part of the search syntax. */
function toQuery(q: string): SQL {
  const words = q.split(/\s+/);
  const last = words.pop()!;
  const rest = words.join(' ');
  const inPhrase = rest.split('"').length % 2 === 0;
  const isSyntax = /^-|["'\\]|^or$/i.test(last) || /(?:^| )or$/i.test(rest);
  if (inPhrase || isSyntax) return sql`websearch_to_tsquery('simple', ${q})`;
  return sql`(websearch_to_tsquery('simple', ${rest}) && to_tsquery('simple', ${`'${last}':*`}))`;
}
