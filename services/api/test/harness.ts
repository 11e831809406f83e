import type { Server } from 'node:http';
import { join } from 'node:path';
import { createMisarMail } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  createKeyUse,
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  generatePlan,
  importLeads,
  type KeyUse,
  matchLeads,
} from '@reach/outreach';
import { createOfflinePlanner, type Planner } from '@reach/planner';
import { createDoorbell } from '@reach/queues';
import { closeServer, createHttpServer, createLogger, createMetrics, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import {
  type Account,
  type Answer,
  type Call,
  call,
  createAccount,
  indianFounders,
  testDatabase,
  testRedis,
} from '@reach/testing';
import type { Express } from 'express';
import { createApi } from '../src/app.ts';
import { checkAnswer } from './check-answer.ts';

export const CRON_SECRET = 'cron-secret-of-the-tests';
export const PUBLIC_URL = 'http://reach.test/reach';
export const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';

export interface Harness {
  db: Database;
  url: string;
  app: Express;
  account: Account;
  /**
   * Calls the api; with the account's key unless the call names another. Throws when the answer is not what the
   * OpenAPI document says of the route, so every test here checks the document too.
   */
  api: (method: string, path: string, options?: Call) => Promise<Answer>;
  /** Starts a run through the api and prepares it as the planner would: queued, nothing sent yet. */
  startPreparedRun: (account?: Account) => Promise<string>;
  /** Plans and matches a run as the planner-worker would. */
  prepare: (runId: string) => Promise<void>;
  /** What the sandbox received for a send. */
  mailTo: (sendId: string) => Promise<{ subject: string; text: string; html: string }>;
  /** What the cron route dispatches with. */
  dispatch: DispatchDeps;
  keyUse: KeyUse;
  inboxUrl: string;
  ledger: Sandbox['ledger'];
  dials: Sandbox['dials'];
  close: () => Promise<void>;
}

export interface HarnessOptions {
  databaseUrl?: string;
  redisUrl?: string;
  cronSecret?: string | undefined;
  basePath?: string;
  leads?: number;
  metricsToken?: string;
  trustProxy?: string;
  operatorPassword?: string;
  dashboard?: string;
  hooksAllowPrivate?: boolean;
  /** Wrong keys that one address may try in a minute. */
  failedSignIns?: number;
  planner?: Planner;
}

/** The real api on a real socket, with its own database, queue prefix and mail sandbox. */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const database = await testDatabase();
  const redis = testRedis();
  const db = connect(database.url);
  const logger = createLogger('api', 'silent');
  const doorbell = createDoorbell({ redisUrl: options.redisUrl ?? redis.url, prefix: redis.prefix });
  const sandbox = await createSandbox({ logger, apiKey: 'msk_test' });
  const provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test' });
  const apiDb = options.databaseUrl ? connect(options.databaseUrl) : db;
  const isDraining = () => false;
  const dispatch: DispatchDeps = {
    db,
    provider,
    window: createWindow(16),
    outcomes: createOutcomeWriter({ db }),
    workerName: 'test',
    publicUrl: PUBLIC_URL,
    isDraining,
  };
  const keyUse = createKeyUse({ db });
  const planner = options.planner ?? createOfflinePlanner();
  const app = createApi({
    db: apiDb,
    keyUse,
    planner,
    doorbell,
    logger,
    basePath: options.basePath ?? '/reach',
    queuePrefix: redis.prefix,
    failedSignIns: options.failedSignIns ?? 1_000,
    cronSecret: 'cronSecret' in options ? options.cronSecret : CRON_SECRET,
    publicUrl: PUBLIC_URL,
    dispatch,
    hookNetwork: { allowPrivate: options.hooksAllowPrivate ?? false },
    isDraining,
    metrics: createMetrics('api'),
    metricsToken: options.metricsToken,
    trustProxy: options.trustProxy,
    operatorPassword: options.operatorPassword,
    dashboard: options.dashboard ?? join(import.meta.dirname, 'fixtures/dashboard'),
  });
  const server: Server = createHttpServer(app);
  const url = await listen(server, 0, '127.0.0.1');
  const account = await createAccount(db);
  await importLeads({ db }, { userId: account.userId, rows: indianFounders(options.leads ?? 5) });

  const api: Harness['api'] = async (method, path, given = {}) => {
    const answer = await call(method, `${url}${path}`, { key: account.key, ...given });
    checkAnswer(method, path, answer);
    return answer;
  };
  const prepare = async (runId: string) => {
    await generatePlan({ db, planner }, { runId });
    await matchLeads({ db }, { runId });
  };
  return {
    db,
    url,
    app,
    account,
    api,
    startPreparedRun: async (as = account) => {
      const { body } = await api('POST', '/api/autopilot/start', { key: as.key, body: { goal: GOAL } });
      await prepare(body.runId);
      return body.runId;
    },
    prepare,
    mailTo: async (sendId) => {
      const { body: list } = await call('GET', `${sandbox.url}/api/inbox?limit=500`);
      const { id } = list.messages.find(
        (message: { reach_send_id: string }) => message.reach_send_id === sendId,
      );
      return (await call('GET', `${sandbox.url}/api/inbox/${id}`)).body;
    },
    dispatch,
    keyUse,
    inboxUrl: sandbox.url,
    ledger: sandbox.ledger,
    dials: sandbox.dials,
    close: async () => {
      await closeServer(server, 0);
      await doorbell.close();
      await provider.close();
      await sandbox.close();
      if (apiDb !== db) await apiDb.$client.end();
      await db.$client.end();
      await database.drop();
    },
  };
}
