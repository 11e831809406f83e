import { type Audience, describePlaces, describeSize, INDUSTRIES, shortList } from '@reach/lexicon';

/** What a goal asks of each facet, in words; empty where it asks nothing. */
export function facetWords({ roles, industries, topics, places, size }: Audience) {
  return {
    role: shortList(roles.map(({ text }) => text)),
    industry: shortList(industries.length > 0 ? industries.map((id) => INDUSTRIES[id]?.name ?? id) : topics),
    place: describePlaces(places),
    size: size ? describeSize(size) : '',
  };
}
