import { createHmac, randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePlan, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { closeServer, createLogger, createMetrics, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { call, createAccount, indianFounders, testDatabase } from '@reach/testing';
import { Webhook } from 'standardwebhooks';
import { createReceiver } from '../src/server.ts';

const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;
const SECRET = newSecret();
const OLD_SECRET = newSecret();
const PATH = '/api/webhooks/resend';

describe('POST /api/webhooks/resend', () => {
  let db: Database;
  let server: Server;
  let url: string;
  let dropDatabase: () => Promise<void>;
  const receiver = (resendSecrets: string[]) =>
    createReceiver({
      db,
      logger: createLogger('webhook-receiver', 'silent'),
      secrets: [],
      resendSecrets,
      basePath: '',
      isDraining: () => false,
      metrics: createMetrics('webhook-receiver'),
    });

  beforeAll(async () => {
    const database = await testDatabase();
    dropDatabase = database.drop;
    db = connect(database.url);
    server = receiver([SECRET, OLD_SECRET]);
    url = await listen(server, 0, '127.0.0.1');
  });
  afterAll(async () => {
    await closeServer(server, 0);
    await db.$client.end();
    await dropDatabase();
  });

  async function queuedSends(count: number) {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(count) });
    const { runId } = await startRun(
      { db },
      { userId, goal: 'Find SaaS founders in India and invite them to a demo' },
    );
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { rows } = await db.$client.query<{ id: string; email: string }>(
      'select id, email from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    return { userId, runId, sends: rows };
  }
  /** As Svix's library signs, with its own names of the headers. */
  const signed = (body: string, { secret = SECRET, at = new Date(), prefix = 'svix' } = {}) => ({
    [`${prefix}-id`]: 'msg_1',
    [`${prefix}-timestamp`]: String(Math.floor(at.getTime() / 1000)),
    [`${prefix}-signature`]: new Webhook(secret).sign('msg_1', at, body),
  });
  const post = (body: string, headers: Record<string, string>) =>
    call('POST', `${url}${PATH}`, { body, headers: { 'content-type': 'application/json', ...headers } });
  const eventOf = (type: string, send: { id: string; email: string }, data: object = {}) =>
    JSON.stringify({
      type,
      created_at: '2026-07-08T23:41:12.126Z',
      data: {
        email_id: '56761188-7520-42d8-8898-ff6fc54ce618',
        from: 'Ada Sender <ada@sender.test>',
        to: [send.email],
        subject: 'Quick idea',
        tags: { reach_send_id: send.id },
        ...data,
      },
    });
  const tell = (type: string, send: { id: string; email: string }, data: object = {}) => {
    const body = eventOf(type, send, data);
    return post(body, signed(body));
  };
  const row = async (id: string) =>
    (await db.$client.query('select * from reach_campaign_sends where id = $1', [id])).rows[0];
  const suppressions = async (userId: string) =>
    (await db.$client.query('select email_key, reason from reach_suppressions where user_id = $1', [userId]))
      .rows;

  it.each([
    ['email.sent', {}, 'sent'],
    ['email.delivered', {}, 'delivered'],
    ['email.opened', {}, 'opened'],
    ['email.clicked', { click: { link: 'https://a.example', timestamp: '2026-07-09T00:00:00Z' } }, 'clicked'],
    [
      'email.bounced',
      { bounce: { type: 'Permanent', subType: 'General', message: 'No such user' } },
      'bounced',
    ],
    ['email.suppressed', { suppressed: { type: 'bounce' } }, 'bounced'],
  ])('%s advances its send', async (type, data, status) => {
    const { sends } = await queuedSends(1);
    expect(await tell(type, sends[0]!, data)).toMatchObject({
      status: 200,
      body: { ok: true, matched: true, status },
    });
    expect((await row(sends[0]!.id)).status).toBe(status);
  });

  it('finds the send by its tag, whichever way tags are written', async () => {
    const { sends } = await queuedSends(1);
    const tags = [{ name: 'reach_send_id', value: sends[0]!.id }];
    expect((await tell('email.delivered', sends[0]!, { tags })).body).toMatchObject({ matched: true });
  });

  it('a permanent bounce suppresses the address; a transient one, a delay and a failure change nothing', async () => {
    const { userId, sends } = await queuedSends(2);
    const [hard, soft] = sends;
    await tell('email.bounced', hard!, { bounce: { type: 'Permanent' } });
    await tell('email.sent', soft!);
    for (const [type, data] of [
      ['email.bounced', { bounce: { type: 'Transient' } }],
      ['email.delivery_delayed', {}],
      ['email.failed', { failed: { reason: 'reached_daily_quota' } }],
    ] as const) {
      expect((await tell(type, soft!, data)).body).toEqual({ ok: true, matched: false });
    }
    expect((await row(soft!.id)).status).toBe('sent');
    expect(await suppressions(userId)).toEqual([{ email_key: hard!.email, reason: 'hard_bounce' }]);
  });

  it('a complaint suppresses the person at once, and is one more of the run’s; the same again is none', async () => {
    const { userId, sends } = await queuedSends(1);
    for (let time = 0; time < 2; time++) {
      expect((await tell('email.complained', sends[0]!)).body).toMatchObject({
        matched: true,
        status: 'delivered',
      });
    }
    expect(await suppressions(userId)).toEqual([{ email_key: sends[0]!.email, reason: 'complained' }]);
    expect((await row(sends[0]!.id)).complained_at).not.toBeNull();
  });

  it('the Message-ID that Resend chose is kept, for follow-ups to refer to', async () => {
    const { sends } = await queuedSends(1);
    await tell('email.sent', sends[0]!, { message_id: '<010f@resend.example>' });
    expect((await row(sends[0]!.id)).provider_message_id).toBe('<010f@resend.example>');
    await tell('email.delivered', sends[0]!, { message_id: 'no\r\nheader' });
    expect((await row(sends[0]!.id)).provider_message_id).toBe('<010f@resend.example>');
  });

  it.each([
    ['a mail of another program', { tags: { category: 'welcome' } }],
    ['an unknown send', { tags: { reach_send_id: '0197f0d2-0000-7000-8000-00000000dead' } }],
    ['no id of ours', { tags: { reach_send_id: "' or 1=1" } }],
    ['no tags', { tags: null }],
  ])('200 and unmatched: %s', async (_, data) => {
    const { status, body } = await tell('email.delivered', { id: 'x', email: 'a@b.example' }, data);
    expect([status, body]).toEqual([200, { ok: true, matched: false }]);
  });

  it('200 and unmatched: an event that is about no mail', async () => {
    const body = JSON.stringify({
      type: 'contact.created',
      created_at: '2026-07-08T23:41:12Z',
      data: { id: 'c' },
    });
    expect(await post(body, signed(body))).toMatchObject({ status: 200, body: { matched: false } });
  });

  it('is verified by either secret, by either name of the headers, and by one signature of several', async () => {
    const { sends } = await queuedSends(1);
    const body = eventOf('email.delivered', sends[0]!);
    const good = signed(body);
    const several = { ...good, 'svix-signature': `v1,${'A'.repeat(43)}= v2,x ${good['svix-signature']}` };
    for (const headers of [
      signed(body, { secret: OLD_SECRET }),
      signed(body, { prefix: 'webhook' }),
      several,
    ])
      expect((await post(body, headers)).status).toBe(200);
  });

  it('401 for every forgery, and nothing changes', async () => {
    const { sends } = await queuedSends(1);
    const body = eventOf('email.delivered', sends[0]!);
    const good = signed(body);
    const minutes = (n: number) => new Date(Date.now() + n * 60_000);
    const forged: Record<string, string>[] = [
      {},
      signed(body, { secret: newSecret() }),
      signed(`${body} `),
      signed(body, { at: minutes(-6) }),
      signed(body, { at: minutes(6) }),
      { ...good, 'svix-id': 'msg_2' },
      { ...good, 'svix-timestamp': String(Number(good['svix-timestamp']) + 1) },
      { ...good, 'svix-timestamp': 'NaN' },
      { ...good, 'svix-signature': '' },
      { ...good, 'svix-signature': good['svix-signature']!.replace('v1,', 'v2,') },
      { ...good, 'svix-signature': `v1,${createHmac('sha256', '').update(body).digest('base64')}` },
      { 'x-reach-signature': createHmac('sha256', SECRET).update(body).digest('hex') },
    ];
    for (const headers of forged)
      expect(await post(body, headers)).toMatchObject({ status: 401, body: { error: 'Invalid signature' } });
    expect((await row(sends[0]!.id)).status).toBe('queued');
  });

  it.each(['{', 'null', '[]', '"x"', '{"type":"email.sent"}', '{"type":1,"data":{}}'])(
    '400 for a signed body that is no event: %s',
    async (body) => {
      expect((await post(body, signed(body))).status).toBe(400);
    },
  );

  it('503 while no secret is set, whatever comes', async () => {
    const closed = receiver([]);
    const closedUrl = await listen(closed, 0, '127.0.0.1');
    const body = '{}';
    const answer = await call('POST', `${closedUrl}${PATH}`, { body, headers: signed(body) });
    expect(answer).toMatchObject({
      status: 503,
      body: { error: expect.stringContaining('RESEND_WEBHOOK_SECRET') },
    });
    await closeServer(closed, 0);
  });

  it('405 for another method, 413 for a body that is too long', async () => {
    expect((await call('GET', `${url}${PATH}`)).status).toBe(405);
    const body = ' '.repeat(300_000);
    expect((await post(body, signed(body))).status).toBe(413);
  });
});
