import { type City, type CityWanted, type Entity, type Places, REGIONS, readGazetteer } from '@reach/lexicon';
import type { Named, Reading } from './entities.ts';

/** The places of a stretch of a goal; `all` of the goal helps to tell namesakes apart. */
export function readPlaces(reading: Reading, inPart: (named: Named) => boolean): Places {
  const named = reading.named.filter(inPart);
  const codes = stateCodes(reading, inPart, contextOf(named));
  const context = contextOf(named);
  for (const { state } of codes) context.states.add(state);
  if (codes.length > 0) context.american = true;
  const countries: string[] = [];
  const states: string[] = [];
  const cities: CityWanted[] = [];
  const regions: string[] = [];
  for (const each of named) {
    const entity = choose(each, reading, context);
    if (entity?.kind === 'country') countries.push(entity.country);
    if (entity?.kind === 'state') states.push(entity.state);
    if (entity?.kind === 'city') cities.push(cityWanted(entity.city, context));
    if (entity?.kind === 'region') regions.push(entity.region);
  }
  states.push(...codes.map(({ state }) => state));
  // "Austin, Texas" and "Berlin, Germany" narrow, they do not add.
  const keptStates = states.filter(
    (state) => !cities.some((city) => city.state === state && isBeside({ city, state, named, codes })),
  );
  return withRegions({ countries, states: keptStates, cities }, regions);
}

interface Context {
  countries: Set<string>;
  states: Set<string>;
  /** American states that can be nothing else. */
  american: boolean;
}

function contextOf(named: readonly Named[]): Context {
  const countries = new Set<string>();
  const states = new Set<string>();
  for (const { ids } of named) {
    const kinds = ids.filter(({ kind }) => kind === 'country' || kind === 'state' || kind === 'city');
    if (kinds.length !== 1) continue;
    const [entity] = kinds;
    if (entity?.kind === 'country') countries.add(entity.country);
    if (entity?.kind === 'state') states.add(entity.state);
    if (entity?.kind === 'city') {
      const [largest] = readGazetteer().cities.get(entity.city) ?? [];
      if (largest && largest.people > 500) countries.add(largest.country);
    }
  }
  return {
    countries,
    states,
    american: [...states].some((state) => state.startsWith('US')) || countries.has('US'),
  };
}

/** Georgia is a state among states; New York and Washington too. */
function choose({ ids, end }: Named, { tokens }: Reading, { states, american }: Context): Entity | undefined {
  const country = ids.find((id) => id.kind === 'country');
  const state = ids.find((id) => id.kind === 'state');
  const city = ids.find((id) => id.kind === 'city');
  const region = ids.find((id) => id.kind === 'region');
  if (region) return region;
  if (country && state) return american ? state : country;
  if (country) return country;
  if (state && city) {
    const saysState = /^state$/.test(tokens[end]?.word ?? '');
    const amongStates = [...states].some(
      (other) => state.kind === 'state' && other.startsWith(state.country) && other !== state.state,
    );
    return saysState || amongStates ? state : city;
  }
  return state ?? city;
}

/** The namesake in a state or country that the goal names, else the largest. */
function cityWanted(name: string, { countries, states }: Context): CityWanted {
  const namesakes = readGazetteer().cities.get(name) ?? [];
  const inState = namesakes.find(({ state }) => state !== null && states.has(state));
  const inCountry = namesakes.find(({ country }) => countries.has(country));
  const { country, state }: Pick<City, 'country' | 'state'> = inState ??
    inCountry ??
    namesakes[0] ?? { country: '?', state: null };
  return { name, country, state };
}

function isBeside({
  city,
  state,
  named,
  codes,
}: {
  city: CityWanted;
  state: string;
  named: readonly Named[];
  codes: readonly Code[];
}): boolean {
  const stateAt =
    named.find(({ ids }) => ids.some((id) => id.kind === 'state' && id.state === state))?.start ??
    codes.find((code) => code.state === state)?.start;
  if (stateAt === undefined) return false;
  // "Boston + Cambridge MA": the state closes a list of its cities.
  const citiesAt = named.filter(({ ids, end }) => end <= stateAt && ids.some((id) => id.kind === 'city'));
  const last = citiesAt.at(-1);
  return (
    last !== undefined &&
    stateAt - last.end <= 1 &&
    citiesAt.some(({ ids }) => ids.some((id) => id.kind === 'city' && id.city === city.name))
  );
}

interface Code {
  state: string;
  /** Token. */
  start: number;
}

/** Two letters that are words or other abbreviations too. */
const DOUBTFUL_CODES =
  /^(?:IN|OR|ME|OK|HI|OH|AI|IT|HR|PR|CO|DE|LA|MD|PA|CS|AL|MA|ID|VA|PM|QA|UX|UI|BI|AD|AR|CT|MS|MT|VI)$/;

/** `TX`, `OH`: only in capitals, in a list of places or after a city, and one of them at least in no doubt. */
function stateCodes(
  { tokens, named }: Reading,
  inPart: (named: Named) => boolean,
  { american }: Context,
): Code[] {
  const codes = readGazetteer().stateByName.get('US')!;
  const shouting = tokens.every(({ text }) => text === text.toUpperCase());
  const wordAt = (index: number) => tokens[index]?.word ?? '';
  const isCity = (index: number) =>
    named.some(({ end, ids }) => end === index && ids.some(({ kind }) => kind === 'city'));
  const candidates = tokens.flatMap(({ text, word }, index) => {
    const known = named.some(
      ({ start, end, ids }) => index >= start && index < end && ids.some(({ kind }) => kind !== 'department'),
    );
    return /^[A-Z]{2}$/.test(text) && codes.has(word) && !known ? [index] : [];
  });
  const afterCity = candidates.filter(
    (index) => isCity(index) || (wordAt(index - 1) === ',' && isCity(index - 1)),
  );
  const placed = shouting
    ? []
    : candidates.filter((index) => /^(?:in|from|across|,|and|or|\/|:)$/.test(wordAt(index - 1)));
  const clear = placed.filter((index) => !DOUBTFUL_CODES.test(tokens[index]!.text));
  const certain = american || clear.length > 0 || afterCity.length > 0;
  return [...new Set([...afterCity, ...(certain ? placed : [])])]
    .filter((index) =>
      inPart({ start: index, end: index + 1, ids: [], part: partBeside(named, index), aside: false }),
    )
    .map((index) => ({ state: codes.get(wordAt(index))!, start: index }));
}

function partBeside(named: readonly Named[], index: number): Named['part'] {
  return [...named].reverse().find(({ end }) => end <= index)?.part ?? 'audience';
}

/** A region whose own countries are named beside it ("Africa: Kenya and Ghana") is narrowed to them. */
function withRegions(places: Omit<Places, 'region'>, names: readonly string[]): Places {
  const regions = names.flatMap((name) => REGIONS[name] ?? []);
  const wide = regions.filter(
    ({ countries }) => !listed(countries).some((code) => places.countries.includes(code)),
  );
  const counted = wide.length === 0 && places.countries.length > 0 ? [] : wide;
  const countries = [...places.countries, ...counted.flatMap(({ countries: within }) => listed(within))];
  const states = [...places.states, ...counted.flatMap(({ states: within }) => listed(within))];
  const cities = [
    ...places.cities,
    ...counted.flatMap(({ cities: within }) =>
      within ? within[1].split(' | ').map((name) => regionCity(name, within[0])) : [],
    ),
  ];
  const all = [
    ...countries,
    ...states.map((state) => state.slice(0, 2)),
    ...cities.map(({ country }) => country),
  ];
  const alone = places.countries.length + places.states.length + places.cities.length === 0;
  return {
    countries: [...new Set(all)],
    states: [...new Set(states)],
    cities: [...new Map(cities.map((city) => [`${city.name}:${city.country}:${city.state}`, city])).values()],
    // What else was named is not part of the region, so the region alone would not describe the audience.
    region: counted.length > 0 && alone ? [...new Set(counted.map(({ name }) => name))].join(' and ') : null,
  };
}

function regionCity(name: string, country: string): CityWanted {
  const state =
    readGazetteer()
      .cities.get(name)
      ?.find((city) => city.country === country)?.state ?? null;
  return { name, country, state };
}

function listed(text: string | undefined): string[] {
  return text ? text.split(' ') : [];
}
