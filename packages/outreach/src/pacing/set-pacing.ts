import type { Pacing } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { inTransaction } from '../in-transaction.ts';

/**
 * Changes how fast and when a user's mail may leave. Unfinished runs get a new timetable at their next release; with
 * null everything that is queued is due at once.
 */
export function setPacing(
  { db }: { db: Database },
  { userId, pacing }: { userId: string; pacing: Pacing | null },
): Promise<void> {
  return inTransaction(db, async (client) => {
    await client.query('update reach_users set pacing = $2 where id = $1', [
      userId,
      pacing && JSON.stringify(pacing),
    ]);
    await client.query(
      `update reach_runs set paced_at = null, release_at = case when release_at is null then null else now() end
       where user_id = $1 and status in ('running', 'paused') and stage = 'sending'`,
      [userId],
    );
    if (pacing !== null) return;
    // Of every run: one whose new timetable was still to come has the times of the one before.
    await client.query(
      `update reach_campaign_sends s set scheduled_at = now() from reach_runs r
       where r.user_id = $1 and r.status in ('running', 'paused')
         and s.run_id = r.id and s.status = 'queued' and s.scheduled_at > now()`,
      [userId],
    );
  });
}
