import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importLeads } from '@reach/outreach';
import { type Account, type Answer, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, type Harness, PUBLIC_URL, startHarness } from './harness.ts';

describe('/unsubscribe/:token', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  /** An account with a run that is mailed, and the path of the link in the mail to `founder1`. */
  const mailed = async (fields: Record<string, string> = {}) => {
    const account = await createAccount(harness.db);
    await importLeads({ db: harness.db }, { userId: account.userId, rows: indianFounders(2, fields) });
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    const { body: run } = await harness.api('GET', `/api/autopilot/${runId}`, { key: account.key });
    const message = await harness.mailTo(run.recipients[0].id);
    const link = /https?:\S+\/unsubscribe\/[\w-]+/.exec(message.text)![0];
    expect(link.startsWith(`${PUBLIC_URL}/unsubscribe/`)).toBe(true);
    return {
      account,
      email: run.recipients[0].email as string,
      path: link.slice(PUBLIC_URL.length),
      message,
    };
  };
  const open = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    call('GET', `${harness.url}/reach${path}`, { headers });
  const post = (path: string, body = '', type = 'application/x-www-form-urlencoded') =>
    call('POST', `${harness.url}/reach${path}`, { body, headers: { 'content-type': type } });
  const suppressions = async (as: Account) =>
    (await harness.api('GET', '/api/suppressions', { key: as.key })).body.suppressions;

  it('every mail says who sends it, from where, and has a link of its own', async () => {
    const { message, path } = await mailed();
    expect(message.text).toContain('\n-- \nAda Sender, 1 Test Street, 12345 Testville\nUnsubscribe: ');
    expect(message.html).toContain(`${path}">Unsubscribe</a>`);
  });

  it('200: looking shows one button, and changes nothing however often', async () => {
    const { account, path } = await mailed();
    for (const method of ['GET', 'HEAD', 'GET']) {
      expect((await call(method, `${harness.url}${path}`)).status).toBe(200);
    }
    const { body, headers } = await open(path);
    expect(body).toContain('Stop all mail from Ada Sender to f…@');
    expect(body.match(/<form method="post">/g)).toHaveLength(1);
    expect(body).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await suppressions(account)).toEqual([]);
  });

  it.each([
    ['the button of the page', '', 'application/x-www-form-urlencoded'],
    ['one-click of a mail reader', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
    [
      'one-click as multipart',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
  ])('200: %s suppresses the person and takes them off every run at once', async (_what, body, type) => {
    const { account, email, path } = await mailed();
    const waiting = [await harness.startPreparedRun(account), await harness.startPreparedRun(account)];
    const answer = await post(path, body, type);
    expect([answer.status, answer.body]).toEqual([200, expect.stringContaining('You are unsubscribed')]);
    expect(await suppressions(account)).toMatchObject([{ email, reason: 'unsubscribed' }]);
    for (const runId of waiting) {
      const { body: run } = await harness.api('GET', `/api/autopilot/${runId}`, { key: account.key });
      expect(run.recipients.find((row: { email: string }) => row.email === email)).toMatchObject({
        status: 'skipped',
        error: expect.stringMatching(/suppressed \(unsubscribed, /),
      });
    }
    const before = harness.ledger().accepted;
    expect((await dispatch()).body.sent).toBe(2);
    expect(harness.ledger().accepted).toBe(before + 2);
    expect((await post(path, body, type)).status).toBe(200);
    expect(await suppressions(account)).toHaveLength(1);
  });

  it('200: an address that was imported with capitals is mailed no more either', async () => {
    const { account, email, path } = await mailed({ email: 'Ann.Lee@shop.example' });
    expect(email).toBe('Ann.Lee@shop.example');
    const waiting = await harness.startPreparedRun(account);
    expect((await post(path)).status).toBe(200);
    expect(await suppressions(account)).toMatchObject([{ email: 'ann.lee@shop.example' }]);
    const { body } = await harness.api('GET', `/api/autopilot/${waiting}`, { key: account.key });
    expect(body.recipients).toMatchObject([{ email, status: 'skipped' }]);
  });

  it('one user loses the address, another who mails the same person does not', async () => {
    const [first, second] = [await mailed(), await mailed()];
    expect(first.email).toBe(second.email);
    await post(first.path);
    expect(await suppressions(first.account)).toHaveLength(1);
    expect(await suppressions(second.account)).toEqual([]);
  });

  it('404: a forged, altered or cut token is told so, as a page, and does nothing', async () => {
    const { account, path } = await mailed();
    const altered = `${path.slice(0, -10)}${path.at(-10) === 'A' ? 'B' : 'A'}${path.slice(-9)}`;
    for (const bad of [
      altered,
      path.slice(0, -1),
      `${path}A`,
      '/unsubscribe/x',
      '/unsubscribe/%00',
      '/unsubscribe/..%2f',
    ]) {
      for (const answer of [await open(bad), await post(bad)]) {
        expect([answer.status, answer.body]).toEqual([
          404,
          expect.stringContaining('This link is not valid'),
        ]);
      }
    }
    expect(await suppressions(account)).toEqual([]);
  });

  it('404: a forged token costs the database nothing', async () => {
    const { path } = await mailed();
    expect((await open(path)).status).toBe(200);
    const query = jest.spyOn(harness.db.$client, 'query');
    for (let forged = 0; forged < 50; forged++) {
      const token = createHash('sha256').update(`${forged}`).digest('base64url');
      for (const answer of [await open(`/unsubscribe/${token}`), await post(`/unsubscribe/${token}`)])
        expect(answer.status).toBe(404);
    }
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  it('200: the link of a person who was erased still has its page and its answer', async () => {
    const { account, email, path } = await mailed();
    const { body } = await harness.api('GET', `/api/leads?q=${email}`, { key: account.key });
    await harness.api('DELETE', `/api/leads/${body.leads[0].id}?erase=true`, { key: account.key });
    expect((await open(path)).body).toContain('Stop all mail from this sender?');
    expect((await post(path)).status).toBe(200);
    expect(await suppressions(account)).toMatchObject([{ email: null, reason: 'erased' }]);
  });

  it('404: the link of a send that is gone claims no success, as nothing could be kept', async () => {
    const { account, path } = await mailed();
    await harness.db.$client.query('delete from reach_campaign_sends where user_id = $1', [account.userId]);
    for (const answer of [await open(path), await post(path)]) {
      expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('This link is not valid')]);
    }
    expect(await suppressions(account)).toEqual([]);
  });

  it('200: whatever else a caller says, and however often at once, the link is for its own person only', async () => {
    const { account, email, path } = await mailed();
    const other = 'founder2@company2.example';
    const said: [path: string, body: string, type: string][] = [
      [`${path}?email=${other}&redirect=https://evil.example`, '', 'text/plain'],
      [`${path}?token=x`, JSON.stringify({ email: other, domain: 'company2.example' }), 'application/json'],
      [path, `email=${other}`, 'application/x-www-form-urlencoded'],
      [path, 'x'.repeat(200_000), 'application/octet-stream'],
    ];
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) => post(...said[at % said.length]!)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers[0]!.headers.get('location')).toBeNull();
    expect(answers.some(({ body }) => body.includes('evil') || body.includes('company2'))).toBe(false);
    expect(await suppressions(account)).toMatchObject([{ email, reason: 'unsubscribed' }]);
  });

  it('404: a token of 5,000 characters or with line breaks; a language list of 8,000 is passed over', async () => {
    for (const token of ['A'.repeat(5_000), '%0d%0aX-Evil:%201', '%3Cscript%3E', 'A'.repeat(43)]) {
      const answer = await post(`/unsubscribe/${token}`);
      expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('This link is not valid')]);
      expect(answer.headers.get('x-evil')).toBeNull();
      expect(answer.body).not.toContain('script');
    }
    const { path } = await mailed();
    const { body } = await open(path, { 'accept-language': 'xx-YY;q=0.1,'.repeat(660) });
    expect(body).toContain('<html lang="en">');
  });

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de', 'Keine E-Mails von Ada Sender mehr'],
    ['pt-BR', 'pt', 'Deixar de receber'],
    ['ja, fr;q=0.5, en;q=0.1', 'fr', 'Se désabonner'],
    ['nl', 'nl', 'Afmelden'],
    ['it', 'it', 'Non ricevere'],
    ['es-419', 'es', 'Cancelar'],
    ['ja', 'en', 'Stop all mail'],
    ['*', 'en', 'Stop all mail'],
    [',;q=', 'en', 'Stop all mail'],
  ])('a reader who asks for %s gets %s', async (asked, language, text) => {
    const { path } = await mailed();
    const { body, headers } = await open(path, { 'accept-language': asked });
    expect(headers.get('content-language')).toBe(language);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(text);
  });

  it('a sender name cannot bring markup into the page', async () => {
    const { account, path } = await mailed();
    await harness.db.$client.query(
      `update reach_campaigns set from_name = '<img src=x>{email}' where user_id = $1`,
      [account.userId],
    );
    const { body } = await open(path);
    expect(body).toContain('&lt;img src=x&gt;{email}');
    expect(body).not.toContain('<img');
  });

  it('503: while the database is away, a page says to try again', async () => {
    const away = await startHarness({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' });
    try {
      const answer = await call('POST', `${away.url}/unsubscribe/${'A'.repeat(43)}`);
      expect([answer.status, answer.body]).toEqual([503, expect.stringContaining('try again in a minute')]);
    } finally {
      await away.close();
    }
  });
});
