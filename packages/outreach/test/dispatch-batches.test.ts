import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createResend, type MailProvider } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  stopRun,
  suppress,
} from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { createResendServer, type ResendServer, sendIdOf, testDatabase } from '@reach/testing';
import { claimSends } from '../src/sends/claim-sends.ts';
import { passDays, queuedRun, replyToFirst } from './fixtures/queued-run.ts';

const BATCH = 10;
const WINDOW = 2;

describe('dispatching through a provider that takes batches', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let server: ResendServer;
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
    await db.$client.query('update reach_runs set release_at = null; delete from reach_provider_lanes');
    server = await createResendServer();
    provider = createResend({
      apiKey: 're_test_0123456789',
      baseUrl: server.url,
      batch: BATCH,
      timeoutMs: 2_000,
      repeatAfterMs: [1, 1, 1],
    });
    deps = {
      ...{
        db,
        provider,
        window: createWindow(WINDOW),
        outcomes: createOutcomeWriter({ db }),
        workerName: 'test',
      },
      ...{ publicUrl: 'http://reach.test', isDraining: () => false },
    };
  });
  afterEach(async () => {
    await provider.close();
    await server.close();
  });

  const dispatch = () => dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
  const rows = async (runId: string) =>
    (await db.$client.query('select * from reach_campaign_sends where run_id = $1 order by seq', [runId]))
      .rows;
  const later = (runId: string) =>
    db.$client.query(
      `with r as (update reach_runs set release_at = now() - interval '1 s' where id = '${runId}' and status = 'running'),
         l as (delete from reach_provider_lanes)
       update reach_campaign_sends set scheduled_at = now() - interval '1 s', lease_until = lease_until - interval '1 hour'
       where run_id = '${runId}' and status = 'queued'`,
    );
  const run = async (runId: string) =>
    (await db.$client.query('select status, error from reach_runs where id = $1', [runId])).rows[0];
  const mostTaken = () => Math.max(0, ...server.taken.values());
  /** What the rows say, beside what the provider took. */
  const books = async (runId: string) =>
    (await rows(runId)).map(({ id, status }) => `${status} ${server.taken.get(id) ?? 0}`);

  it('sends each lead its own mail, ten in a request, and never more requests at once than the window has', async () => {
    let underWay = 0;
    let most = 0;
    server.fault = async () => {
      most = Math.max(most, ++underWay);
      await new Promise(setImmediate);
      underWay--;
      return undefined;
    };
    const { runId } = await queuedRun(db, 95);
    expect(await dispatch()).toEqual({ processed: 95, sent: 95, failed: 0, skipped: 0 });
    expect((await run(runId)).status).toBe('completed');
    expect(server.requests.map(({ mails }) => mails.length).sort((a, b) => a - b)).toEqual([
      5,
      ...Array(9).fill(10),
    ]);
    expect(most).toBeLessThanOrEqual(WINDOW);
    const mails = new Map(
      server.requests.flatMap(({ mails }) => mails.map((mail) => [sendIdOf(mail), mail])),
    );
    for (const { id, email, provider_message_id } of await rows(runId)) {
      const mail = mails.get(id)!;
      expect(provider_message_id).toBe(`r-${id}`);
      expect(mail.to).toEqual([email]);
      expect(mail.text).toContain(`Company ${/\d+/.exec(email)![0]}`);
      const link = /<(.*)>/.exec(mail.headers!['List-Unsubscribe']!)![1]!;
      expect(mail.text).toContain(link);
      expect(mail.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    }
    expect(mails.size).toBe(95);
  });

  it('a refused mail fails alone', async () => {
    const { runId } = await queuedRun(db, 30);
    server.refuse = ({ to }) => (/founder(3|14|15)@/.test(to[0]!) ? 'Invalid `to` field' : null);
    expect(await dispatch()).toEqual({ processed: 30, sent: 27, failed: 3, skipped: 0 });
    for (const row of await rows(runId)) {
      const refused = /founder(3|14|15)@/.test(row.email);
      expect([row.status, server.taken.get(row.id) ?? 0]).toEqual(refused ? ['failed', 0] : ['sent', 1]);
      if (refused) expect(row.error).toMatch(/Invalid `to` field/);
    }
    expect(server.requests).toHaveLength(3);
  });

  it('what an answer leaves out is of unknown outcome, and is not sent again', async () => {
    const { runId } = await queuedRun(db, 20);
    const first = new Set<string>();
    server.fault = ({ mails }) => {
      if (first.size === 0) for (const mail of mails) first.add(sendIdOf(mail));
      return first.has(sendIdOf(mails[0]!)) ? { kind: 'short', missing: 1 } : undefined;
    };
    await dispatch();
    await later(runId);
    await dispatch();
    for (const { id, status, error } of await rows(runId)) {
      expect(status).toBe(first.has(id) ? 'failed' : 'sent');
      if (first.has(id)) expect(error).toMatch(/^outcome_unknown/);
    }
    expect(mostTaken()).toBe(1);
  });

  it('answers that were lost are asked for again in place: everybody is mailed once', async () => {
    const { runId } = await queuedRun(db, 40);
    const seen = new Set<unknown>();
    server.fault = ({ headers }) => {
      const key = headers['idempotency-key'];
      if (seen.has(key)) return undefined;
      seen.add(key);
      return { kind: 'reset', taken: true };
    };
    expect((await dispatch()).sent).toBe(40);
    expect(await books(runId)).toEqual(Array(40).fill('sent 1'));
    expect(server.requests).toHaveLength(8);
  });

  it('an answer that never comes leaves its batch unknown, the others sent, and nobody is mailed again', async () => {
    const { runId } = await queuedRun(db, 40);
    server.fault = ({ mails }) =>
      mails.some(({ to }) => to[0]!.startsWith('founder7@')) ? { kind: 'reset', taken: true } : undefined;
    await dispatch();
    for (let again = 0; again < 3; again++) {
      await later(runId);
      await dispatch();
    }
    const found = await rows(runId);
    expect(found.filter(({ status }) => status === 'sent')).toHaveLength(30);
    const unknown = found.filter(({ error }) => error?.startsWith('outcome_unknown'));
    expect(unknown).toHaveLength(10);
    expect(unknown.map(({ email }) => email)).toContain('founder7@company7.example');
    expect(mostTaken()).toBe(1);
    expect((await run(runId)).status).toBe('completed');
  });

  it('what a dead dispatcher left is not sent again: nobody knows the batch that it was in', async () => {
    const { runId } = await queuedRun(db, 30);
    const token = '00000000-0000-4000-8000-000000000003';
    await claimSends(deps, { runId, from: 1, to: 10, limit: 10, token, workerName: 'the dead' });
    await later(runId);
    await dispatch();
    const found = await rows(runId);
    expect(found.slice(0, 10).every(({ error }) => error?.startsWith('outcome_unknown'))).toBe(true);
    expect(found.slice(10).every(({ status }) => status === 'sent')).toBe(true);
    expect(server.taken.size).toBe(20);
  });

  it('a stop lets the requests under way end, and nothing begins after it', async () => {
    const { userId, runId } = await queuedRun(db, 100);
    let begunAtStop = 0;
    server.fault = async (_, number) => {
      if (number === 3) {
        await stopRun({ db }, { userId, runId });
        begunAtStop = server.requests.length;
      }
      return undefined;
    };
    await dispatch();
    expect(begunAtStop).toBeGreaterThanOrEqual(3);
    expect(server.requests.length).toBeLessThanOrEqual(begunAtStop + WINDOW - 1);
    // What is left of the run is swept up by the next look.
    await dispatch();
    const found = await books(runId);
    expect(new Set(found)).toEqual(new Set(['sent 1', 'skipped 0']));
    expect((await run(runId)).status).toBe('stopped');
  });

  it.each(['stopped', 'suppressed', 'told to end'])(
    'a batch without an answer is not repeated once it was %s',
    async (how) => {
      const { userId, runId } = await queuedRun(db, BATCH);
      const [row] = await rows(runId);
      let draining = false;
      deps.isDraining = () => draining;
      server.fault = async () => {
        if (how === 'stopped') await stopRun({ db }, { userId, runId });
        else if (how === 'suppressed')
          await suppress({ db }, { userId, keys: [row.email], reason: 'manual' });
        else draining = true;
        return { kind: 'reset', taken: false };
      };
      await dispatch();
      expect(server.requests).toHaveLength(1);
      expect((await rows(runId)).every(({ error }) => error?.startsWith('outcome_unknown'))).toBe(true);
    },
  );

  it.each([
    ['another has claimed it', 'claim_token = gen_random_uuid()'],
    ['its lease is over', "lease_until = now() - interval '1 s'"],
  ])('a batch without an answer is not repeated once %s', async (_, change) => {
    const { runId } = await queuedRun(db, BATCH);
    server.fault = async () => {
      await db.$client.query(`update reach_campaign_sends set ${change} where run_id = $1`, [runId]);
      return { kind: 'reset', taken: true };
    };
    await dispatch();
    expect(server.requests).toHaveLength(1);
  });

  type Query = (statement: { name?: string }, values?: unknown[]) => Promise<{ rowCount: number | null }>;
  /** Has a dispatcher's statements go through `around`. */
  const dispatchThrough = (around: (query: Query) => Query) => {
    const query = around(db.$client.query.bind(db.$client) as Query);
    const $client = Object.assign(Object.create(db.$client), { query });
    deps.db = Object.assign(Object.create(db), { $client });
    return dispatch();
  };

  it('a batch without an answer is not repeated while nobody can be asked whether it may', async () => {
    const { runId } = await queuedRun(db, BATCH);
    server.fault = () => ({ kind: 'reset', taken: true });
    await dispatchThrough((query) => (statement, values) => {
      if (statement.name === 'batch-may-go-out') return Promise.reject(new Error('Postgres is away'));
      return query(statement, values);
    });
    expect(server.requests).toHaveLength(1);
    expect((await rows(runId)).every(({ error }) => error?.startsWith('outcome_unknown'))).toBe(true);
  });

  it('a dispatcher that is held up between its claim and its request sends nothing', async () => {
    const { runId } = await queuedRun(db, BATCH);
    const now = performance.now.bind(performance);
    const clock = jest.spyOn(performance, 'now');
    try {
      await dispatchThrough((query) => async (statement, values) => {
        const answer = await query(statement, values);
        // More than half a lease.
        if (statement.name === 'claim-sends' && answer.rowCount !== 0)
          clock.mockImplementation(() => now() + 8_000);
        return answer;
      });
    } finally {
      clock.mockRestore();
    }
    expect(server.requests).toHaveLength(0);
    deps.db = db;
    await later(runId);
    expect((await dispatch()).sent).toBe(BATCH);
  });

  const REFUSED = { kind: 'answer', taken: false, status: 422, body: { message: 'Invalid' } } as const;
  it('a follow-up whose person replies while its batch is refused does not leave with a part of it', async () => {
    const { runId } = await queuedRun(db, BATCH, { followUps: { count: 1, after_days: 3 } });
    await dispatch();
    await passDays(db, runId, 3);
    server.fault = async () => {
      await replyToFirst(db, runId);
      return server.requests.length === 2 ? REFUSED : undefined;
    };
    await dispatch();
    expect(server.requests).toHaveLength(2);
    server.fault = () => undefined;
    await later(runId);
    await dispatch();
    const steps = (await rows(runId)).slice(BATCH).map(({ status }) => status);
    expect(steps.sort()).toEqual([...Array(BATCH - 1).fill('sent'), 'skipped']);
    expect((await run(runId)).status).toBe('completed');
  });

  it('a refused batch whose parts may not leave any more says nothing against the provider', async () => {
    const { userId, runId } = await queuedRun(db, BATCH);
    const [row] = await rows(runId);
    server.fault = async () => {
      await suppress({ db }, { userId, keys: [row.email], reason: 'manual' });
      return server.requests.length === 1 ? REFUSED : undefined;
    };
    await dispatch();
    expect(server.requests).toHaveLength(1);
    expect((await db.$client.query('select from reach_provider_lanes')).rowCount).toBe(0);
    expect(deps.window.isProbing()).toBe(false);
  });

  it('who is suppressed while a batch is under way is left out of the next ones; the others are mailed', async () => {
    const { userId, runId } = await queuedRun(db, 60);
    const last = (await rows(runId)).at(-1);
    server.fault = async (_, number) => {
      if (number === 1) await suppress({ db }, { userId, keys: [last.email], reason: 'manual' });
      return undefined;
    };
    expect(await dispatch()).toMatchObject({ sent: 59, failed: 0 });
    expect(await books(runId)).toEqual([...Array(59).fill('sent 1'), 'skipped 0']);
  });

  it('429 holds the lane once; no attempt is spent, and all are mailed afterwards', async () => {
    const { runId } = await queuedRun(db, 20);
    server.fault = () => ({ kind: 'answer', taken: false, status: 429, headers: { 'retry-after': '60' } });
    await dispatch();
    const { rows: lanes } = await db.$client.query(
      "select provider, paused_until > now() + interval '50 s' as held from reach_provider_lanes",
    );
    expect(lanes).toEqual([{ provider: 'resend', held: true }]);
    expect((await rows(runId)).every(({ status, attempts }) => status === 'queued' && attempts === 0)).toBe(
      true,
    );
    server.fault = () => undefined;
    await later(runId);
    expect((await dispatch()).sent).toBe(20);
    expect(mostTaken()).toBe(1);
  });

  it('a key that is refused pauses the run, and the rows stay queued', async () => {
    const { runId } = await queuedRun(db, 20);
    server.fault = () => ({ kind: 'answer', taken: false, status: 401, body: { name: 'missing_api_key' } });
    await dispatch();
    expect(await run(runId)).toMatchObject({
      status: 'paused',
      error: expect.stringContaining('RESEND_API_KEY'),
    });
    expect((await rows(runId)).every(({ status, attempts }) => status === 'queued' && attempts === 0)).toBe(
      true,
    );
  });

  it('while the provider seems to be away, one mail at a time finds out whether it is back', async () => {
    const { runId } = await queuedRun(db, 50);
    deps.window = createWindow(1);
    server.fault = () => ({ kind: 'answer', taken: false, status: 500 });
    await dispatch();
    await later(runId);
    await dispatch();
    expect(server.requests.at(-1)!.mails).toHaveLength(1);
    server.fault = () => undefined;
    await later(runId);
    await dispatch();
    await later(runId);
    await dispatch();
    const found = await rows(runId);
    const unknown = found.filter(({ error }) => error?.startsWith('outcome_unknown'));
    expect(unknown).toHaveLength(BATCH + 1);
    expect(found.filter(({ status }) => status === 'sent')).toHaveLength(50 - BATCH - 1);
  });
});
