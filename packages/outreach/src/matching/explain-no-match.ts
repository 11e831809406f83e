import { type Audience, type FacetQuery, facetQuery } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { gradedLeads } from './graded-leads.ts';
import { countTiers } from './tiers.ts';

/** Why an audience finds nobody: names the facet without which most leads would match. */
export async function explainNoMatch(
  { db }: { db: Database },
  { userId, audience }: { userId: string; audience: Audience },
): Promise<string> {
  const query = facetQuery(audience);
  const without: [string, FacetQuery][] = [
    ['role', { ...query, role: { exact: [], near: [], department: [] } }],
    ['industry', { ...query, industry: { exact: [], text: [], related: [] } }],
    ['place', { ...query, place: { exact: [], country: [] } }],
  ];
  const found: { facet: string; leads: number }[] = [];
  for (const [facet, wider] of without) {
    const tiers = await countTiers(db.$client, gradedLeads(userId, wider));
    const leads = [...tiers].reduce((sum, [tier, count]) => sum + (tier <= 1 ? count : 0), 0);
    if (leads > 0) found.push({ facet, leads });
  }
  return sentence(found.sort((a, b) => b.leads - a.leads));
}

function sentence([first]: { facet: string; leads: number }[]): string {
  const advice = 'Import leads that fit, or widen the goal';
  return first
    ? `No matching leads: nobody has the ${first.facet} that the goal names (without it, ${first.leads} would match). ${advice}`
    : `No matching leads in your lead database. ${advice}`;
}
