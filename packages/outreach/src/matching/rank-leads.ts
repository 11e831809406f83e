import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { matchSql, reasonsSql } from './graded-leads.ts';
import { wideningLog } from './ladder.ts';
import { longQuery, MATCH_TIMEOUT_MS } from './long-query.ts';

export interface RankedLead {
  id: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
  name: string | null;
  title: string | null;
  company: string | null;
  industry: string | null;
  city: string | null;
  country: string | null;
  score: number;
  /** The first step of the ladder that the lead satisfies; null when it satisfies none. */
  tier: number | null;
  /** Whether a run would mail this lead. */
  queued: boolean;
  /** Why it matched, e.g. `title: Founder & CEO = founders`; `~` marks what only comes close. */
  reasons: string[];
}

export interface Ranking {
  /** How many leads a run would mail. */
  total: number;
  leads: RankedLead[];
  /** Widenings, as in a run's log. */
  log: string[];
}

/** The leads for an audience, best first, as a run would rank them; changes nothing. */
export async function rankLeads(
  { db }: { db: Database },
  { userId, audience, limit }: { userId: string; audience: Audience; limit: number },
): Promise<Ranking> {
  const match = matchSql(userId, audience);
  const parameter = (value: unknown) => `$${match.values.push(value)}`;
  const reasons = reasonsSql(audience, parameter);
  const rows = await readLong<RankedRow>(
    db,
    `${match.with}
     select l.id, l.email, l.first_name as "firstName", l.last_name as "lastName", l.name, l.title, l.company,
       l.industry, l.city, l.country, score, tier, queued, ${reasons} as reasons,
       (select count(*)::int from fitting where queued) as total,
       (select max(tier) from fitting where queued) as widest
     from (select * from fitting order by queued desc, tier nulls last, score desc, id limit ${parameter(limit)}) as fitting
     join reach_leads l using (id)
     order by queued desc, tier nulls last, score desc, l.id`,
    match.values,
  );
  const { total = 0, widest = 0 } = rows[0] ?? {};
  return {
    total,
    log: wideningLog(widest ?? 0, total),
    leads: rows.map(({ total: _total, widest: _widest, ...lead }) => lead),
  };
}

type RankedRow = RankedLead & { total: number; widest: number | null };

/** In a transaction of its own, which alone can lift the pool's limit for one statement. */
async function readLong<Row extends object>(db: Database, text: string, values: unknown[]): Promise<Row[]> {
  const client = await db.$client.connect();
  try {
    await client.query('begin read only');
    await client.query(`set local statement_timeout = ${MATCH_TIMEOUT_MS}`);
    const { rows } = await client.query<Row>(longQuery(text, values));
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
