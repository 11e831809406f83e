import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Account, createAccount } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

const LEAD_ROUTES = [
  { method: 'DELETE', path: '/api/leads/:id' },
  { method: 'DELETE', path: '/api/leads/:id?erase=true' },
  { method: 'GET', path: '/api/leads/:id/export' },
];
const ROUTES: { method: string; path: string; body?: unknown }[] = [
  { method: 'GET', path: '/api/autopilot/:id' },
  { method: 'GET', path: '/api/autopilot/:id/status' },
  { method: 'GET', path: '/api/autopilot/:id/recipients' },
  { method: 'GET', path: '/api/autopilot/:id/recipients.csv' },
  { method: 'GET', path: '/api/autopilot/:id/timeline' },
  { method: 'POST', path: '/api/autopilot/:id/status', body: { action: 'stop' } },
  { method: 'POST', path: '/api/autopilot/:id/resume' },
];

const HOOK_ROUTES = [
  ['DELETE', '/api/hooks/:id', 'endpoint'],
  ['POST', '/api/hooks/:id/rotate', 'endpoint'],
  ['POST', '/api/hooks/:id/enable', 'endpoint'],
  ['POST', '/api/hooks/:id/test', 'endpoint'],
  ['GET', '/api/hooks/:id/deliveries', 'endpoint'],
  ['POST', '/api/hooks/deliveries/:id/redeliver', 'delivery'],
] as const;

describe("a tenant with every id of another tenant's", () => {
  let harness: Harness;
  let stranger: Account;
  let runId: string;
  /** Everything that names the owner or what is the owner's, by kind. */
  let ids: Record<string, string[]>;
  let words: string[];

  beforeAll(async () => {
    harness = await startHarness({ leads: 5 });
    stranger = await createAccount(harness.db);
    await harness.api('POST', '/api/hooks', { body: { url: 'https://hooks.company.example/reach' } });
    runId = await harness.startPreparedRun();
    await harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
    const all = async (text: string) =>
      (await harness.db.$client.query<{ value: string }>(text, [harness.account.userId])).rows.map(
        ({ value }) => value,
      );
    ids = {
      run: await all('select id as value from reach_runs where user_id = $1'),
      campaign: await all('select id as value from reach_campaigns where user_id = $1'),
      send: await all('select id as value from reach_campaign_sends where user_id = $1'),
      lead: await all('select id as value from reach_leads where user_id = $1'),
      key: await all('select id as value from reach_api_keys where user_id = $1'),
      hook: await all('select id as value from reach_hook_endpoints where user_id = $1'),
      delivery: await all('select id as value from reach_hook_deliveries where user_id = $1'),
      user: [harness.account.userId],
    };
    words = [
      ...(await all('select email as value from reach_leads where user_id = $1')),
      ...Object.values(ids).flat(),
    ];
  });
  afterAll(() => harness.close());

  const everyId = () => Object.entries(ids).flatMap(([kind, some]) => some.map((id) => [kind, id] as const));
  /** Of the rows, so that a change which no answer shows is seen too. */
  const state = async () => {
    const text = `select (select jsonb_agg(to_jsonb(r) order by id) from reach_runs r where user_id = $1) as runs,
      (select jsonb_agg(to_jsonb(s) order by id) from reach_campaign_sends s where user_id = $1) as sends,
      (select jsonb_agg(to_jsonb(l) - 'search' order by id) from reach_leads l where user_id = $1) as leads,
      (select jsonb_agg(to_jsonb(h) order by id) from reach_hook_endpoints h where user_id = $1) as hooks,
      (select jsonb_agg(to_jsonb(d) order by id) from reach_hook_deliveries d where user_id = $1) as deliveries,
      (select to_jsonb(u) from reach_users u where id = $1) as account`;
    return (await harness.db.$client.query(text, [harness.account.userId])).rows[0];
  };

  it('finds what it may find with its own key', async () => {
    for (const some of Object.values(ids)) expect(some.length).toBeGreaterThan(0);
    expect((await harness.api('GET', `/api/autopilot/${runId}`)).status).toBe(200);
  });

  it.each([...ROUTES, ...LEAD_ROUTES])(
    '$method $path: 404, nothing told, nothing changed',
    async ({ method, path, ...given }) => {
      const body = 'body' in given ? given.body : undefined;
      const error = path.startsWith('/api/leads') ? 'Lead not found' : 'Run not found';
      const before = await state();
      for (const [kind, id] of everyId()) {
        for (const prefix of ['', '/reach']) {
          const answer = await harness.api(method, prefix + path.replace(':id', id), {
            key: stranger.key,
            body,
          });
          expect([kind, answer.status, answer.body]).toEqual([kind, 404, { error }]);
        }
      }
      expect(await state()).toEqual(before);
    },
  );

  it.each(HOOK_ROUTES)('%s %s: 404, nothing told, nothing changed', async (method, path, what) => {
    const before = await state();
    for (const [kind, id] of [...everyId(), ['none', 'x'] as const]) {
      const answer = await harness.api(method, path.replace(':id', id), { key: stranger.key });
      expect([kind, answer.status, answer.body]).toEqual([kind, 404, { error: `Webhook ${what} not found` }]);
    }
    expect((await harness.api('GET', '/api/hooks', { key: stranger.key })).body.hooks).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it.each([
    '/api/autopilot/runs?limit=100',
    '/api/leads?limit=200',
    '/api/leads?q=founder1@company1.example',
    '/api/leads?q=Founder',
  ])('GET %s shows nothing of it', async (path) => {
    const answer = await harness.api('GET', path, { key: stranger.key });
    expect([answer.status, answer.body.total]).toEqual([200, 0]);
    const text = JSON.stringify(answer.body);
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });

  it('a preview knows no leads of it', async () => {
    const answer = await harness.api('POST', '/api/autopilot/preview', {
      key: stranger.key,
      body: { goal: GOAL },
    });
    expect([answer.status, answer.body.leads_found, answer.body.leads]).toEqual([200, 0, []]);
  });

  it("contact rules are the caller's own", async () => {
    const before = await state();
    const answer = await harness.api('PATCH', '/api/contact-rules', {
      key: stranger.key,
      body: { recontact_days: 7 },
    });
    expect(answer.body.rules).toMatchObject({ recontact_days: 7 });
    expect(await state()).toEqual(before);
  });

  it("an Idempotency-Key means the caller's own start", async () => {
    const start = (key: string) =>
      harness.api('POST', '/api/autopilot/start', {
        key,
        body: { goal: GOAL },
        headers: { 'idempotency-key': 'same' },
      });
    const [own, foreign] = [await start(harness.account.key), await start(stranger.key)];
    expect([own.status, foreign.status]).toEqual([202, 202]);
    expect(foreign.body.runId).not.toBe(own.body.runId);
    expect(foreign.headers.get('idempotent-replayed')).toBeNull();
  });

  it('an import of the same addresses changes only its own leads', async () => {
    const before = await state();
    const csv = 'email,name\nfounder1@company1.example,Somebody Else\n';
    const answer = await harness.api('POST', '/api/leads/import', {
      key: stranger.key,
      body: csv,
      headers: { 'content-type': 'text/csv' },
    });
    expect([answer.status, answer.body]).toMatchObject([200, { created: 1, updated: 0 }]);
    expect(await state()).toEqual(before);
  });

  it('this test knows every route that takes an id', async () => {
    const unknown = await harness.api('GET', `/api/autopilot/${runId}/anything`);
    expect(unknown.status).toBe(404);
    const methods: string[] = [];
    for (const path of ['', '/status', '/resume', '/recipients', '/recipients.csv', '/timeline']) {
      const { headers } = await harness.api('PATCH', `/api/autopilot/${runId}${path}`);
      const allowed = (headers.get('allow') ?? '').split(', ').filter((method) => method !== 'HEAD');
      methods.push(...allowed.map((method) => `${method} /api/autopilot/:id${path}`));
    }
    expect(methods.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });
});
