import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MailProvider } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchSends,
  generatePlan,
  getRunDetail,
  importLeads,
  matchLeads,
  recordMailEvents,
  releaseSends,
  resumeRun,
  startRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase } from '@reach/testing';

describe('the brake on a run', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let deps: DispatchDeps;
  let mails: string[];

  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
    mails = [];
    const provider: MailProvider = {
      name: 'accepts-all',
      url: 'https://provider.test',
      idempotencyWindowMs: null,
      callTimeoutMs: 1_000,
      send: async ({ sendId }) => {
        mails.push(sendId);
        return { kind: 'accepted', messageId: null };
      },
      close: async () => {},
    };
    deps = {
      db,
      provider,
      window: createWindow(8),
      outcomes: createOutcomeWriter({ db }),
      workerName: 'test',
      publicUrl: 'http://reach.test',
      isDraining: () => false,
    };
  });
  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });

  type Run = { userId: string; runId: string };
  async function queuedRun(leads: number, userId?: string): Promise<Run> {
    const owner = userId ?? (await createAccount(db)).userId;
    if (!userId) await importLeads({ db }, { userId: owner, rows: indianFounders(leads) });
    const { runId } = await startRun(
      { db },
      { userId: owner, goal: 'Find SaaS founders in India for a demo' },
    );
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return { userId: owner, runId };
  }
  const send = ({ runId }: Run, from: number, to: number) => dispatchSends(deps, { runId, from, to });
  const detail = (run: Run) => getRunDetail({ db }, { ...run, page: 1, limit: 200 });
  const bounce = async (run: Run, from: number, count: number) => {
    const { recipients } = await detail(run);
    await recordMailEvents(
      { db },
      recipients
        .slice(from - 1, from - 1 + count)
        .map(({ id }) => ({ sendId: id, event: 'bounced' as const })),
    );
  };

  it('pauses the run as soon as a bounce is one too many, with the numbers; what is queued stays', async () => {
    const run = await queuedRun(150);
    await send(run, 1, 100);
    await bounce(run, 1, 9);
    expect((await detail(run)).run).toMatchObject({ status: 'running', error: null });
    await bounce(run, 10, 1);
    const { run: paused, stats } = await detail(run);
    const reason =
      '10 of the last 100 mails of this run bounced (10.0 %, surely over 5.5 %; the limit is 5.0 %). ' +
      '100 mails of this run had left by then';
    expect(paused).toMatchObject({ status: 'paused', error: reason });
    expect(paused.log.at(-1)).toBe(`Paused: ${reason}`);
    expect(stats).toMatchObject({ queued: 50, bounced: 10, sent: 100 });
    const before = mails.length;
    expect(await send(run, 101, 150)).toMatchObject({ processed: 0 });
    expect(await releaseSends({ db }, { runs: { runId: run.runId } })).toEqual([]);
    expect(mails).toHaveLength(before);
  });

  it('goes on when a person resumes it, without the same bounces biting again, and bites on new ones', async () => {
    const run = await queuedRun(200);
    await send(run, 1, 100);
    await bounce(run, 1, 20);
    expect((await detail(run)).run.status).toBe('paused');
    await resumeRun({ db }, run);
    expect(await send(run, 101, 190)).toMatchObject({ sent: 90 });
    await bounce(run, 101, 20);
    expect((await detail(run)).run).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(/^20 of the last 90 mails of this run bounced/),
    });
  });

  it('few mails, or few bounces, stop nobody; nor do bounces of a run that has ended', async () => {
    const small = await queuedRun(40);
    await send(small, 1, 39);
    await bounce(small, 1, 30);
    expect((await detail(small)).run.status).toBe('running');
    const ended = await queuedRun(100);
    await send(ended, 1, 100);
    await bounce(ended, 1, 50);
    expect((await detail(ended)).run).toMatchObject({ status: 'completed', error: null });
  });

  it('follow-ups that bounce while most first mails still wait are looked at too', async () => {
    const run = await queuedRun(100);
    await send(run, 1, 100);
    // As after some days of a large run: 3,000 first mails wait, and 100 follow-ups have left behind them.
    await db.$client.query(
      "update reach_runs set status = 'running', ended_at = null, last_step = 2 where id = $1",
      [run.runId],
    );
    await db.$client.query(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, step, email, merge_fields, score, status,
         sent_at, scheduled_at)
       select gen_random_uuid(), $1, $2, gen_random_uuid(), n, case when n > 3100 then 2 else 1 end,
         'n' || n || '@many.example', '{}', 1, case when n > 3100 then 'sent' else 'queued' end::reach_send_status,
         case when n > 3100 then now() end, now() + interval '1 day'
       from generate_series(101, 3200) as n`,
      [run.userId, run.runId],
    );
    const { rows } = await db.$client.query<{ id: string }>(
      'select id from reach_campaign_sends where run_id = $1 and step = 2 order by seq limit 20',
      [run.runId],
    );
    await recordMailEvents(
      { db },
      rows.map(({ id }) => ({ sendId: id, event: 'bounced' as const })),
    );
    expect((await detail(run)).run).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(/^20 of the last 200 mails of this run bounced/),
    });
  });

  it("a later run does not begin while its sender's domain bounces, unless the account says so", async () => {
    const first = await queuedRun(100);
    await send(first, 1, 100);
    await bounce(first, 1, 30);
    const second = await queuedRun(100, first.userId);
    expect(await send(second, 1, 70)).toMatchObject({ processed: 0 });
    expect((await detail(second)).run).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(
        /^30 of 100 mails from sender\.test in 7 days bounced \(30\.0 %.* 0 mails of this/,
      ),
    });
    await db.$client.query('update reach_users set brake_domain = false where id = $1', [first.userId]);
    const third = await queuedRun(100, first.userId);
    expect(await send(third, 1, 70)).toMatchObject({ sent: 70 });
  });

  it('an older run that still sends counts with what left in the last seven days', async () => {
    const old = await queuedRun(150);
    await send(old, 1, 100);
    const age = (days: number, from: number, to: number) =>
      db.$client.query(
        `update reach_campaign_sends set sent_at = now() - make_interval(days => $2)
         where run_id = $1 and seq between $3 and $4`,
        [old.runId, days, from, to],
      );
    await db.$client.query("update reach_runs set created_at = now() - interval '30 days' where id = $1", [
      old.runId,
    ]);
    await age(20, 1, 40);
    await age(2, 41, 100);
    await bounce(old, 1, 30);
    await db.$client.query('update reach_users set recontact_days = null where id = $1', [old.userId]);
    const clean = await queuedRun(150, old.userId);
    expect(await send(clean, 1, 1)).toMatchObject({ sent: 1 });
    await bounce(old, 41, 20);
    expect(await send(clean, 2, 150)).toMatchObject({ processed: 0 });
    expect((await detail(clean)).run).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(/^20 of 61 mails from sender\.test in 7 days bounced/),
    });
  });

  it('small runs to addresses that the mail server does not know add up, whatever their age', async () => {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(40) });
    const limit = (rate: number) =>
      db.$client.query('update reach_users set recontact_days = null, max_bounce_rate = $2 where id = $1', [
        userId,
        rate,
      ]);
    await limit(1);
    // Else the same addresses would not be tried again.
    const forget = () => db.$client.query('delete from reach_suppressions where user_id = $1', [userId]);
    const picky: MailProvider = {
      ...deps.provider,
      send: async ({ to }) =>
        /[05]@/.test(to.email)
          ? { kind: 'suppressed', reason: 'There is no such address', bounced: true }
          : { kind: 'accepted', messageId: null },
    };
    for (const days of [0, 30]) {
      const run = await queuedRun(40, userId);
      // The last one waits, so that the run is still under way.
      await dispatchSends({ ...deps, provider: picky }, { runId: run.runId, from: 1, to: 39 });
      await db.$client.query(
        'update reach_runs set created_at = now() - make_interval(days => $2) where id = $1',
        [run.runId, days],
      );
      await forget();
    }
    await limit(0.05);
    const clean = await queuedRun(40, userId);
    expect(await send(clean, 1, 40)).toMatchObject({ processed: 0 });
    expect((await detail(clean)).run).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(/^1[456] of 78 mails from sender\.test in 7 days bounced/),
    });
  });

  it('addresses that the mail server does not know count too, while the range is still under way', async () => {
    const run = await queuedRun(400);
    const picky: MailProvider = {
      ...deps.provider,
      send: async ({ to }) => {
        // As slow as the brake's own look, however busy the machine is.
        await db.$client.query('select count(*) from reach_campaign_sends');
        return /[05]@/.test(to.email)
          ? { kind: 'suppressed', reason: 'There is no such address', bounced: true }
          : { kind: 'accepted', messageId: null };
      },
    };
    await dispatchSends({ ...deps, provider: picky }, { runId: run.runId, from: 1, to: 400 });
    const { run: paused, stats } = await detail(run);
    expect(paused).toMatchObject({
      status: 'paused',
      error: expect.stringMatching(/^\d+ of the last \d+ mails of this run bounced/),
    });
    expect(stats.queued).toBeGreaterThan(100);
    expect(stats).toMatchObject({ bounced: 0, sent: expect.any(Number), skipped: expect.any(Number) });
    const { rows } = await db.$client.query(
      'select reason, count(*)::int as entries from reach_suppressions where user_id = $1 group by 1',
      [run.userId],
    );
    expect(rows).toEqual([{ reason: 'hard_bounce', entries: stats.skipped }]);
  });

  it('reports of spam count as well, and a limit of 1 switches the brake off', async () => {
    const run = await queuedRun(150);
    await send(run, 1, 100);
    await db.$client.query(
      'update reach_campaign_sends set complained_at = now() where run_id = $1 and seq between 2 and 4',
      [run.runId],
    );
    expect(await send(run, 101, 150)).toMatchObject({ processed: 0 });
    expect((await detail(run)).run.error).toMatch(
      /^3 of the last 100 mails of this run were reported as spam/,
    );
    await db.$client.query(
      'update reach_users set max_complaint_rate = 1, max_bounce_rate = 1 where id = $1',
      [run.userId],
    );
    await resumeRun({ db }, run);
    expect(await send(run, 101, 150)).toMatchObject({ sent: 50 });
  });
});
