import { setTimeout as pause } from 'node:timers/promises';
import type { DispatchTotals, SendStatus } from '@reach/contracts';
import type { MailProvider, SendOutcome } from '@reach/mail';
import { type Database, isUnavailable } from '@reach/schema';
import { createMicroBatch } from '../micro-batch.ts';
import { suppressForRun } from '../suppressions/suppress.ts';
import { brake } from './brake.ts';
import type { Diagnosis } from './circuit.ts';
import type { ClaimedSend } from './claim-sends.ts';
import { holdLane, type PauseDeps, pauseRun } from './halt.ts';
import { type Attempt, judge, recordOutcomes, type Verdict } from './record-outcomes.ts';

type Deps = PauseDeps & { provider: MailProvider; outcomes: OutcomeWriter };
type Item = { attempt: Attempt; verdict: Verdict };
type Written = { status: SendStatus | null } | { error: unknown };

/** How an attempt ended. `diagnosis` is null when the provider was not asked. */
export interface AttemptEnd {
  outcome: SendOutcome;
  diagnosis: Diagnosis | null;
}

/** For so long writing an outcome is repeated while Postgres is away. */
const RECORD_FOR_MS = 60_000;

/** Writes outcomes, of whatever runs, in statements of many rows: those that come while one is written are the next. */
export type OutcomeWriter = Pick<ReturnType<typeof createMicroBatch<Item, Written>>, 'add'>;

/**
 * One for a process: ranges that write by themselves wait for each other at the counters of their run, commit after
 * commit, and their statements are half as long.
 */
export function createOutcomeWriter({ db }: { db: Database }): OutcomeWriter {
  return createMicroBatch<Item, Written>((items) => recordSurely({ db }, items), { max: 500 });
}

export interface OutcomeRecorder {
  begin: () => void;
  end: (send: ClaimedSend, attempt: AttemptEnd) => void;
  /** True when an answer of the provider says that nothing more should be sent now. */
  halted: () => boolean;
  /** Resolves when everything that was begun is recorded, or could not be. */
  idle: () => Promise<void>;
  /** `nextRetryMs` until the first row that is due again. Throws what kept an outcome from being recorded. */
  result: () => { totals: DispatchTotals; nextRetryMs: number | null };
}

/** Has the outcomes of one range written, and knows what they come to. */
export function createOutcomeRecorder(
  deps: Deps,
  { runId, token }: { runId: string; token: string },
): OutcomeRecorder {
  const totals: DispatchTotals = { processed: 0, sent: 0, failed: 0, skipped: 0 };
  let open = 0;
  let halted = false;
  let nextRetryMs: number | null = null;
  let failure: unknown;
  /** What a whole batch was told is one object, and one hold or pause. */
  const toldOnce = new WeakSet<SendOutcome>();
  let onIdle: (() => void) | undefined;

  const record = async (send: ClaimedSend, { outcome, diagnosis }: AttemptEnd) => {
    const isNew = !toldOnce.has(outcome);
    if (outcome.kind === 'throttled' || outcome.kind === 'paused') toldOnce.add(outcome);
    const outageMs = diagnosis?.outage ? diagnosis.holdMs : undefined;
    const verdict = judge(
      outcome,
      { attempts: send.attempts, provider: deps.provider, outageMs },
      Math.random(),
    );
    if (outcome.kind === 'suppressed') {
      // First, as nobody looks at a row again that has its outcome.
      const reason = outcome.bounced ? 'hard_bounce' : 'provider_refused';
      await suppressForRun(deps, { runId, email: send.email, reason });
    }
    const written = await deps.outcomes.add({ attempt: { id: send.id, token }, verdict });
    if ('error' in written) throw written.error;
    if (written.status !== null) count(totals, written.status);
    if (verdict.status === 'queued') {
      const waitMs = outcome.kind === 'throttled' ? outcome.retryAfterMs : verdict.delayMs;
      nextRetryMs = Math.min(nextRetryMs ?? waitMs, waitMs);
    }
    if (verdict.bounced) await brake(deps, { runId });
    // What is told of a run or a provider names nobody: an erasure would not find it there, or be too early.
    const reason = 'reason' in outcome ? withoutRecipient(outcome.reason, send.email) : '';
    if (outcome.kind === 'throttled' && isNew) await holdLane(deps, { ...outcome, reason });
    if (diagnosis?.opened) await holdLane(deps, { retryAfterMs: diagnosis.holdMs, reason });
    if (outcome.kind === 'paused' && isNew) await pauseRun(deps, { runId, reason });
  };

  const recordOne = async (send: ClaimedSend, attempt: AttemptEnd) => {
    try {
      await record(send, attempt);
    } catch (error) {
      failure ??= error;
    }
    open--;
    if (open === 0) onIdle?.();
  };

  return {
    begin: () => {
      open++;
    },
    end: (send, attempt) => {
      const { outcome, diagnosis } = attempt;
      if (outcome.kind === 'throttled' || outcome.kind === 'paused' || diagnosis?.outage) halted = true;
      void recordOne(send, attempt);
    },
    halted: () => halted,
    idle: async () => {
      if (open > 0) await new Promise<void>((resolve) => (onIdle = resolve));
    },
    result: () => {
      if (failure) throw failure;
      return { totals, nextRetryMs };
    },
  };
}

function withoutRecipient(reason: string, email: string): string {
  return [email, email.toLowerCase()].reduce((text, name) => text.replaceAll(name, 'the recipient'), reason);
}

/** By the row's status: an event may have proved a mail that our own verdict gave up. */
function count(totals: DispatchTotals, status: SendStatus): void {
  if (status === 'queued') return;
  totals.processed++;
  totals[status === 'failed' || status === 'skipped' ? status : 'sent']++;
}

/**
 * A mail is out and Postgres is away: writing is repeated for a minute, after which the row is claimed again and
 * sent under the same idempotency key. One row that cannot be written keeps neither the others of its statement from it
 * nor those that come after them: after a statement that failed, each row is tried alone and the next batch goes on.
 */
async function recordSurely(deps: { db: Database }, items: Item[]): Promise<(Written | Promise<Written>)[]> {
  const giveUpAt = performance.now() + RECORD_FOR_MS;
  for (let tries = 1; ; tries++) {
    try {
      return (await recordOutcomes(deps, items)).map((status) => ({ status }));
    } catch (error) {
      if (isStatementTimeout(error) || !isUnavailable(error) || performance.now() > giveUpAt)
        return items.map((item) => recordAlone(deps, item, giveUpAt));
      await pause(Math.min(2_000, 100 * tries));
    }
  }
}

/** At least once, and again while Postgres is away or the row is locked. */
async function recordAlone(deps: { db: Database }, item: Item, giveUpAt: number): Promise<Written> {
  for (let tries = 1; ; tries++) {
    try {
      const [status = null] = await recordOutcomes(deps, [item]);
      return { status };
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > giveUpAt) return { error };
      await pause(Math.min(2_000, 100 * tries));
    }
  }
}

/** Postgres is there, and one of the rows is locked for long. */
function isStatementTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '57014';
}
