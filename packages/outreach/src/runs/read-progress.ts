import { AppError, type Run, type Stats } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { RUN_COLUMNS, STATS_COLUMN } from './read-runs.ts';

export interface RunProgress {
  run: Run;
  stats: Stats;
  /** The log's lines from `logFrom` on; the log only ever grows. */
  log: string[];
}

/** What a live view needs of a run. Throws `not_found` for an absent run and for somebody else's alike. */
export async function getRunProgress(
  { db }: { db: Database },
  { userId, runId, logFrom }: { userId: string; runId: string; logFrom: number },
): Promise<RunProgress> {
  const { rows } = await db.$client.query<Run & { stats: Stats; log: string[] }>({
    name: 'get-run-progress',
    text: `select ${RUN_COLUMNS}, r.log[$3::int + 1:] as log, ${STATS_COLUMN}
           from reach_runs r left join reach_run_counters c on c.run_id = r.id
           where r.id = $2 and r.user_id = $1`,
    values: [userId, runId, logFrom],
  });
  if (!rows[0]) throw new AppError('not_found', 'Run not found');
  const { stats, log, ...run } = rows[0];
  return { run, stats, log };
}
