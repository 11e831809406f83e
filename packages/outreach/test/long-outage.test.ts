import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { MailProvider, SendOutcome } from '@reach/mail';
import { createOutcomeWriter, createWindow, dispatchDueSends } from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import { createCircuit } from '../src/sends/circuit.ts';
import { queuedRun } from './fixtures/queued-run.ts';

const OUTAGE_MS = 10 * 60_000;
const STEP_MS = 5_000;
const SENDS = 300;

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url);
});
beforeEach(() => db.$client.query('delete from reach_provider_lanes'));
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

/** Moves every time that the rows wait for: for them it is `ms` later. */
const passTime = (runId: string, ms: number) =>
  db.$client.query(
    `with r as (update reach_runs set release_at = release_at - '${ms} ms'::interval where id = '${runId}'),
       l as (update reach_provider_lanes set paused_until = paused_until - '${ms} ms'::interval)
     update reach_campaign_sends set scheduled_at = scheduled_at - '${ms} ms'::interval,
       lease_until = lease_until - '${ms} ms'::interval, first_attempt_at = first_attempt_at - '${ms} ms'::interval
     where run_id = '${runId}' and status = 'queued'`,
  );

it.each<SendOutcome>([
  { kind: 'unreachable', reason: 'nobody listens' },
  { kind: 'retry', accepted: 'no', reason: '503' },
  { kind: 'retry', accepted: 'unknown', reason: 'no answer' },
])('ten minutes of outage fail no send and cost few calls: $kind, $accepted', async (bad) => {
  const { runId } = await queuedRun(db, SENDS);
  let time = 0;
  let callsDuring = 0;
  const mailed: string[] = [];
  const provider: MailProvider = {
    name: `away-${bad.kind}`,
    url: 'https://provider.test',
    idempotencyWindowMs: 24 * 3_600_000,
    callTimeoutMs: 1_000,
    send: async ({ sendId }) => {
      if (time < OUTAGE_MS) {
        callsDuring++;
        return bad;
      }
      mailed.push(sendId);
      return { kind: 'accepted', messageId: null };
    },
    close: async () => {},
  };
  const deps = {
    db,
    provider,
    window: createWindow(
      32,
      createCircuit(() => time),
    ),
    outcomes: createOutcomeWriter({ db }),
    workerName: 'test',
    publicUrl: 'http://reach.test',
    isDraining: () => false,
  };
  const status = async () =>
    (await db.$client.query('select status from reach_runs where id = $1', [runId])).rows[0].status;
  let backAfter = 0;
  while ((await status()) === 'running' && time < 2 * OUTAGE_MS) {
    await dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    if (mailed.length > 0 && backAfter === 0) backAfter = time - OUTAGE_MS;
    await passTime(runId, STEP_MS);
    time += STEP_MS;
  }
  const { rows } = await db.$client.query(
    'select status, count(*)::int from reach_campaign_sends where run_id = $1 group by 1',
    [runId],
  );
  expect(rows).toEqual([{ status: 'sent', count: SENDS }]);
  expect(new Set(mailed).size).toBe(SENDS);
  expect(mailed).toHaveLength(SENDS);
  // A window when it begins, then one question at a time, at most a minute apart.
  expect(callsDuring).toBeGreaterThan(8);
  expect(callsDuring).toBeLessThan(64 + OUTAGE_MS / 30_000);
  expect(backAfter).toBeLessThanOrEqual(65_000);
});
