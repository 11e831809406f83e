import {
  type Audience,
  describePlaces,
  describeSize,
  type FacetQuery,
  facetQuery,
  INDUSTRIES,
  shortList,
} from '@reach/lexicon';
import { SCORE_SQL, TIER_SQL, WIDEST_ALWAYS } from './ladder.ts';

/**
 * How far a facet of a lead fits, and what that is worth. A facet that the goal does not state fits fully.
 * Industry `unknown` and place `unknown` only rank: no step of the ladder mails them.
 */
const GRADES = {
  role: { exact: 1, near: 0.6, department: 0.3 },
  industry: { exact: 1, text: 0.75, related: 0.4, unknown: 0.2 },
  place: { exact: 1, country: 0.5, unknown: 0.35 },
} as const;

/** More people of one company in a run read like an attack on it. */
const MAX_PER_COMPANY = 3;

export interface Match {
  /** Common table expressions; `fitting` has (id, role, industry, place, size, tier, score, queued). */
  with: string;
  values: unknown[];
}

/**
 * The leads that may fit an audience: for each stated facet one overlap with an array of tokens, all answered by
 * the GIN index on (user_id, facets). Whoever is excluded or suppressed does not appear at all. `queued` are those
 * that a run would mail: of the tiers up to the first that has anybody, at most three people of a company.
 */
export function matchSql(userId: string, audience: Audience): Match {
  const values: unknown[] = [userId];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const graded = gradedSql(facetQuery(audience), parameter);
  return {
    values,
    with: `with graded as (${graded}),
      tiered as (select *, ${TIER_SQL} as tier, ${SCORE_SQL} as score from graded),
      widest as (select greatest(${WIDEST_ALWAYS}, min(tier)) as widest from tiered),
      fitting as (
        select tiered.*, tier is not null and tier <= widest and row_number() over (
          partition by company order by tier nulls last, score desc, id) <= ${MAX_PER_COMPANY} as queued
        from tiered, widest)`,
  };
}

type Parameter = (value: unknown) => string;

/** (id, company, role, industry, place, size, keyword) of all that may fit. */
export function gradedSql(query: FacetQuery, parameter: Parameter): string {
  const conditions = [
    'l.user_id = $1',
    'not exists (select from reach_suppressions x where x.user_id = l.user_id and x.email_key = l.email_key)',
    // Domains stand for those below them too; as that costs a look-up a lead, only where there are any.
    `(not (select exists (select from reach_suppressions d where d.user_id = $1 and d.email_key like '@%'))
      or not exists (select from reach_suppressions x
        where x.user_id = l.user_id and x.email_key = any(reach_suppression_keys(l.email))))`,
  ];
  if (query.exclude.length > 0) conditions.push(`not l.facets && ${parameter(query.exclude)}::text[]`);
  if (query.excludeTerms)
    conditions.push(`not l.search @@ to_tsquery('simple', ${parameter(query.excludeTerms)})`);

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
  let industry = grade({ ...query.industry }, GRADES.industry);
  const place = grade({ ...query.place }, GRADES.place);
  if (query.topics) {
    const says = `l.search @@ to_tsquery('simple', ${parameter(query.topics)})`;
    conditions.push(says);
    industry = `${GRADES.industry.text}`;
  }
  const keyword = query.keywords
    ? `(l.search @@ to_tsquery('simple', ${parameter(query.keywords)}))::int`
    : '0';
  // A name is not always given; then the domain of the address says who belongs together, a lone address nobody.
  return `select l.id, coalesce(nullif(lower(btrim(l.company)), ''), l.email_key) as company, (${role})::real as role,
      (${industry})::real as industry, (${place})::real as place, (${gradeSize(query.size, parameter)})::real as size,
      ${keyword} as keyword
    from reach_leads l where ${conditions.join(' and ')}`;
}

/** How far beyond what a word such as "startup" means a company has to be to count as something else. */
const FAR_BEYOND = 5;

/**
 * Inside, with a tenth of tolerance: 1; a band that lies inside for the better half: 0.8; one that overlaps: 0.6; not
 * known: 0.55; outside: 0.15. What was only hinted at ("startup") rules out nobody but those far beyond.
 */
function gradeSize(size: FacetQuery['size'], parameter: Parameter): string {
  if (!size) return '1.0';
  const min = `${parameter(size.min)}::int`;
  const max = `${parameter(size.max)}::int`;
  const inside = `l.size_min >= ${min} * 0.9 and (${max} is null or l.size_max <= ${max} * 1.1)`;
  if (!size.hard) {
    return `case when ${inside} then 1
      when l.size_min > ${max}::bigint * ${FAR_BEYOND} or l.size_max < ${min} / ${FAR_BEYOND} then 0.15 else 0.85 end`;
  }
  const low = 'coalesce(l.size_min, 0)';
  const high = 'coalesce(l.size_max, 2000000000)';
  return `case
    when l.size_min is null and l.size_max is null then 0.55
    when ${inside} then 1
    when ${high} < ${min} or (${max} is not null and ${low} > ${max}) then 0.15
    when l.size_max is null then 0.8
    when 2 * (least(${high}, coalesce(${max}, 2000000000)) - greatest(${low}, ${min}))::bigint >= ${high} - ${low} then 0.8
    else 0.6 end`;
}

/**
 * SQL: why a lead fits, a sentence for each facet that the goal states: `title: Founder & CEO = founders`. `~` in
 * place of `=` marks what only comes close. Reads `l` (the lead) and `fitting`.
 */
export function reasonsSql(audience: Audience, parameter: Parameter): string {
  const { roles, industries, topics, places, size } = audience;
  const kinds = industries.length > 0 ? industries.map((id) => INDUSTRIES[id]?.name ?? id) : topics;
  const reason = (wanted: string, facet: string, has: string, grade: string) =>
    wanted === ''
      ? []
      : [
          `'${facet}: ' || coalesce(nullif(${has}, ''), 'unknown') || case when ${grade} >= 1 then ' = ' else ' ~ ' end || ${parameter(wanted)}::text`,
        ];
  const reasons = [
    ...reason(shortList(roles.map(({ text }) => text)), 'title', 'btrim(l.title)', 'fitting.role'),
    ...reason(
      shortList(kinds),
      'industry',
      "coalesce(nullif(btrim(l.industry), ''), nullif(array_to_string(l.tags, ', '), ''), l.company)",
      'fitting.industry',
    ),
    ...reason(
      describePlaces(places),
      'place',
      "concat_ws(', ', nullif(btrim(l.city), ''), nullif(btrim(l.country), ''))",
      'fitting.place',
    ),
    ...reason(size ? describeSize(size) : '', 'size', 'btrim(l.company_size)', 'fitting.size'),
  ];
  return reasons.length > 0 ? `array[${reasons.join(', ')}]` : "'{}'::text[]";
}
