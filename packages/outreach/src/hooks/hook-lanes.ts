import { deliverHooks, type HookDeps } from './deliver-hooks.ts';

const LANES_AT_ONCE = 32;
/** Deliveries to one endpoint at a time. */
const AT_ONCE = 10;

export interface HookLanes {
  /** Begins a lane for each endpoint that has something due and none here yet; does not wait for them. */
  visit: () => Promise<void>;
  /** Resolves when no lane is open. */
  idle: () => Promise<void>;
}

/** A lane for each endpoint, so that one that is slow holds up nobody else. */
export function createHookLanes(
  deps: HookDeps & { isDraining: () => boolean; onError: (error: unknown) => void },
): HookLanes {
  const lanes = new Map<string, Promise<void>>();

  const work = async (endpointId: string) => {
    while (!deps.isDraining() && (await deliverHooks(deps, { endpointId, limit: AT_ONCE })) > 0);
  };
  return {
    visit: async () => {
      const { rows } = await deps.db.$client.query<{ id: string }>({
        name: 'due-hook-endpoints',
        text: `
          select e.id from reach_hook_endpoints e
          where e.disabled_at is null and e.id <> all($1::uuid[]) and exists (
            select from reach_hook_deliveries d where d.endpoint_id = e.id and d.next_attempt_at <= now())
          limit $2`,
        values: [[...lanes.keys()], Math.max(0, LANES_AT_ONCE - lanes.size)],
      });
      for (const { id } of rows) {
        // Another visit may have opened lanes meanwhile.
        if (lanes.has(id) || lanes.size >= LANES_AT_ONCE || deps.isDraining()) continue;
        const lane = work(id)
          .catch(deps.onError)
          .finally(() => lanes.delete(id));
        lanes.set(id, lane);
      }
    },
    idle: async () => {
      await Promise.all(lanes.values());
    },
  };
}
