import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS, type Operation } from '@reach/contracts';
import { type Account, type Answer, createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';
import { CANARY, makeOwner, NOT_BY_USER, type Owner } from './owner.ts';
import { bodiesOf } from './requests.ts';

/** Every route that this service answers, as the document has them: one that is added is tried here from then on. */
const ROUTES = OPERATIONS.filter(({ path }) => !path.startsWith('/api/webhooks/'));
const WITH_ID = ROUTES.filter(({ path }) => path.includes('{'));
const byName = (operations: Operation[]) => operations.map((operation) => [operation.id, operation] as const);
const isStream = ({ answer }: Operation) => answer.contentType === 'text/event-stream';
/** Streams have no end to wait for, and a test of their own. */
const WITHOUT_ID = ROUTES.filter((operation) => !operation.path.includes('{') && !isStream(operation));

/** What a path can name. A new kind of parameter has to be thought about here. */
const PATH_PARAMETERS = ['id', 'token'];
/** What may be asked for in a query; none of these takes the id of anything. */
const QUERY_PARAMETERS = [
  ...['limit', 'offset', 'page', 'include', 'q', 'status', 'cursor', 'erase', 'email', 'domain'],
];

describe("a tenant with everything of another tenant's", () => {
  let harness: Harness;
  let owner: Owner;
  let stranger: Account;
  let strangersRun: string;

  beforeAll(async () => {
    harness = await startHarness({ leads: 3 });
    owner = await makeOwner(harness);
    stranger = await createAccount(harness.db);
    const lead = { email: 'own@own.example', title: 'Founder', industry: 'SaaS', country: 'India' };
    await harness.api('POST', '/api/leads/import', { key: stranger.key, body: [lead] });
    strangersRun = await harness.startPreparedRun(stranger);
  });
  afterAll(() => harness.close());

  const ask = ({ method }: Operation, path: string, options: object = {}) =>
    harness.api(method.toUpperCase(), path, { key: stranger.key, ...options });

  /** What of the owner's stands in an answer. `more`: what the caller has not said itself. */
  function told(answer: Answer, more: string[] = []): string[] {
    const text = JSON.stringify([answer.body, [...answer.headers]]).toLowerCase();
    return [CANARY, ...owner.ids.map(({ id }) => id), ...more].filter((word) =>
      text.includes(word.toLowerCase()),
    );
  }

  it('the owner has something of every kind, with the canary in it', async () => {
    const tables = await harness.db.$client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name like 'reach\\_%'",
    );
    const known = [...owner.tables, ...Object.keys(NOT_BY_USER)].sort();
    expect(tables.rows.map(({ name }) => name).sort()).toEqual(known);
    const rows = (await owner.rows()) as Record<string, unknown>;
    for (const table of [...owner.tables, 'reach_users'])
      expect([table, JSON.stringify(rows[table])]).toEqual([table, expect.stringContaining(CANARY)]);
    expect(rows.reach_run_counters).toHaveLength(4);
    expect(owner.ids.length).toBeGreaterThan(20);
  });

  it('knows every parameter that a route takes', () => {
    for (const { path, query } of ROUTES) {
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) expect(PATH_PARAMETERS).toContain(name);
      for (const name of Object.keys(query?.shape ?? {})) expect(QUERY_PARAMETERS).toContain(name);
    }
    expect(WITH_ID.length).toBeGreaterThan(15);
  });

  it.each(byName(WITH_ID))('%s: every id is as unknown as one that nobody has', async (_name, operation) => {
    const before = await owner.rows();
    const queries = ['', ...Object.keys(operation.query?.shape ?? {}).map((name) => `?${name}=true`)];
    for (const body of bodiesOf(operation)) {
      for (const query of queries) {
        const target = (id: string) => operation.path.replace(/\{\w+\}/, id) + query;
        const unknown = await ask(operation, target(randomUUID()), body);
        expect([400, 404]).toContain(unknown.status);
        for (const [index, { kind, id }] of owner.ids.entries()) {
          // Under the prefix the same routes answer: every other id asks there.
          const answer = await ask(operation, (index % 2 === 0 ? '' : '/reach') + target(id), body);
          expect([kind, answer.status, answer.body]).toEqual([kind, unknown.status, unknown.body]);
          expect(told(answer, owner.addresses)).toEqual([]);
        }
        if (query === '') expect(unknown.status).toBe(404);
      }
    }
    expect(await owner.rows()).toEqual(before);
  });

  it.each(byName(WITHOUT_ID))('%s: tells and changes nothing of it', async (_name, operation) => {
    const before = await owner.rows();
    for (const body of bodiesOf(operation)) {
      const answer = await ask(operation, operation.path, body);
      expect(told(answer, owner.addresses)).toEqual([]);
    }
    expect(await owner.rows()).toEqual(before);
  });

  it.each(byName(WITHOUT_ID.filter(({ query }) => query)))(
    '%s: no question finds any of it',
    async (_name, operation) => {
      const before = await owner.rows();
      const words = [CANARY, `${CANARY}@suppressed.example`, 'suppressed.example', owner.addresses[0]!];
      for (const name of Object.keys(operation.query!.shape)) {
        for (const word of [...words, ...owner.ids.map(({ id }) => id)]) {
          const answer = await ask(operation, `${operation.path}?${name}=${encodeURIComponent(word)}`);
          if (answer.status >= 400) continue; // an error may repeat the question
          expect([name, word, told(answer)]).toEqual([name, word, []]);
          if (name === 'q') expect(answer.body.total).toBe(0);
        }
      }
      expect(await owner.rows()).toEqual(before);
    },
  );

  it.each(byName(ROUTES.filter(({ security, body }) => security === 'account' && body)))(
    '%s: naming the owner in the body does nothing to them',
    async (_name, operation) => {
      const before = await owner.rows();
      const named = {
        user_id: harness.account.userId,
        userId: harness.account.userId,
        id: owner.ids.at(-1)!.id,
      };
      const name = (value: unknown): unknown =>
        Array.isArray(value) ? value.map(name) : { ...(value as object), ...named };
      const path = operation.path.replace('{id}', strangersRun);
      if (operation.body!.example !== undefined)
        await ask(operation, path, { body: name(operation.body!.example) });
      expect(await owner.rows()).toEqual(before);
    },
  );

  it('the same addresses, imported and suppressed, are its own', async () => {
    const before = await owner.rows();
    const csv = (await harness.api('POST', '/api/leads/import', {
      key: stranger.key,
      body: `email,name\n${owner.addresses.map((address) => `${address},Somebody Else`).join('\n')}\n`,
      headers: { 'content-type': 'text/csv' },
    })) as Answer;
    expect([csv.status, csv.body]).toMatchObject([200, { created: owner.addresses.length, updated: 0 }]);
    for (const email of owner.addresses)
      await harness.api('POST', '/api/suppressions', { key: stranger.key, body: { email } });
    await harness.api('POST', '/api/suppressions', {
      key: stranger.key,
      body: { domain: 'company1.example' },
    });
    expect(await owner.rows()).toEqual(before);
  });

  it("an Idempotency-Key means the caller's own start", async () => {
    const answer = await harness.api('POST', '/api/autopilot/start', {
      key: stranger.key,
      body: { goal: GOAL },
      headers: { 'idempotency-key': CANARY },
    });
    expect([answer.status, answer.headers.get('idempotent-replayed'), told(answer)]).toEqual([202, null, []]);
  });

  it.each(['run', 'list'])("a live %s shows one's own runs only, while the owner's change", async (kind) => {
    const leave = new AbortController();
    if (kind === 'list') strangersRun = await harness.startPreparedRun(stranger);
    const path = kind === 'run' ? strangersRun : 'runs';
    const { body } = await fetch(`${harness.url}/api/autopilot/${path}/events`, {
      headers: { authorization: `Bearer ${stranger.key}` },
      signal: leave.signal,
    });
    await harness.db.$client.query(
      `update reach_runs set log = log || array['more ${CANARY}'] where user_id = $1`,
      [harness.account.userId],
    );
    await harness.api('POST', `/api/autopilot/${strangersRun}/status`, {
      key: stranger.key,
      body: { action: 'stop' },
    });
    let text = '';
    for await (const bytes of body!) {
      text += Buffer.from(bytes).toString();
      if (kind === 'run' ? text.includes('"stopped"') : stoppedIn(text, strangersRun)) break;
    }
    leave.abort();
    expect(text).toContain(strangersRun);
    expect([CANARY, ...owner.ids.map(({ id }) => id)].filter((word) => text.includes(word))).toEqual([]);
  });

  // Last, as it changes and removes what is the owner's.
  it('with its own key the owner is let in by every route that takes an id', async () => {
    const order = ['get', 'put', 'patch', 'post', 'delete'];
    const sorted = WITH_ID.filter(({ security }) => security === 'account').sort(
      (a, b) => order.indexOf(a.method) - order.indexOf(b.method),
    );
    for (const operation of sorted) {
      let allowed = false;
      for (const { id } of owner.ids.filter(({ id }) => id !== harness.account.userId)) {
        const path = operation.path.replace('{id}', id);
        const [given = {}] = bodiesOf(operation);
        const status = isStream(operation)
          ? await openStatus(`${harness.url}${path}`, harness.account.key)
          : (await harness.api(operation.method.toUpperCase(), path, given)).status;
        allowed = status !== 404;
        if (allowed) break;
      }
      expect([operation.id, allowed]).toEqual([operation.id, true]);
    }
  });
});

/** Whether the list said of this run that it is stopped. */
function stoppedIn(text: string, runId: string): boolean {
  return new RegExp(`"id":"${runId}","goal":"[^"]*","status":"stopped"`).test(text);
}

/** A stream has no end to wait for. */
async function openStatus(url: string, key: string): Promise<number> {
  const leave = new AbortController();
  const { status } = await fetch(url, { headers: { authorization: `Bearer ${key}` }, signal: leave.signal });
  leave.abort();
  return status;
}
