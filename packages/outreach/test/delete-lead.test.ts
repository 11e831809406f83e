import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deleteLead } from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { testDatabase, waitFor } from '@reach/testing';
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

it('a lead that is deleted while a match queues it is skipped all the same', async () => {
  const { userId, runId } = await queuedRun(db, 1);
  const { rows } = await db.$client.query(
    'delete from reach_campaign_sends where run_id = $1 returning lead_id, email',
    [runId],
  );
  const match = await db.$client.connect();
  await match.query('begin');
  await match.query('select from reach_users where id = $1 for key share', [userId]);
  await match.query(
    `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score)
     values (gen_random_uuid(), $1, $2, $3, 1, $4, '{}', 1)`,
    [userId, runId, rows[0].lead_id, rows[0].email],
  );
  const deleting = deleteLead({ db }, { userId, leadId: rows[0].lead_id });
  await waitFor(async () => {
    const { rows: waiting } = await db.$client.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length === 1;
  });
  await match.query('commit');
  match.release();
  expect(await deleting).toEqual({ skipped: 1 });
});

it('a mail that may be out is not tried again once its lead is deleted, and says so', async () => {
  const { userId, runId } = await queuedRun(db, 1);
  const { rows } = await db.$client.query(
    `update reach_campaign_sends set maybe_accepted = true, attempts = 1, first_attempt_at = now(),
       scheduled_at = now() + interval '1 hour' where run_id = $1 returning lead_id`,
    [runId],
  );
  expect(await deleteLead({ db }, { userId, leadId: rows[0].lead_id })).toEqual({ skipped: 1 });
  const { rows: after } = await db.$client.query(
    'select status, error, maybe_accepted from reach_campaign_sends where run_id = $1',
    [runId],
  );
  expect(after).toEqual([
    {
      status: 'failed',
      error: 'outcome_unknown: deleted while it was being sent. The lead was deleted',
      maybe_accepted: true,
    },
  ]);
});
