import type { ClearGoal, Expectation } from '../goals.ts';
import { INDUSTRY_FACTS } from './industries.ts';
import { JOBS, type Job, LEVEL_RANK } from './jobs.ts';
import { COUNTRIES } from './places.ts';

/** What is true of a lead, whatever its cells say. */
export interface Facts {
  jobs: string[];
  industry: string;
  country: string;
  state: string | null;
  city: string;
  /** Employees. */
  size: number;
}

/** Whom a goal means, in the corpus' own ids. An empty list asks for nothing. */
export interface Wanted {
  jobs: Job[];
  industries: string[];
  countries: string[];
  states: string[];
  cities: string[];
  size: { min: number; max: number } | null;
  exclude: { industries: string[]; jobs: string[] };
}

export type Grade = 0 | 1 | 2;

/** What the flat expectation of a goal cannot say, read from the goal by hand. */
const CORRECTIONS: Readonly<Record<string, Partial<Expectation>>> = {
  // "IT managers and CIOs": the level belongs to the department only.
  D17: { levels: ['manager'] },
  D06: { roles: ['hr_business_partner'] },
  // "property managers and real estate investors"
  D27: { roles: ['property_manager', 'property_investor'] },
  // Software for real estate, not real estate.
  D34: { industries: ['proptech'] },
};

const INDUSTRY_WORDS: Readonly<Record<string, string>> = { 'real estate': 'real_estate' };

/** What the excluded words of goals mean. */
const EXCLUSIONS: Readonly<Record<string, Wanted['exclude']>> = {
  exchange: { industries: ['crypto_exchange'], jobs: [] },
  agency: { industries: ['marketing_agency'], jobs: [] },
  consulting: { industries: ['consulting'], jobs: [] },
  student: { industries: [], jobs: ['student'] },
  recruiter: { industries: ['staffing'], jobs: ['recruiter'] },
};

export function readWanted({ id, expected }: ClearGoal): Wanted {
  const meant = { ...expected, ...CORRECTIONS[id] };
  const excluded = meant.exclude.map((word) => known(EXCLUSIONS, word));
  const { size } = meant;
  return {
    jobs: JOBS.filter((job) => isJobMeant(job, meant)),
    industries: meant.industries.map((word) => industryOf(word)),
    countries: meant.region ? countriesOf(meant.region) : meant.countries,
    states: meant.states,
    cities: meant.cities,
    size: size && 'min' in size ? { min: size.min, max: size.max ?? 1_000_000 } : null,
    exclude: {
      industries: excluded.flatMap(({ industries }) => industries),
      jobs: excluded.flatMap(({ jobs }) => jobs),
    },
  };
}

/** Roles stand for themselves; levels go with departments; departments alone mean everybody in them. */
function isJobMeant(job: Job, { roles, levels, departments }: Expectation): boolean {
  if (roles.includes(job.id)) return true;
  if (levels.length > 0) return levels.includes(job.level) && departments.includes(job.department);
  return roles.length === 0 && departments.includes(job.department);
}

function industryOf(word: string): string {
  const id = INDUSTRY_WORDS[word] ?? word;
  if (!INDUSTRY_FACTS.has(id)) throw new Error(`The corpus has no companies for "${word}"`);
  return id;
}

function countriesOf(region: string): string[] {
  if (region !== 'Africa') throw new Error(`The corpus does not know which countries ${region} has`);
  return COUNTRIES.filter(({ africa }) => africa).map(({ code }) => code);
}

function known<Value>(table: Readonly<Record<string, Value>>, key: string): Value {
  const value = table[key];
  if (value === undefined) throw new Error(`The corpus does not know what "${key}" means`);
  return value;
}

/**
 * 2 is right: every facet is as the goal says. 1 is acceptable: one facet only comes close, which is a neighbouring
 * level of the same department, another head of a company of up to 200 people, or a related industry. All else is 0.
 */
export function gradeLead(wanted: Wanted, facts: Facts): Grade {
  const { exclude } = wanted;
  if (exclude.industries.includes(facts.industry)) return 0;
  if (facts.jobs.some((job) => exclude.jobs.includes(job))) return 0;
  if (!isPlaceRight(wanted, facts) || !isSizeRight(wanted, facts)) return 0;
  const grades = [gradeJobs(wanted, facts), gradeIndustry(wanted, facts)];
  return Math.max(0, grades.reduce<number>((sum, grade) => sum + grade, 0) - 2) as Grade;
}

function isPlaceRight({ countries, states, cities }: Wanted, facts: Facts): boolean {
  if (countries.length > 0 && !countries.includes(facts.country)) return false;
  if (states.length > 0 && !(facts.state && states.includes(facts.state))) return false;
  return cities.length === 0 || cities.includes(facts.city);
}

function isSizeRight({ size }: Wanted, facts: Facts): boolean {
  return size === null || (facts.size >= size.min && facts.size <= size.max);
}

function gradeJobs(wanted: Wanted, { jobs, size }: Facts): Grade {
  if (wanted.jobs.some(({ id }) => jobs.includes(id))) return 2;
  const held = JOBS.filter(({ id }) => jobs.includes(id));
  return held.some((job) => wanted.jobs.some((other) => isNear(job, other, size))) ? 1 : 0;
}

function isNear(job: Job, wanted: Job, size: number): boolean {
  if (job.department !== wanted.department) return false;
  if (job.department === 'management') return size <= 200;
  return Math.abs(LEVEL_RANK[job.level]! - LEVEL_RANK[wanted.level]!) <= 1;
}

function gradeIndustry({ industries }: Wanted, { industry }: Facts): Grade {
  if (industries.length === 0 || industries.includes(industry)) return 2;
  return industries.some((wanted) => areRelated(wanted, industry)) ? 1 : 0;
}

function areRelated(one: string, other: string): boolean {
  const relatedTo = (id: string) => INDUSTRY_FACTS.get(id)?.related ?? [];
  return relatedTo(one).includes(other) || relatedTo(other).includes(one);
}
