import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailProvider } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  confirmCopy,
  createCopyGuard,
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  generatePlan,
  importLeads,
  matchLeads,
  readHold,
  startRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell, type Doorbell } from '@reach/queues';
import { createLogger } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase, testRedis, waitFor } from '@reach/testing';

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';

describe('an old copy of the database', () => {
  let doorbell: Doorbell;
  let sandbox: Sandbox;
  let provider: MailProvider;
  let told: string[];
  let undo: (() => Promise<unknown>)[];

  beforeEach(async () => {
    undo = [];
    told = [];
    const redis = testRedis();
    doorbell = createDoorbell({ redisUrl: redis.url, prefix: redis.prefix });
    sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: 'msk_test' });
    provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test' });
    undo.push(doorbell.close, sandbox.close, provider.close);
  });
  afterEach(async () => {
    for (const each of undo.reverse()) await each();
  });

  const open = async (copyOf?: string) => {
    const database = await testDatabase(copyOf ? { copyOf } : {});
    const db = connect(database.url);
    undo.push(database.drop, () => (db.$client.ended ? Promise.resolve() : db.$client.end()));
    return { url: database.url, db };
  };
  /** As a process that begins: it has its own guard. */
  const begin = (db: Database, notes = doorbell) => {
    const guard = createCopyGuard({ db, provider, notes, onHold: (reason) => told.push(reason) });
    const deps: DispatchDeps = {
      ...{
        db,
        provider,
        guard,
        window: createWindow(16),
        outcomes: createOutcomeWriter({ db }),
        workerName: 'test',
      },
      ...{ publicUrl: 'http://reach.test', isDraining: () => false },
    };
    const dispatch = () => dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    return { guard, dispatch };
  };
  const queueRun = async (db: Database, leads: number) => {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(leads) });
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
  };
  /** A backup that was made with `leads` sends queued; all of them have been mailed since. */
  const mailedSinceBackup = async (leads: number) => {
    const now = await open();
    await queueRun(now.db, leads);
    await now.db.$client.end();
    const backup = await open(now.url);
    const db = connect(now.url);
    undo.push(() => db.$client.end());
    const { guard, dispatch } = begin(db);
    expect(await dispatch()).toMatchObject({ sent: leads });
    await guard.visit();
    return { now: db, backup: backup.db };
  };

  it('mails nobody until a person confirms, and says why', async () => {
    const { backup } = await mailedSinceBackup(20);
    const { dispatch } = begin(backup);
    expect(await dispatch()).toMatchObject({ processed: 0 });
    expect(sandbox.ledger()).toMatchObject({ requests: 20, accepted: 20 });
    expect(told).toEqual([expect.stringMatching(/^This database is an old copy: mail last left at 20/)]);
    expect(await readHold({ db: backup })).toBe(told[0]);

    expect(await confirmCopy({ db: backup })).toEqual([provider.name]);
    expect(await readHold({ db: backup })).toBeNull();
    const { guard, dispatch: again } = begin(backup);
    await backup.$client.query(`update reach_runs set release_at = now() - interval '1 s'`);
    expect(await again()).toMatchObject({ sent: 20 });
    await guard.visit();
    expect(await readHold({ db: backup })).toBeNull();
    // The provider still knows our keys: even then nobody got a second mail.
    expect(sandbox.ledger()).toMatchObject({ requests: 40, accepted: 20 });
  });

  it('is noticed by a process that was running when it was put in place', async () => {
    const { backup } = await mailedSinceBackup(3);
    const { guard } = begin(backup);
    await guard.visit();
    expect(await readHold({ db: backup })).not.toBeNull();
  });

  it('is noticed when Redis answers again, though a process has claimed meanwhile', async () => {
    const { backup } = await mailedSinceBackup(3);
    const away = createDoorbell({ redisUrl: 'redis://127.0.0.1:1', prefix: 'away' });
    undo.push(away.close);
    const notes = { ...doorbell, recall: away.recall };
    const { guard } = begin(backup, notes);
    guard.note();
    await guard.visit();
    expect(guard.tells()).toBe(false);
    notes.recall = doorbell.recall;
    await guard.visit();
    expect(guard.tells()).toBe(true);
    expect(await readHold({ db: backup })).not.toBeNull();
  });

  it('mails nobody, when a running process is led to it by its next connection', async () => {
    const { now, backup } = await mailedSinceBackup(20);
    const { guard, dispatch } = begin(now);
    await guard.look();
    const { rows } = await now.$client.query<{ name: string }>('select current_database() as name');
    Object.assign(now.$client.options, { connectionString: backup.$client.options.connectionString });
    await backup.$client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = $1`,
      [rows[0]!.name],
    );
    await waitFor(() => now.$client.totalCount === 0);
    expect(await dispatch()).toMatchObject({ processed: 0 });
    expect(sandbox.ledger()).toMatchObject({ requests: 20 });
    expect(await readHold({ db: backup })).not.toBeNull();
  });

  it('is not suspected of the database itself, of an emptied Redis, or of another database', async () => {
    const { now } = await mailedSinceBackup(3);
    const { db: other } = await open();
    // Databases of one test run are copies of one template.
    await other.$client.query(`update reach_secrets set secret = sha256('another installation')`);
    const away = createDoorbell({ redisUrl: 'redis://127.0.0.1:1', prefix: 'away' });
    const { url, prefix } = testRedis();
    const emptied = createDoorbell({ redisUrl: url, prefix });
    undo.push(away.close, emptied.close);
    for (const [db, notes] of [
      [now, doorbell],
      [now, emptied],
      [now, away],
      [other, doorbell],
    ] as const) {
      await begin(db, notes).guard.visit();
      expect(await readHold({ db })).toBeNull();
    }
    expect(told).toEqual([]);
  });

  it('is noticed after Redis was emptied and has heard again when mail last left', async () => {
    const { now, backup } = await mailedSinceBackup(3);
    const { url, prefix } = testRedis();
    const emptied = createDoorbell({ redisUrl: url, prefix });
    undo.push(emptied.close);
    await begin(now, emptied).guard.visit();
    await begin(backup, emptied).guard.visit();
    expect(await readHold({ db: backup })).not.toBeNull();
  });

  it('nothing is claimed before the database has been looked at', async () => {
    const { backup } = await mailedSinceBackup(3);
    const { dispatch } = begin(backup, {
      ...doorbell,
      recall: async (name) => {
        await backup.$client.query('select pg_sleep(0.3)');
        return doorbell.recall(name);
      },
    });
    await dispatch();
    expect(sandbox.ledger()).toMatchObject({ requests: 3 });
  });
});
