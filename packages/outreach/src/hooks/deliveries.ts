import { AppError, type HookDeliveriesQuery, type HookDelivery } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { noHook } from './endpoints.ts';

type Deps = { db: Database };

const KEPT_DAYS = 30;

/** Newest first, each with its attempts. Throws `not_found`. */
export async function listHookDeliveries(
  { db }: Deps,
  { userId, endpointId, limit, offset }: HookDeliveriesQuery & { userId: string; endpointId: string },
): Promise<{ deliveries: HookDelivery[]; total: number }> {
  const { rows } = await db.$client.query<{ total: number }>(
    `select (select count(*)::int from reach_hook_deliveries where endpoint_id = e.id) as total
     from reach_hook_endpoints e where id = $1 and user_id = $2`,
    [endpointId, userId],
  );
  if (!rows[0]) throw noHook();
  const { rows: deliveries } = await db.$client.query(
    `select id, event_id, type, data, attempt_log as attempts, created_at, next_attempt_at,
       case when next_attempt_at is not null then 'waiting' when delivered_at is not null then 'delivered'
         else 'failed' end as status
     from reach_hook_deliveries where endpoint_id = $1 order by created_at desc, id desc limit $2 offset $3`,
    [endpointId, limit, offset],
  );
  return {
    total: rows[0].total,
    deliveries: deliveries.map((row) => ({
      ...row,
      created_at: row.created_at.toISOString(),
      next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
    })),
  };
}

/** Writes an event `test` for an endpoint. Resolves with the delivery's id. Throws `not_found`, `conflict` if disabled. */
export async function testHook(
  { db }: Deps,
  { userId, endpointId }: { userId: string; endpointId: string },
): Promise<string> {
  const { rows } = await db.$client.query<{ disabled: boolean; id: string | null }>(
    `with endpoint as (select id, user_id, disabled_at from reach_hook_endpoints where id = $1 and user_id = $2),
     made as (
       insert into reach_hook_deliveries (endpoint_id, user_id, event_id, type, data)
       select id, user_id, reach_uuid_v7(), 'test', '{}' from endpoint where disabled_at is null returning id)
     select disabled_at is not null as disabled, (select id from made) as id from endpoint`,
    [endpointId, userId],
  );
  return deliverable(rows[0]);
}

/**
 * Has a delivery tried once more, at once: also one that was delivered or given up. Throws `not_found`, and `conflict`
 * while its endpoint is disabled.
 */
export async function redeliverHook(
  { db }: Deps,
  { userId, deliveryId }: { userId: string; deliveryId: string },
): Promise<void> {
  const { rows } = await db.$client.query<{ disabled: boolean; id: string | null }>(
    `with delivery as (
       select d.id, e.disabled_at is not null as disabled
       from reach_hook_deliveries d join reach_hook_endpoints e on e.id = d.endpoint_id
       where d.id = $1 and d.user_id = $2),
     due as (
       update reach_hook_deliveries d set next_attempt_at = now(), failed_at = null
       from delivery where d.id = delivery.id and not disabled)
     select id, disabled from delivery`,
    [deliveryId, userId],
  );
  if (!rows[0]) throw new AppError('not_found', 'Webhook delivery not found');
  deliverable(rows[0]);
}

function deliverable(row: { disabled: boolean; id: string | null } | undefined): string {
  if (!row) throw noHook();
  if (row.disabled || row.id === null) {
    throw new AppError('conflict', 'The webhook endpoint is disabled; enable it first');
  }
  return row.id;
}

/** Deliveries are kept for a month. */
export async function forgetHookDeliveries({ db }: Deps): Promise<void> {
  await db.$client.query(
    `delete from reach_hook_deliveries where id in (
       select d.id from reach_hook_endpoints e
       join reach_hook_deliveries d on d.endpoint_id = e.id and d.created_at < now() - make_interval(days => $1)
       limit 10000)`,
    [KEPT_DAYS],
  );
}
