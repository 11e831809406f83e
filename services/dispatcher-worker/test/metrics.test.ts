import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createMisarMail, type MailProvider, observeProvider } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  createOutcomeWriter,
  createWindow,
  dispatchDueSends,
  generatePlan,
  importLeads,
  matchLeads,
  readBacklog,
  readHeldLanes,
  startRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell, type Doorbell, QUEUES } from '@reach/queues';
import { addBacklogGauges, createLogger, createMetrics, type Metrics, providerMetrics } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase, testRedis } from '@reach/testing';

let db: Database;
let dropDatabase: () => Promise<void>;
let doorbell: Doorbell;
let sandbox: Sandbox;
let provider: MailProvider;
let metrics: Metrics;

beforeAll(async () => {
  const database = await testDatabase();
  dropDatabase = database.drop;
  db = connect(database.url);
  const redis = testRedis();
  doorbell = createDoorbell({ redisUrl: redis.url, prefix: redis.prefix });
  sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: 'msk_test' });
  metrics = createMetrics('dispatcher-worker');
  addBacklogGauges(metrics, {
    backlog: () => readBacklog({ db }),
    heldLanes: () => readHeldLanes({ db }),
    depths: doorbell.depths,
  });
  provider = observeProvider(
    createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test' }),
    providerMetrics(metrics, 'misarmail'),
  );
});
afterAll(async () => {
  await provider.close();
  await sandbox.close();
  await doorbell.close();
  await db.$client.end();
  await dropDatabase();
});

/** A series' value; undefined when it is not shown. */
async function value(series: RegExp): Promise<number | undefined> {
  const text = await metrics.registry.metrics();
  const found = new RegExp(`^${series.source} (\\S+)$`, 'm').exec(text)?.at(-1);
  return found === undefined ? undefined : Number(found);
}

it('tells what waits, and afterwards what became of it', async () => {
  const { userId } = await createAccount(db);
  await importLeads({ db }, { userId, rows: indianFounders(7) });
  const goal = 'Find SaaS founders in India and invite them to a demo';
  const { runId } = await startRun({ db }, { userId, goal });
  await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
  await matchLeads({ db }, { runId });
  await db.$client.query(
    `update reach_campaign_sends set scheduled_at = now() - interval '90 s' where seq = 3`,
  );
  await doorbell.ring(QUEUES.sends, [{ runId, from: 1, to: 7 }]);

  expect(await value(/reach_sends_queued{run="running",.*}/)).toBe(7);
  expect(await value(/reach_oldest_due_send_seconds{.*}/)).toBeGreaterThanOrEqual(90);
  expect(await value(/reach_queue_jobs{queue="sends",.*}/)).toBe(1);

  const deps = {
    db,
    provider,
    window: createWindow(4),
    outcomes: createOutcomeWriter({ db }),
    publicUrl: 'http://127.0.0.1:1',
    workerName: 'test',
    isDraining: () => false,
  };
  await dispatchDueSends(deps, { limit: 100, until: Number.POSITIVE_INFINITY });
  expect(await value(/reach_sends_total{provider="misarmail",outcome="accepted",.*}/)).toBe(7);
  expect(await value(/reach_provider_duration_seconds_count{.*provider="misarmail".*}/)).toBe(7);
  expect(await value(/reach_last_dispatch_timestamp_seconds{.*}/)).toBeGreaterThan(1_700_000_000);
  expect(await value(/reach_sends_queued{run="running",.*}/)).toBe(0);
  expect(await value(/reach_oldest_due_send_seconds{.*}/)).toBe(0);
});

it('tells for how long a provider has asked for patience', async () => {
  await db.$client.query(
    `insert into reach_provider_lanes (provider, paused_until, reason) values
       ('busy', now() + interval '60 s', 'Too many requests'), ('copy', 'infinity', 'A copy'), ('free', now(), '')`,
  );
  expect(await value(/reach_lane_held_seconds{provider="busy",.*}/)).toBeCloseTo(60, -1);
  expect(await value(/reach_lane_held_seconds{provider="copy",.*}/)).toBeGreaterThan(300 * 86_400);
  expect(await value(/reach_lane_held_seconds{provider="free",.*}/)).toBe(0);
});

it('a figure that cannot be had is absent, and the others are told all the same', async () => {
  const lame = createMetrics('dispatcher-worker');
  const away = createDoorbell({ redisUrl: 'redis://127.0.0.1:1', prefix: 'x' });
  addBacklogGauges(lame, {
    backlog: () => readBacklog({ db }),
    heldLanes: () => readHeldLanes({ db }),
    depths: away.depths,
  });
  const text = await lame.registry.metrics();
  await away.close();
  expect(text).not.toMatch(/^reach_queue_jobs{/m);
  expect(text).toMatch(/^reach_sends_queued{run="running"/m);
});
