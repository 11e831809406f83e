import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { createSandbox } from '@reach/mail-sandbox';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createLogger } from '@reach/runtime';
import { connect } from '@reach/schema';
import { freePort } from '@reach/stack';
import { call, createAccount, indianFounders, testDatabase, testRedis, waitFor } from '@reach/testing';
import { CRON_SECRET, GOAL } from './harness.ts';

/** Starting a process takes long on a machine that is busy otherwise. */
const PATIENT = { timeoutMs: 25_000 };
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

it('SIGTERM in the middle of a cron call whose caller hung up: what was begun gets its outcome', async () => {
  const database = await testDatabase();
  const redis = testRedis();
  const db = connect(database.url);
  const sandbox = await createSandbox({
    logger: createLogger('mail-sandbox', 'silent'),
    apiKey: 'msk_test',
    dials: { latencyMs: 3_000 },
  });
  const { userId } = await createAccount(db);
  await importLeads({ db }, { userId, rows: indianFounders(200) });
  const { runId } = await startRun({ db }, { userId, goal: GOAL });
  await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
  await matchLeads({ db }, { runId });

  const port = String(await freePort());
  const api = spawn(process.execPath, [MAIN], {
    env: {
      PORT: port,
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      QUEUE_PREFIX: redis.prefix,
      CRON_SECRET,
      MISARMAIL_API_URL: sandbox.url,
      MISARMAIL_API_KEY: 'msk_test',
      PUBLIC_URL: 'http://127.0.0.1:1',
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(async () => (await call('GET', `${url}/readyz`)).status === 200, PATIENT);
  const caller = new AbortController();
  const headers = { 'x-cron-secret': CRON_SECRET };
  const hungUp = fetch(`${url}/api/campaigns/run`, { method: 'POST', headers, signal: caller.signal }).catch(
    () => 'hung up',
  );
  await waitFor(() => sandbox.ledger().requests > 0);
  caller.abort();
  expect(await hungUp).toBe('hung up');
  api.kill('SIGTERM');
  expect(await once(api, 'exit')).toEqual([0, null]);

  const { rows } = await db.$client.query(
    `select count(*) filter (where status = 'sent')::int as sent, count(claim_token)::int as claimed
     from reach_campaign_sends where run_id = $1`,
    [runId],
  );
  expect(rows).toEqual([{ sent: sandbox.ledger().accepted, claimed: 0 }]);
  expect(rows[0].sent).toBeLessThan(200);
  await sandbox.close();
  await db.$client.end();
  await database.drop();
}, 60_000);

it('a reader of the log who stops reading holds up neither answers nor the end', async () => {
  const database = await testDatabase();
  const redis = testRedis();
  const port = String(await freePort());
  const api = spawn(process.execPath, [MAIN], {
    env: {
      PORT: port,
      LOG_LEVEL: 'debug',
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      QUEUE_PREFIX: redis.prefix,
    },
    // Nobody ever reads it; it holds some 200 kB.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(async () => (await call('GET', `${url}/readyz`)).status === 200, PATIENT);
  // Some 800 kB of lines, each with its path.
  for (let asked = 0; asked < 200; asked++)
    expect((await call('GET', `${url}/${'x'.repeat(4_000)}`)).status).toBe(404);
  const exited = once(api, 'exit');
  api.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  api.stdout!.destroy();
  await database.drop();
}, 60_000);
