import { deliverHooks, type HookDeps } from './deliver-hooks.ts';

const LANES_AT_ONCE = 32;
/** However many slow endpoints a user has, most lanes are left to others. */
const LANES_OF_A_USER = 4;
/** Deliveries to one endpoint at a time. */
const AT_ONCE = 10;
/** After so many times, of 5 s each at most, a lane is given back: somebody else may wait for it. */
const ROUNDS = 6;
/** Of those that gave a lane back; one that is disabled meanwhile is never asked for again. */
const MOST_REMEMBERED = 1_000;

export interface HookLanes {
  /** Begins a lane for each endpoint that has something due and none here yet, as far as there are lanes; does not wait for them. */
  visit: () => Promise<void>;
  /** Resolves when no lane is open. */
  idle: () => Promise<void>;
}

/** A lane for each endpoint, so that one that is slow holds up nobody else. */
export function createHookLanes(
  deps: HookDeps & { isDraining: () => boolean; onError: (error: unknown) => void },
): HookLanes {
  /** Whose lane it is, by endpoint. */
  const lanes = new Map<string, string>();
  /** Endpoints that gave a lane back with something left to do, the longest ago first: they come after all others. */
  const served = new Set<string>();
  const underWay = new Set<Promise<void>>();
  /** Whether the last visit left somebody without a lane. */
  let othersWait = false;

  const lanesOf = (userId: string) => [...lanes.values()].filter((owner) => owner === userId).length;

  /** Resolves with whether something may be left. */
  const work = async (endpointId: string): Promise<boolean> => {
    for (let round = 0; round < ROUNDS; round++) {
      if (deps.isDraining()) return false;
      if ((await deliverHooks(deps, { endpointId, limit: AT_ONCE })) === 0) return false;
    }
    return true;
  };
  const open = async (endpointId: string) => {
    served.delete(endpointId);
    // After an error nobody looks at once, or what fails for long would be tried without a pause.
    const isLeft = await work(endpointId).finally(() => lanes.delete(endpointId));
    if (isLeft) served.add(endpointId);
    if (served.size > MOST_REMEMBERED) served.delete(served.values().next().value!);
    if (isLeft || othersWait) await visit();
  };
  const visit = async () => {
    if (deps.isDraining()) return;
    const { rows } = await deps.db.$client.query<{ id: string | null; userId: string; due: number }>({
      name: 'due-hook-endpoints',
      text: DUE_SQL,
      values: [
        [...lanes.keys()],
        [...lanes.values()],
        [...served],
        LANES_OF_A_USER,
        Math.max(0, LANES_AT_ONCE - lanes.size),
      ],
    });
    othersWait = rows[0]!.due > rows.filter(({ id }) => id !== null).length;
    for (const { id, userId } of rows) {
      if (id === null) continue;
      // Another visit may have opened lanes meanwhile.
      if (lanes.has(id) || lanes.size >= LANES_AT_ONCE || deps.isDraining()) continue;
      if (lanesOf(userId) >= LANES_OF_A_USER) continue;
      lanes.set(id, userId);
      const lane = open(id)
        .catch(deps.onError)
        .finally(() => underWay.delete(lane));
      underWay.add(lane);
    }
  };
  return {
    visit,
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/**
 * Who was not served last, then what is due the longest; of each user only as many as may have a lane. How many are
 * `due` in all stands in every row, and in a row without an id where none may begin.
 */
const DUE_SQL = `
  with due as (
    select e.id, e.user_id, row_number() over turns as turn, row_number() over (partition by e.user_id order by
        array_position($3::uuid[], e.id) nulls first, d.next_attempt_at, e.id) as of_user
    from reach_hook_endpoints e cross join lateral (
      select next_attempt_at from reach_hook_deliveries where endpoint_id = e.id and next_attempt_at <= now()
      order by next_attempt_at limit 1) d
    where e.disabled_at is null and e.id <> all($1::uuid[])
    window turns as (order by array_position($3::uuid[], e.id) nulls first, d.next_attempt_at, e.id))
  select chosen.id, chosen.user_id as "userId", (select count(*)::int from due) as due
  from (select) as always left join (
    select id, user_id, turn from due
    where of_user + (select count(*) from unnest($2::uuid[]) as owner where owner = due.user_id) <= $4
    order by turn limit $5) as chosen on true
  order by chosen.turn`;
