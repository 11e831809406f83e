import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

const START = '/api/autopilot/start';
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('POST /api/autopilot/start', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const start = (body: unknown, options = {}) => harness.api('POST', START, { body, ...options });

  it('202: answers with the id of a running run and takes one credit', async () => {
    const account = await createAccount(harness.db, { creditsLimit: 2 });
    const answer = await start({ goal: GOAL }, { key: account.key });
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ ok: true, runId: expect.stringMatching(UUID_V7) });
    expect(answer.headers.get('x-request-id')).toBeTruthy();
    const { body } = await harness.api('GET', '/api/autopilot/runs', { key: account.key });
    expect(body.runs).toEqual([
      {
        id: answer.body.runId,
        goal: GOAL,
        status: 'running',
        leads_found: 0,
        messages_sent: 0,
        replies_count: 0,
        deals_count: 0,
        campaign_id: null,
        error: null,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    ]);
  });

  it('202: counts the goal in code points after trimming, so 10 and 2000 emoji are both fine', async () => {
    for (const goal of ['  \u200b0123456789\ufeff ', '🚀'.repeat(10), '🚀'.repeat(2000)]) {
      expect((await start({ goal })).status).toBe(202);
    }
  });

  it.each([
    ['a missing goal', {}, /^goal is missing/],
    ['null', { goal: null }, /^goal must be a string/],
    ['a number', { goal: 1234567890 }, /^goal must be a string/],
    ['9 characters', { goal: '123456789' }, /^goal must have 10 to 2000 characters, has 9/],
    ['2001 characters', { goal: 'x'.repeat(2001) }, /has 2001/],
    ['2001 emoji', { goal: '🚀'.repeat(2001) }, /has 2001/],
    ['white space only', { goal: ' \u00a0\u200b\u{e0041}\n'.repeat(20) }, /has 0/],
    ['NUL', { goal: 'Find founders\u0000 in India' }, /^goal must not contain NUL/],
    ['a lone surrogate', { goal: 'Find founders \ud800 in India' }, /^goal must not contain NUL or broken/],
    ['an array for a body', ['goal'], /^body must be a JSON object/],
    ['null for a body', 'null', /^body must be a JSON object/],
    ['a number for a body', '5', /^body must be a JSON object/],
    ['a plan that is none', { goal: GOAL, plan: 'x' }, /^plan must be an object/],
    ['an unknown template', { goal: GOAL, plan: { body: 'x' } }, /^plan.body is not known/],
    ['steps that are none', { goal: GOAL, plan: { steps: [null] } }, /^plan.steps.0 must be an object/],
  ])('400: %s', async (_name, body, message) => {
    const answer = await start(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(message);
    expect(answer.body.issues.length).toBeGreaterThan(0);
  });

  it.each(['{', '{"goal":', '"text"', 'null', ''])(
    '400: a body that is no JSON object (%j)',
    async (body) => {
      const answer = await start(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error).toEqual(expect.any(String));
    },
  );

  it('400: a byte that is not UTF-8, of which a goal would keep but a question mark', async () => {
    const body = Buffer.concat([
      Buffer.from('{"goal":"Find founders in M'),
      Buffer.of(0xfc),
      Buffer.from('nchen"}'),
    ]);
    const answer = await fetch(`${harness.url}/api/autopilot/start`, {
      method: 'POST',
      headers: { authorization: `Bearer ${harness.account.key}`, 'content-type': 'application/json' },
      body,
    });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'The body is not valid UTF-8' }]);
  });

  it('415: a compressed body, and says so', async () => {
    const answer = await start({ goal: GOAL }, { headers: { 'content-encoding': 'gzip' } });
    expect(answer).toMatchObject({ status: 415, body: { error: expect.stringMatching(/Content-Encoding/) } });
  });

  it('400: nesting too deep to be meant', async () => {
    const body = `{"goal":"${GOAL}","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    expect((await start(body)).status).toBe(400);
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Basic abc',
    'bearer-less',
    `Bearer msr_${'x'.repeat(43)}`,
    `Bearer ${'k'.repeat(10_000)}`,
  ])('401: %s', async (authorization) => {
    const answer = await harness.api('POST', START, { body: { goal: GOAL }, headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ error: 'Unauthorized' });
  });

  it('402: says what the limit is and that an upgrade helps, and makes no run', async () => {
    const account = await createAccount(harness.db, { creditsLimit: 0 });
    const answer = await start({ goal: GOAL }, { key: account.key });
    expect(answer.status).toBe(402);
    expect(answer.body).toEqual({
      error: 'Autopilot credit limit reached',
      upgrade: true,
      feature: 'autopilot_runs',
      limit: 0,
      current: 0,
    });
  });

  it('concurrent starts never overdraw: 10 credits give 10 runs of 60 starts', async () => {
    const account = await createAccount(harness.db, { creditsLimit: 10 });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => start({ goal: GOAL }, { key: account.key })),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 402)).toHaveLength(50);
    const { body } = await harness.api('GET', '/api/autopilot/runs', { key: account.key });
    expect(body.total).toBe(10);
  });

  it('an Idempotency-Key gives one run and takes one credit, however many call at once', async () => {
    const account = await createAccount(harness.db, { creditsLimit: 1 });
    const options = { key: account.key, headers: { 'idempotency-key': 'order-17' } };
    const answers = await Promise.all(Array.from({ length: 30 }, () => start({ goal: GOAL }, options)));
    expect(new Set(answers.map(({ body }) => body.runId)).size).toBe(1);
    expect(answers.every(({ status }) => status === 202)).toBe(true);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(29);
  });

  it('409: the same Idempotency-Key with another body', async () => {
    const headers = { 'idempotency-key': 'order-18' };
    await start({ goal: GOAL }, { headers });
    const answer = await start({ goal: `${GOAL}, please` }, { headers });
    expect(answer.status).toBe(409);
  });

  it('400: an Idempotency-Key of 256 characters', async () => {
    const answer = await start({ goal: GOAL }, { headers: { 'idempotency-key': 'k'.repeat(256) } });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(/^Idempotency-Key must be 1 to 255/);
  });

  it('413: a body of 10 MB', async () => {
    const answer = await start({ goal: 'x'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.body.error).toEqual(expect.any(String));
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16'])(
    '415: %s',
    async (type) => {
      const answer = await start(JSON.stringify({ goal: GOAL }), { headers: { 'content-type': type } });
      expect(answer.status).toBe(415);
    },
  );

  it('405: names the methods that the path has', async () => {
    const answer = await harness.api('PUT', START);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it("429: over the account's limit, with Retry-After", async () => {
    const account = await createAccount(harness.db, { startsPerMinute: 2 });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push(await start({ goal: GOAL }, { key: account.key }));
    expect(statuses.map(({ status }) => status)).toEqual([202, 202, 429]);
    expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('never grants what a body slips in beside the goal', async () => {
    const body = `{"goal":"${GOAL}","status":"completed","userId":"x","credits":99,"__proto__":{"isAdmin":true}}`;
    const answer = await start(body);
    const { body: read } = await harness.api('GET', `/api/autopilot/${answer.body.runId}/status`);
    expect(read.run.status).toBe('running');
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
