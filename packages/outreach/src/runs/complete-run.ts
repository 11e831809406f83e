import type { Database } from '@reach/schema';
import { followUpsSql } from '../follow-ups/due-follow-ups.ts';

/**
 * Completes a run once no row is queued any more and no follow-up can come. Decided from the rows alone; the counter
 * only spares a run that is far from its end the look.
 *
 * What waits here for the run's row, while somebody queues failed sends again, sees that row as it has become and the
 * sends as they were; the log tells, as whoever queues says so there. Nothing is lost: the next look completes the run.
 */
export async function completeRun({ db }: { db: Database }, { runId }: { runId: string }): Promise<void> {
  await db.$client.query({
    name: 'complete-run',
    text: `
      update reach_runs r set status = 'completed', release_at = null, ended_at = now(),
        log = log || format('Completed: %s sent, %s failed, %s skipped', c.sent, c.failed, c.skipped)
      from reach_run_counters c
      where r.id = $1 and r.status = 'running' and r.stage = 'sending' and c.run_id = r.id and c.queued = 0
        and r.log = (select log from reach_runs where id = $1)
        and not exists (select from reach_campaign_sends where run_id = r.id and status = 'queued')
        and case when c.queued = 0 and r.last_step > 1 then not exists (${followUpsSql('r.id')}) else true end`,
    values: [runId],
  });
}

/** Has the dispatcher look at the run in `delayMs` at the latest. */
export async function releaseWithin(
  { db }: { db: Database },
  { runId, delayMs }: { runId: string; delayMs: number },
): Promise<void> {
  await db.$client.query({
    name: 'release-within',
    text: `update reach_runs set release_at = least(release_at, now() + make_interval(secs => $2 / 1000.0))
           where id = $1 and release_at is not null`,
    values: [runId, delayMs],
  });
}

/**
 * Nothing of the run is due: its next look is when the earliest row is due again or its lease ends. Follow-ups are
 * looked for every ten minutes, and with each look at all runs.
 */
export async function releaseWhenDue({ db }: { db: Database }, { runId }: { runId: string }): Promise<void> {
  await db.$client.query({
    name: 'release-when-due',
    text: `
      update reach_runs r set release_at = coalesce(least((
        select min(greatest(scheduled_at, coalesce(lease_until, scheduled_at)))
        from reach_campaign_sends where run_id = r.id and status = 'queued'),
        case when r.last_step > 1 then now() + interval '10 minutes' end), r.release_at)
      where id = $1 and release_at is not null`,
    values: [runId],
  });
}
