import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '@reach/contracts';
import { call, createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

const CHANGES = OPERATIONS.filter(({ method, security }) => security === 'account' && method !== 'get');

describe('the dashboard session', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const request = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
    harness.api(method, path, { key: undefined, headers, ...(body !== undefined && { body }) } as object);
  const own = { 'sec-fetch-site': 'same-origin' };
  const signIn = async (key = harness.account.key) => {
    const answer = await request('POST', '/api/session', own, { key });
    return { answer, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };

  it('exchanges a key for a cookie that no script and no other site gets', async () => {
    const { answer } = await signIn();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      ok: true,
      credits: { limit: 1_000 },
      sender: { name: 'Ada Sender' },
    });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(JSON.stringify(answer.body)).not.toContain(harness.account.key);
  });

  it('the cookie reads, and changes things from our own pages', async () => {
    const { cookie } = await signIn();
    expect((await request('GET', '/api/autopilot/runs', { cookie })).status).toBe(200);
    const answer = await request('POST', '/api/autopilot/start', { cookie, ...own }, { goal: GOAL });
    expect(answer.status).toBe(202);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['another origin, in a browser that says no more', { origin: 'https://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('403: a change by cookie from %s, and nothing happens', async (_name, headers) => {
    const account = await createAccount(harness.db);
    const { cookie } = await signIn(account.key);
    const answer = await request('POST', '/api/autopilot/start', { cookie, ...headers }, { goal: GOAL });
    expect(answer.status).toBe(403);
    expect((await request('GET', '/api/autopilot/runs', { cookie })).body.total).toBe(0);
  });

  it.each(CHANGES.map(({ id, ...route }) => [id, route] as const))(
    '403: no other site does %s by cookie',
    async (_id, { method, path }) => {
      const { cookie } = await signIn();
      const headers = { cookie, 'sec-fetch-site': 'cross-site' };
      const of = path.replace(/\{\w+\}/g, '01990000-0000-7000-8000-000000000000');
      const { status, body } = await request(method.toUpperCase(), of, headers, {});
      expect([status, body]).toEqual([403, { error: 'This request does not come from the dashboard' }]);
    },
  );

  it('an older browser is let through by its Origin', async () => {
    const { cookie } = await signIn();
    const answer = await request(
      'POST',
      '/api/autopilot/start',
      { cookie, origin: harness.url },
      { goal: GOAL },
    );
    expect(answer.status).toBe(202);
  });

  it('403: another site signs nobody in or out', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const into = await request('POST', '/api/session', headers, { key: harness.account.key });
    expect([into.status, into.headers.get('set-cookie')]).toEqual([403, null]);
    expect((await request('DELETE', '/api/session', headers)).status).toBe(403);
  });

  it('401: a wrong key sets no cookie; a revoked one ends the session at once', async () => {
    const wrong = await signIn(`msr_${'x'.repeat(43)}`);
    expect([wrong.answer.status, wrong.cookie]).toEqual([401, '']);
    const account = await createAccount(harness.db);
    const { cookie } = await signIn(account.key);
    expect((await request('GET', '/api/session', { cookie })).status).toBe(200);
    await harness.db.$client.query('update reach_api_keys set revoked_at = now() where user_id = $1', [
      account.userId,
    ]);
    expect((await request('GET', '/api/session', { cookie })).status).toBe(401);
  });

  it('a bearer key goes before the cookie and needs no origin', async () => {
    const { cookie } = await signIn();
    const other = await createAccount(harness.db);
    const bearer = { cookie, authorization: `Bearer ${other.key}` };
    expect((await request('POST', '/api/autopilot/start', bearer, { goal: GOAL })).status).toBe(202);
    expect((await request('GET', '/api/autopilot/runs', bearer)).body.total).toBe(1);
    expect((await request('GET', '/api/session', { ...bearer, authorization: 'Bearer wrong' })).status).toBe(
      401,
    );
  });

  it('sign-out takes the cookie away', async () => {
    const { cookie } = await signIn();
    const { headers } = await request('DELETE', '/api/session', { cookie, ...own });
    expect(headers.get('set-cookie')).toMatch(/^reach_key=;.*Expires=Thu, 01 Jan 1970/);
  });

  it('a cookie that comes twice signs nobody in, in whatever order', async () => {
    const { cookie } = await signIn();
    const { cookie: planted } = await signIn((await createAccount(harness.db)).key);
    for (const both of [`${planted}; ${cookie}`, `${cookie};${planted}`, `reach_key=; ${cookie}`]) {
      expect((await request('GET', '/api/session', { cookie: both })).status).toBe(401);
    }
    expect((await request('GET', '/api/session', { cookie: `a=b; ${cookie}; c=d` })).status).toBe(200);
  });

  it.each(['', '/reach'])(
    'over https, at "%s", the cookie is one that no other host can set',
    async (prefix) => {
      const behind = await startHarness({ trustProxy: 'loopback' });
      try {
        const https = { 'x-forwarded-proto': 'https', 'sec-fetch-site': 'same-origin' };
        const ask = (method: string, headers: Record<string, string>, body?: unknown) =>
          call(method, `${behind.url}${prefix}/api/session`, { headers: { ...https, ...headers }, body });
        const { key } = behind.account;
        const cookie = (await ask('POST', {}, { key })).headers.get('set-cookie')!;
        expect(cookie).toMatch(/^__Host-reach_key=msr_[^;]+; .*Path=\/;/);
        expect(cookie).toMatch(/; Secure/);
        expect(cookie).not.toMatch(/Domain/);
        expect((await ask('GET', { cookie: cookie.split(';')[0]! })).status).toBe(200);
        expect((await ask('GET', { cookie: `reach_key=${key}` })).status).toBe(401);
        // Whoever is nobody's proxy cannot say that it was https.
        const plain = await call('GET', `${harness.url}/api/session`, {
          headers: { ...https, cookie: `__Host-reach_key=${harness.account.key}` },
        });
        expect(plain.status).toBe(401);
        const gone = (await ask('DELETE', {})).headers.getSetCookie();
        expect(gone.map((one) => one.split('=')[0])).toEqual(['__Host-reach_key', 'reach_key']);
      } finally {
        await behind.close();
      }
    },
  );

  it('serves the pages under a policy without inline script, at the root and under the prefix', async () => {
    for (const path of ['/', '/reach', '/reach/']) {
      const { status, headers, body } = await harness.api('GET', path);
      expect([status, body]).toEqual([200, expect.stringContaining('<title>')]);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
    }
    expect((await harness.api('GET', '/reach/assets/app-abc.js')).status).toBe(200);
    expect((await harness.api('GET', '/assets/..%2f..%2fharness.ts')).status).toBe(404);
  });
});
