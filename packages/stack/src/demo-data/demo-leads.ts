import {
  HOTELS,
  INDUSTRIES,
  type Industry,
  JOBS,
  type Job,
  LEADERS,
  MARKETING_DIRECTOR,
  NAME_STEMS,
  SAAS,
  SIZES,
} from './companies.ts';
import { NAMES, PLACES, type Place } from './places.ts';
import { createRandom, type Random } from './random.ts';

/** A made-up lead under the column names that our own import knows. */
export type DemoLead = {
  email: string;
  first_name: string;
  last_name: string;
  title: string;
  seniority: string;
  department: string;
  company: string;
  industry: string;
  company_size: string;
  country: string;
  region: string;
  city: string;
  tags: string[];
  bio: string;
};

type Company = {
  name: string;
  domain: string;
  industry: Industry;
  place: Place;
  city: [string, string];
  size: string;
};

const SEED = 20_260_615;
/** So that the goal of the documentation ("SaaS founders in India") always finds a whole campaign. */
const INDIAN_SAAS_COMPANIES = 180;
/** For the other goal of the documentation: marketing directors at hotels in Spain. */
const SPANISH_HOTELS = 12;
const MOST_PEOPLE_PER_COMPANY = 6;

/**
 * The same `count` made-up people every time, at companies that do not exist, with addresses under `.example`
 * (RFC 2606: nobody can own a name there). At least 180 of the first 5,000 lead a SaaS company in India, and 12 direct the
 * marketing of a hotel in Spain.
 */
export function demoLeads(count: number): DemoLead[] {
  const random = createRandom(SEED);
  const taken = new Set<string>();
  const leads: DemoLead[] = [];
  for (let made = 0; leads.length < count; made++) {
    if (made === INDIAN_SAAS_COMPANIES) leads.push(...peopleOfSpanishHotels(taken));
    const company = made < INDIAN_SAAS_COMPANIES ? indianSaas(random, taken) : anyCompany(random, taken);
    leads.push(...peopleOf(company, random, taken));
  }
  return leads.slice(0, count);
}

function indianSaas(random: Random, taken: Set<string>): Company {
  return makeCompany(random, taken, SAAS, placeIn('India'));
}

/** With a seed of their own, so that everybody else is drawn as without them. */
function peopleOfSpanishHotels(taken: Set<string>): DemoLead[] {
  const random = createRandom(SEED + 1);
  return Array.from({ length: SPANISH_HOTELS }, () => {
    const hotel = makeCompany(random, taken, HOTELS, placeIn('Spain'));
    return [makePerson(hotel, MARKETING_DIRECTOR, random, taken), ...peopleOf(hotel, random, taken)];
  }).flat();
}

function placeIn(country: string): Place {
  return PLACES.find((place) => place.country === country) as Place;
}

function anyCompany(random: Random, taken: Set<string>): Company {
  const industry = random.pickWeighted(INDUSTRIES.map((item) => [item, item.weight] as const));
  const place = random.pickWeighted(PLACES.map((item) => [item, item.weight] as const));
  return makeCompany(random, taken, industry, place);
}

function makeCompany(random: Random, taken: Set<string>, industry: Industry, place: Place): Company {
  const city = random.pick(place.cities);
  const size = random.pickWeighted(SIZES);
  const stem = random.pick(NAME_STEMS);
  const suffix = random.pick(industry.suffixes);
  // The same two words again get the city as a third, as namesakes in life do.
  const name = [`${stem} ${suffix}`, `${stem} ${suffix} ${city[0]}`].find((text) => !taken.has(slug(text)));
  if (!name) return makeCompany(random, taken, industry, place);
  taken.add(slug(name));
  return { name, domain: `${slug(name)}.example`, industry, place, city, size };
}

function peopleOf(company: Company, random: Random, taken: Set<string>): DemoLead[] {
  const others = Math.min(
    SIZES.findIndex(([range]) => range === company.size) + random.below(3),
    MOST_PEOPLE_PER_COMPANY - 1,
  );
  const jobs = [random.pick(LEADERS), ...distinct(JOBS, others, random)];
  return jobs.map((job) => makePerson(company, job, random, taken));
}

function makePerson(company: Company, job: Job, random: Random, taken: Set<string>): DemoLead {
  const names = NAMES[company.place.names];
  const first = random.pick(names.first);
  const last = random.pick(names.last);
  const email = `${slug(first)}.${slug(last)}@${company.domain}`;
  if (taken.has(email)) return makePerson(company, job, random, taken);
  taken.add(email);
  return {
    email,
    first_name: first,
    last_name: last,
    ...job,
    company: company.name,
    industry: company.industry.label,
    company_size: company.size,
    country: company.place.country,
    region: company.city[1],
    city: company.city[0],
    tags: [...company.industry.tags],
    bio: `${job.title} at ${company.name}, ${company.industry.does} from ${company.city[0]}.`,
  };
}

function distinct<T>(items: readonly T[], count: number, random: Random): T[] {
  const left = [...items];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(random.below(left.length), 1)[0] as T,
  );
}

/** Lower-case ASCII without spaces, as in a domain or an address. */
function slug(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replace(/[łŁøØ]/g, (letter) => (letter.toLowerCase() === 'ł' ? 'l' : 'o'))
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase();
}
