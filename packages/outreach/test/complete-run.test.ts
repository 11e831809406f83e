import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { retryFailed, stopRun } from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { testDatabase, waitFor } from '@reach/testing';
import { completeRun } from '../src/runs/complete-run.ts';
import { pauseRun } from '../src/sends/halt.ts';
import { queuedRun } from './fixtures/queued-run.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url);
});
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

it('a run whose failed sends are queued again at the moment of its completion goes on', async () => {
  const { userId, runId } = await queuedRun(db, 3);
  await db.$client.query(
    `update reach_campaign_sends set status = 'failed', error = 'Given up after 5 attempts: away' where run_id = $1`,
    [runId],
  );
  let commit: (() => void) | undefined;
  const connectSlowly = async () => {
    const client = await db.$client.connect();
    const query = async (text: string, values?: unknown[]) => {
      if (text === 'commit') await new Promise<void>((resolve) => (commit = resolve));
      return client.query(text, values);
    };
    return { query, release: (error?: Error) => client.release(error) };
  };
  const slow = { $client: { connect: connectSlowly } } as unknown as Database;
  const retrying = retryFailed({ db: slow, provider: undefined }, { userId, runId });
  await waitFor(async () => commit !== undefined);
  // Sees every send failed, and waits for the run's row.
  const completing = completeRun({ db }, { runId });
  await waitFor(async () => {
    const { rows } = await db.$client.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length === 1;
  });
  commit!();
  expect(await retrying).toBe(3);
  await completing;
  const { rows } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
  expect(rows).toEqual([{ status: 'running' }]);
});

it.each(['stopped', 'paused'])('a run that was %s stays so when the last of its sends ends', async (how) => {
  const { userId, runId } = await queuedRun(db, 1);
  await db.$client.query(
    `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
    [runId],
  );
  if (how === 'stopped') await stopRun({ db }, { userId, runId });
  else await pauseRun({ db }, { runId, reason: 'The API key was refused' });
  await completeRun({ db }, { runId });
  const { rows } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
  expect(rows).toEqual([{ status: how }]);
});
