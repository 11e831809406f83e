import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runDetailAnswer, runStatusAnswer, runsAnswer } from '@reach/contracts';
import { createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

describe('reading runs', () => {
  let harness: Harness;
  let runId: string;
  beforeAll(async () => {
    harness = await startHarness({ leads: 7 });
    runId = await harness.startPreparedRun();
  });
  afterAll(() => harness.close());

  it('GET /runs: newest first, with the total', async () => {
    const account = await createAccount(harness.db);
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      const { body } = await harness.api('POST', '/api/autopilot/start', {
        key: account.key,
        body: { goal: GOAL },
      });
      ids.unshift(body.runId);
    }
    const all = await harness.api('GET', '/api/autopilot/runs', { key: account.key });
    expect(runsAnswer.parse(all.body).runs.map(({ id }) => id)).toEqual(ids);
    const page = await harness.api('GET', '/api/autopilot/runs?limit=1&offset=1', { key: account.key });
    expect(page.body).toMatchObject({ ok: true, total: 3, runs: [{ id: ids[1] }] });
  });

  it('GET /runs: each run as its status shows it, whatever its texts hold', async () => {
    const account = await createAccount(harness.db);
    const goal = 'Find "SaaS" founders \\ in Zürich,\n\tand invite them 😀 {{ to }} a demo';
    const { body: started } = await harness.api('POST', '/api/autopilot/start', {
      key: account.key,
      body: { goal },
    });
    const { rows } = await harness.db.$client.query(
      `update reach_runs set error = goal, campaign_id = id, created_at = '2026-03-01 01:02:03.4+02' where id = $1 returning goal`,
      [started.runId],
    );
    const list = await harness.api('GET', '/api/autopilot/runs', { key: account.key });
    const status = await harness.api('GET', `/api/autopilot/${started.runId}/status`, { key: account.key });
    const { log: _log, ...run } = status.body.run;
    expect(list.body).toEqual({ ok: true, runs: [run], total: 1 });
    expect(run).toMatchObject({ ...rows[0], error: rows[0].goal, created_at: '2026-02-28T23:02:03.400Z' });
  });

  it('GET /runs: lists that are asked for at once are each their own', async () => {
    const accounts = await Promise.all([0, 1, 2].map(() => createAccount(harness.db)));
    for (const [index, { key }] of accounts.entries()) {
      for (let count = 0; count < index; count++)
        await harness.api('POST', '/api/autopilot/start', { key, body: { goal: `${GOAL} of ${index}` } });
    }
    const asked = Array.from({ length: 30 }, (_, place) => ({
      key: accounts[place % 3]!.key,
      runs: place % 3,
      limit: 1 + (place % 4),
    }));
    const answers = await Promise.all(
      asked.map(({ key, limit }) => harness.api('GET', `/api/autopilot/runs?limit=${limit}`, { key })),
    );
    expect(answers.map(({ body }) => [body.total, body.runs.length])).toEqual(
      asked.map(({ runs, limit }) => [runs, Math.min(runs, limit)]),
    );
    for (const [place, { body }] of answers.entries()) {
      const goals = body.runs.map(({ goal }: { goal: string }) => goal);
      expect(goals).toEqual(goals.map(() => `${GOAL} of ${asked[place]!.runs}`));
    }
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=1e1',
    'limit=-1',
    'limit=',
    'offset=-1',
    'limit=1&limit=2',
    'limit[]=1&limit=x',
  ])('GET /runs 400: %s', async (query) => {
    const answer = await harness.api('GET', `/api/autopilot/runs?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(/^(limit|offset) must be a whole number from/);
  });

  it('GET /:id/status: the run with its log, in the words of the document', async () => {
    const { status, body } = await harness.api('GET', `/api/autopilot/${runId}/status`);
    expect(status).toBe(200);
    const { run } = runStatusAnswer.parse(body);
    expect(run).toMatchObject({ id: runId, status: 'running', leads_found: 7, messages_sent: 0 });
    expect(run.log).toEqual(expect.arrayContaining([expect.stringMatching(/^Plan ready — audience: /)]));
    expect(run.log.at(-1)).toBe('7 leads queued for sending');
  });

  it('GET /:id: run, plan, stats, recipients and pagination', async () => {
    const { body } = await harness.api('GET', `/api/autopilot/${runId}?page=2&limit=3`);
    const detail = runDetailAnswer.parse(body);
    expect(detail.stats).toEqual({
      total: 7,
      queued: 7,
      sent: 0,
      delivered: 0,
      opened: 0,
      clicked: 0,
      replied: 0,
      bounced: 0,
      failed: 0,
      skipped: 0,
    });
    expect(detail.pagination).toEqual({ page: 2, limit: 3, total: 7, totalPages: 3 });
    expect(detail.recipients).toHaveLength(3);
    expect(detail.plan?.message_body).toContain('{{');
    expect(detail.run.campaign_id).not.toBeNull();
  });

  it('pages hold every recipient once, in one order', async () => {
    const pages = [];
    for (const page of [1, 2, 3]) {
      const { body } = await harness.api('GET', `/api/autopilot/${runId}?page=${page}&limit=3`);
      pages.push(...body.recipients.map(({ id }: { id: string }) => id));
    }
    expect(new Set(pages).size).toBe(7);
    expect(pages).toEqual([...pages].sort());
  });

  it('a page past the end is empty, with the same totals', async () => {
    const { status, body } = await harness.api('GET', `/api/autopilot/${runId}?page=99&limit=3`);
    expect(status).toBe(200);
    expect(body.recipients).toEqual([]);
    expect(body.pagination).toEqual({ page: 99, limit: 3, total: 7, totalPages: 3 });
  });

  it('plan is null until it exists', async () => {
    const { body: started } = await harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL } });
    const { body } = await harness.api('GET', `/api/autopilot/${started.runId}`);
    expect(body.plan).toBeNull();
    expect(body.stats.total).toBe(0);
    expect(body.pagination.totalPages).toBe(0);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=%D9%A1',
    'page=1e2',
    'page=0x10',
    'page=1000000000000000',
    'limit=0',
    'limit=201',
    'limit=all',
  ])('GET /:id 400: %s', async (query) => {
    expect((await harness.api('GET', `/api/autopilot/${runId}?${query}`)).status).toBe(400);
  });

  it.each([
    'abc',
    '00000000-0000-0000-0000-000000000000',
    "1' or '1'='1",
    '%00',
    '..%2f..%2fetc',
    `{018f7c6e-0000-7000-8000-000000000000}`,
    'x'.repeat(2_000),
  ])('404: an id that belongs to no run (%s)', async (id) => {
    for (const path of [`/api/autopilot/${encodeURI(id)}`, `/api/autopilot/${encodeURI(id)}/status`]) {
      const answer = await harness.api('GET', path);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ error: 'Run not found' });
    }
  });

  it("404: somebody else's run looks like no run at all", async () => {
    const stranger = await createAccount(harness.db);
    const paths = [`/api/autopilot/${runId}`, `/api/autopilot/${runId}/status`];
    for (const path of paths) {
      const answer = await harness.api('GET', path, { key: stranger.key });
      expect([answer.status, answer.body]).toEqual([404, { error: 'Run not found' }]);
    }
    const stop = await harness.api('POST', `/api/autopilot/${runId}/status`, {
      key: stranger.key,
      body: { action: 'stop' },
    });
    expect([stop.status, stop.body]).toEqual([404, { error: 'Run not found' }]);
    expect((await harness.api('GET', '/api/autopilot/runs', { key: stranger.key })).body.runs).toEqual([]);
  });

  it('answers the same under the base path', async () => {
    const root = await harness.api('GET', `/api/autopilot/${runId}`);
    const prefixed = await harness.api('GET', `/reach/api/autopilot/${runId}`);
    expect(prefixed.status).toBe(200);
    expect(prefixed.body).toEqual(root.body);
  });

  it('404 as JSON for a route that does not exist', async () => {
    const answer = await harness.api('GET', '/api/nothing');
    expect([answer.status, answer.body]).toEqual([404, { error: 'There is no such route' }]);
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });
});
