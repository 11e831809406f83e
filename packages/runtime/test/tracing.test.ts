import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import { importLeads } from '@reach/outreach';
import { createLogger, listen } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { freePort, type SupervisedService, superviseService } from '@reach/stack';
import {
  type Account,
  call,
  createAccount,
  indianFounders,
  serviceSpec,
  testDatabase,
  testRedis,
  waitFor,
} from '@reach/testing';

const CRON_SECRET = 'cron-secret-of-the-tests';
const METRICS_TOKEN = 'metrics-token-of-the-tests';
const PROVIDER_KEY = 'msk_canary_of_the_tests';
const WEBHOOK_SECRET = 'webhook-secret-of-the-tests';
const GOAL = 'Find SaaS founders in India and invite them to a demo';
const KINDS = ['', 'internal', 'server', 'client', 'producer', 'consumer'];
const LEADS = 3;
const CALLER = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };

interface SeenSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: string;
  attributes: Record<string, unknown>;
}

/** A collector: takes OTLP over HTTP as JSON. */
async function startCollector(): Promise<{
  server: Server;
  url: string;
  spans: SeenSpan[];
  calls: string[];
}> {
  const spans: SeenSpan[] = [];
  const calls: string[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => {
      calls.push(`${req.method} ${req.url} ${req.headers['content-type']}`);
      for (const { resource, scopeSpans } of JSON.parse(Buffer.concat(chunks).toString()).resourceSpans) {
        const service = String(readAttributes(resource.attributes)['service.name']);
        for (const span of scopeSpans.flatMap((scope: { spans: unknown[] }) => scope.spans))
          spans.push({
            ...span,
            service,
            kind: KINDS[span.kind],
            attributes: readAttributes(span.attributes),
          });
      }
      res.setHeader('content-type', 'application/json').end('{}');
    });
  });
  return { server, url: await listen(server, 0, '127.0.0.1'), spans, calls };
}

function readAttributes(list: { key: string; value: Record<string, unknown> }[]): Record<string, unknown> {
  return Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]));
}

describe.each([
  ['with OTEL_EXPORTER_OTLP_ENDPOINT', true],
  ['without it', false],
])('the four services, %s', (_name, traced) => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let sandbox: Sandbox;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let dir: string;
  let account: Account;
  let runId: string;
  let sendIds: string[];
  let errorAnswers: string;
  let commandLines = '';
  let urls: Record<string, string>;
  const services: SupervisedService[] = [];

  beforeAll(async () => {
    collector = await startCollector();
    database = await testDatabase();
    db = connect(database.url);
    account = await createAccount(db);
    await importLeads({ db }, { userId: account.userId, rows: indianFounders(LEADS) });
    sandbox = await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey: PROVIDER_KEY });
    const redis = testRedis();
    dir = mkdtempSync(join(tmpdir(), 'reach-traces-'));
    mkdirSync(join(dir, 'logs'));
    const env = {
      QUEUE_PREFIX: redis.prefix,
      POLL_MS: '500',
      LOG_LEVEL: 'debug',
      PUBLIC_URL: 'http://reach.test',
      MISARMAIL_API_URL: sandbox.url,
      MISARMAIL_API_KEY: PROVIDER_KEY,
      REACH_EVENTS_WEBHOOK_SECRET: WEBHOOK_SECRET,
      CRON_SECRET,
      METRICS_TOKEN,
      ...(traced && { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }),
      // What is not flushed at the end would stay in the process for a minute.
      OTEL_BSP_SCHEDULE_DELAY: '60000',
    };
    urls = {};
    for (const name of ['api', 'planner-worker', 'dispatcher-worker', 'webhook-receiver']) {
      const spec = serviceSpec({
        name,
        folder: name,
        port: await freePort(),
        databaseUrl: database.url,
        redisUrl: redis.url,
        dir,
        env,
      });
      services.push(await superviseService(spec, { say: () => {}, onNewPid: () => {} }));
      urls[name] = spec.url;
    }

    const started = await call('POST', `${urls.api}/api/autopilot/start`, {
      key: account.key,
      headers: { traceparent: `00-${CALLER.trace}-${CALLER.span}-01` },
      body: { goal: GOAL },
    });
    runId = started.body.runId;
    const status = async () =>
      (await db.$client.query('select status from reach_runs where id = $1', [runId])).rows[0].status;
    await waitFor(async () => (await status()) === 'completed', { timeoutMs: 30_000 });
    const { rows } = await db.$client.query(
      'select id from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    sendIds = rows.map(({ id }) => id);
    for (const id of [sendIds[0]!, '0197a000-0000-7000-8000-000000000000']) {
      const body = JSON.stringify({ event: 'delivered', reach_send_id: id });
      const signature = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
      const answer = await fetch(`${urls['webhook-receiver']}/api/webhooks/mail-events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-reach-signature': signature },
        body,
      });
      expect(answer.status).toBe(200);
    }
    const wrong = { key: `${account.key}x`, body: { goal: GOAL } };
    const refused = [
      await call('POST', `${urls.api}/api/autopilot/start`, wrong),
      await call('POST', `${urls.api}/api/autopilot/start`, { key: account.key, body: { goal: [GOAL] } }),
    ];
    expect(refused.map((answer) => answer.status)).toEqual([401, 400]);
    errorAnswers = JSON.stringify(refused.map((answer) => answer.body));
    if (process.platform === 'linux')
      commandLines = services.map((service) => readFileSync(`/proc/${service.pid()}/cmdline`, 'utf8')).join();
    // Their end is what sends the spans.
    for (const service of services.splice(0)) await service.stop();
  }, 120_000);
  afterAll(async () => {
    for (const service of services) await service.stop();
    await sandbox.close();
    await new Promise((closed) => collector.server.close(closed));
    await db.$client.end();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  const storedTrace = async () =>
    (await db.$client.query('select traceparent from reach_runs where id = $1', [runId])).rows[0].traceparent;

  it('tell no secret, goal or address in a log line, an error answer or a process list', async () => {
    const { rows } = await db.$client.query('select email from reach_campaign_sends');
    const logs = readdirSync(join(dir, 'logs')).map((name) => readFileSync(join(dir, 'logs', name), 'utf8'));
    const text = [...logs, errorAnswers, commandLines].join('\n');
    // All of them write at debug level, down to each request.
    expect(logs).toHaveLength(4);
    expect(text).toContain('/api/autopilot/start');
    const secrets = [
      account.key,
      CRON_SECRET,
      METRICS_TOKEN,
      PROVIDER_KEY,
      WEBHOOK_SECRET,
      database.url,
      GOAL,
    ];
    for (const secret of [...secrets, ...rows.map(({ email }) => email)]) expect(text).not.toContain(secret);
    const request = logs
      .join('\n')
      .split('\n')
      .find((line) => line.includes('"path":"/api/autopilot/start"'))!;
    expect(JSON.parse(request).request_id).toMatch(/^[\w-]{36}$/);
  });

  if (!traced) {
    it('export nothing; the run keeps the trace of its caller', async () => {
      expect(collector.calls).toEqual([]);
      expect(await storedTrace()).toBe(`00-${CALLER.trace}-${CALLER.span}-01`);
    });
    return;
  }

  it('make one trace, from the start of a run to the event about its mail', async () => {
    const spans = collector.spans.filter(({ traceId }) => traceId === CALLER.trace);
    const names = new Map(spans.map(({ spanId, name }) => [spanId, name]));
    const tree = spans.map(({ service, kind, name, parentSpanId = '' }) => {
      const parent = parentSpanId === CALLER.span ? 'the caller' : names.get(parentSpanId);
      return `${service}: ${kind} ${name} < ${parent}`;
    });
    const start = 'POST /api/autopilot/start';
    // A set: on a slow machine the poll takes up a run beside its job, and whoever is second has a span too.
    expect([...new Set(tree)].sort()).toEqual(
      [
        `api: server ${start} < the caller`,
        `api: producer send plan-generation < ${start}`,
        `planner-worker: consumer process plan-generation < ${start}`,
        'planner-worker: producer send lead-matching < process plan-generation',
        `planner-worker: consumer process lead-matching < ${start}`,
        'planner-worker: producer send send-release < process lead-matching',
        `dispatcher-worker: consumer process sends < ${start}`,
        'dispatcher-worker: client POST < process sends',
        `webhook-receiver: server POST /api/webhooks/mail-events < ${start}`,
      ].sort(),
    );
    if (process.env.SHOW_TRACE)
      process.stdout.write(`${JSON.stringify(spans, null, 1)}\n${tree.join('\n')}\n`);
  });

  it('name what they did as the conventions do', async () => {
    const seen = (name: string) => collector.spans.find((span) => span.name === name)!.attributes;
    expect(seen('POST /api/autopilot/start')).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/api/autopilot/start',
      'http.response.status_code': 202,
      'url.path': '/api/autopilot/start',
    });
    expect(seen('process sends')).toMatchObject({
      'messaging.system': 'bullmq',
      'messaging.destination.name': 'sends',
      'messaging.operation.type': 'process',
      'messaging.batch.message_count': LEADS,
      'reach.run.id': runId,
    });
    const calls = collector.spans.filter(({ kind }) => kind === 'client').map(({ attributes }) => attributes);
    expect(calls.map((attributes) => attributes['reach.send.id']).sort()).toEqual([...sendIds].sort());
    expect(calls[0]).toMatchObject({
      'http.request.method': 'POST',
      'server.address': '127.0.0.1',
      'url.full': `${sandbox.url}/v1/send`,
      'reach.outcome': 'accepted',
    });
  });

  it('keep events of unknown mails, and each probe, out of it', () => {
    const events = collector.spans.filter(({ name }) => name === 'POST /api/webhooks/mail-events');
    expect(events.map(({ traceId }) => traceId === CALLER.trace).sort()).toEqual([false, true]);
    expect(collector.spans.filter(({ name }) => /readyz|healthz|metrics/.test(name))).toEqual([]);
    expect(new Set(collector.calls)).toEqual(new Set(['POST /v1/traces application/json']));
  });

  it('tell no goal and no address to the collector', async () => {
    const text = JSON.stringify(collector.spans);
    const { rows } = await db.$client.query('select email from reach_campaign_sends');
    expect(rows).toHaveLength(LEADS);
    for (const { email } of rows) expect(text).not.toContain(email);
    for (const secret of [GOAL, account.key, WEBHOOK_SECRET, PROVIDER_KEY])
      expect(text).not.toContain(secret);
  });

  it('hang the run below its start, whose trace its log lines name', async () => {
    const start = collector.spans.find(({ name }) => name === 'POST /api/autopilot/start')!;
    expect(await storedTrace()).toBe(`00-${CALLER.trace}-${start.spanId}-01`);
    const lines = readFileSync(join(dir, 'logs', 'dispatcher-worker.log'), 'utf8').split('\n');
    const dispatched = lines.find((line) => line.includes('range dispatched'))!;
    expect(JSON.parse(dispatched)).toMatchObject({ run_id: runId, trace_id: CALLER.trace });
  });
});

// Its API, of no-ops, comes with prom-client.
it("nothing of OpenTelemetry's SDK is loaded unless an endpoint is set", async () => {
  const script = `
    import { createRequire } from 'node:module';
    import { openTracing } from './packages/runtime/dist/index.js';
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((p) => /@opentelemetry.(?!api.)/.test(p.slice(p.lastIndexOf('node_modules')))).length;
    const open = (config) => openTracing({ onClose: () => {} }, { config, service: 'test' });
    const off = [typeof (await open({})), loaded()];
    const on = [typeof (await open({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' })), loaded() > 0];
    console.log(JSON.stringify([off, on]));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '../../..'),
  });
  expect(JSON.parse(stdout)).toEqual([
    ['undefined', 0],
    ['object', true],
  ]);
});
