import { fold, foldWords } from './fold.ts';
import { type City, readGazetteer, usualCityName } from './gazetteer.ts';
import { remember } from './remember.ts';
import type { LeadInput } from './types.ts';
import { goalPhrases } from './vocabulary.ts';

export interface Place {
  country: string | null;
  /** ISO 3166-2. */
  state: string | null;
  /** Usual folded name. */
  city: string | null;
}

/** Where a lead is. The country falls back to that of the state or of the city, where only one can be meant. */
export function readPlace({ country, region, city, bio }: LeadInput): Place {
  const name = readCity(city);
  const stated = readCountry(country);
  const code = stated ?? readCountry(region) ?? countryOfCity(city, name, region) ?? countryNamed(bio);
  const nation = code === 'GB' && stated ? readState('GB', country) : null;
  const state = code ? (readState(code, region) ?? readState(code, lastPart(city)) ?? nation) : null;
  const known = name && code ? namesake(name, code, state) : undefined;
  return { country: code ?? null, state: state ?? known?.state ?? null, city: name };
}

/** The country that a text is the name or the ISO code (two or three letters) of. */
export function countryCalled(text: string): string | null {
  const { countryByName, countryCodes } = readGazetteer();
  const folded = fold(text);
  const upper = folded.toUpperCase();
  if (upper === 'UK') return 'GB';
  if (countryCodes.has(upper)) return upper;
  return countryByName.get(folded) ?? countryByName.get(folded.replace(/^the /, '')) ?? null;
}

/** A country cell; one that holds a state or more words than a name counts too. */
function readCountry(cell: string | null | undefined): string | null {
  return cell ? readCountryCell(cell) : null;
}

const readCountryCell = remember((cell: string): string | null => {
  const called = countryCalled(cell);
  if (called) return called;
  const named = goalPhrases.find(foldWords(cell)).flatMap(({ ids }) => ids);
  for (const entity of named) {
    if (entity.kind === 'country' || entity.kind === 'state') return entity.country;
  }
  return null;
});

function readState(country: string, cell: string | null | undefined): string | null {
  const names = readGazetteer().stateByName.get(country);
  const folded = fold(cell ?? '');
  return (
    (folded && names?.get(folded.replace(/^(?:state of|comunidad de|provincia de|region) /, ''))) || null
  );
}

const METRO = /\b(?:greater|metropolitan|metro|area|region|city of|and surroundings|larger|cedex)\b/g;

/** `Greater Berlin Area` → `berlin`, `Austin, TX` → `austin`, `Paris 9e` → `paris`. */
function readCity(cell: string | null | undefined): string | null {
  return cell ? readCityCell(cell) : null;
}

const readCityCell = remember((cell: string): string | null => {
  const [first = ''] = cell.split(/[,(/]/);
  const folded = fold(first);
  if (folded === '') return null;
  const { cities } = readGazetteer();
  if (/\b(?:sf|san francisco|bay area|silicon valley)\b/.test(folded)) return 'san francisco';
  const plain = folded
    .replace(METRO, ' ')
    .replace(/\b\d+(?:e|er|eme|th)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const saint = plain.startsWith('st ') ? plain.replace(/^st /, 'saint ') : plain.replace(/^saint /, 'st ');
  const forms = [folded, plain, plain.replace(/ (?:bay|city)$/, ''), `${plain} city`, saint].map(
    usualCityName,
  );
  return forms.find((form) => cities.has(form)) ?? (plain || folded);
});

/** Only where the largest namesake is far larger than the next one of another country. */
function countryOfCity(
  cell: string | null | undefined,
  name: string | null,
  region: string | null | undefined,
): string | null {
  const after = lastPart(cell);
  if (after) {
    const country = readCountry(after);
    if (country) return country;
    if (readState('US', after)) return 'US';
  }
  if (region && readState('US', region)) return 'US';
  const [largest, ...others] = (name && readGazetteer().cities.get(name)) || [];
  const rival = others.find(({ country }) => country !== largest?.country);
  if (!largest || (rival && rival.people * 3 > largest.people)) return null;
  return largest.country;
}

function lastPart(cell: string | null | undefined): string | null {
  const parts = (cell ?? '').split(',');
  return parts.length > 1 ? parts.at(-1)!.trim() : null;
}

/** The one country that a description names. */
function countryNamed(text: string | null | undefined): string | null {
  const named = new Set(
    goalPhrases
      .find(foldWords(text))
      .flatMap(({ ids }) => ids.flatMap((entity) => (entity.kind === 'country' ? [entity.country] : []))),
  );
  return named.size === 1 ? [...named][0]! : null;
}

function namesake(name: string, country: string, state: string | null): City | undefined {
  const known = readGazetteer()
    .cities.get(name)
    ?.filter((city) => city.country === country);
  return known?.find((city) => state !== null && city.state === state) ?? known?.[0];
}
