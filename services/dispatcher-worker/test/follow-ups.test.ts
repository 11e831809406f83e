import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createLogger } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { freePort } from '@reach/stack';
import { createAccount, indianFounders, testDatabase, testRedis, waitFor } from '@reach/testing';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const LEADS = 300;

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
let sandbox: Sandbox;
const dispatchers: ChildProcess[] = [];
beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url);
  sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: 'msk_test' });
  sandbox.dials.latencyMs = 30;
});
afterAll(async () => {
  for (const dispatcher of dispatchers) dispatcher.kill('SIGKILL');
  await sandbox.close();
  await db.$client.end();
  await database.drop();
});

it('two dispatchers that are killed again and again queue and mail each follow-up once', async () => {
  const redis = testRedis();
  const startDispatcher = async () => {
    const dispatcher = spawn(process.execPath, [MAIN], {
      env: {
        PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        QUEUE_PREFIX: redis.prefix,
        PUBLIC_URL: 'https://reach.test',
        MISARMAIL_API_URL: sandbox.url,
        MISARMAIL_API_KEY: 'msk_test',
        SEND_WINDOW: '4',
      },
      stdio: 'ignore',
    });
    dispatchers.push(dispatcher);
    return dispatcher;
  };
  const { userId } = await createAccount(db);
  await importLeads({ db }, { userId, rows: indianFounders(LEADS) });
  const { runId } = await startRun(
    { db },
    {
      userId,
      goal: 'Find SaaS founders in India and invite them to a demo',
      followUps: { count: 1, after_days: 3 },
    },
  );
  await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
  await matchLeads({ db }, { runId });

  let pair = await Promise.all([startDispatcher(), startDispatcher()]);
  const accepted = () => sandbox.ledger().accepted;
  let kills = 0;
  for (const step of [1, 2]) {
    // In the middle of the second step, while its rows are being made and requests are under way.
    for (const share of step === 1 ? [] : [0, 0.3, 0.6]) {
      await waitFor(() => accepted() >= LEADS * (step - 1 + share), { timeoutMs: 60_000 });
      const [victim, survivor] = pair as [ChildProcess, ChildProcess];
      victim.kill('SIGKILL');
      await once(victim, 'exit');
      kills++;
      pair = [survivor, await startDispatcher()];
    }
    await waitFor(
      async () => {
        const { rows } = await db.$client.query<{ sent: number }>(
          `select count(*)::int as sent from reach_campaign_sends where run_id = $1 and step = $2 and status = 'sent'`,
          [runId, step],
        );
        return rows[0]!.sent === LEADS;
      },
      { timeoutMs: 90_000 },
    );
    await db.$client.query(
      `update reach_campaign_sends set sent_at = sent_at - interval '3 days' where run_id = $1`,
      [runId],
    );
    await db.$client.query(
      `update reach_runs set release_at = now() - interval '1 s' where id = $1 and release_at is not null`,
      [runId],
    );
  }
  await waitFor(
    async () =>
      (await db.$client.query('select status from reach_runs where id = $1', [runId])).rows[0].status ===
      'completed',
    { timeoutMs: 60_000 },
  );
  const { rows } = await db.$client.query(
    `select step, count(*)::int as sends, count(distinct lead_id)::int as leads,
       count(*) filter (where status = 'sent')::int as sent
     from reach_campaign_sends where run_id = $1 group by step order by step`,
    [runId],
  );
  expect(rows).toEqual([1, 2].map((step) => ({ step, sends: LEADS, leads: LEADS, sent: LEADS })));
  expect(sandbox.ledger()).toMatchObject({ accepted: 2 * LEADS, duplicates: 0, changed_repeats: 0 });
  expect(kills).toBe(3);
}, 300_000);
