import { createApiKey } from '@reach/outreach';
import { request } from 'undici';
import type { EventLoadReport, EventLoadSettings } from '../children/event-load.ts';
import type { Bench, BenchContext, Measured, Prepared, Round } from '../harness/bench.ts';
import { type Child, startChild } from '../harness/child.ts';
import { residentMb } from '../harness/proc.ts';
import { WEBHOOK_SECRET } from '../harness/stage.ts';
import { GOAL, type Outfit, openOutfit } from '../outfit.ts';

const SERVICES = ['api', 'planner', 'dispatcher', 'receiver'] as const;
const SAMPLE_MS = 100;
const CONNECTIONS = 64;

export const memoryBench: Bench = {
  name: 'memory',
  what: 'The most memory that each service takes in the life of a run: started through the api, matched, sent, every mail reported as delivered, its last page read. Fresh processes each time; 10,000 sends and 100,000 (1,000,000 with --full).',
  goals: [
    {
      id: 'S3',
      what: 'the service that grows most from the small run to the large one',
      limit: { atMost: 50 },
      unit: 'MB',
      figure: growth,
    },
  ],
  prepare,
};

function growth({ large, small }: Round): number {
  const grown = SERVICES.map((name) => large!.figures[`${name} MB`]! - small!.figures[`${name} MB`]!);
  // What shrinks has not grown; a figure of 0 would look as if nothing had been measured.
  return Math.max(0.1, ...grown);
}

async function prepare(context: BenchContext): Promise<Prepared> {
  const small = context.quick ? 100 : 10_000;
  const large = context.quick ? 200 : context.full ? 1_000_000 : 100_000;
  const outfit = await openOutfit(context, { leads: large });
  try {
    const { key } = await createApiKey({ db: outfit.stage.db }, { userId: outfit.userId, name: 'bench' });
    const settings: EventLoadSettings = { secret: WEBHOOK_SECRET };
    const load = await startChild('event-load', settings);
    outfit.stage.onClose(load.end);
    context.meter.watch('load', () => load.pid);
    const side = (name: string, sends: number) => ({
      name,
      what: `a run of ${sends.toLocaleString('en')}`,
      run: () => liveRun(context, outfit, { load, key, sends }),
    });
    return { sides: [side('small', small), side('large', large)], close: outfit.close };
  } catch (error) {
    await outfit.close();
    throw error;
  }
}

interface LiveRun {
  load: Child;
  key: string;
  sends: number;
}

async function liveRun(
  { meter }: BenchContext,
  outfit: Outfit,
  { load, key, sends }: LiveRun,
): Promise<Measured> {
  const { stage } = outfit;
  await stage.db.$client.query('update reach_users set max_leads_per_run = $2 where id = $1', [
    outfit.userId,
    sends,
  ]);
  await outfit.sink.ask('reset');
  const env = { REACH_EVENTS_WEBHOOK_SECRET: WEBHOOK_SECRET };
  const [api, planner, dispatcher, receiver] = await Promise.all([
    stage.startService({ folder: 'api', name: 'api' }),
    stage.startService({ folder: 'planner-worker', name: 'planner' }),
    outfit.freshDispatcher(),
    stage.startService({ folder: 'webhook-receiver', name: 'receiver', env }),
  ]);
  const services = { api, planner, dispatcher, receiver };
  const peaks = new Map<string, number>();
  const sample = () => {
    for (const name of SERVICES)
      peaks.set(name, Math.max(peaks.get(name) ?? 0, residentMb(services[name].pid()) ?? Number.NaN));
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  try {
    let runId = '';
    const measured = await meter.measure(sends, async () => {
      runId = await startThroughApi(services.api.url, key);
      await outfit.completed(runId);
      await outfit.verify(runId, sends);
      await reportDelivered(outfit, load, { runId, url: services.receiver.url });
      await readPages(services.api.url, key, { runId, sends });
      sample();
      return Object.fromEntries(SERVICES.map((name) => [`${name} MB`, peaks.get(name)!]));
    });
    await outfit.forget(runId);
    return measured;
  } finally {
    clearInterval(sampling);
    for (const name of ['api', 'planner', 'receiver'] as const) await services[name].stop();
  }
}

async function startThroughApi(url: string, key: string): Promise<string> {
  const answer = await request(`${url}/api/autopilot/start`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ goal: GOAL }),
  });
  const body = (await answer.body.json()) as { runId?: string };
  if (!body.runId) throw new Error(`The start was answered ${answer.statusCode} ${JSON.stringify(body)}`);
  return body.runId;
}

/** Part by part: the load's memory is not what is looked at. */
async function reportDelivered(
  { stage: { db } }: Outfit,
  load: Child,
  { runId, url }: { runId: string; url: string },
): Promise<void> {
  for (let from = 0; ; from += 20_000) {
    const { rows } = await db.$client.query<{ id: string }>(
      'select id from reach_campaign_sends where run_id = $1 and seq > $2 and seq <= $2 + 20000',
      [runId, from],
    );
    if (rows.length === 0) return;
    await load.ask({
      do: 'prepare',
      url: `${url}/api/webhooks/mail-events`,
      event: 'delivered',
      sendIds: rows.map(({ id }) => id),
    });
    const { matched } = await load.ask<EventLoadReport>({ do: 'post', connections: CONNECTIONS });
    if (matched !== rows.length) throw new Error(`${matched} of ${rows.length} events were taken`);
  }
}

async function readPages(
  url: string,
  key: string,
  { runId, sends }: { runId: string; sends: number },
): Promise<void> {
  const last = Math.ceil(sends / 200);
  for (const page of [1, Math.ceil(last / 2), last]) {
    const answer = await request(`${url}/api/autopilot/${runId}?page=${page}&limit=200`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const { recipients } = (await answer.body.json()) as { recipients?: { status: string }[] };
    if (!recipients?.length || recipients.some(({ status }) => status !== 'delivered'))
      throw new Error(`Page ${page} is not of ${sends} mails that were delivered`);
  }
}
