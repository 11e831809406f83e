import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inboundMailAnswer } from '@reach/contracts';
import { createUnsubscribeTokens } from '@reach/mail';
import { generatePlan, getRunDetail, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { closeServer, createLogger, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { call, createAccount, indianFounders, testDatabase } from '@reach/testing';
import { createReceiver } from '../src/server.ts';

const SECRET = 'the-webhook-secret-of-the-tests';
const PATH = '/api/webhooks/inbound-mail';
const sign = (raw: string, secret = SECRET) => createHmac('sha256', secret).update(raw).digest('hex');

describe('POST /api/webhooks/inbound-mail', () => {
  let db: Database;
  let server: Server;
  let url: string;
  let dropDatabase: () => Promise<void>;
  const receiver = (secrets: string[]) => {
    const logger = createLogger('webhook-receiver', 'silent');
    return createReceiver({ db, logger, secrets, basePath: '/reach', isDraining: () => false });
  };

  beforeAll(async () => {
    const database = await testDatabase();
    dropDatabase = database.drop;
    db = connect(database.url);
    server = receiver([SECRET]);
    url = await listen(server, 0, '127.0.0.1');
  });
  afterAll(async () => {
    await closeServer(server, 0);
    await db.$client.end();
    await dropDatabase();
  });

  let senders = 0;
  /** An account with its own sender address; `addresses` are its leads. */
  async function account(addresses: string[], sender = `ada${++senders}@sender.test`) {
    const { userId } = await createAccount(db, { fromEmail: sender });
    const rows = async function* () {
      for (const [index, email] of addresses.entries())
        for await (const row of indianFounders(1, { email, company: `Company ${index}` }))
          yield { ...row, row: index + 1 };
    };
    await importLeads({ db }, { userId, rows: rows() });
    return { userId, sender };
  }
  async function queuedRun({ userId }: { userId: string }): Promise<string> {
    const { runId } = await startRun({ db }, { userId, goal: 'Find SaaS founders in India for a demo' });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return runId;
  }
  const recipients = async (userId: string, runId: string) => {
    const detail = await getRunDetail({ db }, { userId, runId, page: 1, limit: 50 });
    return Object.fromEntries(detail.recipients.map((row) => [row.email, row]));
  };
  /** A run whose mails have left, and a second one that still waits. */
  async function twoRuns(addresses: string[], sender?: string) {
    const owner = await account(addresses, sender);
    const runId = await queuedRun(owner);
    await db.$client.query(
      `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
      [runId],
    );
    return { ...owner, runId, waiting: await queuedRun(owner) };
  }
  const suppressions = async (userId: string) =>
    (await db.$client.query('select email_key, reason from reach_suppressions where user_id = $1', [userId]))
      .rows;
  const linkTo = async (sendId: string) => {
    const { rows } = await db.$client.query(`select secret from reach_secrets where name = 'unsubscribe'`);
    return `https://reach.test/unsubscribe/${createUnsubscribeTokens(rows[0].secret)(sendId)}`;
  };

  const post = async (raw: string, headers: Record<string, string> = {}) => {
    const answer = await call('POST', `${url}/reach${PATH}`, {
      body: raw,
      headers: { 'content-type': 'message/rfc822', 'x-reach-signature': sign(raw), ...headers },
    });
    if (answer.status === 200) expect(inboundMailAnswer.parse(answer.body)).toEqual(answer.body);
    return answer;
  };
  const mail = (head: Record<string, string>, body = 'Yes.') =>
    `${Object.entries(head)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n')}\r\n\r\n${body}\r\n`;
  const report = (part: string, fields: string, link: string) =>
    mail(
      {
        From: 'mailer-daemon@mx.example',
        To: 'bounces@sender.test',
        'Content-Type': 'multipart/report; boundary=B',
      },
      `--B\r\nContent-Type: ${part}\r\n\r\n${fields}\r\n--B\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n${link}\r\n--B--`,
    );

  it('an answer that comes again ends what could not be ended the first time', async () => {
    const { userId, runId, waiting, sender } = await twoRuns(['ann@acme.example', 'bob@acme.example']);
    await db.$client.query(`
      create function never_skipped() returns trigger language plpgsql as $$
        begin raise 'too slow' using errcode = 'query_canceled'; end $$;
      create trigger never_skipped before update on reach_campaign_sends for each row
        when (new.status = 'skipped' and new.run_id = '${waiting}') execute function never_skipped()`);
    const reply = mail({ From: 'ann@acme.example', To: sender, Subject: 'Re: demo' });
    try {
      expect((await post(reply)).status).toBe(503);
      expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'replied' });
    } finally {
      await db.$client.query('drop trigger never_skipped on reach_campaign_sends');
    }
    expect((await post(reply)).status).toBe(200);
    expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({ status: 'skipped' });
  });

  it('an answer makes its send replied, and ends what is queued for that person', async () => {
    const { userId, runId, waiting, sender } = await twoRuns(['ann@acme.example', 'bob@acme.example']);
    const reply = mail({ From: 'Ann <ANN@acme.example>', To: sender, Subject: 'Re: demo' });
    expect((await post(reply)).body).toEqual({ ok: true, kind: 'reply', matched: true });
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'replied' });
    const left = await recipients(userId, waiting);
    expect(left['ann@acme.example']).toMatchObject({ status: 'skipped', error: 'The person has replied' });
    expect(left['bob@acme.example']).toMatchObject({ status: 'queued' });
    expect((await post(reply)).body).toMatchObject({ matched: true });
    expect(await suppressions(userId)).toEqual([]);
  });

  it('an answer that says no ends it for good: as an unsubscribe, for every run to come', async () => {
    const { userId, runId, waiting, sender } = await twoRuns(['ann@acme.example', 'bob@acme.example']);
    const no = mail({ From: 'Ann <ann@acme.example>', To: sender, Subject: 'Re: demo' }, 'No thanks.');
    expect((await post(no)).body).toEqual({ ok: true, kind: 'reply', matched: true });
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'replied' });
    expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({ status: 'skipped' });
    expect(await suppressions(userId)).toEqual([{ email_key: 'ann@acme.example', reason: 'unsubscribed' }]);
    expect(Object.keys(await recipients(userId, await queuedRun({ userId })))).toEqual(['bob@acme.example']);
  });

  it('an answer ends what is queued in a paused run too: whoever resumes it mails that person no more', async () => {
    const { userId, waiting, sender } = await twoRuns(['ann@acme.example']);
    await db.$client.query(`update reach_runs set status = 'paused', error = 'x' where id = $1`, [waiting]);
    await post(mail({ From: 'ann@acme.example', To: sender }));
    expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({
      status: 'skipped',
      error: 'The person has replied',
    });
  });

  it('where the account has it so, an answer ends it for the company, but not for a mail host', async () => {
    const addresses = ['ann@acme.example', 'bob@acme.example', 'cat@gmail.com', 'dan@gmail.com'];
    const { userId, waiting, sender } = await twoRuns(addresses);
    await db.$client.query('update reach_users set reply_stops_company = true where id = $1', [userId]);
    for (const from of ['ann@acme.example', 'cat@gmail.com']) await post(mail({ From: from, To: sender }));
    const left = await recipients(userId, waiting);
    expect(left['bob@acme.example']).toMatchObject({
      status: 'skipped',
      error: 'ann@acme.example has replied, of the same company',
    });
    expect(left['cat@gmail.com']).toMatchObject({ status: 'skipped' });
    expect(left['dan@gmail.com']).toMatchObject({ status: 'queued' });
  });

  it('an answer from another address is known by the link that it quotes, or by the message id', async () => {
    const { userId, runId } = await twoRuns(['ann@acme.example', 'bob@acme.example']);
    const sends = await recipients(userId, runId);
    const quoted = `Sure.\r\n> Unsubscribe: ${await linkTo(sends['ann@acme.example']!.id)}`;
    await post(mail({ From: 'assistant@acme.example', To: 'x@y.example' }, quoted));
    await post(
      mail({
        From: 'b@home.example',
        To: 'x@y.example',
        'In-Reply-To': `<${sends['bob@acme.example']!.id}@sender.test>`,
      }),
    );
    const after = await recipients(userId, runId);
    expect(Object.values(after).map(({ status }) => status)).toEqual(['replied', 'replied']);
  });

  it('of two accounts with one sender, nobody can tell which is answered: none goes on', async () => {
    const first = await twoRuns(['ann@acme.example']);
    const second = await twoRuns(['ann@acme.example'], first.sender);
    await post(mail({ From: 'ann@acme.example', To: first.sender }, 'Unsubscribe'));
    for (const { userId, runId, waiting } of [first, second]) {
      expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'replied' });
      expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({ status: 'skipped' });
      expect(await suppressions(userId)).toEqual([{ email_key: 'ann@acme.example', reason: 'unsubscribed' }]);
    }
  });

  it('out of office changes nothing', async () => {
    const { userId, runId, waiting, sender } = await twoRuns(['ann@acme.example']);
    const answer = await post(
      mail({ From: 'ann@acme.example', To: sender, 'Auto-Submitted': 'auto-replied', Subject: 'Away' }),
    );
    expect(answer.body).toEqual({ ok: true, kind: 'automatic', matched: true });
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'sent' });
    expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({ status: 'queued' });
  });

  it.each([
    [
      '5.1.1',
      'failed',
      'ann@acme.example',
      'bounced',
      [{ email_key: 'ann@acme.example', reason: 'hard_bounce' }],
    ],
    ['4.4.7', 'failed', 'ann@acme.example', 'sent', []],
    ['4.2.0', 'delayed', 'ann@acme.example', 'sent', []],
    ['5.1.1', 'failed', 'forward@elsewhere.example', 'sent', []],
  ])('a report of %s, %s, for %s leaves the send %s', async (status, action, recipient, expected, kept) => {
    const { userId, runId } = await twoRuns(['ann@acme.example']);
    const { id } = (await recipients(userId, runId))['ann@acme.example']!;
    const fields = `Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}`;
    const answer = await post(report('message/delivery-status', fields, await linkTo(id)));
    expect(answer.body).toEqual({ ok: true, kind: 'bounce', matched: true });
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: expected });
    expect(await suppressions(userId)).toEqual(kept);
  });

  it('a complaint suppresses the person at once, and is kept with its send', async () => {
    const { userId, runId, waiting } = await twoRuns(['ann@acme.example', 'bob@acme.example']);
    const { id } = (await recipients(userId, runId))['ann@acme.example']!;
    const fields = 'Feedback-Type: abuse\r\nUser-Agent: x\r\nVersion: 1';
    const answer = await post(report('message/feedback-report', fields, await linkTo(id)));
    expect(answer.body).toEqual({ ok: true, kind: 'complaint', matched: true });
    expect(await suppressions(userId)).toEqual([{ email_key: 'ann@acme.example', reason: 'complained' }]);
    expect((await recipients(userId, waiting))['ann@acme.example']).toMatchObject({
      status: 'skipped',
      error: expect.stringMatching(/suppressed \(complained, /),
    });
    const { rows } = await db.$client.query(
      'select complained_at is not null as kept from reach_campaign_sends where id = $1',
      [id],
    );
    expect(rows).toEqual([{ kept: true }]);
  });

  const BOUNCED =
    'Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; ann.lee@acme.example\r\nAction: failed\r\nStatus: 5.1.1';
  it.each([
    [
      'an answer that says no',
      'unsubscribed',
      (link: string) => mail({ From: 'x@y.example' }, `No thanks.\r\n> ${link}`),
    ],
    [
      'a complaint',
      'complained',
      (link: string) => report('message/feedback-report', 'Feedback-Type: abuse', link),
    ],
    ['a hard bounce', 'hard_bounce', (link: string) => report('message/delivery-status', BOUNCED, link)],
  ])('%s suppresses an address that was imported with capitals', async (_what, reason, message) => {
    const { userId, runId } = await twoRuns(['Ann.Lee@acme.example']);
    const { id } = (await recipients(userId, runId))['Ann.Lee@acme.example']!;
    expect((await post(message(await linkTo(id)))).body).toMatchObject({ matched: true });
    expect(await suppressions(userId)).toEqual([{ email_key: 'ann.lee@acme.example', reason }]);
  });

  it('200: mail that belongs to none of ours, forged links and reports without one among them, changes nothing', async () => {
    const { userId, runId } = await twoRuns(['ann@acme.example']);
    const forged = `https://reach.test/unsubscribe/${'A'.repeat(43)}`;
    const fields = 'Feedback-Type: abuse\r\nOriginal-Rcpt-To: ann@acme.example';
    for (const raw of [
      report('message/feedback-report', fields, forged),
      mail({ From: 'ann@acme.example', To: 'nobody@elsewhere.example' }),
      mail({ From: 'stranger@elsewhere.example', To: 'ada1@sender.test' }),
      mail({ 'In-Reply-To': '<018f7c6e-0000-7000-8000-0123456789ab@sender.test>' }),
      'no mail at all',
    ]) {
      const answer = await post(raw);
      expect([answer.status, answer.body.matched]).toEqual([200, false]);
    }
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'sent' });
    expect(await suppressions(userId)).toEqual([]);
  });

  it('401: everything but the right signature, and nothing changes', async () => {
    const { userId, runId, sender } = await twoRuns(['ann@acme.example']);
    const raw = mail({ From: 'ann@acme.example', To: sender }, 'Unsubscribe');
    const right = sign(raw);
    const wrong = [
      '',
      'zz',
      '0'.repeat(64),
      right.toUpperCase(),
      `sha256=${right}`,
      right.slice(1),
      `${right}0`,
      sign(`${raw}\n`),
      sign(raw, 'the-secret-of-somebody-else'),
      sign(raw, ''),
    ];
    for (const signature of wrong) {
      const { status, body } = await post(raw, { 'x-reach-signature': signature });
      expect([signature, status, body]).toEqual([signature, 401, { error: 'Invalid signature' }]);
    }
    expect((await call('POST', `${url}/reach${PATH}`, { body: raw })).status).toBe(401);
    expect((await recipients(userId, runId))['ann@acme.example']).toMatchObject({ status: 'sent' });
    expect(await suppressions(userId)).toEqual([]);
  });

  it('503 while no secret is set, whatever comes: an empty signature does not equal it', async () => {
    const disabled = receiver([]);
    const base = await listen(disabled, 0, '127.0.0.1');
    try {
      for (const signature of ['', sign('x', ''), sign('x')]) {
        const headers = { 'x-reach-signature': signature };
        expect(await call('POST', `${base}${PATH}`, { body: 'x', headers })).toMatchObject({
          status: 503,
          body: { error: 'Disabled: REACH_EVENTS_WEBHOOK_SECRET is not set' },
        });
      }
    } finally {
      await closeServer(disabled, 0);
    }
  });

  it('400 for nothing and for nesting beyond reason, 405 for GET', async () => {
    expect((await post('')).status).toBe(400);
    const deep = Array.from(
      { length: 50 },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}`,
    );
    expect(await post(`From: a@b.example\n${deep.join('\n')}\n`)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/cannot be read/) },
    });
    expect((await call('GET', `${url}${PATH}`)).status).toBe(405);
  });

  it('a message that takes the parser minutes is refused for good, and holds up neither events nor the next one', async () => {
    const order: string[] = [];
    const costly = post(`From: eve@outside.example\r\n\r\n${'\r\n'.repeat(4_000_000)}`).then((answer) => {
      order.push('costly');
      return answer;
    });
    const next = post(mail({ From: 'eve@outside.example', To: 'nobody@sender.test' }));
    for (let event = 0; event < 20; event++) {
      const body = JSON.stringify({
        event: 'delivered',
        reach_send_id: '01990000-0000-7000-8000-000000000000',
      });
      const headers = { 'content-type': 'application/json', 'x-reach-signature': sign(body) };
      const answer = await call('POST', `${url}/reach/api/webhooks/mail-events`, { body, headers });
      expect(answer.status).toBe(200);
    }
    order.push('events');
    expect(await costly).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/too much time/) },
    });
    expect(await next).toMatchObject({ status: 200, body: { kind: 'reply', matched: false } });
    expect(order).toEqual(['events', 'costly']);
  });

  it('of a flood of messages some are put off, and told so', async () => {
    const head = { From: 'eve@outside.example', To: 'nobody@sender.test' };
    // They come faster than they are read, however fast that is: one of them takes a while.
    const all = [mail(head, '\r\n'.repeat(10_000)), ...Array(60).fill(mail(head))];
    const answers = await Promise.all(all.map((one) => post(one)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers } of refused) {
      expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true]);
    }
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(16);
  });
});
