import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell, type Doorbell, QUEUES } from '@reach/queues';
import { createLogger } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { freePort } from '@reach/stack';
import { call, createAccount, indianFounders, testDatabase, testRedis, waitFor } from '@reach/testing';

const PATIENT = { timeoutMs: 25_000 };
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
let doorbell: Doorbell;
let sandbox: Sandbox;
let service: ChildProcess;
let start: (redisUrl?: string) => Promise<void>;

beforeEach(async () => {
  database = await testDatabase();
  db = connect(database.url);
  const redis = testRedis();
  doorbell = createDoorbell({ redisUrl: redis.url, prefix: redis.prefix });
  sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: 'msk_test' });
  start = async (redisUrl = redis.url) => {
    const port = String(await freePort());
    service = spawn(process.execPath, [MAIN], {
      env: {
        PORT: port,
        LOG_LEVEL: 'fatal',
        DATABASE_URL: database.url,
        REDIS_URL: redisUrl,
        QUEUE_PREFIX: redis.prefix,
        MISARMAIL_API_URL: sandbox.url,
        MISARMAIL_API_KEY: 'msk_test',
        PUBLIC_URL: 'http://127.0.0.1:1',
        POLL_MS: '100',
        STUCK_AFTER_MS: '1000',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await waitFor(async () => (await call('GET', `http://127.0.0.1:${port}/readyz`)).status === 200, PATIENT);
  };
});
afterEach(async () => {
  service.kill('SIGKILL');
  await sandbox.close();
  await doorbell.close();
  await db.$client.end();
  await database.drop();
});

const queueRun = async () => {
  const { userId } = await createAccount(db);
  await importLeads({ db }, { userId, rows: indianFounders(5) });
  const { runId } = await startRun({ db }, { userId, goal: GOAL });
  await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
  await matchLeads({ db }, { runId });
};

it('a dispatcher that hands out sends which nobody begins ends, and the next one mails them', async () => {
  const sends = doorbell.queues().find(({ name }) => name === QUEUES.sends.name)!;
  // What a worker that hangs looks like from outside: Redis takes the jobs, and nobody ever does one.
  await sends.pause();
  await queueRun();
  await start();
  const said = new Promise<string>((resolve) =>
    service.stdout!.once('data', (line) => resolve(String(line))),
  );
  expect(await once(service, 'exit')).toEqual([0, null]);
  expect(await said).toContain('it hands out work and nobody begins any');
  expect(sandbox.ledger().requests).toBe(0);

  await sends.resume();
  await start();
  await waitFor(async () => sandbox.ledger().accepted === 5, PATIENT);
  expect(service.exitCode).toBeNull();
}, 90_000);

it('one that sends in place, as Redis is away, through a provider that is slow goes on', async () => {
  await queueRun();
  sandbox.dials.latencyMs = 4_000;
  await start('redis://127.0.0.1:1');
  let said = '';
  service.stdout!.on('data', (line) => {
    said += line;
  });
  await waitFor(async () => {
    const { rows } = await db.$client.query('select status from reach_runs');
    return rows[0].status === 'completed';
  }, PATIENT);
  expect(said).toBe('');
  expect(service.exitCode).toBeNull();
}, 60_000);

it('one without anything to do, or whose database is away, goes on', async () => {
  await start();
  const { rows } = await db.$client.query(
    `select pid from pg_stat_activity where application_name = 'reach-dispatcher-worker'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  const began = performance.now();
  // Each connection is ended as soon as it is there, for four times as long as a process may hang.
  await waitFor(async () => {
    await db.$client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'reach-dispatcher-worker' and datname = current_database()`,
    );
    return performance.now() - began > 4_000;
  }, PATIENT);
  expect(service.exitCode).toBeNull();
}, 60_000);
