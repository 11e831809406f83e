import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { facetWords } from './facet-words.ts';
import { rankLeads } from './rank-leads.ts';

/**
 * Why an audience finds nobody: that all who fit are left out, in the words of `leftOutLog`; else how many would fit
 * without one of its facets.
 */
export async function explainNoMatch(
  { db }: { db: Database },
  { userId, audience, leftOut }: { userId: string; audience: Audience; leftOut: string[] },
): Promise<string> {
  if (leftOut.length > 0) return `No lead may be mailed. ${leftOut.join('. ')}`;
  const found: Found[] = [];
  for (const [facet, wider] of withoutEach(audience)) {
    const { total } = await rankLeads({ db }, { userId, audience: wider, limit: 1 });
    if (total > 0) found.push({ facet, leads: total });
  }
  return sentence(found.sort((a, b) => b.leads - a.leads));
}

interface Found {
  facet: string;
  leads: number;
}

/**
 * The audience without each of the facets that it states, `place (Spain)`; nothing is asked of one that states a single
 * facet.
 */
function withoutEach(audience: Audience): [facet: string, wider: Audience][] {
  const words = facetWords(audience);
  const nowhere = { countries: [], states: [], cities: [], region: null };
  const without: [string, string, Partial<Audience>][] = [
    ['role', words.role, { roles: [] }],
    ['industry', words.industry, { industries: [], topics: [] }],
    ['place', words.place, { places: nowhere }],
    ['company size', words.size, { size: null }],
  ];
  const stated = without.filter(([, asked]) => asked !== '');
  if (stated.length < 2) return [];
  return stated.map(([facet, asked, change]) => [`${facet} (${asked})`, { ...audience, ...change }]);
}

/** Each facet by itself may have many people; it is all of it together that nobody has. */
function sentence(found: Found[]): string {
  const advice = 'Import leads that fit, or widen the goal';
  if (found.length === 0) return `No matching leads in your lead database. ${advice}`;
  const without = found.map(({ facet, leads }) => `${leads.toLocaleString('en')} without the ${facet}`);
  const either = new Intl.ListFormat('en', { type: 'disjunction' }).format(without);
  return `No matching leads: nobody fits all of the goal; ${either} would fit. ${advice}`;
}
