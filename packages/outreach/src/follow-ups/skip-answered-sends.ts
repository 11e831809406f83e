import type { Database } from '@reach/schema';
import { REPLIED_SQL } from './due-follow-ups.ts';

/**
 * Skips the follow-ups in a range whose person has answered since they were queued; claiming passes over them too. The
 * reply itself takes off the queue what it sees, so this is for those that were queued at that very moment. Resolves
 * with how many.
 */
export async function skipAnsweredSends(
  { db }: { db: Database },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<number> {
  const { rowCount } = await db.$client.query({
    name: 'skip-answered-sends',
    text: `
      update reach_campaign_sends s set status = 'skipped', skipped_at = now(), error = 'The person has replied'
      from reach_runs run
      where run.id = $1 and s.run_id = run.id and s.seq between $2 and $3 and s.step > 1 and s.status = 'queued'
        and (s.lease_until is null or s.lease_until < now()) and not s.maybe_accepted and s.sending_at is null
        and ${REPLIED_SQL}`,
    values: [runId, from, to],
  });
  return rowCount ?? 0;
}
