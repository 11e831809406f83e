import { describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailProvider } from '@reach/mail';
import { dispatchDueSends } from '@reach/outreach';
import { MAX_ATTEMPTS } from '../../src/sends/retry-schedule.ts';
import { queuedRun } from '../fixtures/queued-run.ts';
import { dispatching, WINDOW } from './dispatching.ts';

const { db, sandbox, deps, dispatch, read, rows, later } = await dispatching();

describe('what the provider answers', () => {
  it('an answer that never came is asked for again under the same key: one mail', async () => {
    const run = await queuedRun(db, 12);
    sandbox.dials.rateResetAfterAccept = 1;
    expect((await dispatch()).processed).toBe(0);
    expect((await rows(run.runId)).every((row) => row.status === 'queued' && row.maybe_accepted)).toBe(true);
    sandbox.dials.rateResetAfterAccept = 0;
    await later(run.runId);
    expect((await dispatch()).sent).toBe(12);
    expect(sandbox.ledger()).toMatchObject({ requests: 24, accepted: 12, duplicates: 0 });
  });

  it('a 5xx is tried again later, with backoff, and given up in the end', async () => {
    const run = await queuedRun(db, 1);
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
    const { provider } = deps;
    const run = await queuedRun(db, 60);
    const away = {
      ...provider,
      send: createMisarMail({ baseUrl: 'http://127.0.0.1:9', apiKey: 'x' }).send,
    };
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
    const run = await queuedRun(db, 60);
    sandbox.dials.rate5xx = 1;
    await dispatch();
    const requests = sandbox.ledger().requests;
    await later(run.runId);
    await dispatch();
    expect(sandbox.ledger().requests).toBe(requests + 1);
  });

  it('429 holds the lane and costs no attempt', async () => {
    const run = await queuedRun(db, 60);
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
    const { provider } = deps;
    await queuedRun(db, 3);
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
});
