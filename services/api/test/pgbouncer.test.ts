import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMisarMail } from '@reach/mail';
import { createSandbox } from '@reach/mail-sandbox';
import {
  createOutcomeWriter,
  createWindow,
  dispatchDueSends,
  generatePlan,
  getRunDetail,
  importLeads,
  importSuppressions,
  listLeads,
  listRuns,
  matchLeads,
  previewRun,
  recordMailEvents,
  startRun,
  stopRun,
  suppress,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createLogger } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { freePort } from '@reach/stack';
import { createAccount, indianFounders, testDatabase, waitFor } from '@reach/testing';
import { GOAL, PUBLIC_URL } from './harness.ts';

const canRun = spawnSync('pgbouncer', ['--version']).status === 0;
const NOBODY = 65534;
const SENDER = {
  from_name: 'Ada Sender',
  from_email: 'ada@sender.test',
  reply_to: null,
  postal_address: '1 Test Street',
  reply_stops_company: false,
};
/** Fewer than our own pool has, so that a transaction's next one mostly meets another server connection. */
const SERVER_CONNECTIONS = 3;

// Skipped where this machine has no pgbouncer in its path.
(canRun ? describe : describe.skip)('behind a PgBouncer in transaction mode', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let bouncer: ChildProcess;
  let db: Database;
  let direct: Database;
  const dir = mkdtempSync(join(tmpdir(), 'reach-pgbouncer-'));

  beforeAll(async () => {
    database = await testDatabase();
    direct = connect(database.url, { max: 1 });
    const { hostname, port, username, password, pathname } = new URL(database.url);
    const listen = await freePort();
    const server = `host=${hostname} port=${port} user=${username} password=${password} dbname=${pathname.slice(1)}`;
    const settings = [
      '[databases]',
      `reach = ${server}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${listen}`,
      'unix_socket_dir =',
      'auth_type = any',
      'pool_mode = transaction',
      `default_pool_size = ${SERVER_CONNECTIONS}`,
    ];
    const file = join(dir, 'pgbouncer.ini');
    writeFileSync(file, `${settings.join('\n')}\n`);
    chmodSync(dir, 0o755);
    // It refuses to run as root.
    const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    bouncer = spawn('pgbouncer', ['-q', file], { stdio: 'ignore', ...account });
    db = connect(`postgres://reach@127.0.0.1:${listen}/reach?pgbouncer=true`, { max: 12 });
    await waitFor(() => db.$client.query('select 1'), { message: 'PgBouncer does not answer' });
  });
  afterAll(async () => {
    await db?.$client.end();
    await direct?.$client.end();
    bouncer?.kill();
    await database?.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('shares few connections of the server between many of ours', async () => {
    const pids = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const { rows } = await db.$client.query<{ pid: number }>({
          name: 'which-server',
          text: 'select pg_backend_pid() as pid, pg_sleep(0.005)',
        });
        return rows[0]!.pid;
      }),
    );
    expect(new Set(pids).size).toBeGreaterThan(1);
    expect(new Set(pids).size).toBeLessThanOrEqual(SERVER_CONNECTIONS);
  });

  it('files of suppressions that come at once are stored whole, each for its own account', async () => {
    const files = await Promise.all(
      ['one', 'two', 'three', 'four'].map(async (name) => {
        const { userId } = await createAccount(db);
        async function* rows() {
          for (let row = 1; row <= 12_000; row++) {
            const entry = { key: `${name}${row}@company.example`, reason: 'manual' as const, since: null };
            yield { row, entry };
          }
        }
        const report = await importSuppressions({ db }, { userId, rows: rows() });
        expect(report).toMatchObject({ created: 12_000, known: 0, invalid: 0 });
        return { userId, name };
      }),
    );
    for (const { userId, name } of files) {
      const { rows } = await direct.$client.query(
        `select count(*)::int as all, count(*) filter (where email_key like $2 || '%')::int as own
         from reach_suppressions where user_id = $1`,
        [userId, name],
      );
      expect(rows).toEqual([{ all: 12_000, own: 12_000 }]);
    }
    const { rows } = await direct.$client.query('select from reach_incoming_suppressions');
    expect(rows).toEqual([]);
  });

  it('imports, matches, previews, sends, takes events, lists and stops, and the counters are those of the rows', async () => {
    const planner = createOfflinePlanner();
    const sandbox = await createSandbox({
      logger: createLogger('mail-sandbox', 'silent'),
      apiKey: 'msk_test',
    });
    const provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test' });
    try {
      const accounts = await Promise.all(Array.from({ length: 4 }, () => createAccount(db)));
      const runs = await Promise.all(
        accounts.map(async ({ userId }) => {
          const report = await importLeads({ db }, { userId, rows: indianFounders(150) });
          expect(report).toMatchObject({ created: 150, skipped: 0 });
          expect(await importLeads({ db }, { userId, rows: indianFounders(20) })).toMatchObject({
            updated: 20,
          });
          await suppress({ db }, { userId, keys: ['founder1@company1.example'], reason: 'manual' });
          const preview = await previewRun(
            { db, planner },
            { userId, sender: SENDER, publicUrl: PUBLIC_URL, pacing: null, goal: GOAL, limit: 5 },
          );
          expect(preview.leads_found).toBe(149);
          const { runId } = await startRun({ db }, { userId, goal: GOAL });
          await generatePlan({ db, planner }, { runId });
          expect(await matchLeads({ db }, { runId })).toBe(149);
          return { userId, runId };
        }),
      );
      const dispatch = {
        db,
        provider,
        window: createWindow(16),
        outcomes: createOutcomeWriter({ db }),
        publicUrl: PUBLIC_URL,
        isDraining: () => false,
      };
      const counts = await Promise.all(
        ['one', 'two', 'three'].map((workerName) =>
          dispatchDueSends({ ...dispatch, workerName }, { limit: 5_000, until: Number.POSITIVE_INFINITY }),
        ),
      );
      expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(4 * 149);
      expect(sandbox.ledger()).toMatchObject({ accepted: 4 * 149, duplicates: 0 });

      for (const { userId, runId } of runs) {
        const { recipients } = await getRunDetail({ db }, { userId, runId, page: 1, limit: 50 });
        const events = recipients.map(({ id }) => ({ sendId: id, event: 'delivered' as const }));
        await Promise.all([recordMailEvents({ db }, events), recordMailEvents({ db }, events)]);
        const { stats, run } = await getRunDetail({ db }, { userId, runId, page: 3, limit: 50 });
        expect(run.status).toBe('completed');
        expect(stats).toMatchObject({ total: 149, sent: 149, delivered: 50 });
        expect((await listRuns({ db }, { userId, limit: 20, offset: 0 })).total).toBe(1);
        expect((await listLeads({ db }, { userId, limit: 20, offset: 0, q: 'founder' })).total).toBe(150);
      }
      const { rows } = await direct.$client.query(`
        select from reach_run_counters c where (c.total, c.sent, c.delivered) <> (
          select count(*), count(*) filter (where status >= 'sent'), count(*) filter (where status = 'delivered')
          from reach_campaign_sends s where s.run_id = c.run_id)`);
      expect(rows).toEqual([]);

      const { userId } = accounts[0]!;
      const { runId } = await startRun({ db }, { userId, goal: GOAL });
      await stopRun({ db }, { userId, runId });
    } finally {
      await provider.close();
      await sandbox.close();
    }
  });
});
