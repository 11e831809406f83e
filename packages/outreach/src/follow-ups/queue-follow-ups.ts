import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { inTransaction } from '../in-transaction.ts';
import { paceFollowUps } from '../pacing/pace-run.ts';
import { followUpsSql } from './due-follow-ups.ts';

/**
 * Places of the run that are looked at in one go, and so the rows that one transaction makes at most: while it lasts,
 * claims of the run wait.
 */
const STRETCH = 5_000;

interface Stretch {
  runId: string;
  from: number;
  to: number;
}

/**
 * Queues the follow-ups of a running run that are due by the database's clock. Resolves with how many. Each is one row
 * more of the run, with the values and the variant of the mail before it, and a place after all others.
 *
 * Whoever does it holds the run's row, so a second dispatcher waits and then finds nothing left to do, and a stop comes
 * either before and no row is made, or after and skips them; (run, lead, step) is unique besides. Rows appear with
 * their time by the user's pacing or not at all, so nothing leaves in a burst after a crash between the two.
 */
export async function queueFollowUps(
  { db }: { db: Database },
  { runId }: { runId: string },
): Promise<number> {
  const { rows } = await db.$client.query<{ total: number }>(
    'select total from reach_run_counters where run_id = $1',
    [runId],
  );
  const total = rows[0]?.total ?? 0;
  let queued = 0;
  for (let from = 1; from <= total; from += STRETCH) {
    const stretch = { runId, from, to: from + STRETCH - 1 };
    if (await isAnyDue(db, stretch)) queued += await queueStretch(db, stretch);
  }
  return queued;
}

const FOLLOW_UPS_SQL = followUpsSql('$1', { from: '$2', to: '$3' });

/** Without any lock: nearly every look finds nothing to do. */
async function isAnyDue(db: Database, { runId, from, to }: Stretch): Promise<boolean> {
  const { rows } = await db.$client.query<{ due: boolean }>({
    name: 'follow-ups-due',
    text: `select exists (select from (${FOLLOW_UPS_SQL}) as f where f.due_at <= now()) as due`,
    values: [runId, from, to],
  });
  return rows[0]!.due;
}

async function queueStretch(db: Database, stretch: Stretch): Promise<number> {
  const ids = await inTransaction(db, (client) => queueInTransaction(client, stretch));
  return ids.length;
}

async function queueInTransaction(client: PoolClient, { runId, from, to }: Stretch): Promise<string[]> {
  // The user's row first, as a timetable takes them: nobody is erased before the commit, and no cap is given out twice.
  await client.query(
    'select from reach_users where id = (select user_id from reach_runs where id = $1) for no key update',
    [runId],
  );
  const { rows: running } = await client.query<{ paced: boolean }>(
    `select paced_at is not null as paced from reach_runs
     where id = $1 and status = 'running' and stage = 'sending' and last_step > 1 for no key update`,
    [runId],
  );
  if (!running[0]) return [];
  const { rows } = await client.query<{ id: string; step: number }>({
    name: 'queue-follow-ups',
    text: `
      with due as materialized (
        select f.*, row_number() over (order by f.seq)::int as place from (${FOLLOW_UPS_SQL}) as f
        where f.due_at <= now()),
      last as materialized (select max(seq) as seq from reach_campaign_sends where run_id = $1)
      insert into reach_campaign_sends
        (id, user_id, run_id, lead_id, seq, step, variant, email, name, merge_fields, score, reasons, scheduled_at)
      select reach_uuid_v7(last.seq + place), user_id, run_id, lead_id, last.seq + place, step + 1, variant, email, name,
        merge_fields, score, reasons, date_trunc('second', now())
      from due, last order by place
      returning id, step`,
    values: [runId, from, to],
  });
  if (rows.length > 0) await logSteps(client, { runId, steps: rows.map(({ step }) => step) });
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0 && running[0].paced) await paceFollowUps(client, { runId, ids });
  return ids;
}

/** The log says when a step begins. What it says already answers that; asking the sends would read all of them. */
async function logSteps(
  client: PoolClient,
  { runId, steps }: { runId: string; steps: number[] },
): Promise<void> {
  const lines = [...new Set(steps)].toSorted().map((step) => `Follow-ups begin: step ${step}`);
  await client.query(
    `update reach_runs set log = log || array(select line from unnest($2::text[]) as line where line <> all(log))
     where id = $1`,
    [runId, lines],
  );
}
