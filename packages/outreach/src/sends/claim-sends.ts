import type { MailMessage, MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { contactsOfSendSql, RECONTACT_DAYS_SQL } from '../contacts/contacted.ts';
import { hasErasedSql, isErasedSql } from '../erasure/erased.ts';
import { ANSWERED_COMPANIES_SQL, ANSWERED_SQL } from '../follow-ups/due-follow-ups.ts';
import { SUPPRESSED_SQL } from '../suppressions/skip-suppressed-sends.ts';
import { LEASE_SECONDS } from './lease.ts';
import { AT_REST_SQL, UNKNOWN_SQL } from './leave-queue.ts';
import { MAX_ATTEMPTS, MAX_HOURS } from './retry-schedule.ts';

export interface ClaimedSend {
  id: string;
  seq: number;
  email: string;
  name: string | null;
  mergeFields: Record<string, string | null>;
  attempts: number;
  /** 1, or from 2 on a follow-up. */
  step: number;
  variant: string | null;
  /** Of a follow-up, the mails before it, oldest first. */
  thread: NonNullable<MailMessage['thread']> | null;
}

export interface ClaimRange {
  runId: string;
  from: number;
  to: number;
  limit: number;
  token: string;
  workerName: string;
}

/**
 * How long after its first attempt a send whose outcome is unknown may be repeated: as long as the provider
 * surely remembers our idempotency key; never where it has none.
 */
export function resendHours(provider: Pick<MailProvider, 'idempotencyWindowMs'>): number {
  return Math.min(MAX_HOURS, ((provider.idempotencyWindowMs ?? 0) * 0.9) / 3_600_000);
}

/** Which provider, and which account there, knows attempts through this one by our key; empty where none does. */
export function keyHolder({ name, account, idempotencyWindowMs }: KeyedProvider): string {
  if (idempotencyWindowMs === null) return '';
  return account ? `${name}:${account}` : name;
}

type KeyedProvider = Pick<MailProvider, 'name' | 'account' | 'idempotencyWindowMs'>;

/** SQL: the mails of the run that its lead got before the send `s`. */
const THREAD_SQL = `(
  select json_agg(json_build_object('sendId', t.id, 'messageId', t.provider_message_id) order by t.step)
  from reach_campaign_sends t
  where t.run_id = s.run_id and t.lead_id = s.lead_id and t.step < s.step and t.sent_at is not null)`;

/**
 * Claims up to `limit` due rows of a range and enters them into `sending`, in one statement: the two steps are
 * one, because a row is claimed only when there is a place in the window for its request.
 *
 * The share lock on the run's row is what makes stop bite: a stop either waits for this statement and finds its
 * rows in `sending`, or is there first and this finds no running run. A plain look at the status lets calls
 * slip past. Rows that somebody else holds are passed over. Best lead first.
 */
export async function claimSends(
  { db, provider }: { db: Database; provider: MailProvider },
  { runId, from, to, limit, token, workerName }: ClaimRange,
): Promise<ClaimedSend[]> {
  const { rows } = await db.$client.query<ClaimedSend>({
    name: 'claim-sends',
    text: `
      with run as materialized (
        select r.id, r.user_id, r.created_at, u.reply_stops_company, ${RECONTACT_DAYS_SQL} as days, ${hasErasedSql('r.user_id')} as has_erased
        from reach_runs r join reach_users u on u.id = r.user_id
        where r.id = $1 and r.status = 'running' and r.stage = 'sending' and not r.awaits_approval
          and (r.paced_at is not null or u.pacing is null)
        for share of r),
      answered as materialized (${ANSWERED_COMPANIES_SQL}),
      due as (
        select s.id from run, reach_campaign_sends s
        where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL} and s.scheduled_at <= now()
          and s.attempts < $10
          and not (${UNKNOWN_SQL}
            and (s.first_attempt_at < now() - make_interval(secs => $8::float8 * 3600)
              or coalesce(s.keyed_by, $11) <> $11))
          and not exists (select from reach_provider_lanes where provider = $9 and paused_until > now())
          and not exists (select from reach_suppressions x where ${SUPPRESSED_SQL})
          and (run.days is null or ${UNKNOWN_SQL}
            or not exists (select ${contactsOfSendSql('run.days')}))
          and not (run.has_erased and ${isErasedSql({ userId: 's.user_id', email: 's.email' })})
          and not ${ANSWERED_SQL}
        order by s.seq limit $4
        for update of s skip locked)
      update reach_campaign_sends s set
        claimed_by = $6, claim_token = $5, lease_until = now() + make_interval(secs => $7),
        maybe_accepted = ${UNKNOWN_SQL},
        -- What ended without a doubt before began no window: the provider knows nothing of it.
        first_attempt_at = case when ${UNKNOWN_SQL} then coalesce(s.first_attempt_at, now()) else now() end,
        sending_at = now(), sending_step = s.step, keyed_by = $11, attempts = s.attempts + 1
      from due where s.id = due.id
      returning s.id, s.seq, s.email, s.name, s.merge_fields as "mergeFields", s.attempts, s.step, s.variant,
        case when s.step > 1 then ${THREAD_SQL} end as thread`,
    values: [
      runId,
      from,
      to,
      limit,
      token,
      workerName,
      LEASE_SECONDS,
      resendHours(provider),
      provider.name,
      MAX_ATTEMPTS,
      keyHolder(provider),
    ],
  });
  return rows;
}
