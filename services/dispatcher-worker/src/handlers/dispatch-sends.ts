import type { DispatchTotals, SendsJob } from '@reach/contracts';
import { type DispatchDeps, dispatchSends } from '@reach/outreach';
import type { Logger } from '@reach/runtime';

export async function handleDispatchSends(
  deps: DispatchDeps & { logger: Logger },
  range: SendsJob,
): Promise<DispatchTotals> {
  const started = performance.now();
  const totals = await dispatchSends(deps, range);
  deps.logger.info({ ...range, ...totals, ms: Math.round(performance.now() - started) }, 'range dispatched');
  return totals;
}
