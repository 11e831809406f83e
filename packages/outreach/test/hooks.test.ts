import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createOfflinePlanner } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase, waitFor } from '@reach/testing';
import { Webhook } from 'standardwebhooks';
import { deliverHooks } from '../src/hooks/deliver-hooks.ts';
import { hookRetrySeconds } from '../src/hooks/retry-delay.ts';
import {
  createHook,
  createHookLanes,
  enableHook,
  erasePerson,
  generatePlan,
  importLeads,
  listHookDeliveries,
  listHooks,
  matchLeads,
  recordMailEvents,
  redeliverHook,
  rotateHookSecret,
  startRun,
  stopRun,
  testHook,
} from '../src/index.ts';
import { completeRun } from '../src/runs/complete-run.ts';
import { pauseRun } from '../src/sends/halt.ts';

const EVENTS = ['run.completed', 'run.paused', 'send.bounced', 'send.clicked', 'send.replied'] as const;
const network = { allowPrivate: true };

describe('webhooks out', () => {
  let db: Database;
  let dropDatabase: () => Promise<void>;
  let server: Server;
  let url: string;
  let received: { headers: IncomingHttpHeaders; body: string; url: string | undefined }[];
  let status: number;
  /** What is under way at the receiver until the test lets it go. */
  let hold: Promise<void> | undefined;

  beforeAll(async () => {
    const database = await testDatabase();
    dropDatabase = database.drop;
    db = connect(database.url);
    server = createServer(async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      received.push({ headers: req.headers, body, url: req.url });
      if (req.url?.startsWith('/slow')) await hold;
      res.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  beforeEach(() => {
    received = [];
    status = 204;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await db.$client.end();
    await dropDatabase();
  });

  const onError = (error: unknown) => {
    throw error;
  };
  async function listener(events: (typeof EVENTS)[number][] = [...EVENTS], path = '') {
    const { userId } = await createAccount(db, { fromEmail: 'ada@sender.test' });
    await importLeads({ db }, { userId, rows: indianFounders(4) });
    const made = await createHook({ db, network }, { userId, hook: { url: url + path, events } });
    return { userId, endpointId: made.hook.id, secret: made.secret };
  }
  /** Endpoints of one user, each with so many test events due. */
  async function manyEndpoints(count: number, due: number, path: string) {
    const { userId } = await createAccount(db, { fromEmail: 'ada@sender.test' });
    for (let place = 0; place < count; place++) {
      const hook = { url: `${url}${path}?${place}`, events: [...EVENTS] };
      const { id } = (await createHook({ db, network }, { userId, hook })).hook;
      await db.$client.query(
        `insert into reach_hook_deliveries (endpoint_id, user_id, event_id, type, data)
         select $1, $2, gen_random_uuid(), 'test', '{}' from generate_series(1, $3)`,
        [id, userId, due],
      );
    }
    return userId;
  }
  async function queuedRun(userId: string) {
    const { runId } = await startRun({ db }, { userId, goal: 'Find SaaS founders in India for a demo' });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    const { rows } = await db.$client.query<{ id: string }>(
      'select id from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    return { runId, sends: rows.map(({ id }) => id) };
  }
  const deliver = (endpointId: string) => deliverHooks({ db, network }, { endpointId, limit: 50 });
  const deliveries = async (userId: string, endpointId: string) =>
    (await listHookDeliveries({ db }, { userId, endpointId, limit: 100, offset: 0 })).deliveries;
  /** Makes what waits due; a second ago, as the column keeps milliseconds and rounds up half of all times. */
  const hurry = (endpointId: string) =>
    db.$client.query(
      `update reach_hook_deliveries set next_attempt_at = now() - interval '1 s' where endpoint_id = $1 and next_attempt_at is not null`,
      [endpointId],
    );
  const endpoint = async (userId: string) => (await listHooks({ db }, { userId }))[0]!;

  it('tell of a run and its sends, once each, so that the library of Standard Webhooks verifies them', async () => {
    const { userId, endpointId, secret } = await listener();
    const { runId, sends } = await queuedRun(userId);
    await pauseRun({ db }, { runId, reason: 'To be looked at' });
    await db.$client.query(`update reach_runs set status = 'running', error = null where id = $1`, [runId]);
    await db.$client.query(
      `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
      [runId],
    );
    await completeRun({ db }, { runId });
    await completeRun({ db }, { runId });
    const events = [
      { sendId: sends[0]!, event: 'clicked' },
      { sendId: sends[1]!, event: 'bounced' },
      { sendId: sends[2]!, event: 'replied' },
      { sendId: sends[3]!, event: 'delivered' },
    ] as const;
    await recordMailEvents({ db }, [...events]);
    await recordMailEvents({ db }, [...events]);
    await recordMailEvents({ db }, [{ sendId: sends[0]!, event: 'opened' }]);

    expect(await deliver(endpointId)).toBe(5);
    const heard = received.map(({ headers, body }) => {
      const verified = new Webhook(secret).verify(body, headers as Record<string, string>);
      return verified as { type: string; timestamp: string; data: Record<string, unknown> };
    });
    const byType = Object.fromEntries(heard.map((event) => [event.type, event.data]));
    const counts = { total: 4, queued: 0, sent: 4, failed: 0, skipped: 0 };
    expect(byType).toEqual({
      'run.paused': {
        ...{ run_id: runId, status: 'paused', reason: 'To be looked at' },
        ...{ ...counts, queued: 4, sent: 0 },
      },
      'run.completed': { run_id: runId, status: 'completed', ...counts },
      'send.clicked': expect.objectContaining({ run_id: runId, send_id: sends[0] }),
      'send.bounced': expect.objectContaining({ run_id: runId, send_id: sends[1] }),
      'send.replied': expect.objectContaining({ send_id: sends[2], email: expect.stringContaining('@') }),
    });
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
    expect(await deliver(endpointId)).toBe(0);
  });

  it('what was forged, changed or is old does not verify', async () => {
    const { userId, endpointId, secret } = await listener();
    await testHook({ db }, { userId, endpointId });
    await deliver(endpointId);
    const { headers, body } = received[0]! as { headers: Record<string, string>; body: string };
    const verify =
      (changed: Record<string, string>, text = body) =>
      () =>
        new Webhook(secret).verify(text, { ...headers, ...changed });
    expect(verify({})).not.toThrow();
    expect(verify({}, body.replace('test', 'tset'))).toThrow();
    expect(verify({ 'webhook-id': 'another' })).toThrow();
    expect(verify({ 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 600) })).toThrow();
  });

  it('an endpoint hears only of what it asked for, and of its own user only', async () => {
    const [one, other] = [await listener(['send.clicked']), await listener(['send.clicked'])];
    const { runId, sends } = await queuedRun(one.userId);
    await pauseRun({ db }, { runId, reason: 'x' });
    await recordMailEvents({ db }, [
      { sendId: sends[0]!, event: 'clicked' },
      { sendId: sends[1]!, event: 'bounced' },
    ]);
    expect((await deliveries(one.userId, one.endpointId)).map(({ type }) => type)).toEqual(['send.clicked']);
    expect(await deliveries(other.userId, other.endpointId)).toEqual([]);
    await expect(deliveries(other.userId, one.endpointId)).rejects.toThrow('Webhook endpoint not found');
  });

  it('a person who was erased meanwhile is in no delivery', async () => {
    const { userId, endpointId } = await listener();
    const { sends } = await queuedRun(userId);
    await recordMailEvents({ db }, [{ sendId: sends[0]!, event: 'clicked' }]);
    const [lead] = (
      await db.$client.query<{ id: string; email: string }>(
        'select lead_id as id, email from reach_campaign_sends where id = $1',
        [sends[0]],
      )
    ).rows;
    await erasePerson({ db }, { userId, leadId: lead!.id });
    await recordMailEvents({ db }, [{ sendId: sends[0]!, event: 'replied' }]);
    const kept = await deliveries(userId, endpointId);
    expect(kept.map(({ data }) => [data.send_id, data.email, data.name])).toEqual([
      [sends[0], null, null],
      [sends[0], null, null],
    ]);
    expect(JSON.stringify(kept)).not.toContain(lead!.email);
  });

  it('an event and its delivery are one transaction', async () => {
    const { userId, endpointId } = await listener();
    const { runId } = await queuedRun(userId);
    const client = await db.$client.connect();
    await client.query('begin');
    await client.query(`update reach_runs set status = 'paused' where id = $1`, [runId]);
    await client.query('rollback');
    client.release();
    expect(await deliveries(userId, endpointId)).toEqual([]);
    await stopRun({ db }, { userId, runId });
    expect(await deliveries(userId, endpointId)).toEqual([]);
  });

  it('what fails is tried again for about a day, each attempt kept, and then given up', async () => {
    const { userId, endpointId } = await listener();
    await testHook({ db }, { userId, endpointId });
    status = 500;
    let tries = 0;
    for (; (await deliver(endpointId)) > 0; tries++) {
      // Nothing is due before its time.
      expect(await deliver(endpointId)).toBe(0);
      await hurry(endpointId);
    }
    const [given] = await deliveries(userId, endpointId);
    expect(given).toMatchObject({ status: 'failed', next_attempt_at: null });
    expect(given!.attempts).toHaveLength(tries);
    expect(given!.attempts[0]).toEqual({
      at: expect.any(String),
      status: 500,
      error: null,
      ms: expect.any(Number),
    });
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const delays = Array.from({ length: tries }, (_, index) => hookRetrySeconds(index + 1, 0));
    expect(delays.at(-1)).toBeNull();
    const hours = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0) / 3600;
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThan(26);
  });

  it('by hand it is delivered once more, under the same id', async () => {
    const { userId, endpointId } = await listener();
    await testHook({ db }, { userId, endpointId });
    await deliver(endpointId);
    const { id: deliveryId, event_id } = (await deliveries(userId, endpointId))[0]!;
    await redeliverHook({ db }, { userId, deliveryId });
    expect(await deliver(endpointId)).toBe(1);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([event_id, event_id]);
    expect((await deliveries(userId, endpointId))[0]).toMatchObject({ status: 'delivered' });
    const stranger = await createAccount(db);
    await expect(redeliverHook({ db }, { userId: stranger.userId, deliveryId })).rejects.toThrow(
      'Webhook delivery not found',
    );
  });

  it('two workers do not take the same delivery, and a worker that overslept changes nothing', async () => {
    const { userId, endpointId } = await listener([...EVENTS], 'slow');
    for (let n = 0; n < 6; n++) await testHook({ db }, { userId, endpointId });
    let letGo = () => {};
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    const first = deliverHooks({ db, network }, { endpointId, limit: 3 });
    const second = deliverHooks({ db, network }, { endpointId, limit: 9 });
    await waitFor(() => received.length === 6);
    letGo();
    expect((await first) + (await second)).toBe(6);
    expect(received).toHaveLength(6);

    await testHook({ db }, { userId, endpointId });
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    status = 500;
    const late = deliver(endpointId);
    await waitFor(() => received.length === 7);
    await db.$client.query(
      'update reach_hook_deliveries set attempts = attempts + 1 where endpoint_id = $1 and next_attempt_at is not null',
      [endpointId],
    );
    letGo();
    await late;
    expect(
      (await deliveries(userId, endpointId)).filter(({ attempts }) => attempts.length === 0),
    ).toHaveLength(1);
  });

  it('for a day after a rotation the old secret and the new one verify', async () => {
    const { userId, endpointId, secret } = await listener();
    const rotated = await rotateHookSecret({ db }, { userId, endpointId });
    const verified = async (...secrets: string[]) => {
      received = [];
      await testHook({ db }, { userId, endpointId });
      await deliver(endpointId);
      const { headers, body } = received[0]! as { headers: Record<string, string>; body: string };
      return secrets.map((one) => {
        try {
          return Boolean(new Webhook(one).verify(body, headers));
        } catch {
          return false;
        }
      });
    };
    expect(await verified(secret, rotated.secret)).toEqual([true, true]);
    await db.$client.query('update reach_hook_endpoints set old_secret_until = now() where id = $1', [
      endpointId,
    ]);
    expect(await verified(secret, rotated.secret)).toEqual([false, true]);
  });

  it('an endpoint that has failed for days, or says that it is gone, is disabled until somebody enables it', async () => {
    const { userId, endpointId } = await listener();
    status = 500;
    for (let n = 0; n < 25; n++) await testHook({ db }, { userId, endpointId });
    await deliver(endpointId);
    expect(await endpoint(userId)).toMatchObject({ failures: 25, disabled_at: null });
    await db.$client.query(
      `update reach_hook_endpoints set failing_since = now() - interval '73 hours' where id = $1`,
      [endpointId],
    );
    await hurry(endpointId);
    await deliver(endpointId);
    const { disabled_at, disabled_reason } = await endpoint(userId);
    expect([disabled_at, disabled_reason]).toEqual([
      expect.any(String),
      expect.stringMatching(/^\d+ deliveries failed in a row since \d{4}-/),
    ]);
    await hurry(endpointId);
    expect(await deliver(endpointId)).toBe(0);
    await expect(testHook({ db }, { userId, endpointId })).rejects.toThrow('is disabled');

    await enableHook({ db }, { userId, endpointId });
    status = 200;
    expect(await deliver(endpointId)).toBe(25);
    expect(await endpoint(userId)).toMatchObject({ failures: 0, failing_since: null });

    status = 410;
    await testHook({ db }, { userId, endpointId });
    await deliver(endpointId);
    expect(await endpoint(userId)).toMatchObject({ disabled_reason: 'The endpoint answered 410 Gone' });
  });

  it('a private address is refused at every attempt, not only when the endpoint is made', async () => {
    const { userId, endpointId } = await listener();
    await testHook({ db }, { userId, endpointId });
    await db.$client.query(`update reach_hook_endpoints set url = 'https://127.0.0.1/' where id = $1`, [
      endpointId,
    ]);
    await deliverHooks({ db, network: { allowPrivate: false } }, { endpointId, limit: 1 });
    const [given] = await deliveries(userId, endpointId);
    expect(given!.attempts[0]).toMatchObject({
      status: null,
      error: 'The URL must not lead to a private or local address',
    });
    await expect(
      createHook(
        { db, network: { allowPrivate: false } },
        { userId, hook: { url: 'https://10.0.0.1/', events: [...EVENTS] } },
      ),
    ).rejects.toThrow('url must not lead to a private or local address');
  });

  it('an endpoint that hangs holds up no other', async () => {
    const [slow, quick] = [await listener([...EVENTS], 'slow'), await listener()];
    let letGo = () => {};
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    await testHook({ db }, slow);
    const lanes = createHookLanes({
      db,
      network,
      isDraining: () => false,
      onError: (error) => {
        throw error;
      },
    });
    await lanes.visit();
    await testHook({ db }, quick);
    await lanes.visit();
    await waitFor(async () => (await deliveries(quick.userId, quick.endpointId))[0]?.status === 'delivered');
    expect((await deliveries(slow.userId, slow.endpointId))[0]).toMatchObject({ attempts: [] });
    letGo();
    await lanes.idle();
    expect((await deliveries(slow.userId, slow.endpointId))[0]).toMatchObject({ status: 'delivered' });
  });

  it('twenty endpoints of one account that hang hold four lanes, and others have the rest', async () => {
    let letGo = () => {};
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    await manyEndpoints(20, 1, 'slow');
    const quick = await listener();
    await testHook({ db }, quick);
    const lanes = createHookLanes({ db, network, isDraining: () => false, onError });
    for (let visit = 0; visit < 3; visit++) await lanes.visit();
    await waitFor(async () => (await deliveries(quick.userId, quick.endpointId))[0]?.status === 'delivered');
    const hanging = () => received.filter((request) => request.url?.startsWith('/slow')).length;
    await waitFor(() => hanging() === 4);
    await lanes.visit();
    expect(hanging()).toBe(4);
    letGo();
    await lanes.idle();
    expect(hanging()).toBe(20);
  });

  it('a lane is given back before all is delivered, so that each endpoint of an account has its turn', async () => {
    const userId = await manyEndpoints(6, 130, 'many');
    const lanes = createHookLanes({ db, network, isDraining: () => false, onError });
    await lanes.visit();
    await lanes.idle();
    const { rows } = await db.$client.query(
      `select count(*)::int as left from reach_hook_deliveries where user_id = $1 and delivered_at is null`,
      [userId],
    );
    expect(rows[0].left).toBe(0);
    const paths = received.map((request) => request.url);
    for (let place = 0; place < 6; place++) {
      const own = `/many?${place}`;
      expect(paths.filter((path) => path === own)).toHaveLength(130);
      // Nobody is served to the end before everybody has begun.
      expect(paths.indexOf(own)).toBeLessThan(6 * 60);
    }
  });
});
