import type { ContactRules, LeftOut } from '@reach/contracts';
import type { Audience } from '@reach/lexicon';
import type { MergeVariable } from '@reach/mail';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { readRules, rulesOfRun } from '../contacts/contact-rules.ts';
import { countLeftOut, LEFT_OUT_SQL, type LeftOutRow, whySql } from '../contacts/left-out.ts';
import { inTransaction } from '../in-transaction.ts';
import { type MatchReach, matchSql, reasonsSql } from './graded-leads.ts';
import { longQuery, MATCH_SETTINGS_SQL } from './long-query.ts';
import { wideningLog } from './tiers.ts';

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
  /** The lowest tier that the lead satisfies; null when it satisfies none. */
  tier: number | null;
  /** Whether a run would mail this lead. */
  queued: boolean;
  /** Why it matched, e.g. `title: Founder & CEO = founders`; `~` marks what only comes close. */
  reasons: string[];
}

export interface Ranking {
  /** How many leads fit and may be mailed; a run takes the best of them, up to its account's limit. */
  total: number;
  leads: RankedLead[];
  /** Leads that fit and would not be mailed, best first, each with a sentence that says why. */
  nearMisses: NearMiss[];
  leftOut: LeftOut;
  /** What decides who is left out: the same for the preview and the run. */
  rules: ContactRules;
  maxLeads: number;
  /** Widenings, as in a run's log. */
  log: string[];
  /** Of those whom a run would mail, how many lack each of the `variables` asked for. */
  empty: Record<string, number>;
}

export interface NearMiss {
  email: string;
  name: string | null;
  company: string | null;
  reason: string;
}

export interface RankLeads {
  userId: string;
  audience: Audience;
  /** Leads to show, and near misses. */
  limit: number;
  /** As in a start: see `rulesOfRun`. */
  recontact?: number | undefined;
  variables?: readonly MergeVariable[];
}

/** The leads for an audience, best first, as a run would rank them; changes nothing. */
export async function rankLeads({ db }: { db: Database }, input: RankLeads): Promise<Ranking> {
  const mailed = await rank(db, input, 'always');
  // Whom a run mails comes first, so with enough of them nobody else is shown.
  return mailed.total >= input.limit ? mailed : rank(db, input, 'widened');
}

function rank(db: Database, input: RankLeads, reach: MatchReach): Promise<Ranking> {
  const { userId, audience, limit, recontact, variables = [] } = input;
  return readLong(db, async (client) => {
    const { maxLeads, ...account } = await readRules(client, userId);
    const rules = rulesOfRun(account, recontact);
    const match = matchSql({ userId, audience, reach, rules, runId: null });
    const parameter = (value: unknown) => `$${match.values.push(value)}`;
    const reasons = reasonsSql(audience, parameter);
    const max = parameter(limit);
    const { rows } = await client.query<RankedRow>(
      longQuery(
        `${match.with},
         shown as (select * from fitting where held is null
           order by queued desc, tier nulls last, score desc, id limit ${max}),
         missed as (select * from fitting where left_out is not null order by tier, score desc, id limit ${max}),
         mailed as (select l.* from (
             select id from fitting where queued order by tier, score desc, id limit ${parameter(maxLeads)}) as fitting
           join reach_leads l using (id))
         select (select count(*)::int from fitting where queued) as total,
           (select max(tier) from fitting where queued) as widest,
           ${LEFT_OUT_SQL} as left_out,
           (select coalesce(json_agg(one), '[]') from (
             select l.id, l.email, l.first_name as "firstName", l.last_name as "lastName", l.name, l.title, l.company,
               l.industry, l.city, l.country, score, tier, queued, ${reasons} as reasons
             from shown as fitting join reach_leads l using (id)
             order by queued desc, tier nulls last, score desc, l.id) as one) as leads,
           (select coalesce(json_agg(one), '[]') from (
             select l.email, l.name, l.company, ${whySql(parameter(rules.people_per_company))} as reason
             from missed as fitting join reach_leads l using (id) order by tier, score desc, l.id) as one) as missed,
           ${emptySql(variables)} as empty`,
        match.values,
      ),
    );
    const { total, widest, left_out, leads, missed, empty } = rows[0]!;
    return {
      total,
      leads,
      nearMisses: missed,
      leftOut: countLeftOut(left_out, { fit: total, maxLeads }),
      rules,
      maxLeads,
      log: wideningLog(widest ?? 0, total),
      empty,
    };
  });
}

interface RankedRow {
  total: number;
  widest: number | null;
  left_out: LeftOutRow[];
  leads: RankedLead[];
  missed: NearMiss[];
  empty: Record<string, number>;
}

/** SQL: how many of `mailed` have no value for each variable. */
function emptySql(variables: readonly MergeVariable[]): string {
  const counts = variables
    .filter((variable) => variable !== 'sender_name')
    .map((variable) => `'${variable}', count(*) filter (where coalesce(btrim(${variable}), '') = '')`);
  return counts.length === 0 ? "'{}'::json" : `(select json_build_object(${counts.join(', ')}) from mailed)`;
}

/** In a transaction of its own, which alone can lift the pool's limit for one statement. */
export function readLong<Result>(
  db: Database,
  read: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return inTransaction(db, read, `begin read only; ${MATCH_SETTINGS_SQL}`);
}
