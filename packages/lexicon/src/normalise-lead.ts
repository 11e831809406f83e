import { parseCompanySize } from './company-size.ts';
import { readIndustry } from './read-industry.ts';
import { readPlace } from './read-place.ts';
import { filledJob, type Job, readTitle } from './read-title.ts';
import { areNear, industryFamily } from './tables/industries.ts';
import { BOUND_TO_TRADE, OCCUPATIONS } from './tables/occupations.ts';
import { TOP_ROLES } from './tables/roles.ts';
import type { LeadInput, NormalisedLead } from './types.ts';

/** Changes when the tables or the rules do, so that leads of an older version can be told and read again. */
export const LEXICON_VERSION = '2';

const SCHOOLS = new Set(industryFamily('education'));

/** Companies up to this size are led by founders, owners and chief executives alike. */
const SMALL = 200;

/** A lead's cells as canonical tokens and numbers: the same words become the same tokens in goals and in leads. */
export function normaliseLead(lead: LeadInput): NormalisedLead {
  const facets = new Set<string>();
  const size = parseCompanySize(lead.companySize);
  const { labelled, hinted } = readIndustry(lead);
  const industries = labelled.length > 0 ? labelled : hinted;
  const job = withTrade(filledJob(readTitle(lead.title), lead), industries);
  addJob(facets, job, { small: (size.sizeMin ?? 0) <= SMALL, industries, labelled });

  for (const id of labelled) facets.add(`i:${id}`);
  for (const id of hinted) facets.add(`j:${id}`);
  if (labelled.length + hinted.length === 0) facets.add('i:?');

  const { country, state, city } = readPlace(lead);
  facets.add(`c:${country ?? '?'}`);
  if (state) facets.add(`s:${state}`);
  if (city) facets.add(`y:${state ?? country ?? '?'}:${city}`);
  return { facets: [...facets], ...size };
}

function addJob(
  facets: Set<string>,
  { roles, levels, departments, posts, people }: Job,
  { small, industries, labelled }: { small: boolean; industries: string[]; labelled: string[] },
): void {
  for (const role of roles) {
    facets.add(isElsewhere(role, labelled) ? `rx:${role}` : `r:${role}`);
    if (!TOP_ROLES.includes(role)) continue;
    if (small) facets.add(`rs:${role}`);
    for (const industry of industries) facets.add(`ri:${industry}`);
  }
  for (const level of levels) {
    facets.add(`l:${level}`);
    // The director of a museum, not its director of finance.
    if (departments.size === 0) facets.add(`lo:${level}`);
  }
  for (const department of departments) facets.add(`d:${department}`);
  for (const post of posts) facets.add(`ld:${post}`);
  for (const phrase of people) facets.add(`p:${phrase}`);
}

/** A property manager at a bank manages no properties of owners. */
function isElsewhere(role: string, labelled: string[]): boolean {
  const trade = BOUND_TO_TRADE.has(role) ? OCCUPATIONS[role]?.industry : undefined;
  return trade !== undefined && labelled.length > 0 && !labelled.some((label) => areNear(label, trade));
}

/** Looked up once, not by going through all occupations for every manager. */
const TRADE_MANAGERS = Object.entries(OCCUPATIONS).flatMap(([id, { level, industry }]) =>
  level === 'manager' && industry && /_manager$/.test(id) ? [{ id, industry }] : [],
);

/** The general manager of a hotel is a hotel manager. */
function withTrade(job: Job, industries: string[]): Job {
  if (industries.length === 0) return job;
  const roles = new Set(job.roles);
  // The principal of anything but a school is one of its owners.
  if (roles.has('principal_head') && !industries.some((id) => SCHOOLS.has(id))) {
    roles.delete('principal_head');
    roles.add('principal');
  }
  if (roles.has('doctor') && industries.includes('venture_capital')) {
    // A "GP" of a fund.
    roles.delete('doctor');
    roles.add('partner');
  }
  if (roles.has('gm') || (job.levels.has('manager') && job.departments.size === 0)) {
    for (const { id, industry } of TRADE_MANAGERS) if (industries.includes(industry)) roles.add(id);
  }
  return { ...job, roles };
}
