import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailProvider } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  dispatchSends,
  generatePlan,
  getRun,
  getRunDetail,
  importLeads,
  matchLeads,
  nameMails,
  recordMailEvents,
  releaseSends,
  resumeRun,
  startRun,
  stopRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createLogger } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { call, createAccount, indianFounders, testDatabase, waitFor } from '@reach/testing';
import { claimSends } from '../src/sends/claim-sends.ts';
import { judge, recordOutcomes } from '../src/sends/record-outcomes.ts';
import { MAX_ATTEMPTS } from '../src/sends/retry-schedule.ts';

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
const WINDOW = 16;

describe('dispatching sends', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let sandbox: Sandbox;
  let provider: MailProvider;
  let deps: DispatchDeps;

  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
  });
  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });
  beforeEach(async () => {
    // What an earlier test left unfinished must not be released here.
    await db.$client.query(`update reach_runs set release_at = null; delete from reach_provider_lanes`);
    const apiKey = 'msk_test';
    sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey });
    provider = createMisarMail({ baseUrl: sandbox.url, apiKey, timeoutMs: 1_000, connections: WINDOW });
    deps = {
      db,
      provider,
      window: createWindow(WINDOW),
      outcomes: createOutcomeWriter({ db }),
      workerName: 'test',
      publicUrl: 'http://reach.test',
      isDraining: () => false,
    };
  });
  afterEach(async () => {
    await provider.close();
    await sandbox.close();
  });

  async function queuedRun(leads: number): Promise<{ userId: string; runId: string }> {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(leads) });
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return { userId, runId };
  }
  const dispatch = () => dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
  const read = async (key: { userId: string; runId: string }) =>
    getRunDetail({ db }, { ...key, page: 1, limit: 200 });
  const rows = async (runId: string) =>
    (await db.$client.query('select * from reach_campaign_sends where run_id = $1 order by seq', [runId]))
      .rows;
  /** As if the backoff, the lane or the lease were over. */
  const later = (runId: string) =>
    db.$client.query(
      `with r as (update reach_runs set release_at = now() - interval '1 s' where id = '${runId}' and release_at is not null),
         l as (delete from reach_provider_lanes)
       update reach_campaign_sends set scheduled_at = now() - interval '1 s', lease_until = lease_until - interval '1 hour'
       where run_id = '${runId}' and status = 'queued'`,
    );

  it('mails every lead once and completes the run', async () => {
    const run = await queuedRun(120);
    expect(await dispatch()).toEqual({ processed: 120, sent: 120, failed: 0, skipped: 0 });
    expect((await read(run)).run).toMatchObject({ status: 'completed', messages_sent: 120 });
    expect(sandbox.ledger()).toMatchObject({ accepted: 120, duplicates: 0 });
  });

  it('renders each mail for its own lead', async () => {
    await queuedRun(3);
    await dispatch();
    const { body: inbox } = await call('GET', `${sandbox.url}/api/inbox?limit=3`);
    for (const message of inbox.messages) {
      const number = /founder(\d+)@/.exec(JSON.stringify(message.to))?.[1];
      expect(JSON.stringify(message)).toContain(`Company ${number}`);
      expect(JSON.stringify(message)).not.toContain('{{');
    }
  });

  it('several dispatchers on the same ranges mail nobody twice', async () => {
    const { runId } = await queuedRun(300);
    const ranges = await releaseSends({ db }, { runs: { runId } });
    const others = Array.from({ length: 6 }, (_, index) => ({ ...deps, workerName: `dispatcher-${index}` }));
    const totals = await Promise.all(
      others.flatMap((each) => ranges.map((range) => dispatchSends(each, range))),
    );
    expect(totals.reduce((sum, { sent }) => sum + sent, 0)).toBe(300);
    expect(sandbox.ledger()).toMatchObject({ requests: 300, accepted: 300 });
  });

  it('a run that cannot be released keeps no other from it, and is told of', async () => {
    const [broken, sound] = [await queuedRun(2), await queuedRun(3)];
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
    const run = await queuedRun(4);
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

  it('an answer that never came is asked for again under the same key: one mail', async () => {
    const run = await queuedRun(12);
    sandbox.dials.rateResetAfterAccept = 1;
    expect((await dispatch()).processed).toBe(0);
    expect((await rows(run.runId)).every((row) => row.status === 'queued' && row.maybe_accepted)).toBe(true);
    sandbox.dials.rateResetAfterAccept = 0;
    await later(run.runId);
    expect((await dispatch()).sent).toBe(12);
    expect(sandbox.ledger()).toMatchObject({ requests: 24, accepted: 12, duplicates: 0 });
  });

  it('a 5xx is tried again later, with backoff, and given up in the end', async () => {
    const run = await queuedRun(1);
    sandbox.dials.rate5xx = 1;
    await dispatch();
    const [row] = await rows(run.runId);
    expect(row).toMatchObject({ status: 'queued', attempts: 1, claim_token: null });
    expect(row.scheduled_at.getTime()).toBeGreaterThan(row.first_attempt_at.getTime());
    for (let attempt = 2; attempt <= MAX_ATTEMPTS; attempt++) {
      await later(run.runId);
      await dispatch();
    }
    const detail = await read(run);
    expect(detail.stats).toMatchObject({ queued: 0, failed: 1 });
    expect(detail.recipients[0]?.error).toMatch(/Given up after 14 attempts/);
    expect(detail.run.status).toBe('completed');
  });

  it('an outage costs no attempt and few calls, and what waited goes out after it', async () => {
    const run = await queuedRun(60);
    const away = { ...provider, send: createMisarMail({ baseUrl: 'http://127.0.0.1:9', apiKey: 'x' }).send };
    const calls: string[] = [];
    deps.provider = {
      ...away,
      send: (message) => {
        calls.push(message.sendId);
        return away.send(message);
      },
    };
    await dispatch();
    const atFirst = calls.length;
    expect(atFirst).toBeLessThanOrEqual(2 * WINDOW);
    for (let look = 0; look < 20; look++) await dispatch();
    expect(calls.length).toBe(atFirst);
    expect(
      (await rows(run.runId)).every(({ status, attempts }) => status === 'queued' && attempts === 0),
    ).toBe(true);

    deps.provider = provider;
    await later(run.runId);
    await dispatch();
    await later(run.runId);
    await dispatch();
    expect((await read(run)).run).toMatchObject({ status: 'completed', messages_sent: 60 });
  });

  it('while the provider is away, one request at a time asks whether it is back', async () => {
    const run = await queuedRun(60);
    sandbox.dials.rate5xx = 1;
    await dispatch();
    const requests = sandbox.ledger().requests;
    await later(run.runId);
    await dispatch();
    expect(sandbox.ledger().requests).toBe(requests + 1);
  });

  it('an outcome that waits for a locked row does not hold up those that come after it', async () => {
    const { runId } = await queuedRun(3);
    const token = randomUUID();
    const claimed = await claimSends(deps, { runId, from: 1, to: 3, limit: 3, token, workerName: 'test' });
    const add = (seq: number) =>
      deps.outcomes.add({
        attempt: { id: claimed.find((send) => send.seq === seq)!.id, token },
        verdict: judge({ kind: 'accepted', messageId: `m-${seq}` }, { attempts: 1, provider }, 0),
      });
    const locker = await db.$client.connect();
    try {
      await locker.query('begin');
      await locker.query('select from reach_campaign_sends where run_id = $1 and seq = 2 for update', [
        runId,
      ]);
      const locked = add(2);
      // The lane has taken it by itself.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await Promise.all([add(1), add(3)])).toEqual([{ status: 'sent' }, { status: 'sent' }]);
      expect((await rows(runId)).filter(({ status }) => status === 'sent')).toHaveLength(2);
      await locker.query('commit');
      expect(await locked).toEqual({ status: 'sent' });
    } finally {
      locker.release();
    }
  });

  it('one outcome that cannot be written keeps no other from being recorded', async () => {
    const run = await queuedRun(12);
    deps.provider = {
      ...provider,
      send: async (message) =>
        message.to.email.startsWith('founder5@')
          ? // Postgres takes no NUL.
            { kind: 'accepted', messageId: 'broken\u0000id' }
          : provider.send(message),
    };
    await expect(dispatch()).rejects.toThrow(/0x00/);
    expect((await read(run)).stats).toMatchObject({ sent: 11, queued: 1 });

    deps.provider = provider;
    await later(run.runId);
    await dispatch();
    expect((await read(run)).run).toMatchObject({ status: 'completed', messages_sent: 12 });
  });

  it('429 holds the lane and costs no attempt', async () => {
    const run = await queuedRun(60);
    Object.assign(sandbox.dials, { rate429: 1, retryAfterSeconds: 30 });
    await dispatch();
    expect(
      (await rows(run.runId)).every(({ status, attempts }) => status === 'queued' && attempts === 0),
    ).toBe(true);
    const requests = sandbox.ledger().requests;
    expect(requests).toBeLessThanOrEqual(3 * WINDOW);
    await db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 s' where run_id = $1`,
      [run.runId],
    );
    await dispatch();
    expect(sandbox.ledger().requests).toBe(requests);
    sandbox.dials.rate429 = 0;
    await later(run.runId);
    expect((await dispatch()).sent).toBe(60);
  });

  it('429 changes nothing about a hold that lasts longer, nor its reason', async () => {
    await queuedRun(3);
    const held: MailProvider = {
      ...provider,
      send: async () => {
        await db.$client.query(
          `insert into reach_provider_lanes (provider, paused_until, reason) values ($1, 'infinity', 'A copy')
           on conflict do nothing`,
          [provider.name],
        );
        return { kind: 'throttled', retryAfterMs: 30_000, reason: 'Too many requests' };
      },
    };
    await dispatchDueSends({ ...deps, provider: held }, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    const { rows: lanes } = await db.$client.query(
      "select reason, paused_until = 'infinity' as for_good from reach_provider_lanes",
    );
    expect(lanes).toEqual([{ reason: 'A copy', for_good: true }]);
  });

  it('a Message-ID that an event told before the answer was written stays', async () => {
    const { runId } = await queuedRun(2);
    const named: MailProvider = {
      ...provider,
      send: async ({ sendId }) => {
        await nameMails({ db }, [{ sendId, messageId: `<${sendId}@provider.test>` }]);
        return { kind: 'accepted', messageId: `r-${sendId}` };
      },
    };
    await dispatchDueSends({ ...deps, provider: named }, { limit: 5_000, until: Number.POSITIVE_INFINITY });
    expect((await rows(runId)).map((row) => [row.status, row.provider_message_id])).toEqual(
      (await rows(runId)).map(({ id }) => ['sent', `<${id}@provider.test>`]),
    );
  });

  it.each([
    ['revoked credentials', { revoked: true }, /API key/],
    ['a spent plan', { planLimit: true }, /plan/],
  ])('%s pause the run with the reason; its sends stay queued', async (_name, dials, reason) => {
    const run = await queuedRun(40);
    Object.assign(sandbox.dials, dials);
    await dispatch();
    const detail = await read(run);
    expect(detail.run).toMatchObject({ status: 'paused', error: expect.stringMatching(reason) });
    expect(detail.stats).toMatchObject({ queued: 40, failed: 0 });
    expect((await rows(run.runId)).every(({ attempts }) => attempts === 0)).toBe(true);

    Object.assign(sandbox.dials, { revoked: false, planLimit: false });
    expect((await dispatch()).processed).toBe(0);
    await resumeRun({ db }, run);
    expect((await dispatch()).sent).toBe(40);
  });

  it('who is suppressed after the match is skipped, not mailed', async () => {
    const run = await queuedRun(5);
    await db.$client.query(
      `insert into reach_suppressions (user_id, email_key, reason) values ($1, $2, 'manual')`,
      [run.userId, 'founder3@company3.example'],
    );
    expect(await dispatch()).toEqual({ processed: 5, sent: 4, failed: 0, skipped: 1 });
    expect((await read(run)).run.status).toBe('completed');
    expect(sandbox.ledger().accepted).toBe(4);
  });

  it('a row that somebody locks for long keeps no other outcome from being written', async () => {
    const { runId } = await queuedRun(8);
    const locker = await db.$client.connect();
    const sent = async () => (await rows(runId)).filter(({ status }) => status === 'sent').length;
    try {
      sandbox.dials.latencyMs = 300;
      const dispatching = dispatchSends(deps, { runId, from: 1, to: 8 });
      await waitFor(() => sandbox.ledger().requests === 8);
      await locker.query('begin');
      await locker.query('select from reach_campaign_sends where run_id = $1 and seq = 4 for update', [
        runId,
      ]);
      await waitFor(async () => (await sent()) === 7, { timeoutMs: 20_000 });
      await locker.query('commit');
      await dispatching;
      expect(await sent()).toBe(8);
      expect(sandbox.ledger()).toMatchObject({ requests: 8, accepted: 8 });
    } finally {
      locker.release();
    }
  });

  it('after stop has answered, no request begins but those of one window', async () => {
    const run = await queuedRun(400);
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

  describe('when a dispatcher dies in the middle', () => {
    /** Claims as a dispatcher does, and goes no further. */
    const claimAndDie = (runId: string, token: string) =>
      claimSends(deps, { runId, from: 1, to: 500, limit: 10, token, workerName: 'the dead' });
    const token = '00000000-0000-4000-8000-000000000001';

    it('its rows are left alone while the lease holds, and mailed after it', async () => {
      const run = await queuedRun(30);
      await claimAndDie(run.runId, token);
      expect((await dispatch()).sent).toBe(20);
      expect((await getRun({ db }, run)).status).toBe('running');
      await later(run.runId);
      expect((await dispatch()).sent).toBe(10);
      expect((await getRun({ db }, run)).status).toBe('completed');
    });

    it('and both attempts end at the same moment, one accepted and one not, the row says sent', async () => {
      const { runId } = await queuedRun(2);
      await claimAndDie(runId, token);
      const [first, second] = await rows(runId);
      const verdict = {
        messageId: null,
        error: null,
        delayMs: 0,
        refundAttempt: 0,
        maybeAccepted: false,
      } as const;
      const other = '00000000-0000-4000-8000-000000000002';
      const written = await recordOutcomes({ db }, [
        { attempt: { id: first.id, token }, verdict: { ...verdict, status: 'failed', error: 'no' } },
        {
          attempt: { id: first.id, token: other },
          verdict: { ...verdict, status: 'sent', messageId: 'm-1' },
        },
        { attempt: { id: second.id, token }, verdict: { ...verdict, status: 'failed', error: 'no' } },
      ]);
      expect(written).toEqual([null, 'sent', 'failed']);
      expect((await rows(runId)).map(({ status, error }) => [status, error])).toEqual([
        ['sent', null],
        ['failed', 'no'],
      ]);
    });

    it('the leases of a living one are renewed while a call takes longer than they last', async () => {
      const run = await queuedRun(1);
      sandbox.dials.latencyMs = 9_000;
      deps.provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test', timeoutMs: 15_000 });
      const dispatching = dispatch();
      const lease = async () => (await rows(run.runId))[0].lease_until?.getTime();
      const first = await waitFor(lease);
      await waitFor(async () => ((await lease()) ?? 0) > first, { timeoutMs: 15_000 });
      await dispatching;
      await deps.provider.close();
      expect((await read(run)).run.status).toBe('completed');
    });

    it('one that is held up between its claim and its request sends nothing', async () => {
      const run = await queuedRun(3);
      const query = async (statement: { name?: string }) => {
        const answer: { rowCount: number | null } = await db.$client.query(statement as never);
        // More than half a lease.
        if (statement.name === 'claim-sends' && answer.rowCount !== 0)
          await new Promise((resolve) => setTimeout(resolve, 8_000));
        return answer;
      };
      await dispatchDueSends(
        { ...deps, db: Object.assign(Object.create(db), { $client: { query } }) },
        { limit: 5_000, until: Number.POSITIVE_INFINITY },
      );
      expect(sandbox.ledger().requests).toBe(0);
      await later(run.runId);
      expect((await dispatch()).sent).toBe(3);
    });

    it('its late outcomes change nothing, except that a mail which is out is sent', async () => {
      const run = await queuedRun(2);
      const [first, second] = await claimAndDie(run.runId, token);
      await later(run.runId);
      await db.$client.query(
        `update reach_campaign_sends set claim_token = gen_random_uuid(), lease_until = now() + interval '1 minute'
         where run_id = $1`,
        [run.runId],
      );
      const verdict = { messageId: null, delayMs: 0, refundAttempt: 0, maybeAccepted: false } as const;
      const statuses = await recordOutcomes({ db }, [
        { attempt: { token, id: first!.id }, verdict: { ...verdict, status: 'failed', error: 'x' } },
        { attempt: { token, id: second!.id }, verdict: { ...verdict, status: 'sent', error: null } },
      ]);
      expect(statuses).toEqual([null, 'sent']);
      expect((await rows(run.runId)).map(({ status }) => status).sort()).toEqual(['queued', 'sent']);
    });

    it('a stopped run owns up to what may have gone out', async () => {
      const run = await queuedRun(15);
      await claimAndDie(run.runId, token);
      await stopRun({ db }, run);
      await releaseSends({ db }, { runs: 'all' });
      expect((await read(run)).stats).toMatchObject({ queued: 10, skipped: 5 });
      await later(run.runId);
      await releaseSends({ db }, { runs: 'all' });
      const { stats, recipients } = await read(run);
      expect(stats).toMatchObject({ queued: 0, skipped: 5, failed: 10 });
      expect(recipients.filter(({ error }) => error?.startsWith('outcome_unknown'))).toHaveLength(10);
    });

    it('a provider without idempotency is never asked twice: the outcome stays unknown until an event tells', async () => {
      const run = await queuedRun(12);
      await claimAndDie(run.runId, token);
      await later(run.runId);
      const keyless = { ...deps, provider: { ...provider, idempotencyWindowMs: null } };
      const ranges = await releaseSends({ db }, { runs: { runId: run.runId } });
      for (const range of ranges) await dispatchSends(keyless, range);
      const { stats, recipients, run: ended } = await read(run);
      expect(stats).toMatchObject({ queued: 0, sent: 2, failed: 10 });
      expect(ended.status).toBe('completed');
      const unknown = recipients.find(({ error }) => error?.startsWith('outcome_unknown'))!;
      await recordMailEvents({ db }, [{ sendId: unknown.id, event: 'delivered' }]);
      expect((await read(run)).stats).toMatchObject({ failed: 9, sent: 3, delivered: 1 });
    });
  });

  it('an event that overtakes our own "sent" is not lowered by it', async () => {
    const run = await queuedRun(20);
    const eager: MailProvider = {
      ...provider,
      send: async (message) => {
        await recordMailEvents({ db }, [{ sendId: message.sendId, event: 'delivered' }]);
        return provider.send(message);
      },
    };
    for (const range of await releaseSends({ db }, { runs: { runId: run.runId } })) {
      await dispatchSends({ ...deps, provider: eager }, range);
    }
    const { stats, recipients } = await read(run);
    expect(stats).toMatchObject({ sent: 20, delivered: 20, queued: 0 });
    expect(recipients.every(({ status, sent_at }) => status === 'delivered' && sent_at !== null)).toBe(true);
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
