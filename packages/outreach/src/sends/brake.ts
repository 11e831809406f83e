import type { Database } from '@reach/schema';
import { tooManyFaults } from './deliverability.ts';
import { type PauseDeps, pauseRun } from './halt.ts';

/** The sliding window of a run: about its newest thousand mails, found by their places around the front. */
const WINDOW_SENDS = 1_000;
/** The window of a sender's domain. */
const WINDOW_DAYS = 7;
/** Of each older run so many rows on either side of its front are looked at. */
const DOMAIN_SENDS = 10_000;

/**
 * Pauses a running run when too many of its newest mails bounced or were reported as spam, or too many of all mails
 * from its sender's domain in a week. What was sent before the brake last paused it counts no more: whoever resumes
 * the run has seen that.
 * Resolves with the reason, or null when it may go on.
 */
export async function brake(deps: PauseDeps, { runId }: { runId: string }): Promise<string | null> {
  const { db } = deps;
  const [run] = await readWindow(db, runId);
  if (!run) return null;
  const limits = { bounceRate: run.max_bounce_rate, complaintRate: run.max_complaint_rate };
  const ofRun = `the last ${run.accepted.toLocaleString('en')} mails of this run`;
  let reason = tooManyFaults(run, limits, ofRun);
  if (!reason && run.brake_domain && run.braked_at === null) {
    const domain = await readDomain(db, run.user_id, run.domain);
    const ofDomain = `${domain.accepted.toLocaleString('en')} mails from ${run.domain} in ${WINDOW_DAYS} days`;
    reason = tooManyFaults(domain, limits, ofDomain);
  }
  if (!reason) return null;
  const paused = `${reason}. ${run.left.toLocaleString('en')} mails of this run had left by then`;
  await pauseRun(deps, { runId, reason: paused, braked: true });
  return paused;
}

interface WindowRow {
  accepted: number;
  bounced: number;
  complained: number;
  left: number;
  user_id: string;
  domain: string;
  braked_at: Date | null;
  max_bounce_rate: number;
  max_complaint_rate: number;
  brake_domain: boolean;
}

/**
 * What left, or bounced at the door of the mail server. Sends go out in the order of seq, so the newest ones are around
 * the first that is still queued; follow-ups, which may leave while first mails still wait, at the end. A run without
 * any fault has nothing to count.
 */
async function readWindow(db: Database, runId: string): Promise<WindowRow[]> {
  const { rows } = await db.$client.query<WindowRow>({
    name: 'brake-run',
    text: `
      select r.user_id, r.braked_at, u.max_bounce_rate, u.max_complaint_rate, u.brake_domain, k.sent as left,
        lower(split_part(c.from_email, '@', 2)) as domain, w.accepted + f.accepted as accepted,
        w.bounced + f.bounced as bounced, w.complained + f.complained as complained
      from reach_runs r
      join reach_users u on u.id = r.user_id
      join reach_run_counters k on k.run_id = r.id
      join reach_campaigns c on c.run_id = r.id
      cross join lateral (select k.bounced > 0 or k.skipped > 0
        or exists (select from reach_campaign_sends where run_id = r.id and complained_at is not null) as has_faults) as h
      cross join lateral (
        select count(*)::int as accepted, count(bounced_at)::int as bounced, count(complained_at)::int as complained
        from reach_campaign_sends s
        where has_faults and s.run_id = r.id and s.seq > k.total - k.queued - $2 and s.seq <= k.total - k.queued + $2
          and coalesce(s.sent_at, s.bounced_at) > coalesce(r.braked_at, '-infinity')) as w
      cross join lateral (
        select count(*)::int as accepted, count(bounced_at)::int as bounced, count(complained_at)::int as complained
        from reach_campaign_sends s
        where has_faults and r.last_step > 1 and s.run_id = r.id and s.seq > greatest(k.total - $2, k.total - k.queued + $2)
          and coalesce(s.sent_at, s.bounced_at) > coalesce(r.braked_at, '-infinity')) as f
      where r.id = $1 and r.status = 'running' and r.stage = 'sending'`,
    values: [runId, WINDOW_SENDS],
  });
  return rows;
}

/**
 * All mails of a domain in the window. A run that began within it is wholly in it, as its counters are, and with it
 * what bounced at the door, found as in the run's own window; of an older one that still sends, as a paced run does for
 * weeks, the rows around its front say what left lately.
 */
async function readDomain(
  db: Database,
  userId: string,
  domain: string,
): Promise<{ accepted: number; bounced: number; complained: number }> {
  const { rows } = await db.$client.query({
    name: 'brake-domain-lately',
    text: `
      with of_domain as materialized (
        select r.id, r.created_at > now() - make_interval(days => $3) as whole
        from reach_runs r join reach_campaigns c on c.run_id = r.id
        where r.user_id = $1 and (r.ended_at is null or r.ended_at > now() - make_interval(days => $3))
          and lower(split_part(c.from_email, '@', 2)) = $2)
      select coalesce(sum(w.accepted), 0)::int as accepted, coalesce(sum(w.bounced), 0)::int as bounced,
        coalesce(sum(w.complained), 0)::int as complained
      from of_domain r join reach_run_counters k on k.run_id = r.id
      cross join lateral (
        select k.sent + d.refused as accepted, k.bounced + d.refused as bounced, (select count(*)
          from reach_campaign_sends s where s.run_id = r.id and s.complained_at is not null) as complained
        from (select count(*) as refused from reach_campaign_sends s
          where k.skipped > 0 and s.run_id = r.id and s.status = 'skipped' and s.bounced_at is not null
            and s.seq between k.total - k.queued - $5 and k.total - k.queued + $5) as d
        where r.whole
        union all
        select count(*), count(bounced_at), count(complained_at) from reach_campaign_sends s
        where not r.whole and s.run_id = r.id and coalesce(s.sent_at, s.bounced_at) > now() - make_interval(days => $3)
          and s.seq between k.total - k.queued - $4 and k.total - k.queued + $4) as w`,
    values: [userId, domain, WINDOW_DAYS, DOMAIN_SENDS, WINDOW_SENDS],
  });
  return rows[0];
}
