import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { readRules, rulesOfRun } from '../contacts/contact-rules.ts';
import { PLACE_SQL, type RecipientRow } from '../pacing/pace-run.ts';
import { type MatchReach, matchSql } from './graded-leads.ts';
import { longQuery } from './long-query.ts';
import { readLong } from './rank-leads.ts';

/** Whom a run with this audience would mail, best first, as its timetable sees them. */
export async function readMatched(
  { db }: { db: Database },
  { userId, audience, recontact }: { userId: string; audience: Audience; recontact: number | undefined },
): Promise<RecipientRow[]> {
  return readLong(db, async (client) => {
    const { maxLeads, ...account } = await readRules(client, userId);
    const rules = rulesOfRun(account, recontact);
    const read = async (reach: MatchReach) => {
      const match = matchSql({ userId, audience, reach, rules, runId: null });
      const { rows } = await client.query<RecipientRow>(
        longQuery(
          `${match.with}
           select l.id, lower(split_part(l.email, '@', 2)) as domain, fitting.company, ${PLACE_SQL}
           from (select * from fitting where queued order by tier, score desc, id
             limit $${match.values.push(maxLeads)}) as fitting
           join reach_leads l using (id) order by tier, score desc, l.id`,
          match.values,
        ),
      );
      return rows;
    };
    const mailed = await read('always');
    return mailed.length > 0 ? mailed : read('widened');
  });
}
