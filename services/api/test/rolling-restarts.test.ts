import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { connect } from '@reach/schema';
import { freePort } from '@reach/stack';
import { call, createAccount, testDatabase, testRedis, waitFor } from '@reach/testing';
import { GOAL } from './harness.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
/** More of them: `ROLLING_RESTARTS=20 npm test -- rolling-restarts`. */
const RESTARTS = Number(process.env.ROLLING_RESTARTS ?? 4);
const CLIENTS = 4;

interface Instance {
  url: string;
  process: ChildProcess;
  /** As the balancer last saw it. */
  ready: boolean;
}

it('restarting one api after another behind a balancer is seen by no client', async () => {
  const database = await testDatabase();
  const redis = testRedis();
  const db = connect(database.url);
  const { key } = await createAccount(db);
  await db.$client.query(
    'update reach_users set credits_limit = 1000000, starts_per_minute = 1000000, requests_per_minute = 1000000',
  );

  const start = (port: string) =>
    spawn(process.execPath, [MAIN], {
      env: {
        PORT: port,
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        QUEUE_PREFIX: redis.prefix,
        DRAIN_MS: '1000',
      },
      stdio: 'ignore',
    });
  const instances: Instance[] = [];
  for (let count = 0; count < 2; count++) {
    const port = String(await freePort());
    instances.push({ url: `http://127.0.0.1:${port}`, process: start(port), ready: false });
  }
  let over = false;
  const balancer = instances.map(async (instance) => {
    for (; !over; await delay(50)) {
      const answer = await fetch(`${instance.url}/readyz`).catch(() => null);
      await answer?.text();
      instance.ready = answer?.ok === true;
    }
  });
  const isReady = (instance: Instance) =>
    waitFor(async () => instance.ready, { timeoutMs: 30_000, message: `${instance.url} is not ready` });
  await Promise.all(instances.map(isReady));

  const answers = new Map<string, number>();
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = client; !over; turn++) {
      const ready = instances.filter((instance) => instance.ready);
      const { url } = ready[turn % ready.length]!;
      const told = await (turn % 2 === 0
        ? call('POST', `${url}/api/autopilot/start`, { key, body: { goal: GOAL } })
        : call('GET', `${url}/api/autopilot/runs`, { key })
      ).then(
        ({ status }) => String(status),
        (error: Error) => `no answer: ${error.cause ?? error}`,
      );
      answers.set(told, (answers.get(told) ?? 0) + 1);
      await delay(10);
    }
  });

  for (let restart = 0; restart < RESTARTS; restart++) {
    const instance = instances[restart % instances.length]!;
    const exited = once(instance.process, 'exit');
    instance.process.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    await waitFor(async () => !instance.ready);
    instance.process = start(new URL(instance.url).port);
    await isReady(instance);
  }
  over = true;
  await Promise.all([...clients, ...balancer]);

  process.stdout.write(`Restarts: ${RESTARTS}, answers: ${JSON.stringify(Object.fromEntries(answers))}\n`);
  expect([...answers.keys()].sort()).toEqual(['200', '202']);
  const { rows } = await db.$client.query('select count(*)::int as runs from reach_runs');
  expect(rows[0].runs).toBe(answers.get('202'));
  for (const { process: each } of instances) each.kill('SIGKILL');
  await db.$client.end();
  await database.drop();
}, 300_000);
