import type { SendsJob } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { completeRun, releaseWhenDue } from '../runs/complete-run.ts';
import { RANGE_SIZE } from './range.ts';
import { skipStoppedSends } from './skip-stopped-sends.ts';

/**
 * A range that was handed out and not worked off (Redis was emptied) is handed out again after this. That of a
 * worker that died waits until BullMQ calls its job stalled, about 12 s, as the job's id is still taken.
 */
const RELEASE_AGAIN_SECONDS = 10;

export interface ReleaseSends {
  /** `due`: runs whose time has come (cheap, asked often). `all`: every unfinished run (the safety net). */
  runs: 'due' | 'all' | { runId: string };
}

/**
 * Finds the ranges of running runs that hold due sends, for somebody to dispatch them. Handing a range out twice
 * does no harm: rows are claimed one by one in Postgres. On the way it skips what stopped runs left queued and
 * completes runs that have nothing left.
 */
export async function releaseSends({ db }: { db: Database }, { runs }: ReleaseSends): Promise<SendsJob[]> {
  const ranges: SendsJob[] = [];
  for (const { id, status } of await takeRuns(db, runs)) {
    if (status === 'stopped') await skipStoppedSends({ db }, { runId: id });
    else {
      const due = await dueRanges(db, id);
      if (due.length === 0) {
        await releaseWhenDue({ db }, { runId: id });
        await completeRun({ db }, { runId: id });
      }
      ranges.push(...due);
    }
  }
  return ranges;
}

/** Moves the next look on, so that two dispatchers do not both go through the same run. */
async function takeRuns(db: Database, runs: ReleaseSends['runs']): Promise<{ id: string; status: string }[]> {
  const { rows } = await db.$client.query({
    text: `
      update reach_runs set release_at = now() + make_interval(secs => $1)
      where id in (
        select id from reach_runs
        where release_at is not null and status in ('running', 'stopped')
          and ($2::uuid is null or id = $2) and ($3 or release_at <= now())
        order by release_at limit 1000 for no key update skip locked)
      returning id, status`,
    values: [RELEASE_AGAIN_SECONDS, typeof runs === 'object' ? runs.runId : null, runs !== 'due'],
  });
  return rows;
}

async function dueRanges(db: Database, runId: string): Promise<SendsJob[]> {
  const { rows } = await db.$client.query<{ from: number }>({
    name: 'due-ranges',
    text: `
      select (seq - 1) / $2 * $2 + 1 as from from reach_campaign_sends
      where run_id = $1 and status = 'queued' and scheduled_at <= now()
        and (lease_until is null or lease_until < now())
      group by 1 order by 1`,
    values: [runId, RANGE_SIZE],
  });
  return rows.map(({ from }) => ({ runId, from, to: from + RANGE_SIZE - 1 }));
}
