import { stateName } from './gazetteer.ts';
import type { Audience } from './types.ts';

/** `DACH`; `Munich and Texas`; `India`. Empty where no place is stated. */
export function describePlaces({ region, countries, states, cities }: Audience['places']): string {
  if (region) return region;
  const narrow = [...cities.map(({ name }) => titleCase(name)), ...states.map(stateName)];
  const within = new Set([
    ...states.map((state) => state.slice(0, 2)),
    ...cities.map(({ country }) => country),
  ]);
  const whole = countries.filter((code) => !within.has(code)).map((code) => countryNames.of(code) ?? code);
  return shortList([...narrow, ...whole]);
}

/** `50–200 employees`. */
export function describeSize({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `${min}+ employees`;
  return min <= 1 ? `up to ${max} employees` : `${min}–${max} employees`;
}

/** `a, b and c`; long lists are cut. */
export function shortList(items: readonly string[]): string {
  const distinct = [...new Set(items)];
  if (distinct.length > 4) return `${distinct.slice(0, 3).join(', ')} and ${distinct.length - 3} more`;
  return distinct.length < 2
    ? (distinct[0] ?? '')
    : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

function titleCase(text: string): string {
  return text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
