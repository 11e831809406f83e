import { MAIL_HOSTS } from '../contacts/mail-hosts.ts';
import { SUPPRESSED_SQL } from '../suppressions/skip-suppressed-sends.ts';

/**
 * Follow-ups, where they live and when they are made.
 *
 * The campaign holds them: `steps[0]` is step 2, with the days to wait and its templates. A run's `last_step` says how
 * many mails a lead may get; 1, as nearly always, and nothing below is ever asked. Rows of step k + 1 are not made with
 * the run but when the mail of step k is old enough, by the same look for due sends that hands out ranges
 * (`release-sends.ts`): the repeatable job of `send-release`, the poll and the cron route alike, so that neither Redis
 * nor a further queue decides anything. So a run holds rows only of what is about to be sent, and whoever answered,
 * bounced, left or was erased in between never gets a row that has to be taken back.
 *
 * The run stays `running` until nothing can come any more, as the contract has it ("running until every queued send
 * has been dispatched"): only a running run can be stopped, paused by the brake, or resumed, and its completion is
 * told once, with the final figures.
 */

/** SQL: the person whom the send `s` of the run `run` goes to has answered any mail of the user since the run began. */
export const REPLIED_SQL = `exists (select from reach_campaign_sends q
  where q.user_id = s.user_id and lower(q.email) = lower(s.email) and q.replied_at > run.created_at)`;

/**
 * SQL: the same, asked of the sends that a reply may have missed when it took the person's off the queue: follow-ups,
 * which may have been queued at that very moment, and what was being sent then and is to be tried again. Stands beside
 * the table `answered`.
 */
export const ANSWERED_SQL = `((s.step > 1 or s.first_attempt_at is not null)
  and (${REPLIED_SQL} or ${domain('s')} in (select domain from answered)))`;

/**
 * SQL of the table `answered`: the domains of those who have answered a mail of the user since the run `run` began, where
 * the user has a reply stop the company.
 */
export const ANSWERED_COMPANIES_SQL = `
  select distinct ${domain('q')} as domain from run
  join reach_runs o on o.user_id = run.user_id
  join reach_run_counters k on k.run_id = o.id and k.replied > 0
  join reach_campaign_sends q on q.run_id = o.id and q.replied_at > run.created_at
  where run.reply_stops_company and ${domain('q')} <> all('{${MAIL_HOSTS.join(',')}}'::text[])`;

/**
 * SQL of the sends of the run `runId` (a parameter, or the `r.id` of the query around it), all or those of a stretch of
 * `seq`, that another step follows, each with `due_at`: it is out, nothing
 * came back, there is no later step yet, and the person may be mailed. Which of them are due is for the caller to ask;
 * while there is any, the run is not over.
 */
export function followUpsSql(runId: string, stretch?: { from: string; to: string }): string {
  return `
    with run as materialized (
      select own_run.id, own_run.user_id, own_run.created_at, own_run.last_step, plan.steps, owner.reply_stops_company
      from reach_runs own_run join reach_campaigns plan on plan.run_id = own_run.id
      join reach_users owner on owner.id = own_run.user_id
      where own_run.id = ${runId} and own_run.last_step > 1),
    answered as materialized (${ANSWERED_COMPANIES_SQL})
    -- The offset keeps the questions that cost look-ups away from rows of which the caller wants none.
    select s.* from run cross join (
      select s.*, s.sent_at + make_interval(days => (run.steps -> (s.step - 1) ->> 'after_days')::int) as due_at
      from run join reach_campaign_sends s on s.run_id = run.id
      where ${stretch ? `s.seq between ${stretch.from} and ${stretch.to} and` : ''} s.step < run.last_step
        and s.status >= 'sent' and s.status < 'bounced' and s.complained_at is null offset 0) s
    where not exists (select from reach_campaign_sends n
        where n.run_id = s.run_id and n.lead_id = s.lead_id and n.step > s.step)
      -- Gone when the lead was deleted, or the person erased.
      and exists (select from reach_leads l where l.id = s.lead_id)
      -- One look-up a row: as a join over the user it would compare every send with every suppression.
      and not exists (select from reach_suppressions x where ${SUPPRESSED_SQL} offset 0)
      and not ${REPLIED_SQL}
      and ${domain('s')} not in (select domain from answered)`;
}

function domain(send: string): string {
  return `split_part(lower(${send}.email), '@', 2)`;
}
