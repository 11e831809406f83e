import { AppError, RANGE_SIZE, type SendsJob } from '@reach/contracts';
import { type Database, isUnavailable } from '@reach/schema';
import { queueFollowUps } from '../follow-ups/queue-follow-ups.ts';
import { paceRun } from '../pacing/pace-run.ts';
import { completeRun, releaseWhenDue } from '../runs/complete-run.ts';
import { type PauseDeps, pauseRun } from './halt.ts';
import { AT_REST_SQL } from './leave-queue.ts';
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

export interface ReleaseSendsDeps extends PauseDeps {
  /** Hears of a run that could not be released, so that it keeps no other from it; without, the first one throws. */
  onRunError?: ((error: unknown, runId: string) => void) | undefined;
}

/**
 * Finds the ranges of running runs that hold due sends, for somebody to dispatch them. Handing a range out twice
 * does no harm: rows are claimed one by one in Postgres. On the way it skips what stopped runs left queued, queues
 * follow-ups that are due, makes timetables, and completes runs that have nothing left.
 */
export async function releaseSends(deps: ReleaseSendsDeps, { runs }: ReleaseSends): Promise<SendsJob[]> {
  const { db, onRunError } = deps;
  const ranges: SendsJob[] = [];
  for (const run of await takeRuns(db, runs)) {
    try {
      ranges.push(...(await releaseRun(deps, run)));
    } catch (error) {
      if (!onRunError) throw error;
      onRunError(error, run.id);
      // A statement that took too long says something of this run; a Postgres that is away, of all.
      if (isUnavailable(error)) await db.$client.query('select 1');
    }
  }
  return ranges;
}

async function releaseRun(deps: PauseDeps, run: TakenRun): Promise<SendsJob[]> {
  const { db } = deps;
  const { id, status, follows, unpaced, paced } = run;
  if (status === 'stopped') {
    await skipStoppedSends({ db }, { runId: id });
    return [];
  }
  try {
    if (follows) await queueFollowUps({ db }, { runId: id });
    if (unpaced || (paced && (await isLate(db, id)))) await paceRun({ db }, { runId: id });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await pauseRun(deps, { runId: id, reason: error.message });
    return [];
  }
  const due = await dueRanges(db, id);
  if (due.length === 0) {
    await releaseWhenDue({ db }, { runId: id });
    await completeRun({ db }, { runId: id });
  }
  return due;
}

interface TakenRun {
  id: string;
  status: string;
  follows: boolean;
  unpaced: boolean;
  paced: boolean;
}

/** Moves the next look on, so that two dispatchers do not both go through the same run. */
async function takeRuns(db: Database, runs: ReleaseSends['runs']): Promise<TakenRun[]> {
  const { rows } = await db.$client.query<TakenRun>({
    text: `
      update reach_runs r set release_at = now() + make_interval(secs => $1)
      where id in (
        select id from reach_runs
        where release_at is not null and status in ('running', 'stopped')
          and ($2::uuid is null or id = $2) and ($3 or release_at <= now())
        order by release_at limit 1000 for no key update skip locked)
      returning id, status, last_step > 1 and stage = 'sending' as follows, paced_at is null and ${HAS_PACING_SQL} as unpaced,
        paced_at is not null and ${HAS_PACING_SQL} as paced`,
    values: [RELEASE_AGAIN_SECONDS, typeof runs === 'object' ? runs.runId : null, runs !== 'due'],
  });
  return rows;
}

/** The run `r` belongs to a user whose mail is paced. */
const HAS_PACING_SQL = 'exists (select from reach_users u where u.id = r.user_id and u.pacing is not null)';

/**
 * After an outage whatever fell due meanwhile would leave in one burst, and at night perhaps; such a run gets a new
 * timetable.
 */
async function isLate(db: Database, runId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ late: number }>({
    name: 'late-sends',
    text: `select count(*)::int as late from reach_campaign_sends
           where run_id = $1 and status = 'queued' and attempts = 0 and scheduled_at < now() - interval '30 minutes'`,
    values: [runId],
  });
  return (rows[0]?.late ?? 0) > 0;
}

async function dueRanges(db: Database, runId: string): Promise<SendsJob[]> {
  const { rows } = await db.$client.query<{ from: number }>({
    name: 'due-ranges',
    text: `
      select (s.seq - 1) / $2 * $2 + 1 as from from reach_campaign_sends s
      where s.run_id = $1 and ${AT_REST_SQL} and s.scheduled_at <= now()
      group by 1 order by 1`,
    values: [runId, RANGE_SIZE],
  });
  return rows.map(({ from }) => ({ runId, from, to: from + RANGE_SIZE - 1 }));
}
