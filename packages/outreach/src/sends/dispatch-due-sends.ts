import { type DispatchTotals, RANGE_SIZE, type SendsJob } from '@reach/contracts';
import { type DispatchDeps, dispatchSends } from './dispatch-sends.ts';
import { releaseSends } from './release-sends.ts';

/** Ranges under way at once: while one waits for Postgres, another keeps the provider's connections busy. */
export const RANGES_AT_ONCE = 3;

/**
 * Releases and dispatches in one go, without any queue: what `POST /api/campaigns/run` does. Claims at most about
 * `limit` sends, nothing after `until` (`performance.now()`), and resolves when all of them have outcomes.
 */
export async function dispatchDueSends(
  deps: DispatchDeps,
  { limit, until }: { limit: number; until: number },
): Promise<DispatchTotals> {
  const ranges = (await releaseSends(deps, { runs: 'all' })).slice(0, Math.ceil(limit / RANGE_SIZE));
  return dispatchRanges(deps, ranges, until);
}

/** Dispatches ranges in this process, a few at a time, and adds up what came of them. */
export async function dispatchRanges(
  deps: DispatchDeps,
  ranges: SendsJob[],
  until: number,
): Promise<DispatchTotals> {
  const totals: DispatchTotals = { processed: 0, sent: 0, failed: 0, skipped: 0 };
  const waiting = [...ranges];
  const lane = async () => {
    for (let range = waiting.shift(); range; range = waiting.shift()) {
      const done = await dispatchSends(deps, { ...range, until });
      for (const key of Object.keys(totals) as (keyof DispatchTotals)[]) totals[key] += done[key];
    }
  };
  await Promise.all(Array.from({ length: RANGES_AT_ONCE }, lane));
  return totals;
}
