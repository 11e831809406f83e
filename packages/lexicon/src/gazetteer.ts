import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { fold } from './fold.ts';
import { CITY_ROWS } from './generated/cities.ts';
import { CITY_WORDS } from './generated/city-words.ts';
import { phrasesOf } from './phrases.ts';
import { COUNTRY_ALIASES, DEMONYMS, DOUBTFUL_PLACES, STATE_ALIASES } from './tables/countries.ts';
import { CITY_ALIASES } from './tables/regions.ts';
import type { Entity } from './vocabulary.ts';

export interface City {
  country: string;
  /** ISO 3166-2, or null where the country's states are not known here. */
  state: string | null;
  /** Thousands of people. */
  people: number;
}

interface Gazetteer {
  /** Names of places as goals may say them. */
  phrases: (readonly [phrase: string, entity: Entity])[];
  /** Cities by usual name, the largest namesake first. */
  cities: ReadonlyMap<string, City[]>;
  countryByName: ReadonlyMap<string, string>;
  countryCodes: ReadonlySet<string>;
  /** By country and folded name or code: `US` → `texas`, `tx` → `US-TX`. */
  stateByName: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Folded names of countries, states and cities with more than half a million people, for typos. */
  largePlaces: string[];
  /** Names that are ordinary words too. */
  doubtful: ReadonlySet<string>;
}

const isoCountries = createRequire(import.meta.url)('i18n-iso-countries') as {
  getNames: (language: string, options: { select: 'all' }) => Record<string, string | string[]>;
  getAlpha3Codes: () => Record<string, string>;
};
/** Cities of so many thousand people are known as such, also where the name is a word: Boston, Houston. */
const KNOWN_CITY = 250;
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'sv', 'da', 'pl', 'cs', 'ro', 'tr'];

let gazetteer: Gazetteer | undefined;

/** The names of places; read once. */
export function readGazetteer(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}

/** The usual name of a city: `munchen` → `munich`. */
export function usualCityName(folded: string): string {
  return usualNames.get(folded) ?? folded;
}

const usualNames = new Map(
  Object.entries(CITY_ALIASES).flatMap(([usual, others]) =>
    phrasesOf(others).map((other) => [other, usual] as const),
  ),
);

function build(): Gazetteer {
  const english = new Set<string>();
  const countryByName = new Map<string, string>();
  const name = (text: string, code: string) => {
    const folded = fold(text);
    if (folded.length > 1 && !countryByName.has(folded)) countryByName.set(folded, code);
  };
  for (const [code, list] of Object.entries(COUNTRY_ALIASES)) {
    for (const each of phrasesOf(list)) name(each, code);
  }
  for (const language of LANGUAGES) {
    for (const [code, names] of Object.entries(isoCountries.getNames(language, { select: 'all' }))) {
      for (const each of [names].flat()) {
        if (language === 'en') english.add(fold(each));
        name(each, code);
      }
    }
  }
  const cities = readCities();
  const smallWords = CITY_WORDS.trim()
    .split(' ')
    .filter((word) => (cities.get(word)?.[0]?.people ?? 0) < KNOWN_CITY);
  const doubtful = new Set([...smallWords, ...DOUBTFUL_PLACES.split(' ')]);
  const aliases = new Set(Object.values(COUNTRY_ALIASES).flatMap(phrasesOf));
  const { stateByName, stateNames } = readStates(
    new Set([...cities.values()].flat().map(({ state }) => state)),
  );
  const countries = [...countryByName].filter(
    ([each]) =>
      english.has(each) || aliases.has(each) || (each.length > 3 && !doubtful.has(each)) || each.length < 4,
  );
  return {
    phrases: [
      ...countries.map(([phrase, country]) => [phrase, { kind: 'country', country }] as const),
      ...Object.entries(DEMONYMS).flatMap(([country, list]) =>
        phrasesOf(list).map((phrase) => [phrase, { kind: 'country', country }] as const),
      ),
      ...stateNames.map(
        ([phrase, state]) => [phrase, { kind: 'state', state, country: state.slice(0, 2) }] as const,
      ),
      ...[...cities.keys(), ...usualNames.keys()]
        .filter((each) => each.length > 2 || each === 'sf')
        .map((each) => [each, { kind: 'city', city: usualCityName(each) }] as const),
    ],
    cities,
    countryByName: new Map([
      ...countryByName,
      ...Object.entries(isoCountries.getAlpha3Codes()).map(([alpha3, code]) => [fold(alpha3), code] as const),
    ]),
    countryCodes: new Set(Object.values(isoCountries.getAlpha3Codes())),
    stateByName,
    largePlaces: [
      ...english,
      ...stateNames.filter(([, state]) => state.startsWith('US')).map(([each]) => each),
      ...[...cities].filter(([, [largest]]) => largest!.people > 500).map(([each]) => each),
    ],
    doubtful,
  };
}

function readCities(): Map<string, City[]> {
  const cities = new Map<string, City[]>();
  for (const row of CITY_ROWS.trim().split('\n')) {
    const [folded = '', country = '', state, people] = row.split(';');
    const usual = usualCityName(folded.replace(/^new york city$/, 'new york'));
    const city = { country, state: state ? `${country}-${state}` : null, people: Number(people) };
    const known = cities.get(usual);
    if (known) known.push(city);
    else cities.set(usual, [city]);
  }
  return cities;
}

/** Of the countries with several levels of subdivision only those states that cities are known by. */
const ONE_LEVEL = ['US', 'CA', 'AU', 'IN'];

function readStates(known: ReadonlySet<string | null>) {
  const stateByName = new Map<string, Map<string, string>>();
  const stateNames: [string, string][] = [];
  const add = (country: string, text: string, state: string) => {
    const folded = fold(text);
    const names = stateByName.get(country) ?? new Map<string, string>();
    stateByName.set(country, names);
    if (names.has(folded)) return;
    names.set(folded, state);
    if (folded.length > 3) stateNames.push([folded, state]);
  };
  for (const [state, list] of Object.entries(STATE_ALIASES)) {
    for (const each of phrasesOf(list)) add(state.slice(0, 2), each, state);
  }
  for (const { code, name: full, parent } of iso31662) {
    if (!ONE_LEVEL.includes(parent) && !known.has(code)) continue;
    add(parent, full, code);
    add(parent, code.slice(3), code);
  }
  return { stateByName, stateNames };
}

/** A state as people read it: `US-TX` → `Texas`. */
export function stateName(state: string): string {
  stateNamesByCode ??= new Map(iso31662.map(({ code, name }) => [code, name]));
  return stateNamesByCode.get(state) ?? state;
}
let stateNamesByCode: Map<string, string> | undefined;
