import type { Database } from '@reach/schema';

/**
 * Fails a run before its first send and gives its credit back, once. `token` fences it: a worker that lost its
 * claim changes nothing. Resolves with whether it did.
 */
export async function failRun(
  { db }: { db: Database },
  { runId, token, reason }: { runId: string; token: string; reason: string },
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `with failed as (
       update reach_runs set status = 'failed', error = $3, log = log || $3::text, lease_token = null,
         lease_until = null, release_at = null, ended_at = now(), credit_refunded = true
       where id = $1 and lease_token = $2 and status = 'running' and not credit_refunded
         and not exists (select from reach_campaign_sends where run_id = $1)
       returning user_id)
     update reach_users set credits_used = credits_used - 1 from failed where reach_users.id = failed.user_id`,
    [runId, token, reason],
  );
  return rowCount === 1;
}
