import { type ContactRules, LEFT_OUT_REASONS, type LeftOut, type LeftOutReason } from '@reach/contracts';
import { day, utc } from './contacted.ts';

/** SQL: the rows of `LeftOutRow` as JSON, counted from `fitting`. */
export const LEFT_OUT_SQL = `(select coalesce(json_agg(one), '[]') from (
  select left_out as reason, held_run as run_id, count(*)::int as leads,
    ${utc('max(held_at)')} as last_at
  from (select left_out, case when left_out = 'contacted' then held_run end as held_run,
    case when left_out = 'contacted' then held_at end as held_at from fitting where left_out is not null) as left_out
  group by 1, 2) as one)`;

/** SQL: a sentence that says why the lead `l` of `fitting` is not mailed; `perCompany` is the limit of its company. */
export function whySql(perCompany: string): string {
  return `case left_out
    when 'contacted' then format(case when held_waiting
      then 'queued since %s in run %s' else 'contacted on %s in run %s' end, ${day('held_at')}, held_run)
    when 'company' then format('%s others of %s fit better', ${perCompany}::int, l.company)
    when 'erased' then 'erased'
    else coalesce(
      (select format('suppressed (%s, %s)', replace(x.reason, '_', ' '), ${day('x.created_at')})
        from reach_suppressions x where x.user_id = l.user_id and x.email_key = l.email_key),
      (select format('the domain %s is suppressed (%s, %s)', substr(x.email_key, 2), replace(x.reason, '_', ' '),
          ${day('x.created_at')})
        from reach_suppressions x
        where x.user_id = l.user_id and x.email_key = any(reach_suppression_keys(l.email)) limit 1)) end`;
}

/** A row of the database: so many leads that fit are left out for this reason, `run_id` having contacted them. */
export interface LeftOutRow {
  reason: LeftOutReason;
  run_id: string | null;
  leads: number;
  last_at: string | null;
}

const MAX_RUNS = 10;

/** Counts by reason; what goes beyond `maxLeads` of the `fit` people who may be mailed is left out as well. */
export function countLeftOut(
  rows: LeftOutRow[],
  { fit, maxLeads }: { fit: number; maxLeads: number },
): LeftOut {
  const count = (reason: LeftOutReason) =>
    rows.filter((row) => row.reason === reason).reduce((sum, { leads }) => sum + leads, 0);
  const counts = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, count(reason)]));
  const limit = Math.max(0, fit - maxLeads);
  const byRun = rows
    .flatMap(({ run_id, leads, last_at }) => (run_id && last_at ? [{ run_id, leads, last_at }] : []))
    .sort((a, b) => b.leads - a.leads || (a.run_id < b.run_id ? -1 : 1));
  return {
    ...(counts as Record<LeftOutReason, number>),
    limit,
    total: rows.reduce((sum, { leads }) => sum + leads, limit),
    contacted_by: byRun.slice(0, MAX_RUNS),
  };
}

/** The same in sentences, for the run's log and the preview's notes; none when everybody who fits is mailed. */
export function leftOutLog(left: LeftOut, rules: ContactRules, maxLeads: number): string[] {
  if (left.total === 0) return [];
  const parts = LEFT_OUT_REASONS.filter((reason) => left[reason] > 0).map(
    (reason) => `${left[reason].toLocaleString('en')} ${words(reason, rules, maxLeads)}`,
  );
  const runs = left.contacted_by.map(
    ({ run_id, leads, last_at }) =>
      `${leads.toLocaleString('en')} in run ${run_id} (${last_at.slice(0, 10)})`,
  );
  return [
    `${left.total.toLocaleString('en')} ${left.total === 1 ? 'lead that fits is' : 'leads that fit are'} left out: ${parts.join(', ')}`,
    ...(runs.length > 0 ? [`Contacted or queued elsewhere: ${runs.join(', ')}`] : []),
  ];
}

function words(
  reason: LeftOutReason,
  { recontact_days, people_per_company }: ContactRules,
  maxLeads: number,
) {
  switch (reason) {
    case 'erased':
      return 'erased';
    case 'suppressed':
      return 'suppressed';
    case 'contacted':
      return `contacted in the last ${recontact_days} days or queued in another run`;
    case 'company':
      return `beyond ${people_per_company} ${people_per_company === 1 ? 'person' : 'people'} of one company`;
    case 'limit':
      return `beyond the ${maxLeads.toLocaleString('en')} leads that one run may have`;
  }
}
