import type { FacetQuery } from '@reach/lexicon';

/**
 * How far a facet of a lead fits, and what that is worth. A facet that the goal does not state fits fully.
 * score = 0.42 role + 0.26 industry + 0.22 place + 0.10 size.
 */
const GRADES = {
  role: { exact: 1, near: 0.6, department: 0.3 },
  industry: { exact: 1, text: 0.75, related: 0.4 },
  place: { exact: 1, country: 0.5 },
} as const;

export interface GradedLeads {
  /** A query of (id, role, industry, place, size): the user's leads that may fit, each facet graded 0 to 1. */
  text: string;
  values: unknown[];
}

/**
 * The leads that may fit an audience: for each stated facet one overlap with an array of tokens, all answered by
 * the GIN index on (user_id, facets). Whoever is excluded or suppressed does not appear at all.
 */
export function gradedLeads(userId: string, query: FacetQuery): GradedLeads {
  const values: unknown[] = [userId];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    'l.user_id = $1',
    'not exists (select from reach_suppressions x where x.user_id = l.user_id and x.email_key = l.email_key)',
  ];
  if (query.exclude.length > 0) conditions.push(`not l.facets && ${parameter(query.exclude)}::text[]`);

  const grade = (lists: Record<string, string[]>, grades: Record<string, number>): string => {
    const stated = Object.entries(lists).filter(([, tokens]) => tokens.length > 0);
    if (stated.length === 0) return '1.0';
    conditions.push(`l.facets && ${parameter(stated.flatMap(([, tokens]) => tokens))}::text[]`);
    const steps = stated.map(
      ([name, tokens]) => `when l.facets && ${parameter(tokens)}::text[] then ${grades[name]}`,
    );
    return `case ${steps.join(' ')} else 0 end`;
  };
  const role = grade({ ...query.role }, GRADES.role);
  const industry = grade({ ...query.industry }, GRADES.industry);
  const place = grade({ ...query.place }, GRADES.place);
  const size = query.size ? gradeSize(parameter(query.size.min), parameter(query.size.max)) : '1.0';
  return {
    text: `select l.id, l.company, (${role})::real as role, (${industry})::real as industry,
             (${place})::real as place, (${size})::real as size
           from reach_leads l where ${conditions.join(' and ')}`,
    values,
  };
}

/** Inside, with a tenth of tolerance: 1; a band that overlaps: 0.8; not known: 0.55; outside: 0.15. */
function gradeSize(min: string, max: string): string {
  return `case
    when l.size_min is null and l.size_max is null then 0.55
    when l.size_min >= ${min}::int * 0.9 and (${max}::int is null or l.size_max <= ${max}::int * 1.1) then 1
    when coalesce(l.size_max, 2000000000) >= ${min}::int
      and (${max}::int is null or coalesce(l.size_min, 0) <= ${max}::int) then 0.8
    else 0.15 end`;
}
