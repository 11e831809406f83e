/**
 * Who counts as contacted, in one place for matching and claiming. `p` is a send of the same user in another run:
 * accepted, or perhaps accepted, as an attempt is under way or ended without an answer. What the provider refused is
 * no contact.
 */
const CONTACTED_SQL = `(p.status >= 'sent' or p.maybe_accepted or p.sending_at is not null)`;
/** Nothing has left yet, and it will: `q` is the run of `p`, and a paused one may be resumed any time. */
const WAITING_SQL = `(p.status = 'queued' and q.status in ('running', 'paused'))`;
const WHEN_SQL = 'coalesce(p.sent_at, p.first_attempt_at, p.created_at)';

/** Who waits counts however long that takes: a run that is paused for weeks may be resumed any time. */
function recentlySql(days: string): string {
  return `(${CONTACTED_SQL} and ${WHEN_SQL} > now() - make_interval(days => ${days}))`;
}

/**
 * SQL of a table (email_key, run_id, at, waiting): the people whom the user's other runs contacted in `days` days or
 * hold in their queue, each with the newest contact. A run that ended long ago needs no look at its sends; a week is
 * for events that came after it.
 */
export function contactsSql({ userId, run, days }: { userId: string; run: string; days: string }): string {
  return `
    select distinct on (1) lower(p.email) as email_key, p.run_id, ${WHEN_SQL} as at, not ${CONTACTED_SQL} as waiting
    from reach_runs q join reach_campaign_sends p on p.run_id = q.id
    where q.user_id = ${userId} and q.id is distinct from ${run}
      and (q.ended_at is null or q.ended_at > now() - make_interval(days => ${days} + 7))
      and (${recentlySql(days)} or ${WAITING_SQL})
    order by 1, waiting, at desc`;
}

/**
 * SQL, from `from` on: the sends `p` that keep the send `s` from being sent, `days` being the days that count. Of two
 * that both wait the older one is sent: ids rise with time, so two runs never wait for each other.
 */
export function contactsOfSendSql(days: string): string {
  return `from reach_campaign_sends p
    where p.user_id = s.user_id and lower(p.email) = lower(s.email) and p.run_id <> s.run_id
      and (${recentlySql(days)} or (p.id < s.id
        and exists (select from reach_runs q where q.id = p.run_id and ${WAITING_SQL})))`;
}

/** SQL: the sentence for the contact `p`. */
export const WHY_CONTACTED_SQL = `case when ${CONTACTED_SQL}
  then format('The person was contacted on %s in run %s', ${day(WHEN_SQL)}, p.run_id)
  else format('The person is queued since %s in run %s', ${day(WHEN_SQL)}, p.run_id) end`;

/** SQL: the days that count for the run `r` of the user `u`; null when that is not asked. */
export const RECONTACT_DAYS_SQL = 'nullif(coalesce(r.recontact_days, u.recontact_days), 0)';

/** SQL: the date of a time as the API writes it, in UTC. */
export function day(at: string): string {
  return `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD')`;
}

/** SQL: a time as the API writes it; JSON made in SQL would have an offset. */
export function utc(at: string): string {
  return `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
