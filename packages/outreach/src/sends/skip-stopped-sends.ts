import { RANGE_SIZE } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { AT_REST_SQL, leaveQueueSql } from './leave-queue.ts';

/**
 * Turns what a stopped run left queued into skipped, range by range. A row whose request is under way keeps its
 * lease and gets its own outcome; one whose sender died in mid-request may have gone out, and says so. Clears the
 * run's next look once nothing is queued any more.
 */
export async function skipStoppedSends(
  { db }: { db: Database },
  { runId }: { runId: string },
): Promise<void> {
  const { rows } = await db.$client.query<{ total: number }>(
    'select total from reach_run_counters where run_id = $1',
    [runId],
  );
  const total = rows[0]?.total ?? 0;
  for (let from = 1; from <= total; from += RANGE_SIZE) await skipRange(db, runId, from);
  await db.$client.query(
    `update reach_runs r set release_at = (
       select min(coalesce(lease_until, now() + interval '1 second')) from reach_campaign_sends where run_id = r.id and status = 'queued')
     where id = $1 and status = 'stopped'`,
    [runId],
  );
}

async function skipRange(db: Database, runId: string, from: number): Promise<void> {
  await db.$client.query({
    name: 'skip-stopped-sends',
    text: `
      update reach_campaign_sends s set ${leaveQueueSql({ why: "'The run was stopped'", cause: 'stopped' })}
      from (
        select s.id from reach_campaign_sends s where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL}
        order by s.seq for update skip locked) as left_over
      where s.id = left_over.id`,
    values: [runId, from, from + RANGE_SIZE - 1],
  });
}
