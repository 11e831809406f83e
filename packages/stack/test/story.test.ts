import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call, waitFor } from '@reach/testing';
import { Redis } from 'ioredis';
import { type RunningStack, startStack } from './running-stack.ts';

const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
/** So long a dispatcher that dies keeps its window from the others. */
const LEASE_MS = 15_000;

describe('the whole loop, on real processes', () => {
  let stack: RunningStack;
  beforeAll(async () => {
    stack = await startStack();
  }, 120_000);
  afterAll(() => stack?.cleanUp());

  const start = async (): Promise<string> => {
    const { status, body } = await stack.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
    expect(status).toBe(202);
    return body.runId;
  };
  const detail = async (runId: string) => (await stack.api('GET', `/api/autopilot/${runId}?limit=200`)).body;
  const ended = (runId: string, timeoutMs = 30_000) =>
    waitFor(async () => (await detail(runId)).run.status !== 'running' && (await detail(runId)), {
      timeoutMs,
    });

  it('a goal becomes mail in the inbox, and the funnel fills from signed events', async () => {
    await stack.dials({ eventDelayMs: [10, 100] });
    const runId = await start();
    const { run, plan, stats } = await ended(runId);
    expect(run).toMatchObject({
      status: 'completed',
      error: null,
      messages_sent: stats.sent - stats.bounced,
    });
    expect(plan.target_audience).toBe('SaaS founders in India');
    expect(stats.sent).toBeGreaterThan(50);
    expect(stats).toMatchObject({ queued: 0, failed: 0, skipped: 0, total: stats.sent });
    expect(await stack.ledger()).toMatchObject({ accepted: stats.sent, duplicates: 0 });

    await waitFor(async () => (await stack.ledger()).pendingEvents === 0, { timeoutMs: 30_000 });
    const filled = await detail(runId);
    expect(filled.stats.delivered).toBeGreaterThan(stats.sent * 0.8);
    expect(filled.stats.opened).toBeGreaterThan(0);
    expect(filled.stats.clicked).toBeGreaterThan(0);
    expect(filled.stats.sent).toBe(stats.sent);
  }, 90_000);

  it("the public document's calls, in its order, give the documented answers", async () => {
    const { apiUrl, webhookUrl, apiKey, cronSecret, webhookSecret } = stack.facts();
    const base = `${apiUrl}/reach`;
    const goal = 'Find SaaS founders in India and invite them to a demo';
    await stack.dials({ eventsEnabled: false });

    const started = await call('POST', `${base}/api/autopilot/start`, { key: apiKey, body: { goal } });
    expect([started.status, started.body]).toEqual([202, { ok: true, runId: expect.any(String) }]);
    const { runId } = started.body;

    const runs = await call('GET', `${base}/api/autopilot/runs`, { key: apiKey });
    expect(runs.body.runs[0]).toMatchObject({
      id: runId,
      goal,
      replies_count: 0,
      deals_count: 0,
      error: null,
    });

    await ended(runId);
    const status = await call('GET', `${base}/api/autopilot/${runId}/status`, { key: apiKey });
    expect(status.body.run).toMatchObject({ id: runId, status: 'completed', log: expect.any(Array) });
    expect(status.body.run.log[0]).toMatch(/^The goal names no offer|^Plan ready — audience: SaaS founders/);

    const stop = { key: apiKey, body: { action: 'stop' } };
    expect((await call('POST', `${base}/api/autopilot/${runId}/status`, stop)).status).toBe(409);

    const read = await call('GET', `${base}/api/autopilot/${runId}?page=1&limit=50`, { key: apiKey });
    expect(read.body).toMatchObject({
      ok: true,
      run: { id: runId, status: 'completed' },
      plan: { subject_line: expect.any(String), message_body: expect.any(String) },
      pagination: { page: 1, limit: 50, total: read.body.stats.total },
    });
    const [recipient] = read.body.recipients;
    expect(Object.keys(recipient).sort()).toEqual(
      ['clicked_human', 'email', 'error', 'id', 'last_event_at', 'name', 'sent_at', 'status'].sort(),
    );

    const cron = { headers: { 'x-cron-secret': cronSecret } };
    const dispatched = await call('POST', `${base}/api/campaigns/run`, cron);
    expect(dispatched.body).toEqual({ processed: 0, sent: 0, failed: 0, skipped: 0 });

    const event = JSON.stringify({
      reach_send_id: recipient.id,
      event: 'delivered',
      recipient: recipient.email,
    });
    const signature = createHmac('sha256', webhookSecret).update(event).digest('hex');
    const deliver = (headers: Record<string, string>) =>
      call('POST', `${webhookUrl}/reach/api/webhooks/mail-events`, { body: event, headers });
    expect((await deliver({ 'x-reach-signature': signature })).body).toEqual({
      ok: true,
      matched: true,
      status: 'delivered',
    });
    const forged = await deliver({ 'x-reach-signature': '0'.repeat(64) });
    expect([forged.status, forged.body]).toEqual([401, { error: 'Invalid signature' }]);
    await stack.dials({ eventsEnabled: true });
  }, 90_000);

  it('the command line starts a run, watches it to its end, and shows, lists and stops', async () => {
    const watched = await stack.reach('runs', 'start', GOAL, '--watch');
    expect(watched.code).toBe(0);
    expect(watched.out).toMatch(/Plan ready — audience: SaaS founders in India[\s\S]*Completed: \d+ sent/);

    const listed = await stack.reach('runs', 'list', '--json');
    const [run] = JSON.parse(listed.out).runs;
    expect(run).toMatchObject({ goal: GOAL, status: 'completed' });
    expect((await stack.reach('runs', 'show', run.id)).out).toContain('queued 0, sent');

    const stopped = await stack.reach('runs', 'stop', run.id);
    expect([stopped.code, stopped.err.trim()]).toEqual([1, 'Run is not running']);
    const unknown = await stack.reach('runs', 'show', 'no-such-run');
    expect([unknown.code, unknown.err.trim()]).toEqual([1, 'Run not found']);
  }, 60_000);

  it('the command line suppresses, lists, moves files and allows again', async () => {
    const suppressions = (...words: string[]) => stack.reach('suppressions', ...words);
    const file = join(mkdtempSync(join(tmpdir(), 'reach-files-')), 'suppressions.csv');
    expect((await suppressions('add', 'ann@shop.test', '--reason', 'complained')).out).toMatch(
      /^ann@shop\.test is suppressed \(complained\)/,
    );
    writeFileSync(file, 'bob@shop.test\nacme.test\nnobody@\n');
    const imported = await suppressions('import', file, '--json');
    expect(JSON.parse(imported.out)).toMatchObject({ created: 2, invalid: 1, errors: [{ row: 3 }] });
    expect((await suppressions('remove', '@acme.test')).out).toBe('@acme.test may be mailed again.\n');
    expect((await suppressions('list', '--q', 'shop')).out).toBe('None fits.\n');
    expect((await suppressions('export', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(
      /\r\nann@shop\.test,,complained,.*\r\nbob@shop\.test,,manual,/s,
    );
    const listed = JSON.parse((await suppressions('list', '--q', 'ann@', '--json')).out);
    expect(listed).toMatchObject({
      total: 1,
      suppressions: [{ email: 'ann@shop.test', reason: 'complained' }],
    });
    const unknown = await suppressions('remove', 'acme.test');
    expect([unknown.code, unknown.err.trim()]).toEqual([1, 'There is no such suppression']);
  }, 60_000);

  it('the command line shows and changes the sender and its pace', async () => {
    const set = await stack.reach('sender', 'set', '--postal-address', '2 New Street, Sampletown', '--json');
    expect(JSON.parse(set.out)).toMatchObject({
      missing: null,
      sender: { from_email: 'alex@reach.example', postal_address: '2 New Street, Sampletown' },
    });
    expect((await stack.reach('sender', 'show')).out).toMatch(/postal\s+2 New Street, Sampletown/);
    const refused = await stack.reach('sender', 'set', '--from-email', 'nobody');
    expect([refused.code, refused.err.trim()]).toEqual([1, 'from_email: the e-mail address has no @']);
    expect((await stack.reach('pacing', 'show')).out).toBe('Unlimited: mail leaves at once.\n');
  }, 60_000);

  describe('a fault in the middle of a run: as many mails as sends, nobody twice', () => {
    /** Starts a run slow enough to be caught in the middle; resolves when mail is going out. */
    async function runUnderWay(): Promise<{ runId: string; before: number }> {
      // Else a late bounce of an earlier run would take its address off this one.
      await waitFor(async () => (await stack.ledger()).pendingEvents === 0, { timeoutMs: 30_000 });
      const before = (await stack.ledger()).accepted;
      await stack.dials({ latencyMs: 700 });
      const runId = await start();
      await waitFor(async () => (await stack.ledger()).accepted > before);
      return { runId, before };
    }
    async function expectAllMailedOnce(runId: string, before: number, timeoutMs: number): Promise<void> {
      await stack.dials({ latencyMs: 0 });
      const { run, stats } = await ended(runId, timeoutMs);
      expect(run.status).toBe('completed');
      expect(stats).toMatchObject({ queued: 0, failed: 0, skipped: 0, sent: stats.total });
      expect(await stack.ledger()).toMatchObject({ accepted: before + stats.sent, duplicates: 0 });
    }

    it.each(['api', 'planner-worker', 'webhook-receiver', 'mail-sandbox'])(
      'kill -9 of %s',
      async (name) => {
        const { runId, before } = await runUnderWay();
        await stack.killService(name);
        await waitFor(async () => (await stack.api('GET', '/readyz')).status === 200);
        await waitFor(async () => (await stack.dials({ latencyMs: 0 })).status === 200);
        await expectAllMailedOnce(runId, before, LEASE_MS + 30_000);
      },
      120_000,
    );

    it('kill -9 of the planner right after the start', async () => {
      const before = (await stack.ledger()).accepted;
      const runId = await start();
      await stack.killService('planner-worker');
      await expectAllMailedOnce(runId, before, 60_000);
    }, 90_000);

    it('kill -9 of the dispatcher', async () => {
      const { runId, before } = await runUnderWay();
      await stack.killService('dispatcher-worker');
      await expectAllMailedOnce(runId, before, LEASE_MS + 30_000);
    }, 120_000);

    it('Redis emptied', async () => {
      const { runId, before } = await runUnderWay();
      const redis = new Redis(stack.facts().redisUrl);
      await redis.flushall();
      redis.disconnect();
      await expectAllMailedOnce(runId, before, 60_000);
    }, 90_000);
  });

  it('after stop has answered, at most one window of requests is still under way', async () => {
    await stack.dials({ latencyMs: 500 });
    const before = (await stack.ledger()).requests;
    const runId = await start();
    await waitFor(async () => (await stack.ledger()).requests > before);
    const stopped = await stack.api('POST', `/api/autopilot/${runId}/status`, { body: { action: 'stop' } });
    expect(stopped.body).toEqual({ ok: true });
    const atStop = (await stack.ledger()).requests;
    await stack.dials({ latencyMs: 0 });
    const { stats } = await waitFor(async () => {
      const now = await detail(runId);
      return now.stats.queued === 0 && now;
    });
    expect((await stack.ledger()).requests - atStop).toBeLessThanOrEqual(64);
    expect(stats.skipped).toBeGreaterThan(0);
    expect(stats.sent + stats.skipped).toBe(stats.total);
  }, 60_000);

  it('Ctrl-C ends everything that was started', async () => {
    const { services } = stack.facts();
    expect(await stack.end()).toBe(0);
    for (const { pid } of services) expect(() => process.kill(pid, 0)).toThrow();
  }, 60_000);
});
