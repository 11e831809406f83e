import { AppError } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { and, eq, inArray, sql } from 'drizzle-orm';

/**
 * Stops a run for good; stopping a stopped run changes nothing. The update waits for claims under way (they hold
 * a share lock on the run's row) and no later claim finds it running: once this resolves, no further row enters
 * `sending`. The dispatcher then turns the queued rows into skipped ones. Throws `not_found`, and `conflict` for
 * a run that is completed or failed.
 */
export async function stopRun(
  { db }: { db: Database },
  { userId, runId }: { userId: string; runId: string },
): Promise<void> {
  const { runs } = tables;
  const stopped = await db
    .update(runs)
    .set({
      status: 'stopped',
      // Why it was paused; the log keeps that.
      error: null,
      releaseAt: sql`now()`,
      endedAt: sql`now()`,
      log: sql`${runs.log} || '{"Stopped: nothing more will be sent"}'::text[]`,
    })
    .where(and(eq(runs.id, runId), eq(runs.userId, userId), inArray(runs.status, ['running', 'paused'])))
    .returning({ id: runs.id });
  if (stopped.length > 0) return;

  const [run] = await db
    .select({ status: runs.status })
    .from(runs)
    .where(and(eq(runs.id, runId), eq(runs.userId, userId)));
  if (!run) throw new AppError('not_found', 'Run not found');
  if (run.status !== 'stopped') throw new AppError('conflict', 'Run is not running');
}
