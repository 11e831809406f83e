import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suppressedAnswer, suppressionsAnswer } from '@reach/contracts';
import { importLeads, recordMailEvents } from '@reach/outreach';
import { type Account, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, type Harness, startHarness } from './harness.ts';

describe('/api/suppressions', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const add = (body: unknown, as: Account) => harness.api('POST', '/api/suppressions', { body, key: as.key });
  const list = async (as: Account, query = '') =>
    (await harness.api('GET', `/api/suppressions${query}`, { key: as.key })).body;
  const remove = (query: string, as: Account) =>
    harness.api('DELETE', `/api/suppressions?${query}`, { key: as.key });
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const withLeads = async (count: number, fields: Record<string, string> = {}) => {
    const account = await createAccount(harness.db);
    await importLeads({ db: harness.db }, { userId: account.userId, rows: indianFounders(count, fields) });
    return account;
  };
  const detail = async (runId: string, as: Account) =>
    (await harness.api('GET', `/api/autopilot/${runId}`, { key: as.key })).body;

  it('201: an address is kept in lower case with its reason and time; the same again is 200 and changes nothing', async () => {
    const account = await createAccount(harness.db);
    const first = await add({ email: 'Ann+News@Shop.Example', reason: 'unsubscribed' }, account);
    expect(first.status).toBe(201);
    expect(suppressedAnswer.parse(first.body)).toMatchObject({
      created: true,
      suppression: { email: 'ann+news@shop.example', domain: null, reason: 'unsubscribed' },
    });
    const again = await add({ email: 'ann+news@shop.example' }, account);
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...first.body, created: false });
  });

  it('200: the list is newest first, has pages and a search, and shows the own entries only', async () => {
    const [owner, other] = [await createAccount(harness.db), await createAccount(harness.db)];
    for (const email of ['a@shop.example', 'b@shop.example']) await add({ email }, owner);
    await add({ domain: '@Bücher.example' }, owner);
    const answer = suppressionsAnswer.parse(await list(owner, '?limit=2'));
    expect(answer.total).toBe(3);
    expect(answer.suppressions.map(({ email, domain }) => email ?? domain)).toEqual([
      'xn--bcher-kva.example',
      'b@shop.example',
    ]);
    expect(await list(owner, '?q=XN--')).toMatchObject({ total: 1 });
    expect(await list(owner, '?q=A@')).toMatchObject({ total: 1 });
    expect(await list(other)).toEqual({ ok: true, suppressions: [], total: 0 });
  });

  it('an entry takes what is queued for that person off every unfinished run of the user, at once', async () => {
    const [owner, other] = [await withLeads(4), await withLeads(4)];
    const [first, second, foreign] = [
      await harness.startPreparedRun(owner),
      await harness.startPreparedRun(owner),
      await harness.startPreparedRun(other),
    ];
    const answer = await add({ email: 'FOUNDER2@company2.example', reason: 'complained' }, owner);
    expect(answer.body).toMatchObject({ created: true, skipped: 2 });
    for (const runId of [first, second]) {
      const { stats, recipients } = await detail(runId, owner);
      expect(stats).toMatchObject({ queued: 3, skipped: 1 });
      expect(recipients.find(({ status }: { status: string }) => status === 'skipped')).toMatchObject({
        email: 'founder2@company2.example',
        error: expect.stringMatching(/^The address is suppressed \(complained, \d{4}-\d\d-\d\d\)$/),
      });
    }
    expect((await detail(foreign, other)).stats).toMatchObject({ queued: 4, skipped: 0 });
    expect((await dispatch()).body).toMatchObject({ sent: 10, skipped: 0 });
    expect((await detail(first, owner)).run.status).toBe('completed');
  });

  it('a domain stands for the domains below it, and for no other that ends alike', async () => {
    const owner = await createAccount(harness.db);
    const rows = async function* () {
      const emails = ['a@acme.example', 'b@mail.acme.example', 'c@notacme.example', 'd@acme.example.test'];
      for (const [index, email] of emails.entries())
        for await (const row of indianFounders(1, { email, company: `Company ${index}` }))
          yield { ...row, row: index + 1 };
    };
    await importLeads({ db: harness.db }, { userId: owner.userId, rows: rows() });
    const runId = await harness.startPreparedRun(owner);
    expect((await add({ domain: 'ACME.example' }, owner)).body).toMatchObject({
      skipped: 2,
      suppression: { email: null, domain: 'acme.example', reason: 'manual' },
    });
    await dispatch();
    const { recipients } = await detail(runId, owner);
    const byEmail = Object.fromEntries(
      recipients.map((row: { email: string; status: string; error: string }) => [row.email, row]),
    );
    expect(byEmail['b@mail.acme.example']).toMatchObject({
      status: 'skipped',
      error: expect.stringMatching(/^The domain acme\.example is suppressed \(manual, /),
    });
    expect(byEmail['a@acme.example']).toMatchObject({ status: 'skipped' });
    expect(byEmail['c@notacme.example']).toMatchObject({ status: 'sent' });
    expect(byEmail['d@acme.example.test']).toMatchObject({ status: 'sent' });
  });

  it('who comes under a suppressed domain in a later run is not mailed either', async () => {
    const owner = await withLeads(3);
    await add({ domain: 'company1.example' }, owner);
    const runId = await harness.startPreparedRun(owner);
    await dispatch();
    const { stats, run } = await detail(runId, owner);
    expect(run.status).toBe('completed');
    expect(stats.sent).toBe(2);
  });

  it('a mail that may be out already is not called skipped', async () => {
    const owner = await withLeads(1);
    const runId = await harness.startPreparedRun(owner);
    await harness.db.$client.query(
      'update reach_campaign_sends set maybe_accepted = true, first_attempt_at = now() where run_id = $1',
      [runId],
    );
    await add({ email: 'founder1@company1.example' }, owner);
    const { recipients } = await detail(runId, owner);
    expect(recipients[0]).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/^outcome_unknown: suppressed while it was being sent\. The address/),
    });
  });

  it('a bounce suppresses the address; a delivery does not', async () => {
    const owner = await withLeads(2);
    const runId = await harness.startPreparedRun(owner);
    await dispatch();
    const [bounced, delivered] = (await detail(runId, owner)).recipients;
    await recordMailEvents({ db: harness.db }, [
      { sendId: bounced.id, event: 'bounced' },
      { sendId: bounced.id, event: 'bounced' },
      { sendId: delivered.id, event: 'delivered' },
    ]);
    expect((await list(owner)).suppressions).toMatchObject([{ email: bounced.email, reason: 'hard_bounce' }]);
  });

  it('200: an entry can be taken away, by its owner only', async () => {
    const [owner, other] = [await createAccount(harness.db), await createAccount(harness.db)];
    await add({ email: 'a/b@shop.example' }, owner);
    const query = `email=${encodeURIComponent('A/b@shop.example')}`;
    expect((await remove(query, other)).status).toBe(404);
    expect((await remove(query, owner)).body).toEqual({ ok: true });
    expect(await remove(query, owner)).toMatchObject({
      status: 404,
      body: { error: 'There is no such suppression' },
    });
  });

  it.each([
    [{}, /^email must be given, or domain/],
    [{ email: 'a@b.example', domain: 'b.example' }, /^email must be given, or domain, and not both/],
    [{ email: 'nobody' }, /^email: the e-mail address has no @/],
    [{ email: `${'x'.repeat(300)}@b.example` }, /^email: more than 64 characters/],
    [{ email: 'a@b.example\r\nbcc: c@d.example' }, /^email: the e-mail address holds control/],
    [{ email: 5 }, /^email must be a string/],
    [{ domain: '' }, /^domain: there is no domain/],
    [{ domain: 'com' }, /^domain: the domain has no ending/],
    [{ domain: '*.b.example' }, /^domain: the domain of the e-mail address is not valid/],
    [{ email: 'a@b.example', reason: 'because' }, /^reason must be one of unsubscribed, complained/],
  ])('400: %j', async (body, error) => {
    const account = await createAccount(harness.db);
    expect(await add(body, account)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
    expect((await list(account)).total).toBe(0);
  });

  it('401 without a key, 405 for another method', async () => {
    expect((await harness.api('GET', '/api/suppressions', { key: 'msr_wrong' })).status).toBe(401);
    const put = await harness.api('PUT', '/api/suppressions');
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, DELETE']);
  });
});
