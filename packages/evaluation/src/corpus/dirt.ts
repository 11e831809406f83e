import type { Faker } from '@faker-js/faker';
import { INDUSTRY_FACTS } from './industries.ts';
import type { Job } from './jobs.ts';
import type { Company } from './people.ts';

interface Person {
  email: string;
  first: string;
  last: string;
  title: string;
  job: Job;
  company: Company;
}

/** The cells of a lead as real exports have them: other words, slips, gaps, and now and then the wrong column. */
export function dirtyLead(random: Faker, person: Person): Record<string, unknown> & { email: string } {
  const { company, job } = person;
  const lead = {
    email: person.email,
    first_name: maybe(random, 0.97, person.first),
    last_name: maybe(random, 0.95, person.last),
    title: maybe(random, 0.985, dirtyTitle(random, person.title, company.name)),
    seniority: maybe(random, 0.5, random.helpers.arrayElement(SENIORITIES[job.level] ?? [''])),
    department: maybe(random, 0.45, random.helpers.arrayElement(DEPARTMENTS[job.department] ?? [''])),
    company: company.name,
    ...industryCells(random, company),
    company_size: maybe(random, 0.88, sizeCell(random, company.size)),
    ...placeCells(random, company),
    bio: maybe(random, 0.6, biography(random, person)),
  };
  return swapCells(random, lead);
}

const SENIORITIES: Readonly<Record<string, string[]>> = {
  founder: ['Founder', 'founder', 'C-Suite', 'Owner'],
  owner: ['Owner', 'owner'],
  ceo: ['C-Level', 'c_suite', 'CXO', 'Executive'],
  c_level: ['C-Level', 'c_suite', 'CXO', 'Executive'],
  vp: ['VP', 'vp', 'Vice President'],
  head: ['Head', 'head', 'Director', 'Senior'],
  director: ['Director', 'director'],
  manager: ['Manager', 'manager', 'Mid-Senior level'],
  ic: ['Senior', 'Entry', 'Individual contributor', 'Associate'],
};

const DEPARTMENTS: Readonly<Record<string, string[]>> = {
  operations: ['Operations', 'operations'],
  finance: ['Finance', 'finance', 'Accounting'],
  engineering: ['Engineering', 'engineering_technical', 'R&D'],
  it: ['IT', 'Information Technology', 'information_technology'],
  marketing: ['Marketing', 'marketing'],
  ecommerce: ['Marketing', 'E-commerce', 'Digital'],
  sales: ['Sales', 'sales', 'Business Development'],
  hr: ['HR', 'Human Resources', 'human_resources', 'People'],
  data: ['Data', 'Analytics', 'Data Science'],
  design: ['Design', 'Product & Design', 'UX'],
  product: ['Product', 'product_management'],
  legal: ['Legal', 'Legal & Compliance'],
  supply_chain: ['Supply Chain', 'Logistics', 'Operations'],
  procurement: ['Procurement', 'Purchasing', 'Operations'],
  manufacturing: ['Production', 'Manufacturing', 'Operations'],
  customer_success: ['Customer Success', 'Support'],
  support: ['Support', 'Customer Service'],
  partnerships: ['Partnerships', 'Business Development'],
  management: ['Management', 'Executive', 'C-Suite'],
};

const SHORT_FORMS: [RegExp, string][] = [
  [/\bManager\b/, 'Mgr.'],
  [/\bDirector\b/, 'Dir.'],
  [/\bSenior\b/, 'Sr'],
  [/\bVice President\b/, 'VP'],
  [/\bOperations\b/, 'Ops'],
  [/\bEngineering\b/, 'Eng.'],
];

function dirtyTitle(random: Faker, title: string, company: string): string {
  const short = random.helpers.arrayElement(SHORT_FORMS);
  return random.helpers.weightedArrayElement([
    { weight: 68, value: title },
    { weight: 5, value: title.toLowerCase() },
    { weight: 4, value: title.toUpperCase() },
    { weight: 5, value: title.replace(...short) },
    { weight: 4, value: typo(random, title) },
    { weight: 4, value: `${title} at ${company}` },
    { weight: 3, value: `${title} | Speaker | Dad of two` },
    { weight: 3, value: `🚀 ${title}` },
    { weight: 2, value: `  ${title} ` },
    { weight: 2, value: `${title} (interim)` },
  ]);
}

/** Two neighbouring letters of one long word swapped, or one lost. */
function typo(random: Faker, text: string): string {
  const long = [...text.matchAll(/\p{L}{6,}/gu)];
  if (long.length === 0) return text;
  const { index, 0: word } = random.helpers.arrayElement(long);
  const at = index + random.number.int({ min: 1, max: word.length - 3 });
  const pair = text.slice(at, at + 2);
  const slip = random.datatype.boolean() ? `${pair[1]}${pair[0]}` : `${pair[0]}`;
  return text.slice(0, at) + slip + text.slice(at + 2);
}

function industryCells(random: Faker, { industry }: Company): { industry: string | null; tags: string[] } {
  const { labels, tags } = INDUSTRY_FACTS.get(industry)!;
  const label = random.helpers.arrayElement(labels);
  const written = random.datatype.boolean(0.12) ? label.toLowerCase() : label;
  const said = maybe(random, 0.92, written);
  // Who has no label mostly has a tag; a few have neither.
  const tagged = random.datatype.boolean(said ? 0.5 : 0.8);
  return { industry: said, tags: tagged ? random.helpers.arrayElements(tags, { min: 1, max: 2 }) : [] };
}

const BANDS = [1, 11, 51, 201, 501, 1_001, 5_001, 10_001];

function sizeCell(random: Faker, size: number): string {
  const from = BANDS.findLast((start) => start <= size)!;
  const next = BANDS[BANDS.indexOf(from) + 1];
  const band = next ? `${from}-${next - 1}` : `${from}+`;
  return random.helpers.weightedArrayElement([
    { weight: 45, value: band },
    { weight: 15, value: `${band} employees` },
    { weight: 8, value: band.replace(/(\d)(\d{3})\b/g, '$1,$2').replace('-', '–') },
    { weight: 32, value: String(size) },
  ]);
}

function placeCells(
  random: Faker,
  { country, city }: Company,
): { country: string | null; region: string | null; city: string | null } {
  const countryCell = random.helpers.weightedArrayElement([
    { weight: 70, value: country.name },
    { weight: 12, value: country.code },
    { weight: 12, value: random.helpers.arrayElement([...country.spellings, country.name]) },
    { weight: 3, value: country.name.toLowerCase() },
    { weight: 2, value: typo(random, country.name) },
  ]);
  const spelling = random.datatype.boolean(0.3)
    ? random.helpers.arrayElement([...city.spellings, city.name])
    : city.name;
  const state = city.state
    ? random.helpers.arrayElement([city.state.name, city.state.name, city.state.code])
    : null;
  return {
    country: maybe(random, 0.95, countryCell),
    region: state && maybe(random, 0.85, state),
    city: maybe(random, 0.93, random.datatype.boolean(0.03) ? spelling.toUpperCase() : spelling),
  };
}

function biography(random: Faker, { first, title, company }: Person): string {
  const { does } = INDUSTRY_FACTS.get(company.industry)!;
  const { does: did } = INDUSTRY_FACTS.get(random.helpers.arrayElement([...INDUSTRY_FACTS.keys()]))!;
  return random.helpers.weightedArrayElement([
    { weight: 40, value: `${title} at ${company.name}, ${does} in ${company.city.name}.` },
    { weight: 25, value: `${company.name} is ${does}.` },
    { weight: 20, value: `${first} enjoys ${random.word.noun()}s and long ${random.word.noun()}s.` },
    // What somebody did before is not what the company does.
    { weight: 15, value: `${title} at ${company.name}. Previously with ${did}.` },
  ]);
}

function swapCells<Lead extends Record<string, unknown>>(random: Faker, lead: Lead): Lead {
  const pair = random.helpers.weightedArrayElement<[string, string] | null>([
    { weight: 968, value: null },
    { weight: 12, value: ['country', 'city'] },
    { weight: 8, value: ['seniority', 'department'] },
    { weight: 6, value: ['title', 'company'] },
    { weight: 6, value: ['industry', 'company'] },
  ]);
  return pair ? { ...lead, [pair[0]]: lead[pair[1]], [pair[1]]: lead[pair[0]] } : lead;
}

const NOTHING = [null, null, null, '', '', 'N/A', '-', 'null', 'Unknown'];

/** The value with this probability, else what an export has where nothing is known. */
function maybe(random: Faker, probability: number, value: string): string | null {
  return value !== '' && random.datatype.boolean(probability) ? value : random.helpers.arrayElement(NOTHING);
}
