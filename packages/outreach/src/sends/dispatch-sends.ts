import { randomUUID } from 'node:crypto';
import type { DispatchTotals, SendsJob } from '@reach/contracts';
import type { MailProvider } from '@reach/mail';
import { completeRun, releaseWithin } from '../runs/complete-run.ts';
import { brake } from './brake.ts';
import { type ClaimedSend, claimSends } from './claim-sends.ts';
import { type Compose, loadComposer } from './compose.ts';
import type { CopyGuard } from './copy-guard.ts';
import { endPassedOver } from './end-passed-over.ts';
import { type PauseDeps, pauseRun } from './halt.ts';
import { keepLeases, mayBeAnothers } from './lease.ts';
import {
  type AttemptEnd,
  createOutcomeRecorder,
  type OutcomeRecorder,
  type OutcomeWriter,
} from './outcome-recorder.ts';
import type { ReleaseSendsDeps } from './release-sends.ts';
import { sendBatch } from './send-batch.ts';
import type { Window } from './window.ts';

export interface DispatchDeps extends PauseDeps {
  provider: MailProvider;
  window: Window;
  /** The process has one, as it has one window. */
  outcomes: OutcomeWriter;
  /** Where people reach the api, e.g. `https://reach.example`: unsubscribe links lead there. Nothing is sent without. */
  publicUrl: string | undefined;
  /** Who claims; shown in the row. */
  workerName: string;
  /** See `releaseSends`. */
  onRunError?: ReleaseSendsDeps['onRunError'];
  /** True once the process is to end: nothing further is claimed. */
  isDraining: () => boolean;
  /** Keeps mail from leaving out of an old copy of the database. */
  guard?: Pick<CopyGuard, 'look' | 'note'> | undefined;
  /** Hears of each claim that is tried, whatever comes of it. */
  onClaim?: (() => void) | undefined;
  /** Runs the work on each range, for who traces and logs it. */
  around?: ((range: SendsJob, work: () => Promise<DispatchTotals>) => Promise<DispatchTotals>) | undefined;
}

export interface DispatchSends extends SendsJob {
  /** `performance.now()` after which nothing further is claimed. */
  until?: number;
}

/**
 * Sends the due rows of a range, a window at a time, and resolves when each that it claimed has an outcome.
 * Claims nothing when the run is not running (any more), and pauses it when the sender's identity is not complete or
 * too many mails bounced. Counts only what it claimed itself.
 */
export function dispatchSends(deps: DispatchDeps, range: DispatchSends): Promise<DispatchTotals> {
  const work = () => dispatchRange(deps, range);
  return deps.around ? deps.around(range, work) : work();
}

async function dispatchRange(
  deps: DispatchDeps,
  { runId, from, to, until = Number.POSITIVE_INFINITY }: DispatchSends,
): Promise<DispatchTotals> {
  const composer = await loadComposer(deps, { runId });
  if (!composer) return NOTHING;
  if (composer.missing !== null) {
    await pauseRun(deps, { runId, reason: composer.missing });
    return NOTHING;
  }
  const { compose } = composer;
  if ((await brake(deps, { runId })) !== null) return NOTHING;
  const token = randomUUID();
  const recorder = createOutcomeRecorder(deps, { runId, token });
  const letLeasesEnd = keepLeases(deps, { runId, from, to, token });
  try {
    await sendRange(deps, { runId, from, to, until, token, compose, recorder });
  } finally {
    // Also when Postgres went away: what was begun has to be recorded.
    await recorder.idle();
    letLeasesEnd();
  }
  const { totals, nextRetryMs } = recorder.result();
  const passedOver = await endPassedOver(deps, { runId, from, to });
  if (nextRetryMs !== null) await releaseWithin(deps, { runId, delayMs: nextRetryMs });
  await completeRun(deps, { runId });
  return {
    sent: totals.sent,
    processed: totals.processed + passedOver.skipped + passedOver.failed,
    skipped: totals.skipped + passedOver.skipped,
    failed: totals.failed + passedOver.failed,
  };
}

type SendRange = Required<DispatchSends> & { token: string; compose: Compose; recorder: OutcomeRecorder };

/**
 * Claims what is due, a window at a time, and starts a request for each, or for as many as the provider takes in one;
 * resolves when nothing is left to claim.
 */
async function sendRange(
  deps: DispatchDeps,
  { runId, from, to, until, token, compose, recorder }: SendRange,
): Promise<void> {
  const { batches } = deps.provider;
  for (
    let next = from;
    next <= to && !deps.isDraining() && performance.now() < until && !recorder.halted();
  ) {
    const places = await deps.window.take(Math.ceil((to - next + 1) / (batches?.size ?? 1)));
    // What was true before the wait for places need not be true after it.
    if (deps.isDraining() || performance.now() >= until || recorder.halted()) {
      deps.window.giveBack(places);
      break;
    }
    // Before the claim: the process may be held up while its answer is on the way, and the lease runs already.
    const claimedAt = performance.now();
    // Where the answer may not come, one mail of unknown outcome is enough.
    const size = batches && !deps.window.isProbing() ? batches.size : 1;
    const claimed = await claimOrGiveBack(deps, { runId, from: next, to, places, size, token });
    if (claimed.length === 0) break;
    for (const send of claimed) {
      next = Math.max(next, send.seq + 1);
      if (!batches) void sendOne(deps, { send, compose, claimedAt, recorder });
    }
    for (let first = 0; batches && first < claimed.length; first += size) {
      const sends = claimed.slice(first, first + size);
      const sent = sendBatch({ ...deps, batches }, { sends, token, compose, claimedAt, recorder });
      void sent.finally(() => deps.window.giveBack(1));
    }
  }
}

const NOTHING: DispatchTotals = { processed: 0, sent: 0, failed: 0, skipped: 0 };

type WindowClaim = Omit<Parameters<typeof claimSends>[1], 'workerName' | 'limit'> & {
  places: number;
  /** Sends for each place. */
  size: number;
};

/** Places of the window that found no row go back at once. */
async function claimOrGiveBack(
  deps: DispatchDeps,
  { places, size, ...range }: WindowClaim,
): Promise<ClaimedSend[]> {
  let claimed: ClaimedSend[] = [];
  try {
    await deps.guard?.look();
    claimed = await claimSends(deps, { ...range, limit: places * size, workerName: deps.workerName });
    if (claimed.length > 0) deps.guard?.note();
    return claimed;
  } finally {
    deps.onClaim?.();
    const used = Math.ceil(claimed.length / size);
    if (places > used) deps.window.giveBack(places - used);
  }
}

interface SendOne {
  send: ClaimedSend;
  compose: Compose;
  claimedAt: number;
  recorder: OutcomeRecorder;
}

/** One request to the provider. Its place in the window is free as soon as the answer is there. */
async function sendOne(deps: DispatchDeps, { send, compose, claimedAt, recorder }: SendOne): Promise<void> {
  recorder.begin();
  recorder.end(send, await attemptSend(deps, { send, compose, claimedAt }));
  deps.window.giveBack(1);
}

async function attemptSend(
  { provider, window }: DispatchDeps,
  { send, compose, claimedAt }: Omit<SendOne, 'recorder'>,
): Promise<AttemptEnd> {
  if (mayBeAnothers(claimedAt)) {
    return { outcome: { kind: 'retry', reason: 'The sender was held up', accepted: 'no' }, diagnosis: null };
  }
  try {
    const outcome = await provider.send(compose(send));
    return { outcome, diagnosis: window.note(send.id, outcome) };
  } catch (error) {
    const reason = `The sender failed: ${String(error)}`;
    return { outcome: { kind: 'retry', reason, accepted: 'unknown' }, diagnosis: null };
  }
}
