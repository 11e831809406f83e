import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppError, importReport, leadsAnswer } from '@reach/contracts';
import { closeServer, createHttpServer, listen } from '@reach/runtime';
import { type Account, createAccount, waitFor } from '@reach/testing';
import { limitedBody } from '../src/routes/limited-body.ts';
import { type Harness, startHarness } from './harness.ts';

const CSV = { 'content-type': 'text/csv' };
const MEGABYTE = 1024 * 1024;

describe('leads', () => {
  let harness: Harness;
  let account: Account;
  beforeAll(async () => {
    harness = await startHarness();
    account = await createAccount(harness.db);
  });
  afterAll(() => harness.close());

  const upload = (body: unknown, headers: Record<string, string> = CSV, as = account) =>
    harness.api('POST', '/api/leads/import', { body, headers, key: as.key });
  const list = (query = '', as = account) => harness.api('GET', `/api/leads${query}`, { key: as.key });
  /** A body that is made while it is sent, without a length. */
  const stream = (pieces: Iterable<string>, headers = CSV) =>
    fetch(`${harness.url}/api/leads/import`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${account.key}` },
      body: Readable.toWeb(Readable.from(pieces)) as never,
      duplex: 'half',
    } as RequestInit);

  it('200: CSV and JSON go in with a report, and come out of the list', async () => {
    const owner = await createAccount(harness.db);
    const csv = await upload('Email,Name\nann@shop.example,Ann Lee\nbob@,Bob\n', CSV, owner);
    expect(csv.status).toBe(200);
    expect(importReport.parse(csv.body)).toEqual({
      ok: true,
      created: 1,
      updated: 0,
      skipped: 1,
      errors: [{ row: 3, reason: 'nothing stands after the @: bob@' }],
    });
    const json = await upload({ leads: [{ email: 'ANN@shop.example', title: 'CTO' }] }, {}, owner);
    expect(json.body).toMatchObject({ ok: true, created: 0, updated: 1, skipped: 0 });
    const { status, body } = await list('?q=cto', owner);
    expect(status).toBe(200);
    expect(leadsAnswer.parse(body)).toMatchObject({ total: 1, leads: [{ name: 'Ann Lee', title: 'CTO' }] });
  });

  it('200: a list has pages, newest first, and shows the own leads only', async () => {
    const [owner, other] = [await createAccount(harness.db), await createAccount(harness.db)];
    await upload('email\na@shop.example\nb@shop.example\nc@shop.example\n', CSV, owner);
    const { body } = await list('?limit=2&offset=1', owner);
    expect(body).toMatchObject({
      ok: true,
      total: 3,
      leads: [{ email: 'b@shop.example' }, { email: 'a@shop.example' }],
    });
    expect((await list('', other)).body).toEqual({ ok: true, leads: [], total: 0 });
  });

  it.each([
    ['?limit=0', /^limit /],
    ['?limit=201', /^limit /],
    ['?limit=1e2', /^limit /],
    ['?limit=1&limit=2', /^limit /],
    ['?offset=-1', /^offset /],
    ['?q=%00', /^q /],
    [`?q=${'x'.repeat(201)}`, /^q /],
  ])('400: the list refuses %s', async (query, error) => {
    expect(await list(query)).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
  });

  it.each([
    ['a broken quote', 'email,name\na@shop.example,"x\n', CSV, /^Row 2 has a broken quote/],
    ['an empty file', '', CSV, /^The file is empty/],
    ['no e-mail column', 'Name\nAnn\n', CSV, /^No e-mail column.*Found: Name/],
    ['broken JSON', '{"leads":[{"email"}', { 'content-type': 'application/json' }, /^The JSON is broken/],
    ['JSON of another shape', '{"people":[]}', { 'content-type': 'application/json' }, /^There are no leads/],
  ])('400: a file with %s is refused as a whole', async (_what, body, headers, error) => {
    const before = (await list()).body.total;
    expect(await upload(body, headers)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
    expect((await list()).body.total).toBe(before);
  });

  it('400: a fault early in a large upload is answered while the rest is still coming', async () => {
    function* pieces() {
      yield 'email,name\na@shop.example,"x"y\n';
      for (let piece = 0; piece < 20; piece++) yield 'b@shop.example,y\n'.repeat(50_000);
    }
    const answer = await stream(pieces());
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.stringMatching(/^Row 2 has a broken quote/) },
    ]);
  });

  it('200: says what it would read from each column of a file, and keeps nothing', async () => {
    const columns = ['\ufeffWork Email', 'JOB TITLE', 'e-mail', 'Favourite colour', '', '__proto__'];
    const answer = await harness.api('POST', '/api/leads/columns', { body: { columns } });
    expect(answer.body.columns).toEqual([
      { name: 'Work Email', field: 'email' },
      { name: 'JOB TITLE', field: 'title' },
      { name: 'e-mail', field: 'email' },
      { name: 'Favourite colour', field: null },
      { name: 'Column 5', field: null },
      { name: '__proto__', field: null },
    ]);
    for (const wrong of [[], 'email', Array(501).fill('x'), [1]])
      expect((await harness.api('POST', '/api/leads/columns', { body: { columns: wrong } })).status).toBe(
        400,
      );
  });

  it('401: without a key nothing goes in or out', async () => {
    for (const [method, path] of [
      ['POST', '/api/leads/import'],
      ['GET', '/api/leads'],
    ] as const) {
      expect((await harness.api(method, path, { key: 'msr_wrong' })).status).toBe(401);
    }
  });

  it('405: other methods are named', async () => {
    const answer = await harness.api('DELETE', '/api/leads', { key: account.key });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('413: a body over 50 MB is refused by its length', async () => {
    const answer = await upload('email\n'.padEnd(51 * MEGABYTE, 'a@shop.example\n'));
    expect(answer).toMatchObject({ status: 413, body: { error: expect.stringMatching(/50 MB/) } });
  });

  it.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'multipart/form-data; boundary=x' }],
    [{ 'content-type': 'constructor' }],
    [{ 'content-type': 'text/csv; charset=latin1' }],
    [{ 'content-type': 'application/json; charset=utf-16' }],
    [{ 'content-type': 'text/csv', 'content-encoding': 'gzip' }],
  ])('415: %j is refused', async (headers) => {
    const answer = await upload('email\na@shop.example\n', headers as Record<string, string>);
    expect(answer.status).toBe(415);
    expect(answer.body.error).toMatch(/^Send the leads /);
  });

  it.each([['text/csv; charset=utf-8'], ['TEXT/CSV;header=present; Charset="UTF-8"']])(
    '200: %s is accepted',
    async (type) => {
      expect((await upload('email\na@shop.example\n', { 'content-type': type })).status).toBe(200);
    },
  );

  it('an upload that is cut off leaves nothing behind, and the next one works', async () => {
    const owner = await createAccount(harness.db);
    const cut = request(`${harness.url}/api/leads/import`, {
      method: 'POST',
      headers: { ...CSV, authorization: `Bearer ${owner.key}` },
    });
    cut.on('error', () => {});
    const rows = Array.from({ length: 3_000 }, (_, index) => `l${index}@shop.example`).join('\n');
    cut.write(`email\n${rows}\n`);
    const sessions = async () => {
      const { rows: open } = await harness.db.$client.query(
        `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      return open.length;
    };
    await waitFor(async () => (await sessions()) === 1);
    cut.destroy();
    await waitFor(async () => (await sessions()) === 0);
    expect((await list('', owner)).body.total).toBe(0);
    expect((await upload(`email\n${rows}`, CSV, owner)).body).toMatchObject({ created: 3_000 });
  });

  it("one user's slow uploads do not keep another's from going in", async () => {
    const slow = await createAccount(harness.db);
    const uploads = Array.from({ length: 5 }, () => {
      const headers = { ...CSV, authorization: `Bearer ${slow.key}` };
      const held = request(`${harness.url}/api/leads/import`, { method: 'POST', headers });
      held.on('error', () => {});
      held.write('email\nfirst@shop.example\n');
      return held;
    });
    await waitFor(async () => (await harness.api('GET', '/healthz')).status === 200);
    const quick = await createAccount(harness.db);
    expect((await upload('email\nann@shop.example\n', CSV, quick)).body).toMatchObject({ created: 1 });
    for (const held of uploads) held.destroy();
  });

  it('ten uploads at once all go in, while other calls keep their connections', async () => {
    const accounts = await Promise.all(Array.from({ length: 10 }, () => createAccount(harness.db)));
    const rows = Array.from({ length: 2_000 }, (_, index) => `l${index}@shop.example`).join('\n');
    const answers = accounts.map((owner) => upload(`email\n${rows}\n`, CSV, owner));
    expect((await list()).status).toBe(200);
    for (const answer of await Promise.all(answers)) expect(answer.body).toMatchObject({ created: 2_000 });
  });
});

describe('limitedBody', () => {
  it('counts a body that does not tell its length, and the caller gets the answer all the same', async () => {
    const server = createHttpServer(async (req, res) => {
      const sizes: number[] = [];
      const error = await collect(limitedBody(req, MEGABYTE), sizes).catch((thrown: AppError) => thrown);
      req.resume();
      res.end(JSON.stringify({ code: error?.code, passed: sizes.reduce((sum, size) => sum + size, 0) }));
    });
    const url = await listen(server, 0, '127.0.0.1');
    const post = async (megabytes: number) => {
      const pieces = Array.from({ length: megabytes * 16 }, () => Buffer.alloc(MEGABYTE / 16));
      const body = Readable.toWeb(Readable.from(pieces)) as never;
      return (await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit)).json();
    };
    expect(await post(1)).toEqual({ passed: MEGABYTE });
    const refused = (await post(20)) as { code: string; passed: number };
    expect(refused.code).toBe('too_large');
    expect(refused.passed).toBeLessThanOrEqual(MEGABYTE);
    await closeServer(server, 0);
  });

  async function collect(body: AsyncIterable<Uint8Array>, sizes: number[]): Promise<undefined> {
    for await (const chunk of body) sizes.push(chunk.length);
  }
});
