import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createReachClient, type ReachClient, ReachError } from '@reach/client';
import { generatePlan } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { listen } from '@reach/runtime';
import { createAccount } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

describe('the client against the real api', () => {
  let harness: Harness;
  let client: ReachClient;
  beforeAll(async () => {
    harness = await startHarness({ leads: 205 });
    client = createReachClient({ baseUrl: `${harness.url}/reach/`, apiKey: harness.account.key });
  });
  afterAll(() => harness.close());

  it('previews, starts, lists, reads and stops', async () => {
    expect((await client.preview({ goal: GOAL, limit: 2 })).leads).toHaveLength(2);
    const { runId } = await client.start({ goal: GOAL });
    expect((await client.runs({ limit: 1 })).runs[0]!.id).toBe(runId);
    await client.stop(runId);
    expect((await client.status(runId)).status).toBe('stopped');
    expect((await client.account()).credits.used).toBe(1);
  });

  it('asks for follow-ups and variants, and shows them', async () => {
    const input = {
      goal: GOAL,
      follow_ups: { count: 1 },
      plan: { variants: [{}, { message_body: 'B' }] },
    };
    const { plan, follow_ups } = await client.preview({ ...input, limit: 1 });
    expect(plan?.steps).toHaveLength(1);
    expect(follow_ups).toMatchObject([{ step: 2, after_days: 3 }]);
    const { runId } = await client.start(input);
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    const detail = await client.detail(runId);
    expect(detail.plan).toMatchObject({ steps: plan!.steps, variants: plan!.variants });
    await client.stop(runId);
  });

  it('gives every recipient once, over all pages', async () => {
    const runId = await harness.startPreparedRun();
    const emails = new Set<string>();
    for await (const { email } of client.recipients(runId)) emails.add(email);
    expect(emails.size).toBe(205);
  });

  it('holds a run for a look, with reasons and a test mail, and resumes it', async () => {
    const { runId } = await client.start({ goal: GOAL, approve: false, recontact: true });
    await harness.prepare(runId);
    expect((await client.status(runId)).status).toBe('paused');
    const { recipients } = await client.detail(runId, { limit: 1, include: 'reasons' });
    expect(recipients[0]!.reasons).toContainEqual(expect.stringMatching(/^title: /));
    const { user } = await client.account();
    expect(await client.testSend(runId, user.email)).toEqual({ message_id: expect.any(String) });
    await client.resume(runId);
    await expect(client.resume(runId)).rejects.toMatchObject({ status: 409 });
    await client.stop(runId);
  });

  it('queues again what failed for a reason that can pass', async () => {
    const runId = await harness.startPreparedRun();
    await harness.db.$client.query(
      `update reach_campaign_sends set status = 'failed', error = 'Given up after 5 attempts: no answer'
       where run_id = $1 and seq <= 2`,
      [runId],
    );
    expect(await client.retryFailed(runId)).toEqual({ queued: 2 });
    await client.stop(runId);
  });

  it('leaves who was contacted alone, unless it is told otherwise', async () => {
    const { key } = await createAccount(harness.db, { recontactDays: 90 });
    const own = createReachClient({ baseUrl: harness.url, apiKey: key });
    await own.importLeads({ csv: 'email,title,industry,country\nkim@a.example,Founder,SaaS,India\n' });
    const { runId } = await own.start({ goal: GOAL, approve: false });
    await harness.prepare(runId);
    expect((await own.preview({ goal: GOAL })).leads_found).toBe(0);
    expect((await own.preview({ goal: GOAL, recontact: true })).leads_found).toBe(1);
  });

  it('imports and finds leads', async () => {
    expect(await client.importLeads({ csv: 'email,title\nkim@new.example,Gardener\n' })).toMatchObject({
      created: 1,
    });
    expect(await client.importLeads({ leads: [{ email: 'kim@new.example' }] })).toMatchObject({ updated: 1 });
    expect((await client.leads({ q: 'kim@new' })).total).toBe(1);
  });

  it('watches a run until it has ended', async () => {
    const runId = await harness.startPreparedRun();
    const lines: string[] = [];
    let dispatched: Promise<unknown> | undefined;
    let last: string | undefined;
    for await (const event of client.watch(runId)) {
      dispatched ??= harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
      if (event.type === 'log') lines.push(event.line);
      else last = event.run.status;
    }
    await dispatched;
    expect(last).toBe('completed');
    expect(lines).toEqual((await client.status(runId)).log);
  });

  it('throws what the API says, typed', async () => {
    const poor = await createAccount(harness.db, { creditsLimit: 0 });
    const refused = createReachClient({ baseUrl: harness.url, apiKey: poor.key }).start({ goal: GOAL });
    await expect(refused).rejects.toThrow(ReachError);
    await expect(refused).rejects.toMatchObject({ status: 402, body: { upgrade: true, limit: 0 } });
    await expect(client.status('nonsense')).rejects.toMatchObject({ status: 404, message: 'Run not found' });
  });
});

it.each(['nonsense', 'localhost:8780', ''])(
  'no client of the URL %j: it says what one looks like',
  (baseUrl) => {
    expect(() => createReachClient({ baseUrl, apiKey: 'msr_x' })).toThrow(
      `${baseUrl} is not a URL; give one such as http://127.0.0.1:8780`,
    );
  },
);

describe('the client against a server in trouble', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  type Handler = (req: IncomingMessage, res: ServerResponse, call: number) => void;
  async function clientOf(handler: Handler) {
    const waits: number[] = [];
    const requests: IncomingMessage[] = [];
    server = createServer((req, res) => handler(req, res, requests.push(req)));
    const baseUrl = await listen(server, 0, '127.0.0.1');
    const pause = async (ms: number) => void waits.push(ms);
    return { client: createReachClient({ baseUrl, apiKey: 'msr_x', pause }), waits, requests };
  }
  const answer = (res: ServerResponse, status: number, body: object, headers = {}) =>
    res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

  it.each([429, 503])(
    '%i: waits for as long as Retry-After says, and starts no second run',
    async (status) => {
      const { client, waits, requests } = await clientOf((_req, res, call) =>
        call < 3
          ? answer(res, status, { error: 'later' }, { 'retry-after': '7' })
          : answer(res, 202, { ok: true, runId: 'r' }),
      );
      expect(await client.start({ goal: GOAL })).toEqual({ runId: 'r' });
      expect(waits).toEqual([7_000, 7_000]);
      const keys = requests.map(({ headers }) => headers['idempotency-key']);
      expect(keys[0]).toBeTruthy();
      expect(new Set(keys).size).toBe(1);
    },
  );

  it('does not repeat what a repetition cannot mend, or what would take too long', async () => {
    for (const [status, headers] of [
      [400, {}],
      [503, {}],
      [429, { 'retry-after': '3600' }],
    ] as const) {
      const { client, waits } = await clientOf((_req, res) => answer(res, status, { error: 'no' }, headers));
      await expect(client.runs()).rejects.toMatchObject({ status, message: 'no' });
      expect(waits).toEqual([]);
      server?.close();
    }
  });

  it('gives up after the fifth lost connection', async () => {
    const { client, waits } = await clientOf((req) => req.socket.destroy());
    await expect(client.runs()).rejects.toMatchObject({ status: 0 });
    expect(waits).toHaveLength(4);
  });

  it('does not repeat what would do more a second time, unless it was surely not done', async () => {
    const calls: ((client: ReachClient) => Promise<unknown>)[] = [
      ({ hooks }) => hooks.create({ url: 'https://x.example' }),
      ({ hooks }) => hooks.rotate('1'),
      (client) => client.retryFailed('r'),
    ];
    for (const call of calls) {
      const { client, waits, requests } = await clientOf((_req, res, calls) =>
        answer(res, calls < 2 ? 503 : 502, { error: 'no' }, { 'retry-after': '1' }),
      );
      await expect(call(client)).rejects.toMatchObject({ status: 502 });
      expect([waits.length, requests.length]).toEqual([1, 2]);
      server?.close();
    }
  });

  it('repeats a test mail only when it was refused for its rate', async () => {
    for (const status of [502, 503]) {
      const { client, waits, requests } = await clientOf((_req, res, calls) =>
        answer(res, calls < 2 ? 429 : status, { error: 'no' }, { 'retry-after': '1' }),
      );
      await expect(client.testSend('r', 'ada@team.example')).rejects.toMatchObject({ status });
      expect([waits.length, requests.length]).toEqual([1, 2]);
      server?.close();
    }
  });

  it.each([
    ['a lost answer', true, (res: ServerResponse) => void res.destroy()],
    ['a 502', true, (res: ServerResponse) => void answer(res, 502, { error: 'lost' })],
    [
      'a 503',
      false,
      (res: ServerResponse) => void answer(res, 503, { error: 'later' }, { 'retry-after': '1' }),
    ],
  ])('after %s, a run that is not paused counts as resumed: %p', async (_what, resumed, first) => {
    const { client, requests } = await clientOf((_req, res, call) =>
      call === 1 ? first(res) : answer(res, 409, { error: 'Run is not paused' }),
    );
    const resuming = client.resume('r');
    if (resumed) await resuming;
    else await expect(resuming).rejects.toMatchObject({ status: 409 });
    expect(requests).toHaveLength(2);
  });

  it('a watch whose connection is cut goes on from the last event that was read', async () => {
    const run = (status: string) => JSON.stringify({ run: { status }, stats: {} });
    const { client, requests } = await clientOf((_req, res, call) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      if (call === 1)
        res.write('retry: 1\n\n: hi\n\nevent: log\nid: 1.0\ndata: {"line":"one"}\n\nevent: log\nid: 2', () =>
          res.destroy(),
        );
      else
        res.end(
          `event: log\nid: 2.0\ndata: {"line":"two"}\n\nevent: run\nid: 2.a\ndata: ${run('completed')}\n\n`,
        );
    });
    const seen: unknown[] = [];
    for await (const event of client.watch('r'))
      seen.push(event.type === 'log' ? event.line : event.run.status);
    expect(seen).toEqual(['one', 'two', 'completed']);
    expect(requests.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '1.0']);
  });
});
