import { AppError } from '@reach/contracts';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { inTransaction } from '../in-transaction.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { AT_REST_SQL, leaveQueueSql } from '../sends/leave-queue.ts';
import { BEGIN_PATIENTLY, waitForMatches } from './patiently.ts';

/**
 * Deletes a lead: no run finds it after that, and what is queued for it is skipped, but for what is being sent right now.
 * Its sends stay as they are, and an import may bring the person back. Resolves with how many sends left the queue.
 * Throws `not_found`.
 */
export async function deleteLead(
  { db }: { db: Database },
  { userId, leadId }: { userId: string; leadId: string },
): Promise<{ skipped: number }> {
  const remove = async (client: PoolClient) => {
    await waitForMatches(client, userId);
    return client.query<{ deleted: boolean; skipped: number }>(
      `with gone as (delete from reach_leads where id = $2 and user_id = $1 returning id),
       skipped as (
         update reach_campaign_sends s set ${leaveQueueSql({ why: "'The lead was deleted'", cause: 'deleted' })}
         from gone, reach_runs r
         where r.user_id = $1 and r.status in ('running', 'paused') and s.run_id = r.id and s.lead_id = gone.id
           and ${AT_REST_SQL}
         returning s.run_id),
       looked as (
         update reach_runs set release_at = now()
         where id in (select run_id from skipped) and status = 'running' and release_at > now())
       select exists (select from gone) as deleted, (select count(*)::int from skipped) as skipped`,
      [userId, leadId],
    );
  };
  const { rows } = await retryDeadlock(() => inTransaction(db, remove, BEGIN_PATIENTLY));
  if (!rows[0]?.deleted) throw new AppError('not_found', 'Lead not found');
  return { skipped: rows[0].skipped };
}
