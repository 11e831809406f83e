import {
  cs_CZ,
  de,
  en,
  en_IN,
  es,
  Faker,
  fr,
  it,
  type LocaleDefinition,
  nl,
  pl,
  pt_BR,
  ro,
  sv,
  tr,
} from '@faker-js/faker';
import { dirtyLead } from './dirt.ts';
import { INDUSTRY_FACTS } from './industries.ts';
import { JOBS, type Job } from './jobs.ts';
import { type City, COUNTRIES, type Country } from './places.ts';
import type { Facts } from './wanted.ts';

export interface Company {
  name: string;
  domain: string;
  industry: string;
  country: Country;
  city: City;
  size: number;
}

/** A lead as a file has it, and what is true of it. */
export interface CorpusLead {
  lead: Record<string, unknown> & { email: string };
  facts: Facts;
}

/** Makes companies and people; nothing in it depends on anything but the seed. */
export interface World {
  random: Faker;
  names: ReadonlyMap<string, Faker>;
  /** Domains and addresses in use. */
  taken: Set<string>;
}

const NAME_LOCALES: [countries: string, locale: LocaleDefinition][] = [
  ['DE AT CH', de],
  ['FR BE LU', fr],
  ['ES MX AR CL CO', es],
  ['IT', it],
  ['NL', nl],
  ['PL', pl],
  ['CZ', cs_CZ],
  ['RO', ro],
  ['BR PT', pt_BR],
  ['TR', tr],
  ['SE DK', sv],
  ['IN PK', en_IN],
];

export function createWorld(seed: number): World {
  const random = new Faker({ locale: [en], seed });
  const names = NAME_LOCALES.flatMap(([countries, locale]) => {
    const faker = new Faker({ locale: [locale, en], seed });
    return countries.split(' ').map((country): [string, Faker] => [country, faker]);
  });
  return { random, names: new Map(names), taken: new Set() };
}

export interface CompanyWishes {
  industry?: string;
  country?: Country;
  city?: City;
  size?: number;
}

export function makeCompany(world: World, wishes: CompanyWishes): Company {
  const { random } = world;
  const industry = wishes.industry ?? random.helpers.arrayElement([...INDUSTRY_FACTS.keys()]);
  const country = wishes.country ?? random.helpers.arrayElement(COUNTRIES);
  const facts = INDUSTRY_FACTS.get(industry)!;
  const stem = `${capital(random.word.adjective())} ${capital(random.word.noun())}`;
  // One in four has a name that tells nothing.
  const name = random.datatype.boolean(0.75) ? `${stem} ${random.helpers.arrayElement(facts.names)}` : stem;
  const domain = `${slug(name)}.${random.helpers.arrayElement(['example', 'test'])}`;
  if (world.taken.has(domain)) return makeCompany(world, wishes);
  world.taken.add(domain);
  return {
    name,
    domain,
    industry,
    country,
    city: wishes.city ?? random.helpers.arrayElement(country.cities),
    size: wishes.size ?? makeSize(random, facts.size),
  };
}

const SIZES = {
  small: { min: 1, max: 300 },
  any: { min: 3, max: 6_000 },
  large: { min: 60, max: 40_000 },
};

/** Every order of magnitude is as likely as the next. */
function makeSize(random: Faker, kind: keyof typeof SIZES): number {
  const { min, max } = SIZES[kind];
  return Math.round(Math.exp(random.number.float({ min: Math.log(min), max: Math.log(max) })));
}

export function makePerson(world: World, company: Company, job: Job): CorpusLead {
  const { random, names } = world;
  const namer = names.get(company.country.code) ?? random;
  const first = namer.person.firstName();
  const last = namer.person.lastName();
  const number = random.number.int({ min: 2, max: 999 });
  const address = [`${slug(first)}.${slug(last)}`, `${slug(first)}.${slug(last)}${number}`]
    .map((local) => `${local}@${company.domain}`)
    .find((each) => !world.taken.has(each));
  if (!address) return makePerson(world, company, job);
  world.taken.add(address);
  const local = job.local[company.country.code];
  const titles = local && random.datatype.boolean(0.4) ? local : job.titles;
  const [title = '', ...also] = random.helpers.arrayElement(titles).split(' +');
  return {
    lead: dirtyLead(random, { email: address, first, last, title, job, company }),
    facts: {
      jobs: [job.id, ...also],
      industry: company.industry,
      country: company.country.code,
      state: company.city.state?.code ?? null,
      city: company.city.name,
      size: company.size,
    },
  };
}

export function anyJob({ random }: World): Job {
  return random.helpers.arrayElement(JOBS);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Lower-case ASCII letters and digits, as in a domain. */
function slug(text: string): string {
  const plain = text.replace(/ł/gi, 'l').replace(/ø/gi, 'o').replace(/ß/g, 'ss').replace(/ı/g, 'i');
  return (
    plain
      .normalize('NFD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase() || 'x'
  );
}
