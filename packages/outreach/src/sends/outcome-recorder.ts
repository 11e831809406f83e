import { setTimeout as pause } from 'node:timers/promises';
import type { DispatchTotals, SendStatus } from '@reach/contracts';
import type { MailProvider, SendOutcome } from '@reach/mail';
import type { Database } from '@reach/schema';
import { createMicroBatch } from '../micro-batch.ts';
import { suppressForRun } from '../suppressions/suppress.ts';
import { type ClaimedSend, leaseSeconds } from './claim-sends.ts';
import { holdLane, pauseRun } from './halt.ts';
import { type Attempt, judge, recordOutcomes, type Verdict } from './record-outcomes.ts';

type Deps = { db: Database; provider: MailProvider };
type Item = { attempt: Attempt; verdict: Verdict };

export interface OutcomeRecorder {
  begin: () => void;
  end: (send: ClaimedSend, outcome: SendOutcome) => void;
  /** True when an answer of the provider says that nothing more should be sent now. */
  halted: () => boolean;
  /** Resolves when everything that was begun is recorded; `nextRetryMs` until the first row that is due again. */
  finish: () => Promise<{ totals: DispatchTotals; nextRetryMs: number | null }>;
}

/** Gathers the outcomes of one batch and writes them in statements of many rows. */
export function createOutcomeRecorder(
  deps: Deps,
  { runId, token }: { runId: string; token: string },
): OutcomeRecorder {
  const totals: DispatchTotals = { processed: 0, sent: 0, failed: 0, skipped: 0 };
  const batch = createMicroBatch((items: Item[]) => recordSurely(deps, items), { max: 500 });
  const open = new Set<Promise<void>>();
  let begun = 0;
  let ended = 0;
  let halted = false;
  let nextRetryMs: number | null = null;
  let failure: unknown;
  let onEnded: (() => void) | undefined;

  const record = async (send: ClaimedSend, outcome: SendOutcome) => {
    const verdict = judge(outcome, send.attempts, deps.provider, Math.random());
    const status = await batch.add({
      attempt: { id: send.id, token },
      verdict,
    });
    if (status !== null) count(totals, status);
    if (verdict.status === 'queued') nextRetryMs = Math.min(nextRetryMs ?? verdict.delayMs, verdict.delayMs);
    if (outcome.kind === 'suppressed')
      await suppressForRun(deps, { runId, email: send.email, reason: 'provider_refused' });
    if (outcome.kind === 'throttled') await holdLane(deps, outcome);
    if (outcome.kind === 'paused') await pauseRun(deps, { runId, reason: outcome.reason });
  };

  return {
    begin: () => {
      begun++;
    },
    end: (send, outcome) => {
      if (outcome.kind === 'throttled' || outcome.kind === 'paused') halted = true;
      const recording = record(send, outcome).finally(() => open.delete(recording));
      recording.catch((error: unknown) => {
        failure ??= error;
      });
      open.add(recording);
      ended++;
      if (ended === begun) onEnded?.();
    },
    halted: () => halted,
    finish: async () => {
      if (ended < begun) await new Promise<void>((resolve) => (onEnded = resolve));
      await Promise.allSettled(open);
      if (failure) throw failure;
      return { totals, nextRetryMs };
    },
  };
}

/** By the row's status: an event may have proved a mail that our own verdict gave up. */
function count(totals: DispatchTotals, status: SendStatus): void {
  if (status === 'queued') return;
  totals.processed++;
  totals[status === 'failed' || status === 'skipped' ? status : 'sent']++;
}

/**
 * A mail is out and Postgres is away: writing is repeated until the lease ends, after which the row is claimed
 * again and sent under the same idempotency key.
 */
async function recordSurely(deps: Deps, items: Item[]) {
  const giveUpAt = performance.now() + leaseSeconds(deps.provider) * 1000;
  for (let tries = 1; ; tries++) {
    try {
      return await recordOutcomes(deps, items);
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await pause(Math.min(2_000, 100 * tries));
    }
  }
}
