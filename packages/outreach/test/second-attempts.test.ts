import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailMessage, MailProvider, SendOutcome } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  dispatchDueSends,
  generatePlan,
  getRun,
  importLeads,
  matchLeads,
  recordMailEvents,
  releaseSends,
  startRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { indianFounders, testDatabase } from '@reach/testing';
import { claimSends } from '../src/sends/claim-sends.ts';
import { MAX_ATTEMPTS } from '../src/sends/retry-schedule.ts';
import { passDays, queuedRun, replyToFirst } from './fixtures/queued-run.ts';

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
const WINDOW_MS = 60_000;
const ACCEPTED: SendOutcome = { kind: 'accepted', messageId: null };
const THROTTLED: SendOutcome = { kind: 'throttled', retryAfterMs: 0, reason: 'busy' };
const UNKNOWN: SendOutcome = { kind: 'retry', accepted: 'unknown', reason: 'no answer' };

describe('a send that is tried again', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let calls: MailMessage[];
  let answer: (message: MailMessage) => SendOutcome;
  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
  });
  beforeEach(async () => {
    calls = [];
    await db.$client.query('update reach_runs set release_at = null');
  });
  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });

  const provider: MailProvider = {
    name: 'scripted',
    url: 'https://provider.test',
    idempotencyWindowMs: WINDOW_MS,
    callTimeoutMs: 1_000,
    send: async (message) => {
      calls.push(message);
      return answer(message);
    },
    close: async () => {},
  };
  const deps = (through: Partial<MailProvider> = {}) => ({
    db,
    provider: { ...provider, ...through },
    window: createWindow(16, {
      isClosed: () => true,
      note: () => ({ outage: false, opened: false, holdMs: 0 }),
    }),
    outcomes: createOutcomeWriter({ db }),
    workerName: 'test',
    publicUrl: 'http://reach.test',
    isDraining: () => false,
  });
  const dispatch = () => dispatchDueSends(deps(), { limit: 5_000, until: Number.POSITIVE_INFINITY });
  /** As if the backoff, the lane and the lease were over, and the first attempt so long ago. */
  const later = async (runId: string, agoMs: number) => {
    await db.$client.query('delete from reach_provider_lanes');
    await db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 s', lease_until = now() - interval '1 s',
         first_attempt_at = now() - make_interval(secs => $2 / 1000.0)
       where run_id = $1 and status = 'queued' and first_attempt_at is not null`,
      [runId, agoMs],
    );
  };
  const rows = async (runId: string) =>
    (
      await db.$client.query(
        'select status, error, attempts from reach_campaign_sends where run_id = $1 order by seq',
        [runId],
      )
    ).rows;

  /** One more run of the account for the same people. */
  const anotherRun = async (userId: string) => {
    const { runId } = await startRun({ db }, { userId, goal: GOAL });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return runId;
  };

  it.each(['without an answer', 'by a dispatcher that died'])(
    'is not, once the provider may have forgotten its key, when it was tried %s',
    async (how) => {
      const { runId } = await queuedRun(db, 2);
      answer = () => UNKNOWN;
      const token = '00000000-0000-4000-8000-000000000002';
      if (how === 'without an answer') await dispatch();
      else await claimSends(deps(), { runId, from: 1, to: 2, limit: 2, token, workerName: 'the dead' });
      const before = calls.length;

      answer = () => ACCEPTED;
      await later(runId, WINDOW_MS * 0.95);
      await dispatch();
      expect(calls.length).toBe(before);
      expect(await rows(runId)).toEqual(
        [1, 2].map(() =>
          expect.objectContaining({ status: 'failed', error: expect.stringMatching(/^outcome_unknown/) }),
        ),
      );
    },
  );

  it.each(['without an answer', 'by a dispatcher that died'])(
    'is not then, though a later attempt surely did not go out, when the first was %s',
    async (how) => {
      const { runId } = await queuedRun(db, 1);
      answer = () => UNKNOWN;
      const token = '00000000-0000-4000-8000-000000000002';
      if (how === 'without an answer') await dispatch();
      else await claimSends(deps(), { runId, from: 1, to: 1, limit: 1, token, workerName: 'the dead' });
      answer = () => THROTTLED;
      await later(runId, 1_000);
      await dispatch();
      const before = calls.length;

      answer = () => ACCEPTED;
      await later(runId, WINDOW_MS * 0.95);
      await dispatch();
      expect(calls.length).toBe(before);
      expect(await rows(runId)).toMatchObject([
        { status: 'failed', error: expect.stringMatching(/^outcome_unknown/) },
      ]);
    },
  );

  it('is, where an attempt long before left no doubt: the provider knows the key since the last one', async () => {
    const { runId } = await queuedRun(db, 1);
    answer = () => THROTTLED;
    await dispatch();
    await later(runId, WINDOW_MS * 10);
    answer = () => UNKNOWN;
    await dispatch();
    await db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 s' where run_id = $1`,
      [runId],
    );
    answer = () => ACCEPTED;
    await dispatch();
    expect((await rows(runId))[0]).toMatchObject({ status: 'sent' });
  });

  it('and what a provider says of its recipient stands in the run without the address', async () => {
    const { userId, runId } = await queuedRun(db, 1);
    answer = ({ to }) => ({ kind: 'paused', reason: `554 <${to.email}>: relay denied` });
    await dispatch();
    expect(await getRun({ db }, { userId, runId })).toMatchObject({
      status: 'paused',
      error: '554 <the recipient>: relay denied',
    });
  });

  it.each<[what: string, before: Partial<MailProvider>]>([
    ['another provider knew its key', { name: 'another' }],
    ['another account knew its key', { account: 'another' }],
    ['nobody knew its key, as it was in a batch', { idempotencyWindowMs: null }],
  ])('is not, when %s', async (_, before) => {
    const { runId } = await queuedRun(db, 2);
    const token = '00000000-0000-4000-8000-000000000002';
    await claimSends(deps(before), { runId, from: 1, to: 1, limit: 1, token, workerName: 'the dead' });
    answer = () => ACCEPTED;
    await later(runId, 1_000);
    await dispatch();
    expect(await rows(runId)).toEqual([
      expect.objectContaining({ status: 'failed', error: expect.stringMatching(/^outcome_unknown/) }),
      expect.objectContaining({ status: 'sent' }),
    ]);
    expect(calls).toHaveLength(1);
  });

  it('is not, when it is a follow-up and its person has replied: it fails, and the run ends', async () => {
    const { runId } = await queuedRun(db, 2, { followUps: { count: 1, after_days: 3 } });
    answer = () => ACCEPTED;
    await dispatch();
    await passDays(db, runId, 3);
    answer = () => UNKNOWN;
    await dispatch();
    await replyToFirst(db, runId);
    answer = () => ACCEPTED;
    await later(runId, 1_000);
    expect(await dispatch()).toEqual({ processed: 2, sent: 1, failed: 1, skipped: 0 });
    expect((await rows(runId)).slice(2).map(({ status, error }) => [status, error])).toEqual(
      expect.arrayContaining([
        ['failed', 'outcome_unknown: answered while it was being sent. The person has replied'],
        ['sent', null],
      ]),
    );
    const { rows: runs } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
    expect(runs).toEqual([{ status: 'completed' }]);
    expect(calls).toHaveLength(5);
  });

  it('is not, when it is a first mail and its person has answered another run: it does not end as skipped', async () => {
    const { userId, runId } = await queuedRun(db, 1);
    answer = () => ACCEPTED;
    await dispatch();
    const again = await anotherRun(userId);
    answer = () => UNKNOWN;
    await dispatch();
    const { rows: mailed } = await db.$client.query('select id from reach_campaign_sends where run_id = $1', [
      runId,
    ]);
    await recordMailEvents({ db }, [{ sendId: mailed[0].id, event: 'replied' }]);
    answer = () => ACCEPTED;
    await later(again, 1_000);
    await dispatch();
    expect(calls).toHaveLength(2);
    expect((await rows(again)).map(({ status, error }) => [status, error])).toEqual([
      ['failed', 'outcome_unknown: answered while it was being sent. The person has replied'],
    ]);
  });

  it('is, although another run has mailed its person meanwhile: its own mail may be out already', async () => {
    const { userId, runId } = await queuedRun(db, 1);
    answer = () => UNKNOWN;
    await dispatch();
    answer = () => ACCEPTED;
    await anotherRun(userId);
    await dispatch();
    await db.$client.query('update reach_users set recontact_days = 90 where id = $1', [userId]);
    await later(runId, 1_000);
    await dispatch();
    expect(await rows(runId)).toMatchObject([{ status: 'sent', attempts: 2 }]);
    expect(calls).toHaveLength(3);
  });

  it('is, under its key, while the provider surely knows it', async () => {
    const { runId } = await queuedRun(db, 2);
    answer = () => UNKNOWN;
    await dispatch();
    answer = () => ACCEPTED;
    await later(runId, WINDOW_MS * 0.85);
    await dispatch();
    expect((await rows(runId)).map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(new Set(calls.map(({ sendId }) => sendId)).size).toBe(2);
    expect(calls).toHaveLength(4);
  });

  it('carries the same bytes, whatever became of its lead and its sender meanwhile', async () => {
    const { userId, runId } = await queuedRun(db, 3);
    answer = () => UNKNOWN;
    await dispatch();
    const first = new Map(calls.map((message) => [message.sendId, JSON.stringify(message)]));
    const renamed = indianFounders(3, { first_name: 'Somebody', company: 'Another Company' });
    await importLeads({ db }, { userId, rows: renamed });
    const { rows: leads } = await db.$client.query('select company from reach_leads where user_id = $1', [
      userId,
    ]);
    expect(leads).toEqual(Array(3).fill({ company: 'Another Company' }));
    await db.$client.query(
      `update reach_users set from_name = 'New Name', from_email = 'new@sender.test', postal_address = 'Elsewhere'
       where id = $1`,
      [userId],
    );
    calls = [];
    answer = () => ACCEPTED;
    await later(runId, 1_000);
    await dispatch();
    expect(new Map(calls.map((message) => [message.sendId, JSON.stringify(message)]))).toEqual(first);
  });

  it('fails alone in the end when it always breaks its sender; the others are mailed and the run completes', async () => {
    const { runId } = await queuedRun(db, 100);
    answer = ({ to }) => {
      if (/founder[123]@/.test(to.email)) throw new Error('poison');
      return ACCEPTED;
    };
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      await db.$client.query(
        `update reach_runs set release_at = now() - interval '1 s' where id = $1 and release_at is not null`,
        [runId],
      );
      await dispatch();
      await later(runId, 1_000);
    }
    await releaseSends({ db }, { runs: { runId } });
    const { rows: counted } = await db.$client.query(
      'select status, count(*)::int from reach_campaign_sends where run_id = $1 group by 1 order by 1',
      [runId],
    );
    expect(counted).toEqual([
      { status: 'failed', count: 3 },
      { status: 'sent', count: 97 },
    ]);
    const { rows: runs } = await db.$client.query('select status from reach_runs where id = $1', [runId]);
    expect(runs).toEqual([{ status: 'completed' }]);
  });

  it('fails when every process that takes it dies, and keeps no other from being mailed', async () => {
    const { runId } = await queuedRun(db, 20);
    answer = () => ACCEPTED;
    for (let death = 1; death <= MAX_ATTEMPTS; death++) {
      const token = `00000000-0000-4000-8000-0000000000${10 + death}`;
      await claimSends(deps(), { runId, from: 1, to: 1, limit: 1, token, workerName: `dies, ${death}` });
      await later(runId, 1_000);
    }
    await dispatch();
    const [first, ...others] = await rows(runId);
    expect(first).toMatchObject({ status: 'failed', error: expect.stringMatching(/^outcome_unknown/) });
    expect(others.every(({ status }) => status === 'sent')).toBe(true);
    expect(calls).toHaveLength(19);
  });

  it('a run whose last row ended without anybody noticing is completed by the next look', async () => {
    const { runId } = await queuedRun(db, 3);
    await db.$client.query(
      `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
      [runId],
    );
    const status = async () =>
      (await db.$client.query('select status from reach_runs where id = $1', [runId])).rows[0].status;
    expect(await status()).toBe('running');
    await releaseSends({ db }, { runs: 'all' });
    expect(await status()).toBe('completed');
  });
});
