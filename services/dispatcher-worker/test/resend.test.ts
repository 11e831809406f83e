import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { freePort } from '@reach/stack';
import {
  createAccount,
  createResendServer,
  indianFounders,
  type ResendServer,
  testDatabase,
  testRedis,
  waitFor,
} from '@reach/testing';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const BATCH = 20;
/** Unless `SEND_WINDOW` says otherwise. */
const REQUESTS_AT_ONCE = 4;

describe('a dispatcher that sends in batches', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let server: ResendServer;
  const dispatchers: ChildProcess[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    db = connect(database.url);
    server = await createResendServer();
  });
  afterEach(async () => {
    for (const dispatcher of dispatchers.splice(0)) dispatcher.kill('SIGKILL');
    await server.close();
    await db.$client.end();
    await database.drop();
  });

  async function startDispatcher(): Promise<ChildProcess> {
    const redis = testRedis();
    const dispatcher = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        QUEUE_PREFIX: redis.prefix,
        PUBLIC_URL: 'https://reach.test',
        MAIL_PROVIDER: 'resend',
        RESEND_API_URL: server.url,
        RESEND_API_KEY: 're_test_0123456789',
        RESEND_BATCH: String(BATCH),
      },
      stdio: 'ignore',
    });
    dispatchers.push(dispatcher);
    return dispatcher;
  }

  async function queueRun(leads: number): Promise<string> {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(leads) });
    const goal = 'Find SaaS founders in India and invite them to a demo';
    const { runId } = await startRun({ db }, { userId, goal });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return runId;
  }
  const ended = async (runId: string) => {
    const { rows } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
    return rows[0].status === 'completed';
  };

  it('killed with batches under way, it leaves them unknown to the next one, which mails the others: nobody twice', async () => {
    const runId = await queueRun(300);
    // Takes what comes and answers nobody, so that it is surely there when the dispatcher is killed.
    server.fault = () => ({ kind: 'hang', taken: true });
    const dispatcher = await startDispatcher();
    await waitFor(() => server.requests.length >= 2, { timeoutMs: 40_000 });
    dispatcher.kill('SIGKILL');
    server.fault = () => undefined;
    await startDispatcher();
    await waitFor(() => ended(runId), { timeoutMs: 60_000 });

    const { rows } = await db.$client.query(
      'select id, status, error from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    const unknown = rows.filter(({ error }) => error?.startsWith('outcome_unknown'));
    expect(unknown.length).toBeGreaterThanOrEqual(2 * BATCH);
    expect(unknown.length).toBeLessThanOrEqual(REQUESTS_AT_ONCE * BATCH);
    const sent = rows.filter(({ status }) => status === 'sent');
    expect(sent).toHaveLength(300 - unknown.length);
    expect(sent.every(({ id }) => server.taken.get(id) === 1)).toBe(true);
    expect(Math.max(...server.taken.values())).toBe(1);
  }, 120_000);
});
