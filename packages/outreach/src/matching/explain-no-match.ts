import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { rankLeads } from './rank-leads.ts';

/**
 * Why an audience finds nobody: that all who fit are left out, in the words of `leftOutLog`; else the facet without
 * which most leads would match.
 */
export async function explainNoMatch(
  { db }: { db: Database },
  { userId, audience, leftOut }: { userId: string; audience: Audience; leftOut: string[] },
): Promise<string> {
  if (leftOut.length > 0) return `No lead may be mailed. ${leftOut.join('. ')}`;
  const found: { facet: string; leads: number }[] = [];
  for (const [facet, wider] of withoutEach(audience)) {
    const { total } = await rankLeads({ db }, { userId, audience: wider, limit: 1 });
    if (total > 0) found.push({ facet, leads: total });
  }
  return sentence(found.sort((a, b) => b.leads - a.leads));
}

/** The audience without each of the facets that it states; nothing is asked of one that states a single facet. */
function withoutEach(audience: Audience): [facet: string, wider: Audience][] {
  const { roles, industries, topics, places, size } = audience;
  const nowhere = { countries: [], states: [], cities: [], region: null };
  const without: [string, boolean, Partial<Audience>][] = [
    ['role', roles.length > 0, { roles: [] }],
    ['industry', industries.length + topics.length > 0, { industries: [], topics: [] }],
    ['place', places.countries.length > 0, { places: nowhere }],
    ['company size', size !== null, { size: null }],
  ];
  const stated = without.filter(([, isStated]) => isStated);
  return stated.length < 2 ? [] : stated.map(([facet, , change]) => [facet, { ...audience, ...change }]);
}

function sentence([first]: { facet: string; leads: number }[]): string {
  const advice = 'Import leads that fit, or widen the goal';
  return first
    ? `No matching leads: nobody has the ${first.facet} that the goal names (without it, ${first.leads} would match). ${advice}`
    : `No matching leads in your lead database. ${advice}`;
}
