import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailProvider } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  createOutcomeWriter,
  createWindow,
  dispatchDueSends,
  dispatchSends,
  generatePlan,
  getRunDetail,
  matchLeads,
  recordMailEvents,
  releaseSends,
  resumeRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { QUEUES } from '@reach/queues';
import { createLogger } from '@reach/runtime';
import { connect, type Database, migrate } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { freezeRelease, type Release } from './release/freeze.ts';

const MIGRATIONS = join(import.meta.dirname, '../../schema/drizzle');
/** What the release before this one left behind; CONTRIBUTING says when it is made anew. */
const FILE = join(import.meta.dirname, 'release/before.json');
const FREEZE = process.env.FREEZE_RELEASE !== undefined;

interface Journal {
  entries: { tag: string }[];
}
const readJournal = (): Journal => JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8'));

/** The schema as it was after so many migrations. */
async function migrateUpTo(db: Database, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reach-migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = readJournal();
  const entries = journal.entries.slice(0, count);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  await applyMigrations(drizzle(db.$client), { migrationsFolder: folder });
  rmSync(folder, { recursive: true });
}

/** As they were, counters too: no trigger counts them again. */
async function load(db: Database, tables: Release['rows']): Promise<void> {
  const client = await db.$client.connect();
  await client.query('begin; set local session_replication_role = replica');
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    // Migrations make rows as well, such as secrets.
    if (columns) await client.query(`delete from ${table}`);
    if (columns)
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
  }
  // The deploy comes a moment later, not when the provider has long forgotten what was under way.
  await client.query(
    `update reach_campaign_sends set first_attempt_at = now() - interval '1 minute'
     where status = 'queued' and first_attempt_at is not null`,
  );
  await client.query('commit');
  client.release();
}

describe('code of today over what the release before left behind', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let sandbox: Sandbox;
  let provider: MailProvider;
  let release: Release;

  beforeAll(async () => {
    database = await testDatabase({ empty: !FREEZE });
    db = connect(database.url);
    sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: 'msk_test' });
    provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test' });
    if (FREEZE)
      await freezeRelease({ db, provider }, { file: FILE, migrations: readJournal().entries.length });
    if (!existsSync(FILE)) throw new Error('Run FREEZE_RELEASE=1 npm test -- upgrade first');
    release = JSON.parse(readFileSync(FILE, 'utf8'));
    if (FREEZE) return;
    await migrateUpTo(db, release.migrations);
    await load(db, release.rows);
    await migrate(database.url);
  });
  afterAll(async () => {
    await provider.close();
    await sandbox.close();
    await db.$client.end();
    await database.drop();
  });

  if (FREEZE) {
    it('is written down', () => expect(release.runs.sending).toBeDefined());
    return;
  }

  const detail = async (runId: string) => {
    const { rows } = await db.$client.query('select user_id from reach_runs where id = $1', [runId]);
    return getRunDetail({ db }, { userId: rows[0].user_id, runId, page: 1, limit: 50 });
  };
  const dispatch = () => ({
    db,
    provider,
    window: createWindow(4),
    outcomes: createOutcomeWriter({ db }),
    workerName: 'new',
    publicUrl: 'http://reach.test',
    isDraining: () => false,
  });

  it('reads every job that waits in a queue', () => {
    for (const [name, jobs] of Object.entries(release.jobs)) {
      const queue = QUEUES[name as keyof typeof QUEUES];
      for (const job of jobs) expect(queue.payload.safeParse(job)).toMatchObject({ success: true });
    }
    expect(Object.keys(release.jobs).length).toBe(5);
  });

  it('takes every send for the first mail of its lead, and every run for one without follow-ups', async () => {
    const { rows } = await db.$client.query(
      `select count(*)::int as sends, min(s.step) as first, max(s.step) as last, count(s.variant)::int as variants,
         max(r.last_step) as last_step, sum(k.follow_ups)::int as follow_ups
       from reach_campaign_sends s join reach_runs r on r.id = s.run_id join reach_run_counters k on k.run_id = r.id`,
    );
    expect(rows[0].sends).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ first: 1, last: 1, variants: 0, last_step: 1, follow_ups: 0 });
    const { run, stats } = await detail(release.runs.completed);
    expect(run.leads_found).toBe(stats.total);
  });

  it('plans, matches and sends what was under way, each mail once', async () => {
    const planner = createOfflinePlanner();
    await generatePlan({ db, planner }, { runId: release.runs.planning });
    await matchLeads({ db }, { runId: release.runs.planning });
    await matchLeads({ db }, { runId: release.runs.matching });
    const { rows } = await db.$client.query('select user_id from reach_runs where id = $1', [
      release.runs.paused,
    ]);
    await resumeRun({ db }, { userId: rows[0].user_id, runId: release.runs.paused });
    for (const range of await releaseSends({ db }, { runs: { runId: release.runs.sending } })) {
      await dispatchSends(dispatch(), range);
    }
    await dispatchDueSends(dispatch(), { limit: 10_000, until: Number.POSITIVE_INFINITY });
    await releaseSends({ db }, { runs: 'all' });

    for (const state of ['planning', 'matching', 'sending', 'paused'] as const) {
      const { run, stats } = await detail(release.runs[state]);
      expect({ state, status: run.status, sent: stats.sent, total: stats.total }).toEqual({
        state,
        status: 'completed',
        sent: 6,
        total: 6,
      });
    }
    // Two of the run that was being sent had left before.
    expect(sandbox.ledger().accepted).toBe(4 * 6 - 2);
  });

  it('takes events for mails that the release before sent', async () => {
    const { rows } = await db.$client.query<{ id: string }>(
      `select id from reach_campaign_sends where run_id = $1 and status = 'sent' order by seq limit 1`,
      [release.runs.completed],
    );
    const [answer] = await recordMailEvents({ db }, [
      { sendId: rows[0]!.id, event: 'clicked', recipient: null },
    ]);
    expect(answer).toMatchObject({ answer: { matched: true, status: 'clicked' } });
  });

  it('leaves alone what had ended', async () => {
    expect((await detail(release.runs.completed)).run.status).toBe('completed');
    const stopped = await detail(release.runs.stopped);
    expect(stopped.run.status).toBe('stopped');
    expect(stopped.stats).toMatchObject({ sent: 0, skipped: 6 });
  });
});
