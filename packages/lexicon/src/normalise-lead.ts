import { fold } from './fold.ts';
import { INDUSTRIES } from './tables/industries.ts';
import type { LeadInput, NormalisedLead } from './types.ts';
import { countryOf, type Entity, findIndustries, findPlaces, findRoles } from './vocabulary.ts';

/** Changes when the tables or the rules below do, so that leads of an older version can be told. */
export const LEXICON_VERSION = '1';

/** A lead's cells as canonical tokens and numbers: the same words become the same tokens in goals and in leads. */
export function normaliseLead(lead: LeadInput): NormalisedLead {
  const facets = new Set<string>();
  addRole(facets, lead);
  addIndustry(facets, lead);
  addPlace(facets, lead);
  return { facets: [...facets], ...parseCompanySize(lead.companySize) };
}

/** The title says most; the columns of seniority and department only fill what it does not say. */
function addRole(facets: Set<string>, { title, seniority, department }: LeadInput): void {
  const said = findRoles(words(title)).map(({ id }) => id);
  const levels = idsOf(said, 'level');
  const departments = idsOf(said, 'department');
  if (said.length === 0 || levels.length === 0) levels.push(...idsOf(entities(seniority), 'level'));
  if (departments.length === 0) departments.push(...idsOf(entities(department), 'department'));
  for (const role of idsOf(said.length > 0 ? said : entities(seniority), 'role')) facets.add(`r:${role}`);
  for (const level of levels) facets.add(`l:${level}`);
  for (const each of departments) facets.add(`d:${each}`);
  for (const level of levels) for (const each of departments) facets.add(`ld:${level}:${each}`);
}

function addIndustry(facets: Set<string>, { industry, tags, company, bio }: LeadInput): void {
  const labelled = industryIds([industry, ...(tags ?? [])].join(' ; '));
  for (const id of labelled) facets.add(`i:${id}`);
  for (const id of industryIds(`${company ?? ''} ; ${bio ?? ''}`))
    if (!labelled.includes(id)) facets.add(`j:${id}`);
  if (![...facets].some((token) => /^[ij]:/.test(token))) facets.add('i:?');
}

function industryIds(text: string): string[] {
  return findIndustries(words(text)).flatMap(({ id }) =>
    id.kind === 'industry' && id.industry in INDUSTRIES ? [id.industry] : [],
  );
}

/** The country falls back to the one of the city. */
function addPlace(facets: Set<string>, { country, region, city }: LeadInput): void {
  const found = findPlaces(words([city, region].filter(Boolean).join(' ; '))).map(({ id }) => id);
  const code = (country && countryOf(country)) || found.map(placeCountry).find((each) => each !== undefined);
  facets.add(`c:${code ?? '?'}`);
  for (const place of found)
    if (place.kind === 'state' && place.country === code) facets.add(`s:${place.state}`);
  if (code && region && /^[A-Z]{2,3}$/.test(region)) facets.add(`s:${code}-${region}`);
  const known = found.find((place) => place.kind === 'city' && place.country === code);
  const name = known?.kind === 'city' ? known.city : fold(city ?? '');
  if (name) facets.add(`y:${name}`);
}

function placeCountry(place: Entity): string | undefined {
  return place.kind === 'country' || place.kind === 'state' || place.kind === 'city'
    ? place.country
    : undefined;
}

/** `51-200`, `1,001–5,000 employees`, `200+`, `35`; nothing where there is no number. */
export function parseCompanySize(
  text: string | null | undefined,
): Pick<NormalisedLead, 'sizeMin' | 'sizeMax'> {
  const numbers = [...(text ?? '').slice(0, 100).matchAll(/(\d[\d,.']*)\s*(k?)/gi)].map(
    ([, digits = '', k]) => {
      const value = Number(digits.replace(/[,.']/g, ''));
      return Math.min(2_000_000_000, k ? value * 1_000 : value);
    },
  );
  const [min, max] = numbers;
  if (min === undefined) return { sizeMin: null, sizeMax: null };
  if (max !== undefined) return { sizeMin: Math.min(min, max), sizeMax: Math.max(min, max) };
  return { sizeMin: min, sizeMax: /\+|more|over|>/i.test(text ?? '') ? null : min };
}

function entities(text: string | null | undefined): Entity[] {
  return findRoles(words(text)).map(({ id }) => id);
}

function words(text: string | null | undefined): string[] {
  return text ? fold(text.slice(0, 2_000)).split(' ') : [];
}

function idsOf(found: Entity[], kind: 'role' | 'level' | 'department'): string[] {
  const ids = found.flatMap((entity) =>
    entity.kind === kind ? [(entity as Record<string, string>)[kind]!] : [],
  );
  return [...new Set(ids)];
}
