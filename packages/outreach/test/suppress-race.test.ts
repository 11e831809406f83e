import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MailProvider } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  dispatchDueSends,
  generatePlan,
  importLeads,
  matchLeads,
  startRun,
  suppress,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase } from '@reach/testing';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url, { max: 20 });
});
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

it.each(['address', 'domain'])(
  'while two runs are mailed, nobody is claimed any more once their suppression by %s has answered',
  async (by) => {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(400) });
    for (let run = 0; run < 2; run++) {
      const { runId } = await startRun({ db }, { userId, goal: 'Find SaaS founders in India for a demo' });
      await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
      await matchLeads({ db }, { runId });
    }
    const mailed: string[] = [];
    const provider: MailProvider = {
      name: `slow-${by}`,
      url: 'https://provider.test',
      idempotencyWindowMs: null,
      callTimeoutMs: 5_000,
      send: ({ to, sendId }) => {
        mailed.push(`${sendId} ${to.email}`);
        return new Promise((resolve) => setImmediate(() => resolve({ kind: 'accepted', messageId: null })));
      },
      close: async () => {},
    };
    const deps = {
      db,
      provider,
      window: createWindow(16),
      outcomes: createOutcomeWriter({ db }),
      workerName: 'test',
      publicUrl: 'http://reach.test',
      isDraining: () => false,
    };
    const dispatching = dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    const untouched: string[] = [];
    const suppressOne = async (number: number) => {
      const email = `founder${number}@company${number}.example`;
      const key = by === 'address' ? email : `@company${number}.example`;
      await suppress({ db }, { userId, keys: [key], reason: 'unsubscribed' });
      const { rows } = await db.$client.query<{ id: string; status: string; free: boolean }>(
        `select id, status, sending_at is null as free from reach_campaign_sends where user_id = $1 and email = $2`,
        [userId, email],
      );
      for (const { id, status, free } of rows) {
        // Whoever is still queued now is being sent this very moment.
        if (status === 'queued') expect(free).toBe(false);
        if (status === 'skipped') untouched.push(`${id} ${email}`);
      }
    };
    for (let from = 1; from <= 400; from += 8) {
      await Promise.all(Array.from({ length: 8 }, (_, index) => suppressOne(from + index)));
    }
    await dispatching;
    const { rows } = await db.$client.query<{ queued: number }>(
      `select count(*) filter (where status = 'queued')::int as queued from reach_campaign_sends where user_id = $1`,
      [userId],
    );
    expect(rows).toEqual([{ queued: 0 }]);
    expect(untouched.length).toBeGreaterThan(0);
    expect(mailed.length).toBeGreaterThan(0);
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(untouched.filter((one) => mailed.includes(one))).toEqual([]);
    expect(mailed.length + untouched.length).toBe(800);
  },
);
