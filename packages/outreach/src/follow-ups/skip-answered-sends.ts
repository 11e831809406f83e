import type { Database } from '@reach/schema';
import { AT_REST_SQL, countLeft, type LeftQueue, leaveQueueSql } from '../sends/leave-queue.ts';
import { ANSWERED_COMPANIES_SQL, ANSWERED_SQL, REPLIED_SQL } from './due-follow-ups.ts';

const WHY_SQL = `case when ${REPLIED_SQL} then 'The person has replied' else 'Somebody of the same company has replied' end`;

/**
 * Skips the sends in a range whose person has answered since they were queued; claiming passes over them too. The
 * reply itself takes off the queue what it sees, so this is for those that were queued or being sent at that very moment;
 * those whose mail may be out are not asked about again, and fail.
 */
export async function skipAnsweredSends(
  { db }: { db: Database },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<LeftQueue> {
  const { rows } = await db.$client.query<{ status: string }>({
    name: 'skip-answered-sends',
    text: `
      with run as materialized (
        select r.id, r.user_id, r.created_at, u.reply_stops_company
        from reach_runs r join reach_users u on u.id = r.user_id where r.id = $1),
      answered as materialized (${ANSWERED_COMPANIES_SQL})
      update reach_campaign_sends s set ${leaveQueueSql({ why: WHY_SQL, cause: 'answered' })}
      from run
      where s.run_id = run.id and s.seq between $2 and $3 and ${AT_REST_SQL} and ${ANSWERED_SQL}
      returning s.status`,
    values: [runId, from, to],
  });
  return countLeft(rows);
}
