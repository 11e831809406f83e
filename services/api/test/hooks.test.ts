import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHookLanes } from '@reach/outreach';
import { Webhook } from 'standardwebhooks';
import { GOAL, type Harness, startHarness } from './harness.ts';

const EVENTS = ['run.completed', 'run.paused', 'send.bounced', 'send.clicked', 'send.replied'];

describe('/api/hooks', () => {
  let harness: Harness;
  let open: Harness;
  beforeAll(async () => {
    harness = await startHarness();
    open = await startHarness({ hooksAllowPrivate: true });
  });
  afterAll(() => Promise.all([harness.close(), open.close()]));
  const create = (body: unknown, at = harness) => at.api('POST', '/api/hooks', { body });

  it('adds an endpoint, whose secret is shown once, and again only as a new one', async () => {
    const made = await create({ url: 'https://hooks.company.example/reach', events: ['send.replied'] });
    expect(made).toMatchObject({
      status: 201,
      body: { secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/) },
    });
    const { hook, secret } = made.body;
    const list = await harness.api('GET', '/reach/api/hooks');
    expect(list.body.hooks).toEqual([hook]);
    expect(hook).toMatchObject({ events: ['send.replied'], failures: 0, disabled_at: null });
    const rotated = await harness.api('POST', `/api/hooks/${hook.id}/rotate`);
    expect(rotated.body.secret).not.toBe(secret);
    expect((await harness.api('DELETE', `/api/hooks/${hook.id}`)).status).toBe(200);
    expect((await harness.api('DELETE', `/api/hooks/${hook.id}`)).status).toBe(404);
    expect((await create({ url: 'https://hooks.company.example' })).body.hook.events).toEqual(EVENTS);
  });

  it.each([
    [{}, 'url is missing'],
    [{ url: 'hooks' }, 'url must be a URL such as https://hooks.company.example/reach'],
    [{ url: 'http://hooks.company.example' }, 'url must be an https URL'],
    [{ url: 'https://169.254.169.254/latest' }, 'url must not lead to a private or local address'],
    [{ url: 'https://2130706433/' }, 'url must not lead to a private or local address'],
    [{ url: 'https://a:b@hooks.company.example' }, 'url must not contain a user or a password'],
    [{ url: 'https://hooks.company.example:6379' }, 'url must not name a port; 443 is used'],
    [{ url: 'https://hooks.company.example', events: [] }, 'events must name at least one event'],
    [{ url: 'https://hooks.company.example', events: ['x'] }, `events.0 must be one of ${EVENTS.join(', ')}`],
  ])('400: %j', async (body, error) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { error } });
  });

  it('409 for the twenty-first endpoint, however many ask at once', async () => {
    const add = () => create({ url: 'https://hooks.company.example' }, open);
    for (let n = 0; n < 18; n++) expect((await add()).status).toBe(201);
    const last = await Promise.all([add(), add(), add(), add(), add()]);
    expect(last.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    const { hooks } = (await open.api('GET', '/api/hooks')).body;
    for (const { id } of hooks) await open.api('DELETE', `/api/hooks/${id}`);
  });

  it.each([
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', true],
    ['00-00000000000000000000000000000000-00f067aa0ba902b7-01', false],
    ['somewhere else', false],
  ])('the trace of a start, %s, is handed on: %s', async (traceparent, handedOn) => {
    const { status, body } = await open.api('POST', '/api/autopilot/start', {
      body: { goal: GOAL },
      headers: { traceparent },
    });
    expect(status).toBe(202);
    const heard: (string | undefined)[] = [];
    const server = createServer((req, res) => {
      heard.push(req.headers.traceparent as string | undefined);
      res.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { hook } = (await create({ url }, open)).body;
    await open.db.$client.query(`update reach_runs set status = 'paused' where id = $1`, [body.runId]);
    const lanes = createHookLanes({
      db: open.db,
      network: { allowPrivate: true },
      isDraining: () => false,
      onError: (error) => expect(error).toBeUndefined(),
    });
    await lanes.visit();
    await lanes.idle();
    expect(heard).toEqual([handedOn ? traceparent : undefined]);
    await open.api('DELETE', `/api/hooks/${hook.id}`);
    server.close();
  });

  it('a test event arrives signed, is listed with its attempts, and comes again by hand', async () => {
    const received: { headers: Record<string, string>; body: string }[] = [];
    const server = createServer(async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      received.push({ headers: req.headers as Record<string, string>, body });
      res.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hear`;
    const { hook, secret } = (await create({ url }, open)).body;
    const lanes = createHookLanes({
      db: open.db,
      network: { allowPrivate: true },
      isDraining: () => false,
      onError: (error) => expect(error).toBeUndefined(),
    });
    const deliver = async () => {
      await lanes.visit();
      await lanes.idle();
    };

    const test = await open.api('POST', `/api/hooks/${hook.id}/test`);
    expect(test.status).toBe(202);
    await deliver();
    expect(new Webhook(secret).verify(received[0]!.body, received[0]!.headers)).toMatchObject({
      type: 'test',
    });
    const list = () => open.api('GET', `/api/hooks/${hook.id}/deliveries?limit=10`);
    expect((await list()).body).toMatchObject({
      total: 1,
      deliveries: [
        { id: test.body.delivery_id, status: 'delivered', attempts: [{ status: 200, error: null }] },
      ],
    });
    expect((await open.api('POST', `/api/hooks/deliveries/${test.body.delivery_id}/redeliver`)).status).toBe(
      202,
    );
    expect((await list()).body.deliveries[0]).toMatchObject({ status: 'waiting' });
    await deliver();
    expect((await list()).body.deliveries[0].attempts).toHaveLength(2);
    expect(received[1]!.headers['webhook-id']).toBe(received[0]!.headers['webhook-id']);
    server.close();
  });
});
