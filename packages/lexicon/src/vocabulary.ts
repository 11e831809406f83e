import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { fold } from './fold.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import { INDUSTRIES } from './tables/industries.ts';
import { CITIES, CITY_NAMES, COUNTRY_ALIASES, DEMONYMS, REGIONS } from './tables/places.ts';
import { DEPARTMENTS, LEVELS, ROLES } from './tables/roles.ts';

export type Entity =
  | { kind: 'role'; role: string }
  | { kind: 'level'; level: string }
  | { kind: 'department'; department: string }
  | { kind: 'industry'; industry: string }
  | { kind: 'country'; country: string }
  | { kind: 'state'; state: string; country: string }
  | { kind: 'city'; city: string; country: string }
  | { kind: 'region'; region: string };

const isoCountries = createRequire(import.meta.url)('i18n-iso-countries') as {
  getNames: (language: string, options: { select: 'all' }) => Record<string, string | string[]>;
};

type Entry = readonly [phrase: string, entity: Entity];

/** Plain words that are names of places too; as a state or city they would be found everywhere. */
const AMBIGUOUS = new Set(['georgia', 'reading', 'nice', 'mobile', 'bath', 'split']);

const roles: Entry[] = listed(ROLES, (role) => ({ kind: 'role', role }));
const levels: Entry[] = listed(LEVELS, (level) => ({ kind: 'level', level }));
const departments: Entry[] = listed(DEPARTMENTS, (department) => ({ kind: 'department', department }));
const industries: Entry[] = Object.entries(INDUSTRIES).flatMap(([industry, { phrases }]) =>
  phrases.map((phrase): Entry => [phrase, { kind: 'industry', industry }]),
);
const countries: Entry[] = [
  ...Object.entries(COUNTRY_ALIASES),
  ...Object.entries(isoCountries.getNames('en', { select: 'all' })).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  ),
].map(([phrase, country]): Entry => [phrase, { kind: 'country', country }]);
const demonyms = Object.entries(DEMONYMS).map(
  ([phrase, country]): Entry => [phrase, { kind: 'country', country }],
);
const states: Entry[] = iso31662
  .filter(({ parent }) => ['US', 'CA', 'AU', 'IN'].includes(parent))
  .filter(({ name }) => !AMBIGUOUS.has(fold(name)))
  .map(({ code, name, parent }): Entry => [name, { kind: 'state', state: code, country: parent }]);
const cities: Entry[] = Object.entries(CITIES)
  .filter(([name]) => !AMBIGUOUS.has(name))
  .map(([name, [country]]): Entry => [name, { kind: 'city', city: CITY_NAMES[name] ?? name, country }]);
const regions: Entry[] = Object.entries(REGIONS).flatMap(([region, { phrases }]) =>
  phrases.map((phrase): Entry => [phrase, { kind: 'region', region }]),
);

/** Everything that a goal may name, longest phrase first. */
export const findEntities: PhraseFinder<Entity> = createPhraseFinder([
  ...cities,
  ...countries,
  ...demonyms,
  ...regions,
  ...states,
  ...roles,
  ...industries,
  ...departments,
  ...levels,
]);

export const findRoles: PhraseFinder<Entity> = createPhraseFinder([...roles, ...departments, ...levels]);
export const findIndustries: PhraseFinder<Entity> = createPhraseFinder(industries);
export const findPlaces: PhraseFinder<Entity> = createPhraseFinder([...cities, ...countries, ...states]);

const COUNTRY_CODES = new Set(
  countries.map(([, entity]) => (entity.kind === 'country' ? entity.country : '')),
);

/** A country cell: an ISO code or any name that we know. */
export function countryOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (COUNTRY_CODES.has(code)) return code;
  const found = findPlaces(fold(text).split(' ')).find(({ id }) => id.kind === 'country')?.id;
  return found?.kind === 'country' ? found.country : undefined;
}

function listed(table: Record<string, string[]>, entity: (id: string) => Entity): Entry[] {
  return Object.entries(table).flatMap(([id, phrases]) =>
    phrases.map((phrase): Entry => [phrase, entity(id)]),
  );
}
