import type { ClearGoal } from '../goals.ts';
import { INDUSTRY_FACTS } from './industries.ts';
import { JOBS, type Job } from './jobs.ts';
import {
  anyJob,
  type CompanyWishes,
  type CorpusLead,
  createWorld,
  makeCompany,
  makePerson,
  type World,
} from './people.ts';
import { COUNTRIES, type Country } from './places.ts';
import { type Facts, gradeLead, readWanted, type Wanted } from './wanted.ts';

export interface CorpusOptions {
  goals: ClearGoal[];
  /** At least this many leads, unless what is planted for the goals is more. */
  leads: number;
  seed: number;
}

/** Of what is planted for a goal, the companies that fit; the others are near misses. */
const RIGHT_SHARE = 0.6;
/** What of the corpus is planted; the rest is anybody. */
const PLANTED_SHARE = 0.45;

/**
 * A made-up lead database: for each goal people who fit and near misses with one wrong facet, and many others around
 * them. All of it follows from the seed. The goals decide what is planted; what is right is decided by `gradeLead`
 * alone, from attributes that the leads' cells show only in part.
 */
export function buildCorpus({ goals, leads, seed }: CorpusOptions): CorpusLead[] {
  const world = createWorld(seed);
  const perGoal = Math.ceil((leads * PLANTED_SHARE) / goals.length);
  const corpus = goals.flatMap((goal) => plantGoal(world, readWanted(goal), perGoal));
  while (corpus.length < leads) corpus.push(...crowd(world));
  return world.random.helpers.shuffle(corpus);
}

function plantGoal(world: World, wanted: Wanted, people: number): CorpusLead[] {
  const planted: CorpusLead[] = [];
  while (planted.length < people) {
    const right = world.random.datatype.boolean(RIGHT_SHARE);
    planted.push(...(right ? plantRight(world, wanted) : plantNearMiss(world, wanted)));
  }
  return planted;
}

/** A company that fits, with one who fits and now and then a colleague. */
function plantRight(world: World, wanted: Wanted): CorpusLead[] {
  const company = makeCompany(world, wishesOf(world, wanted));
  const jobs = [pick(world, wanted.jobs), ...(world.random.datatype.boolean(0.3) ? [anyJob(world)] : [])];
  return jobs.map((job) => makePerson(world, company, job));
}

/** As right as can be but for one facet; tried again when the rule calls it right after all. */
function plantNearMiss(world: World, wanted: Wanted): CorpusLead[] {
  const wrong = pick(world, wrongFacets(wanted));
  const job = wrong === 'job' ? anyJob(world) : pick(world, wanted.jobs);
  const wishes = { ...wishesOf(world, wanted), ...wrongWish(world, wanted, wrong) };
  const lead = makePerson(
    world,
    makeCompany(world, wishes),
    wrong === 'excludedJob' ? excludedJob(world, wanted) : job,
  );
  return gradeLead(wanted, lead.facts) === 2 ? plantNearMiss(world, wanted) : [lead];
}

type Facet = 'job' | 'industry' | 'place' | 'size' | 'excludedIndustry' | 'excludedJob';

function wrongFacets({ industries, size, exclude }: Wanted): Facet[] {
  return [
    'job',
    'place',
    ...(industries.length > 0 ? (['industry'] as const) : []),
    ...(size ? (['size'] as const) : []),
    ...(exclude.industries.length > 0 ? (['excludedIndustry'] as const) : []),
    ...(exclude.jobs.length > 0 ? (['excludedJob'] as const) : []),
  ];
}

function wrongWish(world: World, wanted: Wanted, wrong: Facet): CompanyWishes {
  if (wrong === 'industry') return { industry: pick(world, [...INDUSTRY_FACTS.keys()]) };
  if (wrong === 'excludedIndustry') return { industry: pick(world, wanted.exclude.industries) };
  if (wrong === 'place') {
    const country = pick(world, COUNTRIES);
    return { country, city: pick(world, country.cities) };
  }
  if (wrong === 'size' && wanted.size) {
    const { min, max } = wanted.size;
    return { size: min > 1 ? Math.max(1, Math.floor(min / 4)) : max * 4 };
  }
  return {};
}

function excludedJob(world: World, wanted: Wanted): Job {
  return pick(
    world,
    JOBS.filter(({ id }) => wanted.exclude.jobs.includes(id)),
  );
}

function wishesOf(world: World, wanted: Wanted): CompanyWishes {
  const places = COUNTRIES.flatMap((country) =>
    country.cities.map((city) => ({ country, city })).filter((place) => isWanted(place, wanted)),
  );
  // By country first, so that one with many cities does not take all.
  const country = pick(world, [...new Set(places.map((place) => place.country))]);
  const { city } = pick(
    world,
    places.filter((place) => place.country === country),
  );
  return {
    country,
    city,
    ...(wanted.industries.length > 0 && { industry: pick(world, wanted.industries) }),
    ...(wanted.size && { size: sizeWithin(world, wanted.size) }),
  };
}

function isWanted(
  { country, city }: { country: Country; city: Country['cities'][number] },
  wanted: Wanted,
): boolean {
  const facts: Facts = {
    jobs: [wanted.jobs[0]?.id ?? ''],
    industry: wanted.industries[0] ?? 'software',
    country: country.code,
    state: city.state?.code ?? null,
    city: city.name,
    size: wanted.size?.min ?? 50,
  };
  return gradeLead(wanted, facts) === 2;
}

function sizeWithin({ random }: World, { min, max }: { min: number; max: number }): number {
  return random.number.int({ min, max: Math.min(max, min * 20) });
}

/** Anybody: a company of any kind anywhere, and some of its people. */
function crowd(world: World): CorpusLead[] {
  const company = makeCompany(world, {});
  const people = world.random.number.int({ min: 1, max: 5 });
  return Array.from({ length: people }, () => makePerson(world, company, anyJob(world)));
}

function pick<Item>({ random }: World, items: readonly Item[]): Item {
  return random.helpers.arrayElement(items);
}
