import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suppressionImportReport } from '@reach/contracts';
import { forgetBrokenImports, importLeads } from '@reach/outreach';
import { type Account, createAccount, indianFounders } from '@reach/testing';
import { type Harness, startHarness } from './harness.ts';

describe('suppressions as CSV', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const upload = (body: string, as: Account, type = 'text/csv') =>
    harness.api('POST', '/api/suppressions/import', {
      body,
      key: as.key,
      headers: { 'content-type': type },
    });
  const download = async (as: Account) =>
    (await harness.api('GET', '/api/suppressions/export', { key: as.key })).body as string;
  const incoming = async () =>
    (await harness.db.$client.query('select from reach_incoming_suppressions')).rowCount;
  const total = async (as: Account) =>
    (await harness.api('GET', '/api/suppressions', { key: as.key })).body.total;

  it('a file goes in with a report, and comes out the same as it went in', async () => {
    const [first, second] = [await createAccount(harness.db), await createAccount(harness.db)];
    const file = [
      'email,domain,reason,created_at',
      ',acme.example,manual,2026-01-02T03:04:05.678Z',
      'ann@shop.example,,unsubscribed,2025-06-15T09:00:00.000Z',
      'bob@,,manual,2025-06-15T09:00:00.000Z',
      'cat@shop.example,,tired,',
      'dan@shop.example,,complained,2999-01-01',
      'ANN@shop.example,,manual,',
      'eve@shop.example,shop.example,,',
    ].join('\n');
    const report = suppressionImportReport.parse((await upload(file, first)).body);
    expect(report).toEqual({
      ok: true,
      created: 2,
      known: 1,
      invalid: 4,
      skipped: 0,
      errors: [
        { row: 4, reason: 'nothing stands after the @' },
        { row: 5, reason: expect.stringMatching(/^the reason must be one of/) },
        { row: 6, reason: 'created_at is not a time in the past' },
        { row: 8, reason: 'both an address and a domain' },
      ],
    });
    const exported = await download(first);
    expect(exported).toBe(
      'email,domain,reason,created_at\r\n' +
        ',acme.example,manual,2026-01-02T03:04:05.678Z\r\n' +
        'ann@shop.example,,unsubscribed,2025-06-15T09:00:00.000Z\r\n',
    );
    expect((await upload(exported, second)).body).toMatchObject({ created: 2, known: 0, invalid: 0 });
    expect(await download(second)).toBe(exported);
    expect((await upload(exported, second)).body).toMatchObject({ created: 0, known: 2 });
  });

  it('an address that a spreadsheet would run as a formula comes out harmless and goes in as it was', async () => {
    const [first, second] = [await createAccount(harness.db), await createAccount(harness.db)];
    await upload('email\n=cmd@shop.example\n+ann@shop.example\n', first);
    const exported = await download(first);
    expect(exported).toContain("\r\n'=cmd@shop.example,");
    await upload(exported, second);
    expect(await download(second)).toBe(exported);
  });

  it('a bare list and the column names of other programs are understood', async () => {
    const account = await createAccount(harness.db);
    expect((await upload('a@shop.example\nacme.example\n', account)).body).toMatchObject({ created: 2 });
    expect((await upload('Name;E-Mail\nAnn;b@shop.example\n', account)).body).toMatchObject({ created: 1 });
    expect(await total(account)).toBe(3);
  });

  it('a file takes what is queued for its people off every unfinished run', async () => {
    const account = await createAccount(harness.db);
    await importLeads({ db: harness.db }, { userId: account.userId, rows: indianFounders(6) });
    const runId = await harness.startPreparedRun(account);
    const { body } = await upload('founder1@company1.example\ncompany2.example\nx@y.example\n', account);
    expect(body).toMatchObject({ created: 3, skipped: 2 });
    const run = await harness.api('GET', `/api/autopilot/${runId}`, { key: account.key });
    expect(run.body.stats).toMatchObject({ queued: 4, skipped: 2 });
  });

  it.each([
    ['an empty file', '', /^The file holds no entries/],
    ['a header only', 'email\n', /^The file holds no entries/],
    ['no such column', 'name,phone\nAnn,1\n', /^Row 1 names no column email or domain/],
    ['a broken quote at its end', `email\n${'a@b.example\n'.repeat(6_000)}"x"y\n`, /broken quote/],
  ])('400: %s leaves nothing behind', async (_what, file, error) => {
    const account = await createAccount(harness.db);
    expect(await upload(file, account)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
    expect(await total(account)).toBe(0);
    expect(await incoming()).toBe(0);
  });

  it('what an import left that ended with its process is forgotten after a day', async () => {
    const leave = (since: string) =>
      harness.db.$client.query(
        `insert into reach_incoming_suppressions (import_id, place, user_id, email_key, reason, created_at)
         values (gen_random_uuid(), 1, gen_random_uuid(), 'a@b.example', 'manual', now() - $1::interval)`,
        [since],
      );
    await leave('25 hours');
    await leave('1 minute');
    await forgetBrokenImports({ db: harness.db });
    expect(await incoming()).toBe(1);
  });

  it('415 for another content type, 401 without a key', async () => {
    expect((await upload('{}', harness.account, 'application/json')).status).toBe(415);
    expect((await harness.api('GET', '/api/suppressions/export', { key: 'msr_wrong' })).status).toBe(401);
  });

  it('a long file is stored as it arrives, and exported whole', async () => {
    const account = await createAccount(harness.db);
    const ROWS = 30_000;
    function* pieces() {
      yield 'email\n';
      for (let row = 0; row < ROWS; row++) yield `person${row}@domain${row % 977}.example\n`;
    }
    const answer = await fetch(`${harness.url}/api/suppressions/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${account.key}` },
      body: Readable.toWeb(Readable.from(pieces())) as never,
      duplex: 'half',
    } as RequestInit);
    expect(await answer.json()).toMatchObject({ created: ROWS, known: 0, invalid: 0 });
    expect((await download(account)).trimEnd().split('\r\n')).toHaveLength(ROWS + 1);
  });
});
