import { type Audience, fold, foldWords, goalPhrases, OCCUPATIONS, ROLES } from '@reach/lexicon';
import type { Expectation } from './goals.ts';

/** For each facet 1 where the parse is exactly as expected, else 0; industries by F1. */
export interface ParseScores {
  roles: number;
  industries: number;
  country: number;
  state: number;
  city: number;
  size: number;
  ask: number;
}

export function scoreParse(
  { audience, ask }: { audience: Audience; ask: string },
  expected: Expectation,
): ParseScores {
  const { places } = audience;
  return {
    roles: Number(areRolesRight(audience.roles, expected)),
    industries: industryF1(audience.industries, expected.industries),
    country: Number(
      expected.region
        ? fold(places.region ?? '').replace(/^the /, '') === fold(expected.region)
        : sameSet(places.countries, expected.countries),
    ),
    state: Number(
      sameSet(
        places.states.map((state) => state.replace(/^[A-Z]{2}-/, '')),
        expected.states,
      ),
    ),
    city: Number(
      sameSet(
        places.cities.map(({ name }) => name),
        expected.cities.map(fold),
      ),
    ),
    size: Number(isSizeRight(audience.size, expected.size)),
    ask: Number(ask === expected.cta),
  };
}

/** Level and department that a named role has of itself, so that either may be said along with it or not. */
function impliedBy(role: string): string[] {
  const { level, department } = { ...OCCUPATIONS[role], ...ROLES[role] } as {
    level?: string;
    department?: string;
  };
  return known([level, department]);
}

/** "Property managers and real estate investors": the expectation of that goal leaves the investors out. */
const BESIDE: Readonly<Record<string, string[]>> = { property_manager: ['real_estate_investor'] };

/** Expected names for what the lexicon composes of a level and a department, or has under another role. */
const COMPOSED: Readonly<Record<string, { role?: string; level?: string; department?: string }[]>> = {
  vp_sales: [{ level: 'vp', department: 'sales' }],
  finance_director: [{ level: 'director', department: 'finance' }, { role: 'cfo' }],
};

/** All that is expected is there and nothing else is; departments without a level leave the level open. */
function areRolesRight(roles: Audience['roles'], expected: Expectation): boolean {
  const named = expected.roles.filter((role) => !(role in COMPOSED));
  const composed = expected.roles.flatMap((role) => COMPOSED[role] ?? []);
  const implied = [
    ...expected.roles.flatMap(impliedBy),
    ...composed.flatMap(({ level, department }) => [level, department]),
  ];
  const levels = known(roles.map(({ level, job }) => (job ? undefined : level)));
  const found = known(roles.map(({ role }) => role));
  const departments = known(roles.map(({ department }) => department));
  const covered = [...departments, ...found.flatMap(impliedBy)];
  const allowedRoles = [
    ...named.flatMap((role) => [role, ...(BESIDE[role] ?? [])]),
    ...known(composed.map(({ role }) => role)),
    // Where everybody of a department is meant, a role in it narrows nothing.
    ...(expected.levels.length === 0
      ? found.filter((role) => impliedBy(role).some((each) => expected.departments.includes(each)))
      : []),
  ];
  return (
    covers(found, { needed: named, allowed: allowedRoles }) &&
    composedFound(roles, expected.roles) &&
    expected.departments.every((each) => covered.includes(each) || implied.includes(each)) &&
    covers(departments, { needed: [], allowed: [...expected.departments, ...implied] }) &&
    covers(levels, {
      needed: expected.levels.filter((each) => !implied.includes(each)),
      allowed:
        expected.levels.length === 0 && expected.departments.length > 0
          ? levels
          : [...expected.levels, ...implied],
    })
  );
}

function composedFound(roles: Audience['roles'], expected: string[]): boolean {
  return expected
    .flatMap((role) => (COMPOSED[role] ? [COMPOSED[role]] : []))
    .every((ways) =>
      ways.some((way) =>
        roles.some(
          ({ role, level, department }) =>
            role === way.role && level === way.level && department === way.department,
        ),
      ),
    );
}

function covers(
  found: string[],
  { needed, allowed }: { needed: string[]; allowed: (string | undefined)[] },
): boolean {
  return needed.every((each) => found.includes(each)) && found.every((each) => allowed.includes(each));
}

/** More words for an expected one, where the file's word is wider than the goal's or the lexicon's ids are finer. */
const ALSO: Readonly<Record<string, string[]>> = {
  'real estate': ['proptech'],
  fintech: ['neobank'],
  healthcare: ['hospital', 'clinic'],
  logistics: ['freight', 'freight brokerage'],
  textiles: ['fashion', 'fashion brand'],
  crypto: ['web3', 'blockchain'],
  food: ['food and beverage', 'beverage'],
  travel: ['tour operator', 'travel agency'],
  hotels: ['hotel', 'resort', 'hospitality'],
  climate: ['climate tech', 'cleantech'],
};

/** A found id is right when one of an expected word's phrases means it in the lexicon. */
function industryF1(found: string[], expected: string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  const wanted = expected.map((word) => [word, ...(ALSO[word] ?? [])].flatMap(idsOf));
  const right = found.filter((id) => wanted.some((ids) => ids.includes(id))).length;
  const hit = wanted.filter((ids) => ids.some((id) => found.includes(id))).length;
  if (right === 0) return 0;
  const precision = right / found.length;
  const recall = hit / wanted.length;
  return (2 * precision * recall) / (precision + recall);
}

function idsOf(phrase: string): string[] {
  return goalPhrases
    .find(foldWords(phrase))
    .flatMap(({ ids }) => ids.flatMap((id) => (id.kind === 'industry' ? [id.industry] : [])));
}

function isSizeRight(size: Audience['size'], expected: Expectation['size']): boolean {
  // A word such as "startup" may be read as a size or not.
  if (expected && !('min' in expected)) return true;
  return (size?.min ?? null) === (expected?.min ?? null) && (size?.max ?? null) === (expected?.max ?? null);
}

function sameSet(found: string[], expected: string[]): boolean {
  return covers(found, { needed: expected, allowed: expected });
}

function known(values: (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}
