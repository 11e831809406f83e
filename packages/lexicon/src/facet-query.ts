import { foldWords } from './fold.ts';
import { industriesNear, industryFamily } from './tables/industries.ts';
import { OCCUPATIONS } from './tables/occupations.ts';
import { type Level, ROLES, TOP_ROLES } from './tables/roles.ts';
import type { Audience, CityWanted, Excluded, FacetQuery, Places, RoleWanted } from './types.ts';

/** An audience as the tokens that a lead's facets must overlap with, by how well they fit. */
export function facetQuery({
  roles,
  industries,
  topics,
  places,
  size,
  exclude,
  keywords,
}: Audience): FacetQuery {
  // Who names an industry means that one, whatever the occupation's own trade is.
  const anywhere = industries.length > 0 ? roles.flatMap(({ role }) => (role ? [`rx:${role}`] : [])) : [];
  const exactRoles = unique([...roles.flatMap(exactTokens), ...anywhere]);
  const wanted = unique(industries.flatMap(industryFamily));
  const near = unique(industries.flatMap(industriesNear)).filter((id) => !wanted.includes(id));
  return {
    role: {
      exact: exactRoles,
      near: unique(roles.flatMap(nearTokens)).filter((token) => !exactRoles.includes(token)),
      department: unique(roles.flatMap(sameField)),
    },
    industry: {
      exact: wanted.map((id) => `i:${id}`),
      text: wanted.map((id) => `j:${id}`),
      related: near.map((id) => `i:${id}`),
      unknown: wanted.length > 0 ? ['i:?'] : [],
    },
    place: placeTokens(places),
    topics: industries.length === 0 && topics.length > 0 ? anyPhrase(topics) : null,
    keywords: keywords.length > 0 ? anyPhrase([...keywords, ...topics]) : null,
    exclude: excludedTokens(exclude, { exactRoles, wanted }),
    excludeTerms: exclude.terms.length > 0 ? anyPhrase(exclude.terms) : null,
    size,
  };
}

/** The same department, whatever the level; and of a level alone anybody who has it. */
function sameField({ level, department, general }: RoleWanted): string[] {
  if (general) return [`l:${level}`];
  return level && department ? [`d:${department}`] : [];
}

function exactTokens({ role, level, department, job, general }: RoleWanted): string[] {
  if (role) return [`r:${role}`];
  if (job) return [`p:${job}`];
  if (level && department) return [`ld:${level}:${department}`];
  if (general) return [`lo:${level}`, ...(level === 'director' ? ['r:executive_director'] : [])];
  return [level ? `l:${level}` : `d:${department}`];
}

/** VP, head and director do the same work under the names of different companies. */
const LEADERS: readonly Level[] = ['vp', 'head', 'director'];

function nearTokens({ role, level, department, job, general }: RoleWanted): string[] {
  if (role) return nearRoles(role);
  if (job) return [`ld:ic:${department}`, ...(job.endsWith(' manager') ? [`ld:manager:${department}`] : [])];
  if (!level) return [];
  if (general && level === 'director') return ['r:md', 'r:gm', 'rs:ceo'];
  const beside = nearLevels(level);
  // A finance or HR director is what smaller companies have in place of a chief.
  if (level === 'director' && (department === 'finance' || department === 'hr')) beside.push('c_level');
  return department ? beside.map((each) => `ld:${each}:${department}`) : [];
}

/** One step up or down, and all leaders for a leader; never a contributor in place of a manager. */
function nearLevels(level: Level): Level[] {
  const place = STEPS.indexOf(level);
  if (place < 0) return [];
  const steps = STEPS.slice(Math.max(0, place - 1), place + 2).filter(
    (each) => level === 'ic' || each !== 'ic',
  );
  return unique([...(LEADERS.includes(level) ? LEADERS : []), ...steps]).filter((each) => each !== level);
}
const STEPS: readonly Level[] = ['c_level', 'vp', 'head', 'director', 'manager', 'ic'];

function nearRoles(role: string): string[] {
  const row = ROLES[role];
  if (!row) {
    const { industry, department, level } = OCCUPATIONS[role] ?? {};
    return [
      ...(industry ? [`ri:${industry}`] : []),
      ...(level === 'manager' && department ? [`ld:manager:${department}`] : []),
    ];
  }
  const near = (row.near ?? '').split(' ').filter(Boolean);
  const stands = (other: string) =>
    TOP_ROLES.includes(other) &&
    (role === 'founder' || role === 'owner' || other === 'founder' || other === 'owner')
      ? `rs:${other}`
      : `r:${other}`;
  const under =
    row.department && row.level === 'c_level' ? LEADERS.map((level) => `ld:${level}:${row.department}`) : [];
  return [...near.map(stands), ...under];
}

function placeTokens({ countries, states, cities }: Omit<Places, 'region'>): FacetQuery['place'] {
  const unknown = countries.length > 0 ? ['c:?'] : [];
  // A country that is there only because of its state or city is not wanted as a whole.
  const narrowed = new Set([
    ...states.map((state) => state.slice(0, 2)),
    ...cities.map(({ country }) => country),
  ]);
  const whole = countries.filter((country) => !narrowed.has(country)).map((country) => `c:${country}`);
  if (narrowed.size === 0) return { exact: whole, country: [], unknown };
  return {
    exact: [...whole, ...states.map((state) => `s:${state}`), ...cities.flatMap(cityTokens)],
    country: [...narrowed].map((country) => `c:${country}`),
    unknown,
  };
}

/** Leads whose state is not known carry the country in its place. */
function cityTokens({ name, country, state }: CityWanted): string[] {
  return [...(state ? [`y:${state}:${name}`] : []), `y:${country}:${name}`];
}

/** Never what was asked for. */
function excludedTokens(
  { industries, roles, places }: Excluded,
  { exactRoles, wanted }: { exactRoles: string[]; wanted: string[] },
): string[] {
  const { exact } = placeTokens(places);
  const unwanted = industries.flatMap(industryFamily).filter((id) => !wanted.includes(id));
  return unique([
    ...roles.flatMap(exactTokens).filter((token) => !exactRoles.includes(token)),
    ...unwanted.flatMap((id) => [`i:${id}`, `j:${id}`]),
    ...exact,
  ]);
}

/** `to_tsquery('simple', …)`: any of the phrases, singular or plural. */
function anyPhrase(phrases: string[]): string | null {
  const queries = phrases.flatMap((phrase) => {
    const words = foldWords(phrase)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter(Boolean);
    return words.length > 0 ? [words.map(withPlural).join(' <-> ')] : [];
  });
  return queries.length > 0 ? queries.join(' | ') : null;
}

/** Longer words match by their beginning, so that plurals in several languages do; `part:*` would find partners. */
function withPlural(word: string): string {
  if (word.length < 5) return word.length > 2 ? `(${word} | ${word}s)` : word;
  const stem = word.replace(/(?:ies|es|en|s|n|e)$/, '');
  return stem.length < 5 ? `(${word} | ${stem} | ${stem}e | ${stem}s)` : `${stem}:*`;
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
