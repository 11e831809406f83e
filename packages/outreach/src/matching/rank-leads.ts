import { type Audience, explainMatch, facetQuery } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { gradedLeads } from './graded-leads.ts';
import { climb, SCORE_SQL, TIER_SQL } from './ladder.ts';
import { countTiers, longQuery } from './tiers.ts';

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
  const graded = gradedLeads(userId, facetQuery(audience));
  const tiers = await countTiers(db.$client, graded);
  const { tier: widest, log } = climb(tiers);
  const values = [...graded.values, limit];
  const { rows } = await db.$client.query<RankedRow>(
    longQuery(
      `select l.id, l.email, l.first_name as "firstName", l.last_name as "lastName", l.name, l.title, l.company,
         l.industry, l.city, l.country, ranked.*
       from (select id as lead_id, role, industry as "industryGrade", place, size, ${TIER_SQL} as tier,
               ${SCORE_SQL} as score from (${graded.text}) as graded
             order by tier nulls last, score desc, id limit $${values.length}) as ranked
       join reach_leads l on l.id = lead_id
       order by tier nulls last, score desc, l.id`,
      values,
    ),
  );
  return {
    total: [...tiers].reduce((sum, [tier, leads]) => sum + (tier <= widest ? leads : 0), 0),
    log,
    leads: rows.map(({ role, industryGrade, place, size, lead_id: _id, ...lead }) => ({
      ...lead,
      queued: lead.tier !== null && lead.tier <= widest,
      reasons: explainMatch(audience, lead, { role, industry: industryGrade, place, size }),
    })),
  };
}

type RankedRow = Omit<RankedLead, 'queued' | 'reasons'> & {
  lead_id: string;
  role: number;
  industryGrade: number;
  place: number;
  size: number;
};
