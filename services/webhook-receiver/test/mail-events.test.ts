import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIL_EVENTS, SEND_STATUSES, type SendStatus } from '@reach/contracts';
import { generatePlan, getRunDetail, importLeads, matchLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { closeServer, createLogger, createMetrics, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { call, createAccount, indianFounders, testDatabase } from '@reach/testing';
import fc from 'fast-check';
import { createReceiver } from '../src/server.ts';

const SECRET = 'the-webhook-secret-of-the-tests';
const OLD_SECRET = 'the-secret-before-this-one';
const PATH = '/api/webhooks/mail-events';
const sign = (body: string | Buffer, secret = SECRET) =>
  createHmac('sha256', secret).update(body).digest('hex');

describe('POST /api/webhooks/mail-events', () => {
  let db: Database;
  let server: Server;
  let url: string;
  let dropDatabase: () => Promise<void>;

  beforeAll(async () => {
    const database = await testDatabase();
    dropDatabase = database.drop;
    db = connect(database.url);
    server = createReceiver({
      db,
      logger: createLogger('webhook-receiver', 'silent'),
      secrets: [SECRET, OLD_SECRET],
      basePath: '/reach',
      isDraining: () => false,
      metrics: createMetrics('webhook-receiver'),
    });
    url = await listen(server, 0, '127.0.0.1');
  });
  afterAll(async () => {
    await closeServer(server, 0);
    await db.$client.end();
    await dropDatabase();
  });

  /** A run of `count` queued sends, the ids in order. */
  async function queuedSends(count: number): Promise<{ runId: string; ids: string[] }> {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(count) });
    const { runId } = await startRun(
      { db },
      { userId, goal: 'Find SaaS founders in India and invite them to a demo' },
    );
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { recipients } = await getRunDetail({ db }, { userId, runId, page: 1, limit: 200 });
    return { runId, ids: recipients.map(({ id }) => id) };
  }

  const post = (body: unknown, headers: Record<string, string> = {}, path = PATH) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return call('POST', `${url}${path}`, {
      body: text,
      headers: { 'x-reach-signature': sign(text), ...headers },
    });
  };
  const event = (id: string, name: string) => post({ reach_send_id: id, event: name });
  const row = async (id: string) =>
    (await db.$client.query('select * from reach_campaign_sends where id = $1', [id])).rows[0];
  const stats = async (runId: string) =>
    (await db.$client.query('select * from reach_run_counters where run_id = $1', [runId])).rows[0];

  it('counts events by what became of them', async () => {
    const count = async (outcome: string) => {
      const { body } = await call('GET', `${url}/metrics`);
      return Number(
        new RegExp(`^reach_mail_events_total{.*outcome="${outcome}".*} (\\d+)$`, 'm').exec(body)?.[1] ?? 0,
      );
    };
    const { ids } = await queuedSends(1);
    await event(ids[0]!, 'delivered');
    await event('not-an-id-of-ours', 'delivered');
    await post({ reach_send_id: ids[0], event: 'delivered' }, { 'x-reach-signature': 'wrong' });
    await event(ids[0]!, 'evaporated');
    const outcomes = ['matched', 'unmatched', 'invalid_signature', 'invalid_request'];
    expect(await Promise.all(outcomes.map(count))).toEqual([1, 1, 1, 1]);
  });

  it('200: a signed event advances its send', async () => {
    const { ids } = await queuedSends(1);
    const answer = await post({
      reach_send_id: ids[0],
      event: 'delivered',
      recipient: 'founder1@company1.example',
    });
    expect([answer.status, answer.body]).toEqual([200, { ok: true, matched: true, status: 'delivered' }]);
    expect(answer.headers.get('x-request-id')).toBeTruthy();
    expect(await row(ids[0]!)).toMatchObject({
      status: 'delivered',
      delivered_at: expect.any(Date),
      sent_at: expect.any(Date),
    });
  });

  it('200: answers under the base path as well', async () => {
    const { ids } = await queuedSends(1);
    const answer = await post({ reach_send_id: ids[0], event: 'sent' }, {}, `/reach${PATH}`);
    expect(answer.body).toEqual({ ok: true, matched: true, status: 'sent' });
  });

  it('a replay or an older event changes nothing and answers with the more advanced status', async () => {
    const { ids } = await queuedSends(1);
    const id = ids[0]!;
    await event(id, 'clicked');
    const before = await row(id);
    for (const name of ['sent', 'clicked', 'clicked']) {
      expect((await event(id, name)).body).toEqual({ ok: true, matched: true, status: 'clicked' });
    }
    expect(await row(id)).toEqual(before);
  });

  it('an older milestone keeps its own time without lowering the status', async () => {
    const { ids } = await queuedSends(1);
    await event(ids[0]!, 'clicked');
    await event(ids[0]!, 'delivered');
    expect(await row(ids[0]!)).toMatchObject({
      status: 'clicked',
      delivered_at: expect.any(Date),
      opened_at: null,
    });
  });

  it('any order and repetition of events, many at once, ends in the same status as the ordered ones', async () => {
    const { runId, ids } = await queuedSends(25);
    const rank = (status: SendStatus) => SEND_STATUSES.indexOf(status);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.array(fc.constantFrom(...MAIL_EVENTS), { minLength: 1, maxLength: 8 }),
        async (id, names) => {
          const before = (await row(id)).status as SendStatus;
          const answers = await Promise.all([...names, ...names].map((name) => event(id, name)));
          const highest = [before, ...(names as SendStatus[])].sort((a, b) => rank(b) - rank(a))[0];
          expect((await row(id)).status).toBe(highest);
          for (const { body } of answers) expect(rank(body.status)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
      { numRuns: 60 },
    );
    await expectCountersTrue(runId);
  });

  it('counts milestones as the document does: 87 sent are 80 delivered and 7 bounced; clicks without an open', async () => {
    const { runId, ids } = await queuedSends(87);
    await Promise.all(ids.map((id, index) => event(id, index < 80 ? 'delivered' : 'bounced')));
    await Promise.all(ids.slice(0, 12).map((id) => event(id, 'clicked')));
    expect(await stats(runId)).toMatchObject({
      total: 87,
      queued: 0,
      sent: 87,
      delivered: 80,
      opened: 0,
      clicked: 12,
      replied: 0,
      bounced: 7,
      failed: 0,
      skipped: 0,
    });
    await expectCountersTrue(runId);
  });

  it("a scanner's clicks count as clicked and are marked; a person's later one lifts the mark, a replay changes nothing", async () => {
    const { runId, ids } = await queuedSends(3);
    const [scanned, old, read] = ids as [string, string, string];
    const human = async (id: string) => {
      const { rows } = await db.$client.query('select user_id from reach_runs where id = $1', [runId]);
      const page = await getRunDetail({ db }, { userId: rows[0].user_id, runId, page: 1, limit: 200 });
      const { status, clicked_human } = page.recipients.find((one) => one.id === id)!;
      return [status, clicked_human];
    };
    const click = (id: string, seconds: number, url?: string) =>
      post({ reach_send_id: id, event: 'clicked', timestamp: Date.now() / 1_000 + seconds, url });
    for (const id of ids) await event(id, 'delivered');
    expect(await human(scanned)).toEqual(['delivered', null]);

    await event(scanned, 'clicked');
    expect(await human(scanned)).toEqual(['clicked', false]);
    const before = await row(scanned);
    await event(scanned, 'clicked');
    expect(await row(scanned)).toEqual(before);
    await post({
      reach_send_id: scanned,
      event: 'clicked',
      timestamp: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await human(scanned)).toEqual(['clicked', true]);

    await Promise.all(['a', 'b', 'c'].map((path) => click(read, 300, `https://us.example/${path}`)));
    expect(await human(read)).toEqual(['clicked', false]);
    await click(read, 900, 'https://us.example/a');
    expect(await human(read)).toEqual(['clicked', true]);
    expect(JSON.stringify(await row(read))).not.toContain('us.example');
    for (let many = 0; many < 40; many++) await click(read, 1_000 + many);
    const { rows } = await db.$client.query(
      'select jsonb_array_length(clicks) as kept from reach_campaign_sends where id = $1',
      [read],
    );
    expect(rows).toEqual([{ kept: 20 }]);

    // Of before clicks were kept.
    await db.$client.query('update reach_campaign_sends set clicked_at = now() where id = $1', [old]);
    await event(old, 'clicked');
    expect(await human(old)).toEqual(['clicked', null]);
    await expectCountersTrue(runId);
  });

  it('an event lifts our own verdict: a skipped row that was delivered after all', async () => {
    const { ids } = await queuedSends(1);
    await db.$client.query(`update reach_campaign_sends set status = 'skipped', error = 'x' where id = $1`, [
      ids[0],
    ]);
    expect((await event(ids[0]!, 'opened')).body.status).toBe('opened');
    expect((await row(ids[0]!)).error).toBeNull();
  });

  it.each(['018f7c6e-0000-7000-8000-000000000000', 'not-a-uuid', "' or 1=1 --", '../../etc'])(
    '200 unmatched: %s',
    async (id) => {
      const answer = await event(id, 'delivered');
      expect([answer.status, answer.body]).toEqual([200, { ok: true, matched: false }]);
    },
  );

  it('tolerates what it does not know: another recipient, further keys, an id in capitals', async () => {
    const { ids } = await queuedSends(1);
    const body = {
      reach_send_id: ids[0]!.toUpperCase(),
      event: 'delivered',
      recipient: 'x@y.test',
      postal: { a: 1 },
    };
    expect((await post(body)).body).toEqual({ ok: true, matched: true, status: 'delivered' });
  });

  it('accepts the secret before this one while both are set', async () => {
    const { ids } = await queuedSends(1);
    const body = JSON.stringify({ reach_send_id: ids[0], event: 'sent' });
    expect((await post(body, { 'x-reach-signature': sign(body, OLD_SECRET) })).status).toBe(200);
  });

  it('401: everything but the right signature, before anything is parsed', async () => {
    const { ids } = await queuedSends(1);
    const body = JSON.stringify({ reach_send_id: ids[0], event: 'delivered' });
    const right = sign(body);
    const flipped = (right[0] === 'a' ? 'b' : 'a') + right.slice(1);
    const wrong = [
      '',
      flipped,
      right.toUpperCase(),
      `sha256=${right}`,
      right.slice(1),
      `${right}0`,
      'zz',
      sign(`${body}\n`),
    ];
    for (const signature of wrong) {
      const answer = await post(body, { 'x-reach-signature': signature });
      expect([signature, answer.status, answer.body]).toEqual([
        signature,
        401,
        { error: 'Invalid signature' },
      ]);
    }
    expect((await call('POST', `${url}${PATH}`, { body })).status).toBe(401);
    expect((await post('not json', { 'x-reach-signature': flipped })).status).toBe(401);
    expect((await row(ids[0]!)).status).toBe('queued');
  });

  it.each([
    ['broken JSON', '{"reach_send_id":'],
    ['null', 'null'],
    ['an array', '[]'],
    ['no id', '{"event":"sent"}'],
    ['a number for an id', '{"reach_send_id":1,"event":"sent"}'],
    ['an unknown event', '{"reach_send_id":"x","event":"DELIVERED"}'],
    ['our own word', '{"reach_send_id":"x","event":"queued"}'],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('400: %s', async (_name, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toEqual(expect.any(String));
  });

  it('413: a body over 64 KiB', async () => {
    const answer = await post({ reach_send_id: 'x', event: 'sent', message_id: 'x'.repeat(70_000) });
    expect(answer.status).toBe(413);
  });

  it('405: GET', async () => {
    const answer = await call('GET', `${url}${PATH}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('503: disabled when no secret is set, and an empty signature does not equal it', async () => {
    const logger = createLogger('webhook-receiver', 'silent');
    const disabled = createReceiver({ db, logger, secrets: [], basePath: '', isDraining: () => false });
    const base = await listen(disabled, 0, '127.0.0.1');
    try {
      for (const signature of ['', sign('{}', '')]) {
        const answer = await call('POST', `${base}${PATH}`, {
          body: '{}',
          headers: { 'x-reach-signature': signature },
        });
        expect(answer.status).toBe(503);
      }
    } finally {
      await closeServer(disabled, 0);
    }
  });

  it('503 with retry when Postgres is away, so that the provider sends it again', async () => {
    const away = connect('postgres://nobody@127.0.0.1:1/none');
    const logger = createLogger('webhook-receiver', 'silent');
    const deps = { db: away, logger, secrets: [SECRET], basePath: '', isDraining: () => false };
    const receiver = createReceiver(deps);
    const base = await listen(receiver, 0, '127.0.0.1');
    try {
      const body = JSON.stringify({ reach_send_id: '018f7c6e-0000-7000-8000-000000000000', event: 'sent' });
      const answer = await call('POST', `${base}${PATH}`, {
        body,
        headers: { 'x-reach-signature': sign(body) },
      });
      expect([answer.status, answer.body.retry]).toEqual([503, true]);
    } finally {
      await closeServer(receiver, 0);
      await away.$client.end();
    }
  });

  /** The counters that triggers keep must equal a count of the rows. */
  async function expectCountersTrue(runId: string): Promise<void> {
    const { rows } = await db.$client.query(
      `select run_id, count(*)::int as total, (count(*) filter (where step > 1))::int as follow_ups,
         (count(*) filter (where status = 'queued'))::int as queued,
         (count(*) filter (where status = 'skipped'))::int as skipped,
         (count(*) filter (where status = 'failed'))::int as failed,
         (count(*) filter (where status >= 'sent'))::int as sent,
         (count(*) filter (where status in ('delivered', 'opened', 'clicked', 'replied')))::int as delivered,
         count(opened_at)::int as opened, count(clicked_at)::int as clicked,
         (count(*) filter (where status = 'bounced'))::int as bounced, count(replied_at)::int as replied
       from reach_campaign_sends where run_id = $1 group by run_id`,
      [runId],
    );
    expect(await stats(runId)).toEqual(rows[0]);
  }

  it('415: another content type than JSON, told only to who can sign', async () => {
    const body = JSON.stringify({ reach_send_id: 'x', event: 'delivered' });
    const send = (type: string, signature: string) =>
      call('POST', `${url}${PATH}`, {
        body,
        headers: { 'content-type': type, 'x-reach-signature': signature },
      });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonish']) {
      expect((await send(type, sign(body))).status).toBe(415);
      expect((await send(type, '0'.repeat(64))).status).toBe(401);
    }
    for (const type of ['application/json', 'Application/JSON; charset=utf-8']) {
      expect((await send(type, sign(body))).status).toBe(200);
    }
  });
});
