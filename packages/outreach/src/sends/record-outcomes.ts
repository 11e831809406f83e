import type { SendStatus } from '@reach/contracts';
import type { MailProvider, SendOutcome } from '@reach/mail';
import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import { OUTCOME_UNKNOWN } from './leave-queue.ts';
import { MAX_ATTEMPTS, retryDelayMs } from './retry-schedule.ts';

export interface Attempt {
  id: string;
  token: string;
}

/** What an attempt's outcome makes of its row. */
export interface Verdict {
  status: Extract<SendStatus, 'queued' | 'skipped' | 'failed' | 'sent'>;
  messageId: string | null;
  error: string | null;
  /** Milliseconds until the row is due again; only for `queued`. */
  delayMs: number;
  /** 1 when the provider did not even look at the mail, so that the attempt is not held against it. */
  refundAttempt: 0 | 1;
  maybeAccepted: boolean;
  /** There is no such address; counts for the brake, though the mail never left. */
  bounced?: boolean;
}

/** The circumstances of an attempt. */
export interface Circumstances {
  /** This one included. */
  attempts: number;
  provider: Pick<MailProvider, 'idempotencyWindowMs'>;
  /** The provider is away, and nobody tries again for so many ms; undefined: it is there. */
  outageMs?: number | undefined;
}

/** The rule for each outcome; `random` in 0..1 spreads the retries. */
export function judge(outcome: SendOutcome, given: Circumstances, random: number): Verdict {
  const verdict: Verdict = {
    status: 'queued',
    messageId: null,
    error: null,
    delayMs: 0,
    refundAttempt: 0,
    maybeAccepted: false,
  };
  switch (outcome.kind) {
    case 'accepted':
      return { ...verdict, status: 'sent', messageId: outcome.messageId };
    case 'refused':
      return { ...verdict, status: 'failed', error: outcome.reason };
    case 'suppressed':
      return { ...verdict, status: 'skipped', error: outcome.reason, bounced: outcome.bounced === true };
    case 'throttled':
    case 'paused':
      // The lane waits, or the run, and not the row: after hours it is late, and gets another time where mail is paced.
      return { ...verdict, refundAttempt: 1 };
    case 'unreachable':
      return { ...verdict, ...again(given, random), refundAttempt: 1 };
    case 'retry':
      return judgeRetry(outcome, given, { ...verdict, ...again(given, random) });
  }
}

/** In an outage: after it, spread over two seconds, and at no cost; the mail cannot be to blame. */
function again(
  { attempts, outageMs }: Circumstances,
  random: number,
): Pick<Verdict, 'delayMs' | 'refundAttempt'> {
  if (outageMs === undefined) return { delayMs: retryDelayMs(attempts, random), refundAttempt: 0 };
  return { delayMs: Math.round(outageMs + random * 2_000), refundAttempt: 1 };
}

/** An unknown outcome may be repeated only where the provider knows our idempotency key. */
function judgeRetry(
  outcome: Extract<SendOutcome, { kind: 'retry' }>,
  { attempts, provider, outageMs }: Circumstances,
  again: Verdict,
): Verdict {
  const unknown = outcome.accepted === 'unknown';
  if (unknown && provider.idempotencyWindowMs === null) {
    return {
      ...again,
      status: 'failed',
      error: `${OUTCOME_UNKNOWN}: ${outcome.reason}`,
      refundAttempt: 0,
      maybeAccepted: true,
    };
  }
  if (attempts < MAX_ATTEMPTS || outageMs !== undefined) return { ...again, maybeAccepted: unknown };
  const error = `Given up after ${attempts} attempts: ${outcome.reason}`;
  return {
    ...again,
    status: 'failed',
    error: unknown ? `${OUTCOME_UNKNOWN}: ${error}` : error,
    maybeAccepted: unknown,
  };
}

/**
 * Writes the verdicts of many attempts in one statement; each row has its own. A status never goes down: an
 * event may have lifted the row meanwhile. "Sent" is recorded whoever holds the row now, since the mail is out;
 * everything else only under the attempt's token. Resolves with each attempt's final status in the row, or null
 * when the row was no longer ours.
 */
export async function recordOutcomes(
  { db }: { db: Database },
  items: Item[],
): Promise<(SendStatus | null)[]> {
  const written = withoutOverruled(items);
  const { rows } = await db.$client.query<{ id: string; status: SendStatus }>(
    written.every(isAccepted) ? recordAccepted(written) : recordAny(written),
  );
  const statuses = new Map(rows.map((row) => [row.id, row.status]));
  const counts = new Set(written);
  return items.map((item) => (counts.has(item) ? (statuses.get(item.attempt.id) ?? null) : null));
}

type Item = { attempt: Attempt; verdict: Verdict };

function isAccepted({ verdict }: Item): boolean {
  return verdict.status === 'sent';
}

/**
 * What nearly every statement is: the planner folds the constants, and neither side makes seven more arrays. Together
 * a fifth of what Postgres does for an outcome.
 */
function recordAccepted(items: Item[]) {
  return {
    name: 'record-accepted',
    text: recordSql(`
      select a.id, a.message_id, 'sent'::reach_send_status as status, null::uuid as token, null::text as error,
        0 as delay_ms, 0 as refund_attempt, false as maybe_accepted, false as bounced
      from unnest($1::uuid[], $2::text[]) as a(id, message_id)`),
    values: [items.map(({ attempt }) => attempt.id), items.map(({ verdict }) => verdict.messageId)],
  };
}

function recordAny(items: Item[]) {
  const column = <Value>(pick: (item: Item) => Value) => items.map(pick);
  return {
    name: 'record-outcomes',
    text: recordSql(`
      select * from unnest($1::uuid[], $2::uuid[], $3::reach_send_status[], $4::text[], $5::text[], $6::int[],
        $7::int[], $8::bool[], $9::bool[])
        as a(id, token, status, message_id, error, delay_ms, refund_attempt, maybe_accepted, bounced)`),
    values: [
      column(({ attempt }) => attempt.id),
      column(({ attempt }) => attempt.token),
      column(({ verdict }) => verdict.status),
      column(({ verdict }) => verdict.messageId),
      column(({ verdict }) => verdict.error),
      column(({ verdict }) => verdict.delayMs),
      column(({ verdict }) => verdict.refundAttempt),
      column(({ verdict }) => verdict.maybeAccepted),
      column(({ verdict }) => verdict.bounced === true),
    ],
  };
}

/** SQL: writes the outcomes `o`, which `select` makes. */
function recordSql(select: string): string {
  return `
      update reach_campaign_sends s set
        status = greatest(s.status, o.status),
        sent_at = case when o.status = 'sent' then coalesce(s.sent_at, now()) else s.sent_at end,
        failed_at = case when o.status = 'failed' then coalesce(s.failed_at, now()) else s.failed_at end,
        skipped_at = case when o.status = 'skipped' then coalesce(s.skipped_at, now()) else s.skipped_at end,
        bounced_at = case when o.bounced then coalesce(s.bounced_at, now()) else s.bounced_at end,
        provider_message_id = case when s.email = '${ERASED}' then null
          when s.provider_message_id like '<%' then s.provider_message_id
          else coalesce(o.message_id, s.provider_message_id) end,
        error = case when o.status = 'sent' or s.status >= 'sent' then null else o.error end,
        scheduled_at = case when o.status = 'queued'
          then now() + make_interval(secs => o.delay_ms / 1000.0) else s.scheduled_at end,
        attempts = s.attempts - o.refund_attempt,
        maybe_accepted = s.maybe_accepted or o.maybe_accepted,
        claim_token = null, lease_until = null, sending_at = null
      from (${select}) as o
      where s.id = o.id and (s.claim_token = o.token or o.status = 'sent')
      returning s.id, s.status`;
}

/**
 * Two attempts at one send, of which the first lost its lease, may end at the same moment, and UPDATE … FROM applies
 * any one of them. When one was accepted the mail is out, whatever the other says.
 */
function withoutOverruled(items: Item[]): Item[] {
  const accepted = new Map<string, Item>();
  for (const item of items) {
    if (item.verdict.status === 'sent' && !accepted.has(item.attempt.id)) accepted.set(item.attempt.id, item);
  }
  return items.filter((item) => (accepted.get(item.attempt.id) ?? item) === item);
}
