import type { HookDeliveriesJob } from '@reach/contracts';
import type { HookLanes } from '@reach/outreach';

/** Somebody knows of a delivery that is due: looks now, in place of at the next poll. */
export async function handleHookDeliveries(
  { lanes }: { lanes: HookLanes },
  _job: HookDeliveriesJob,
): Promise<void> {
  await lanes.visit();
}
