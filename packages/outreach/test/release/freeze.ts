import { writeFileSync } from 'node:fs';
import type { MailProvider } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  dispatchSends,
  generatePlan,
  importLeads,
  matchLeads,
  recordMailEvents,
  releaseSends,
  startRun,
  stopRun,
  suppress,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Database, tables } from '@reach/schema';
import { createAccount, indianFounders } from '@reach/testing';
import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';

/** What a release left behind in Postgres and in Redis: rows by table, and jobs by queue. */
export interface Release {
  migrations: number;
  rows: Record<string, Record<string, unknown>[]>;
  jobs: Record<string, Record<string, unknown>[]>;
  /** Runs by what they were doing. */
  runs: Record<'planning' | 'matching' | 'sending' | 'paused' | 'completed' | 'stopped', string>;
}

/** Brings runs into every state with the code of today, and writes what is then in the tables and the queues. */
export async function freezeRelease(
  { db, provider }: { db: Database; provider: MailProvider },
  { file, migrations }: { file: string; migrations: number },
): Promise<void> {
  const planner = createOfflinePlanner();
  // Each run has a user of its own: what one contacted is no matter to the others.
  const start = async (upTo: 'planning' | 'matching' | 'sending') => {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(6) });
    await suppress({ db }, { userId, keys: ['nobody@stopped.test'], reason: 'manual' });
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    if (upTo !== 'planning') await generatePlan({ db, planner }, { runId });
    if (upTo === 'sending') await matchLeads({ db }, { runId });
    return { userId, runId };
  };
  const dispatch = {
    db,
    provider,
    window: createWindow(4),
    outcomes: createOutcomeWriter({ db }),
    workerName: 'old',
    publicUrl: 'http://reach.test',
    isDraining: () => false,
  };

  const { runId: completed } = await start('sending');
  await dispatchSends(dispatch, { runId: completed, from: 1, to: 6 });
  await releaseSends({ db }, { runs: { runId: completed } });
  const ended = await start('sending');
  await stopRun({ db }, ended);
  const { runId: paused } = await start('sending');
  await db.$client.query(
    `update reach_runs set status = 'paused', error = 'The mail provider refused our key' where id = $1`,
    [paused],
  );
  const { runId: sending } = await start('sending');
  await dispatchSends(dispatch, { runId: sending, from: 1, to: 2 });
  const { rows: sent } = await db.$client.query<{ id: string }>(
    `select id from reach_campaign_sends where run_id in ($1, $2) and status = 'sent' order by run_id, seq limit 3`,
    [completed, sending],
  );
  await recordMailEvents(
    { db },
    sent.map(({ id }) => ({ sendId: id, event: 'delivered', recipient: null })),
  );
  // A dispatcher that died in the middle of a call.
  await db.$client.query(
    `update reach_campaign_sends set claimed_by = 'old', claim_token = gen_random_uuid(), sending_at = now(),
       first_attempt_at = now(), attempts = 1, lease_until = now()
     where run_id = $1 and status = 'queued' and seq = (select max(seq) from reach_campaign_sends where run_id = $1)`,
    [sending],
  );
  const { runId: planning } = await start('planning');
  const { runId: matching } = await start('matching');
  const runs = { planning, matching, sending, paused, completed, stopped: ended.runId };
  const jobs = {
    planGeneration: [{ runId: planning }],
    leadMatching: [{ runId: matching }],
    leadNormalisation: [{}],
    sendRelease: [{}, { runId: sending }],
    sends: [{ runId: sending, from: 1, to: 500 }],
  };
  writeFileSync(file, `${JSON.stringify({ migrations, runs, jobs, rows: await allRows(db) })}\n`);
}

async function allRows(db: Database): Promise<Release['rows']> {
  const stored = Object.values(tables).filter((table) => is(table, PgTable));
  const rows: Release['rows'] = {};
  for (const table of stored) {
    const columns = getTableConfig(table)
      .columns.filter(({ generated }) => !generated)
      .map(({ name }) => name);
    const { rows: found } = await db.$client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from (select ${columns.join(', ')} from ${getTableName(table)}) t`,
    );
    rows[getTableName(table)] = found.map(({ row }) => row);
  }
  return rows;
}
