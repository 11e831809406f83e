import type { ContactRules } from '@reach/contracts';
import { type Audience, type FacetQuery, facetQuery } from '@reach/lexicon';
import { contactsSql } from '../contacts/contacted.ts';
import { erasedSql } from '../erasure/erased.ts';
import { facetWords } from './facet-words.ts';
import { LEAST_ALWAYS, SCORE_SQL, TIER_SQL, WIDEST_ALWAYS } from './tiers.ts';

/**
 * How far a facet of a lead fits, and what that is worth. A facet that the goal does not state fits fully.
 * Industry `unknown` and place `unknown` only rank: no tier mails them.
 */
const GRADES = {
  role: { exact: 1, near: 0.6, department: 0.3 },
  industry: { exact: 1, text: 0.75, related: 0.4, unknown: 0.2 },
  place: { exact: 1, country: 0.5, unknown: 0.35 },
} as const;

/**
 * `always`: only leads of the tiers that are mailed whenever there are any, a third of the others' number or less. When
 * it finds somebody who may be mailed, a run mails exactly these; when nobody, `widened` looks at all that come close.
 */
export type MatchReach = 'always' | 'widened';

export interface MatchFor {
  userId: string;
  audience: Audience;
  reach: MatchReach;
  rules: ContactRules;
  /** The run that is matched, whose own sends are no contacts; null for a preview. */
  runId: string | null;
}

export interface Match {
  /**
   * Common table expressions; `fitting` has (id, place_in_table, company, role, industry, place, size, tier, score, queued,
   * left_out, held_run, held_at, held_waiting). `place_in_table` finds the lead again within the same statement.
   */
  with: string;
  values: unknown[];
}

/**
 * The leads that may fit an audience: for each stated facet one overlap with an array of tokens, all answered by
 * the GIN index on (user_id, facets). Whoever is excluded does not appear at all. `queued` are those that a run would
 * mail: of the tiers up to the first that has anybody who may be mailed, so many people of a company. Of the same
 * tiers `left_out` says of each other lead why it is not mailed.
 */
export function matchSql({ userId, audience, reach, rules, runId }: MatchFor): Match {
  const values: unknown[] = [userId];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const days = rules.recontact_days;
  const contacts = days
    ? contactsSql({ userId: '$1', run: `${parameter(runId)}::uuid`, days: `${parameter(days)}::int` })
    : null;
  const perCompany =
    rules.people_per_company === null
      ? ''
      : `and row_number() over (partition by company, held is null order by tier nulls last, score desc, id)
          <= ${parameter(rules.people_per_company)}::int`;
  // Where only leads of the tiers that are always mailed are read, the widest of them need not be looked for.
  const widest =
    reach === 'always'
      ? `${WIDEST_ALWAYS}`
      : `(select greatest(${WIDEST_ALWAYS}, min(tier) filter (where held is null)) from tiered)`;
  return {
    values,
    with: `with ${contacts ? `contacts as materialized (${contacts}),` : ''}
      graded as (${gradedSql(facetQuery(audience), parameter, reach)}),
      tiered as (
        select l.id, place_in_table, company, role, industry, place, size, ${TIER_SQL} as tier, ${SCORE_SQL} as score,
          ${heldSql(contacts !== null)}
        from graded l
        left join reach_suppressions x on x.user_id = $1 and x.email_key = l.email_key
        ${contacts ? 'left join contacts k on k.email_key = l.email_key' : ''}
        offset 0),
      placed as (
        select tiered.*, tier is not null and tier <= ${widest} as fits,
          tier is not null and tier <= ${widest} and held is null ${perCompany} as queued
        from tiered),
      fitting as (select *, case when fits and not queued then coalesce(held, 'company') end as left_out from placed)`,
  };
}

export type Parameter = (value: unknown) => string;

/** (id, place_in_table, email_key, company, role, industry, place, size, keyword) of all that may fit. */
function gradedSql(query: FacetQuery, parameter: Parameter, reach: MatchReach): string {
  const conditions = ['l.user_id = $1'];
  if (query.exclude.length > 0) conditions.push(`not l.facets && ${parameter(query.exclude)}::text[]`);
  if (query.excludeTerms)
    conditions.push(`not l.search @@ to_tsquery('simple', ${parameter(query.excludeTerms)})`);

  const grade = (
    lists: Record<string, string[]>,
    grades: Record<string, number>,
    atLeast: number,
  ): string => {
    const stated = Object.entries(lists).filter(([, tokens]) => tokens.length > 0);
    if (stated.length === 0) return '1::real';
    const reached = stated.filter(([name]) => reach === 'widened' || grades[name]! >= atLeast);
    // Without a token left the overlap finds nobody, as it should.
    conditions.push(`l.facets && ${parameter(reached.flatMap(([, tokens]) => tokens))}::text[]`);
    // Whoever overlaps with all of them and with none but the last overlaps with the last: one look less a lead.
    const last = reached.pop();
    const steps = reached.map(
      ([name, tokens]) => `when l.facets && ${parameter(tokens)}::text[] then ${grades[name]}::real`,
    );
    const least = last ? `${grades[last[0]]}::real` : '0::real';
    return steps.length === 0 ? least : `case ${steps.join(' ')} else ${least} end`;
  };
  const role = grade({ ...query.role }, GRADES.role, LEAST_ALWAYS.role);
  let industry = grade({ ...query.industry }, GRADES.industry, LEAST_ALWAYS.industry);
  const place = grade({ ...query.place }, GRADES.place, LEAST_ALWAYS.place);
  const size = `(${gradeSize(query.size, parameter)})::real`;
  if (reach === 'always' && query.size) conditions.push(`${size} >= ${LEAST_ALWAYS.size}::real`);
  if (query.topics) {
    const says = `l.search @@ to_tsquery('simple', ${parameter(query.topics)})`;
    conditions.push(says);
    industry = `${GRADES.industry.text}::real`;
  }
  const keyword = query.keywords
    ? `(l.search @@ to_tsquery('simple', ${parameter(query.keywords)}))::int`
    : '0';
  // Who names no company counts as one alone: what the address has in common is mostly its mail host.
  return `select l.id, l.ctid as place_in_table, l.email_key, coalesce(lower(l.company), l.email_key) as company,
      ${role} as role, ${industry} as industry, ${place} as place, ${size} as size, ${keyword} as keyword
    from reach_leads l
    where ${conditions.join(' and ')}
    -- A fence, as is the one of tiered. Without them each of the many mentions of a grade in tier and score would grade
    -- the lead anew, each of held ask for its suppressions, and the joins that follow would carry its facets along.
    offset 0`;
}

/** SQL: what keeps the lead `l` from being mailed, `x` being its suppression and `k` its last contact. */
function heldSql(contacts: boolean): string {
  // Domains stand for those below them too; as that costs a look-up a lead, only where there are any.
  const held = `
    when ${erasedSql({ userId: '$1', email: 'l.email_key' })} then 'erased'
    when x.reason is not null then case x.reason when 'erased' then 'erased' else 'suppressed' end
    when (select exists (select from reach_suppressions d where d.user_id = $1 and d.email_key like '@%'))
      and exists (select from reach_suppressions d
        where d.user_id = $1 and d.email_key = any(reach_suppression_keys(l.email_key))) then 'suppressed'`;
  return contacts
    ? `case ${held} when k.run_id is not null then 'contacted' end as held, k.run_id as held_run, k.at as held_at,
        k.waiting as held_waiting`
    : `case ${held} end as held, null::uuid as held_run, null::timestamptz as held_at, null::bool as held_waiting`;
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
 * place of `=` marks what only comes close. Reads `l` (the lead) and `fitting`. A lead's texts are stored trimmed, null
 * in place of an empty one.
 */
export function reasonsSql(audience: Audience, parameter: Parameter): string {
  const words = facetWords(audience);
  const reason = (wanted: string, facet: string, has: string, grade: string) =>
    wanted === ''
      ? []
      : [
          `'${facet}: ' || coalesce(${has}, 'unknown')
            || case when ${grade} >= 1 then ${parameter(` = ${wanted}`)}::text else ${parameter(` ~ ${wanted}`)}::text end`,
        ];
  const reasons = [
    ...reason(words.role, 'title', 'l.title', 'fitting.role'),
    ...reason(
      words.industry,
      'industry',
      "coalesce(l.industry, nullif(array_to_string(l.tags, ', '), ''), l.company)",
      'fitting.industry',
    ),
    ...reason(words.place, 'place', "nullif(concat_ws(', ', l.city, l.country), '')", 'fitting.place'),
    ...reason(words.size, 'size', 'l.company_size', 'fitting.size'),
  ];
  return reasons.length > 0 ? `array[${reasons.join(', ')}]` : "'{}'::text[]";
}
