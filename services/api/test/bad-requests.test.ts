import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorAnswer, OPERATIONS, type Operation } from '@reach/contracts';
import { createApiKey, revokeApiKey } from '@reach/outreach';
import { type Account, type Call, call, createAccount } from '@reach/testing';
import { z } from 'zod';
import { type Harness, startHarness } from './harness.ts';
import { makeOwner, type Owner } from './owner.ts';

/** Of every route that needs a key, as the document has them: one that is added is tried here from then on. */
const ROUTES = OPERATIONS.filter(({ security }) => security === 'account');
const WITH_JSON = ROUTES.filter(({ body }) => body && !body.csv);
const WITH_ID = ROUTES.filter(({ path }) => path.includes('{'));
const PATHS = [...new Set(ROUTES.map(({ path }) => path))];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const byName = (operations: Operation[]) => operations.map((operation) => [operation.id, operation] as const);

const NOBODYS = '01990000-0000-7000-8000-000000000000';
const MEGABYTE = 1_000_000;

describe('what no client should send', () => {
  let harness: Harness;
  let owner: Owner;
  let before: unknown;
  let revoked: string;
  /** Whose rows may change, where a request turns out to be a good one. */
  let other: Account;

  beforeAll(async () => {
    harness = await startHarness({ leads: 3, failedSignIns: 1_000_000 });
    const { userId } = harness.account;
    const made = await createApiKey(harness, { userId, name: 'gone' });
    await revokeApiKey(harness, { userId, id: made.id });
    revoked = made.key;
    other = await createAccount(harness.db);
    owner = await makeOwner(harness);
    before = await owner.rows();
  });
  afterAll(() => harness.close());

  /** As JSON that tells nothing, with an id to ask about, at once. */
  async function refusal(
    { method, path }: Pick<Operation, 'method' | 'path'>,
    options: Call,
  ): Promise<number> {
    const target = `${harness.url}${path.replace(/\{\w+\}/, NOBODYS)}`;
    const answer = await call(method.toUpperCase(), target, options);
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w.-]{1,64}$/);
    expect(errorAnswer.safeParse(answer.body).error).toBeUndefined();
    return answer.status;
  }
  const send = ({ method, path }: Operation, body: Buffer) =>
    fetch(`${harness.url}${path.replace(/\{\w+\}/, NOBODYS)}`, {
      method: method.toUpperCase(),
      headers: { authorization: `Bearer ${other.key}`, 'content-type': 'application/json' },
      body: new Uint8Array(body),
    });
  const valid = (): Call => ({ key: harness.account.key });

  it.each(byName(ROUTES))(
    '%s: 401 without a key that holds, wherever else one stands',
    async (_id, operation) => {
      const { key } = harness.account;
      const changed = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
      const headers: Record<string, string>[] = [
        {},
        ...['', 'Bearer', 'Bearer ', key, `Basic ${key}`, `Token ${key}`, `Bearer ${key},Bearer ${key}`].map(
          (authorization) => ({ authorization }),
        ),
        ...[changed, `${key}x`, key.slice(0, -1), key.toUpperCase(), 'x'.repeat(10_000), revoked].map(
          (wrong) => ({
            authorization: `Bearer ${wrong}`,
          }),
        ),
        { 'x-api-key': key },
        { cookie: `key=${key}; authorization=${key}` },
      ];
      for (const given of headers)
        expect([given, await refusal(operation, { headers: given })]).toEqual([given, 401]);
      for (const name of ['key', 'api_key', 'access_token', 'authorization']) {
        const path = `${operation.path}?${name}=${encodeURIComponent(`Bearer ${key}`)}`;
        expect([name, await refusal({ ...operation, path }, {})]).toEqual([name, 401]);
      }
    },
  );

  it.each(PATHS)('%s: 405 with what it has for every other method', async (path) => {
    const known = OPERATIONS.filter((operation) => operation.path === path).map(({ method }) => method);
    for (const method of METHODS.filter((name) => !known.includes(name as Operation['method']))) {
      const target = `${harness.url}${path.replace(/\{\w+\}/, NOBODYS)}`;
      const answer = await call(method.toUpperCase(), target, valid());
      expect([method, answer.status]).toEqual([method, 405]);
      const allowed = answer.headers
        .get('allow')!
        .toLowerCase()
        .split(', ')
        .filter((name) => name !== 'head');
      expect(allowed.sort()).toEqual([...known].sort());
    }
  });

  it.each(byName(WITH_JSON))('%s: 415, 413 or 400 for a body that is none', async (_id, operation) => {
    const example = JSON.stringify(operation.body!.example);
    const types = [
      ...['text/plain', 'text/html', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
      ...['application/json; charset=latin9', 'application/json; charset=utf-16', 'application/jsonp'],
    ];
    for (const type of types) {
      const headers = { 'content-type': type };
      expect([type, await refusal(operation, { ...valid(), body: example, headers })]).toEqual([type, 415]);
    }
    const packed = { ...valid(), body: example, headers: { 'content-encoding': 'gzip' } };
    expect(await refusal(operation, packed)).toBe(415);
    const large = { ...valid(), body: `{"goal":"${'x'.repeat(10 * MEGABYTE)}"}` };
    expect(await refusal(operation, large)).toBe(413);
    for (const body of ['{', '{"a":', 'null', '1', '"x"', 'true', 'undefined', '\u0000', '{}{}', "{'a':1}"])
      expect([body, await refusal(operation, { ...valid(), body })]).toEqual([body, 400]);
    const broken = Buffer.from(example.replace(/[a-z]/, '\u00ff'), 'latin1');
    expect(await (await send(operation, broken)).text()).toMatch(/valid UTF-8/);
    const deep = { ...valid(), body: `{"a":${'['.repeat(6_000)}${']'.repeat(6_000)}}` };
    expect(await refusal(operation, deep)).toBe(400);
  });

  it.each(byName(WITH_JSON))(
    '%s: says of each field that is wrong, in words of ours',
    async (_id, operation) => {
      const { properties = {} } = z.toJSONSchema(operation.body!.schema, {
        io: 'input',
        unrepresentable: 'any',
      });
      const wrong = [null, -1, 1.5, '', 'x'.repeat(3_000), '\u0000', [], [null], {}, { zzz: 1 }, true];
      const bodies = [
        ...[[], null, 5, 'x', {}],
        ...Object.keys({ ...properties, zzz: 1 }).flatMap((name) =>
          wrong.map((value) => ({ ...(operation.body!.example as object), [name]: value })),
        ),
      ];
      for (const body of bodies) {
        const answer = await send(operation, Buffer.from(JSON.stringify(body)));
        const text = await answer.text();
        if (answer.status === 400) {
          expect(JSON.parse(text).issues).not.toHaveLength(0);
          expect(text).not.toMatch(/Invalid|Too (big|small)|Unrecognized|expected|received/);
        }
      }
    },
  );

  it.each(byName(WITH_ID))('%s: 404 or 400 for what is the id of nothing', async (_id, operation) => {
    const ids = [
      ...['abc', '0', '-1', 'null', 'undefined', '%00', '%0a', '%20', '..%2f..', 'a'.repeat(2_000)],
      ...[
        '00000000-0000-0000-0000-000000000000',
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
        NOBODYS.replaceAll('-', ''),
      ],
      ...[
        `{${NOBODYS}}`,
        `urn:uuid:${NOBODYS}`,
        `${NOBODYS}%20`,
        `${NOBODYS}%0a`,
        NOBODYS.replace('-', '%E2%80%91'),
      ],
      ...[`${NOBODYS}'--`, '1%20or%201=1', '%E0%A4%A', '%c0%ae', '%F0%9F%98%80'],
    ];
    const body = operation.body ? { body: operation.body.example ?? {} } : {};
    for (const id of ids) {
      const path = operation.path.replace(/\{\w+\}/, id);
      const status = await refusal({ ...operation, path }, { ...valid(), ...body });
      expect([id, [400, 404].includes(status)]).toEqual([id, true]);
    }
  });

  it('changes nothing', async () => {
    expect(await owner.rows()).toEqual(before);
  });
});
