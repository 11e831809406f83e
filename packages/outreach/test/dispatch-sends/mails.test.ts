import { describe, expect, it } from '@jest/globals';
import {
  dispatchSends,
  generatePlan,
  getRun,
  importLeads,
  matchLeads,
  recordMailEvents,
  releaseSends,
  resumeRun,
  startRun,
  stopRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { call, createAccount, indianFounders, waitFor } from '@reach/testing';
import { claimSends } from '../../src/sends/claim-sends.ts';
import { queuedRun } from '../fixtures/queued-run.ts';
import { dispatching, GOAL, WINDOW } from './dispatching.ts';

const { db, sandbox, deps, dispatch, read, rows, later } = await dispatching();

describe('dispatching sends', () => {
  it('mails every lead once and completes the run', async () => {
    const run = await queuedRun(db, 120);
    expect(await dispatch()).toEqual({ processed: 120, sent: 120, failed: 0, skipped: 0 });
    expect((await read(run)).run).toMatchObject({ status: 'completed', messages_sent: 120 });
    expect(sandbox.ledger()).toMatchObject({ accepted: 120, duplicates: 0 });
  });

  it('renders each mail for its own lead', async () => {
    await queuedRun(db, 3);
    await dispatch();
    const { body: inbox } = await call('GET', `${sandbox.url}/api/inbox?limit=3`);
    for (const message of inbox.messages) {
      const number = /founder(\d+)@/.exec(JSON.stringify(message.to))?.[1];
      expect(JSON.stringify(message)).toContain(`Company ${number}`);
      expect(JSON.stringify(message)).not.toContain('{{');
    }
  });

  it('several dispatchers on the same ranges mail nobody twice', async () => {
    const { runId } = await queuedRun(db, 300);
    const ranges = await releaseSends({ db }, { runs: { runId } });
    const others = Array.from({ length: 6 }, (_, index) => ({ ...deps, workerName: `dispatcher-${index}` }));
    const totals = await Promise.all(
      others.flatMap((each) => ranges.map((range) => dispatchSends(each, range))),
    );
    expect(totals.reduce((sum, { sent }) => sum + sent, 0)).toBe(300);
    expect(sandbox.ledger()).toMatchObject({ requests: 300, accepted: 300 });
  });

  it('a run that cannot be released keeps no other from it, and is told of', async () => {
    const [broken, sound] = [await queuedRun(db, 2), await queuedRun(db, 3)];
    await db.$client.query(
      `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
      [broken.runId],
    );
    await db.$client.query(`
      create function never_completed() returns trigger language plpgsql as $$ begin raise 'not this one' using errcode = 'query_canceled'; end $$;
      create trigger never_completed before update on reach_runs for each row
        when (new.status = 'completed' and new.id = '${broken.runId}') execute function never_completed()`);
    try {
      await expect(releaseSends({ db }, { runs: 'all' })).rejects.toThrow('not this one');
      const told: string[] = [];
      const onRunError = (error: unknown, runId: string) => told.push(`${runId}: ${error}`);
      const ranges = await releaseSends({ db, onRunError }, { runs: 'all' });
      expect(ranges.map(({ runId }) => runId)).toContain(sound.runId);
      expect(told).toEqual([`${broken.runId}: error: not this one`]);
    } finally {
      await db.$client.query('drop trigger never_completed on reach_runs');
    }
  });

  it('one recipient that the provider has suppressed is skipped and remembered; the others are mailed', async () => {
    sandbox.dials.suppressed = ['founder2@company2.example'];
    const run = await queuedRun(db, 4);
    // As it was imported with capitals.
    await db.$client.query(
      `update reach_campaign_sends set email = 'Founder2@company2.example' where run_id = $1 and email = 'founder2@company2.example'`,
      [run.runId],
    );
    expect(await dispatch()).toEqual({ processed: 4, sent: 3, failed: 0, skipped: 1 });
    const { rows: kept } = await db.$client.query(
      'select email_key from reach_suppressions where user_id = $1',
      [run.userId],
    );
    expect(kept).toEqual([{ email_key: 'founder2@company2.example' }]);
    const again = await startRun({ db }, { userId: run.userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId: again.runId });
    expect(await matchLeads({ db }, { runId: again.runId })).toBe(3);
  });

  it('who was refused is remembered before the send has its end, which nobody looks behind', async () => {
    sandbox.dials.suppressed = ['founder1@company1.example'];
    const run = await queuedRun(db, 1);
    const remembered = () =>
      db.$client.query('select email_key from reach_suppressions where user_id = $1', [run.userId]);
    await db.$client.query(`
      create function forget() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
      create trigger forget before insert on reach_suppressions for each row execute function forget()`);
    try {
      await expect(dispatch()).rejects.toThrow('no room');
      expect((await read(run)).stats).toMatchObject({ queued: 1 });
    } finally {
      await db.$client.query('drop trigger forget on reach_suppressions');
    }
    await later(run.runId);
    expect(await dispatch()).toMatchObject({ skipped: 1 });
    expect((await remembered()).rowCount).toBe(1);
  });

  it('whom a reply finds being sent a first mail gets it no more when it has to be tried again', async () => {
    const first = await queuedRun(db, 1);
    await dispatch();
    const [answered] = await rows(first.runId);
    const { runId } = await startRun({ db }, { userId: first.userId, goal: GOAL, recontact: 0 });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { provider } = deps;
    deps.provider = {
      ...provider,
      send: async () => {
        await recordMailEvents({ db }, [{ sendId: answered.id, event: 'replied' }]);
        return { kind: 'throttled', retryAfterMs: 1_000, reason: 'Too many requests' };
      },
    };
    expect(await dispatch()).toMatchObject({ sent: 0, skipped: 1 });
    expect((await rows(runId)).map(({ status, error }) => [status, error])).toEqual([
      ['skipped', 'The person has replied'],
    ]);
  });

  it.each([
    ['revoked credentials', { revoked: true }, /API key/],
    ['a spent plan', { planLimit: true }, /plan/],
  ])('%s pause the run with the reason; its sends stay queued', async (_name, dials, reason) => {
    const run = await queuedRun(db, 40);
    Object.assign(sandbox.dials, dials);
    const pauses: unknown[] = [];
    deps.onPause = (pause) => pauses.push(pause);
    await dispatch();
    const detail = await read(run);
    expect(detail.run).toMatchObject({ status: 'paused', error: expect.stringMatching(reason) });
    expect(detail.stats).toMatchObject({ queued: 40, failed: 0 });
    expect(pauses).toEqual([{ runId: run.runId, reason: detail.run.error }]);
    expect((await rows(run.runId)).every(({ attempts }) => attempts === 0)).toBe(true);

    Object.assign(sandbox.dials, { revoked: false, planLimit: false });
    expect((await dispatch()).processed).toBe(0);
    await resumeRun({ db }, run);
    expect((await dispatch()).sent).toBe(40);
  });

  it('who is suppressed after the match is skipped, not mailed', async () => {
    const run = await queuedRun(db, 5);
    await db.$client.query(
      `insert into reach_suppressions (user_id, email_key, reason) values ($1, $2, 'manual')`,
      [run.userId, 'founder3@company3.example'],
    );
    expect(await dispatch()).toEqual({ processed: 5, sent: 4, failed: 0, skipped: 1 });
    expect((await read(run)).run.status).toBe('completed');
    expect(sandbox.ledger().accepted).toBe(4);
  });

  it('after stop has answered, no request begins but those of one window', async () => {
    const run = await queuedRun(db, 400);
    sandbox.dials.latencyMs = 20;
    const dispatching = dispatch();
    await waitFor(() => sandbox.ledger().requests > 40);
    await stopRun({ db }, run);
    const sending = (await rows(run.runId)).filter(({ sending_at }) => sending_at !== null).length;
    const atStop = sandbox.ledger().requests;
    await dispatching;
    expect(sending).toBeLessThanOrEqual(WINDOW);
    expect(sandbox.ledger().requests - atStop).toBeLessThanOrEqual(WINDOW);
    await releaseSends({ db }, { runs: 'all' });
    const { stats, run: stopped } = await read(run);
    expect(stopped.status).toBe('stopped');
    expect(stats.queued).toBe(0);
    expect(stats.skipped + stats.sent).toBe(400);
    expect(stats.sent).toBe(sandbox.ledger().accepted);
  });

  it('a stop waits for the claim that is under way, so that it knows what is being sent', async () => {
    const run = await queuedRun(db, 1);
    const client = await db.$client.connect();
    let stopped = false;
    await client.query('begin');
    const claiming = { ...deps, db: { $client: client } as never };
    const range = { runId: run.runId, from: 1, to: 500, limit: 1 };
    const token = '00000000-0000-4000-8000-000000000003';
    await claimSends(claiming, { ...range, token, workerName: 'test' });
    const stopping = stopRun({ db }, run).then(() => {
      stopped = true;
    });
    try {
      await waitFor(async () => {
        const { rowCount } = await db.$client.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return stopped || rowCount === 1;
      });
      expect(stopped).toBe(false);
    } finally {
      await client.query('commit');
      client.release();
      await stopping;
    }
  });

  it.each([1, 501])('a run of %i leads that is stopped leaves nobody in the queue', async (leads) => {
    const run = await queuedRun(db, leads);
    await stopRun({ db }, run);
    await releaseSends({ db }, { runs: 'all' });
    expect((await read(run)).stats).toMatchObject({ queued: 0, skipped: leads });
  });

  it('what is due at the end of a range is found there', async () => {
    const { runId } = await queuedRun(db, 501);
    await db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() + interval '1 hour' where run_id = $1 and seq < 500`,
      [runId],
    );
    expect(await dispatch()).toMatchObject({ sent: 2 });
    expect((await rows(runId)).slice(498).map(({ status }) => status)).toEqual(['queued', 'sent', 'sent']);
  });

  it('a run without a sender address is paused, with everything queued', async () => {
    const { userId } = await createAccount(db, { fromEmail: undefined });
    await importLeads({ db }, { userId, rows: indianFounders(3) });
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { run, stats } = await read({ userId, runId });
    expect(run).toMatchObject({ status: 'paused', error: expect.stringMatching(/sender address/) });
    expect(stats.queued).toBe(3);
  });

  it('a run that finds no lead fails, says why, and gives the credit back', async () => {
    const { userId } = await createAccount(db, { creditsLimit: 1 });
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    expect(await matchLeads({ db }, { runId })).toBe(0);
    expect(await getRun({ db }, { userId, runId })).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/^No matching leads/),
    });
    await startRun({ db }, { userId, goal: GOAL });
  });
});
