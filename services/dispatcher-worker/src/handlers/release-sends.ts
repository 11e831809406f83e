import type { ReleaseJob, SendsJob } from '@reach/contracts';
import { type DispatchDeps, dispatchRanges, releaseSends } from '@reach/outreach';
import { type Doorbell, QUEUES } from '@reach/queues';

export type ReleaseDeps = DispatchDeps & {
  doorbell: Doorbell;
  /** Runs what is sent while Redis is away, for who watches that the loop comes round. */
  inPlace: (work: () => Promise<unknown>) => Promise<unknown>;
};

/** A nudge releases one run, the repeatable job every unfinished one. */
export async function handleReleaseSends(deps: ReleaseDeps, { runId }: ReleaseJob): Promise<void> {
  await handOut(deps, await releaseSends(deps, { runs: runId ? { runId } : 'all' }));
}

/** What polling does: releases the runs whose time has come. Resolves with the number of ranges it handed out. */
export async function releaseDueSends(deps: ReleaseDeps): Promise<number> {
  const ranges = await releaseSends(deps, { runs: 'due' });
  await handOut(deps, ranges);
  return ranges.length;
}

/** While Redis is away, how long one look works off sends itself before it looks at all runs again. */
const INLINE_MS = 10_000;

/** Ranges go to the `sends` queue; while Redis is away they are worked off right here. */
async function handOut(deps: ReleaseDeps, ranges: SendsJob[]): Promise<void> {
  if (ranges.length === 0) return;
  const rung = await deps.doorbell.ring(QUEUES.sends, ranges);
  if (!rung) await deps.inPlace(() => dispatchRanges(deps, ranges, performance.now() + INLINE_MS));
}
