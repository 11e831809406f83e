import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEY_SCOPES, type KeyScope, OPERATIONS, scopeAllows, scopeOf } from '@reach/contracts';
import { createApiKey } from '@reach/outreach';
import { createAccount } from '@reach/testing';
import { type Harness, startHarness } from './harness.ts';

const ACCOUNT_OPERATIONS = OPERATIONS.filter(({ security }) => security === 'account');
const NOBODYS = '01990000-0000-7000-8000-000000000000';

describe('API keys', () => {
  let harness: Harness;
  let keys: Record<KeyScope, string>;
  const query = async (text: string, values: unknown[] = []) =>
    (await harness.db.$client.query(text, values)).rows;

  beforeAll(async () => {
    harness = await startHarness();
    const { userId } = harness.account;
    const make = async (scope: KeyScope) => (await createApiKey(harness, { userId, name: scope, scope })).key;
    keys = { read: await make('read'), send: await make('send'), admin: await make('admin') };
  });
  afterAll(() => harness.close());

  it.each(ACCOUNT_OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s answers 403 to every key that has not its scope, and to no other',
    async (_id, operation) => {
      const path = operation.path.replace(/\{\w+\}/g, NOBODYS);
      // A stream has no end to wait for.
      const isStream = operation.answer.contentType === 'text/event-stream';
      const method = isStream ? 'HEAD' : operation.method.toUpperCase();
      for (const scope of KEY_SCOPES) {
        const body = operation.body ? { body: {} } : {};
        const answer = await harness.api(method, path, { key: keys[scope], ...body });
        if (scopeAllows(scope, scopeOf(operation))) expect([200, 400, 404, 415]).toContain(answer.status);
        else {
          expect([answer.status, answer.body]).toEqual([
            403,
            {
              error: `This needs a key of the scope ${scopeOf(operation)}; this one has ${scope}`,
              scope: scopeOf(operation),
            },
          ]);
        }
      }
    },
  );

  it('what each scope may do is what README says', () => {
    const ids = (scope: KeyScope) =>
      ACCOUNT_OPERATIONS.filter(({ method }) => method !== 'get')
        .filter((operation) => scopeOf(operation) === scope)
        .map(({ id }) => id);
    expect(ids('read').sort()).toEqual(['mapLeadColumns', 'previewRun']);
    expect(ids('send').sort()).toEqual(
      expect.arrayContaining(['importLeads', 'resumeRun', 'retryFailed', 'startRun', 'stopRun', 'testSend']),
    );
    expect(ids('admin')).toEqual(
      expect.arrayContaining(['setSender', 'setPacing', 'removeSuppression', 'createKey', 'revokeKey']),
    );
  });

  it.each([
    '/api/autopilot/start',
    '/API/Autopilot/START',
    '/api/autopilot/start/',
    '/reach/api/autopilot/start',
    '/Reach/api/autopilot/start',
    '/api/autopilot/start?x=1',
    '/api/autopilot/st%61rt',
    '/api/autopilot/preview/../start',
  ])('POST %s starts nothing for a key that only reads', async (path) => {
    const before = await query('select count(*) from reach_runs');
    const body = { goal: 'Find SaaS founders in India and invite them to a demo' };
    const { status } = await harness.api('POST', path, { key: keys.read, body });
    expect(status).toBe(403);
    expect(await query('select count(*) from reach_runs')).toEqual(before);
  });

  it("the dashboard's cookie may do what its key may, and the session says what that is", async () => {
    const own = { 'sec-fetch-site': 'same-origin' };
    const signedIn = await harness.api('POST', '/api/session', { body: { key: keys.read }, headers: own });
    expect(signedIn.body.scope).toBe('read');
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const asDashboard = (method: string, path: string) =>
      fetch(`${harness.url}${path}`, { method, headers: { cookie, ...own } });
    expect((await asDashboard('GET', '/api/autopilot/runs')).status).toBe(200);
    expect((await asDashboard('POST', `/api/autopilot/${NOBODYS}/resume`)).status).toBe(403);
  });

  it('are made, listed and revoked; each is shown once and kept as a hash', async () => {
    const account = await createAccount(harness.db);
    const made = await harness.api('POST', '/api/keys', {
      key: account.key,
      body: { name: ' reports ', scope: 'read' },
    });
    expect([made.status, made.body]).toMatchObject([
      201,
      { key: expect.stringMatching(/^msr_[\w-]{43}$/), api_key: { name: 'reports', scope: 'read' } },
    ]);
    const { key, api_key } = made.body;
    const list = await harness.api('GET', '/api/keys', { key: account.key });
    expect(list.body.keys).toMatchObject([{ name: 'test', scope: 'admin' }, api_key]);
    expect(JSON.stringify(list.body)).not.toContain(key);
    const [{ row }] = await query('select k::text as row from reach_api_keys k where id = $1', [api_key.id]);
    expect(row).not.toContain(key);

    expect((await harness.api('GET', '/api/leads', { key })).status).toBe(200);
    const revoke = () => harness.api('DELETE', `/api/keys/${api_key.id}`, { key: account.key });
    expect((await revoke()).status).toBe(200);
    expect((await harness.api('GET', '/api/leads', { key })).status).toBe(401);
    expect([(await revoke()).status, (await revoke()).body]).toEqual([404, { error: 'Key not found' }]);
    const after = await harness.api('GET', '/api/keys', { key: account.key });
    expect(after.body.keys[1].revoked_at).not.toBeNull();
  });

  it.each([
    [{ scope: 'read' }, /^name /],
    [{ name: 'x' }, /^scope must be one of read, send, admin$/],
    [{ name: 'x', scope: 'root' }, /^scope must be one of read, send, admin$/],
    [{ name: 'x\u0000', scope: 'read' }, /^name must not contain NUL/],
  ])('400: a key from %j', async (body, error) => {
    const answer = await harness.api('POST', '/api/keys', { body });
    expect([answer.status, answer.body.error]).toEqual([400, expect.stringMatching(error)]);
  });

  it('a revoked key looks on at nothing: its live views end within seconds', async () => {
    const runId = await harness.startPreparedRun();
    const made = await harness.api('POST', '/api/keys', { body: { name: 'screen', scope: 'read' } });
    const live = await fetch(`${harness.url}/api/autopilot/${runId}/events`, {
      headers: { authorization: `Bearer ${made.body.key}` },
    });
    expect(live.status).toBe(200);
    await harness.api('DELETE', `/api/keys/${made.body.api_key.id}`);
    // Ends by itself; before, it would have gone on for a quarter of an hour.
    expect(await live.text()).toContain('event: run');
  });

  it('the last use is written down for all keys in one statement, and at most once a minute', async () => {
    const [one, two] = [await createAccount(harness.db), await createAccount(harness.db)];
    const lastUsed = async () =>
      (
        await query('select last_used_at as at from reach_api_keys where user_id = any($1) order by id', [
          [one.userId, two.userId],
        ])
      ).map(({ at }) => at as Date | null);
    const use = () =>
      Promise.all(
        [one, two].flatMap(({ key }) => [1, 2, 3].map(() => harness.api('GET', '/api/leads', { key }))),
      );

    await use();
    expect(await lastUsed()).toEqual([null, null]);
    await harness.keyUse.flush();
    const first = await lastUsed();
    expect(first).toEqual([expect.any(Date), expect.any(Date)]);
    await use();
    await harness.keyUse.flush();
    expect(await lastUsed()).toEqual(first);

    await query(
      "update reach_api_keys set last_used_at = last_used_at - interval '1 hour' where user_id = $1",
      [one.userId],
    );
    await use();
    await harness.keyUse.flush();
    const [later, same] = await lastUsed();
    expect(later!.getTime()).toBeGreaterThanOrEqual(first[0]!.getTime());
    expect(same).toEqual(first[1]);
    const { body } = await harness.api('GET', '/api/keys', { key: two.key });
    expect(body.keys[0].last_used_at).toBe(first[1]!.toISOString());
  });

  it('what could not be written down is written with the next flush', async () => {
    const account = await createAccount(harness.db);
    await harness.api('GET', '/api/leads', { key: account.key });
    await query('alter table reach_api_keys rename to reach_api_keys_away');
    try {
      await expect(harness.keyUse.flush()).rejects.toThrow(/reach_api_keys/);
    } finally {
      await query('alter table reach_api_keys_away rename to reach_api_keys');
    }
    await harness.keyUse.flush();
    const rows = await query('select last_used_at from reach_api_keys where user_id = $1', [account.userId]);
    expect(rows).toEqual([{ last_used_at: expect.any(Date) }]);
  });

  it('a key that an earlier release makes may do everything', async () => {
    await query(
      `insert into reach_api_keys (id, user_id, name, prefix, hash) values ($1, $2, 'old', 'msr_xxxxxxxx', '\\x00')`,
      [NOBODYS, harness.account.userId],
    );
    expect(await query('select scope from reach_api_keys where id = $1', [NOBODYS])).toEqual([
      { scope: 'admin' },
    ]);
  });
});
