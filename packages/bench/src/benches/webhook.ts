import { uuidv7 } from 'uuidv7';
import { settle } from '../account.ts';
import type { EventLoadReport, EventLoadSettings } from '../children/event-load.ts';
import type { HmacEchoSettings } from '../children/hmac-echo.ts';
import {
  type Bench,
  type BenchContext,
  type Measured,
  type Plot,
  type Prepared,
  rate,
} from '../harness/bench.ts';
import { type Child, startChild } from '../harness/child.ts';
import { openStage, type Stage, WEBHOOK_SECRET } from '../harness/stage.ts';
import { quantile } from '../harness/statistics.ts';

const CONNECTIONS = 64;
const PATH = '/api/webhooks/mail-events';

export const webhookBench: Bench = {
  name: 'webhook',
  what: `Signed mail events, each advancing a send of its own and answered after its commit, against servers that only check the signature and answer; ${CONNECTIONS} connections.`,
  goals: [
    {
      id: 'W1',
      what: 'events answered after a durable commit / bare express HMAC echo, a second',
      limit: { atLeast: 3.5 },
      unit: '×',
      figure: (round) => rate(round.ours!) / rate(round.express!),
    },
    {
      id: 'W2',
      what: 'the same / bare node:http HMAC echo',
      limit: { atLeast: 0.85 },
      unit: '×',
      figure: (round) => rate(round.ours!) / rate(round['node:http']!),
    },
    {
      id: 'W3',
      what: "the receiver's p99 / the node:http echo's",
      limit: { atMost: 1.2 },
      unit: '×',
      figure: (round) => round.ours!.figures['p99 ms']! / round['node:http']!.figures['p99 ms']!,
    },
  ],
  prepare,
};

type SideName = 'ours' | 'node:http' | 'express';

interface Fixture {
  stage: Stage;
  load: Child;
  urls: Record<SideName, string>;
}

async function prepare(context: BenchContext): Promise<Prepared> {
  const events = context.quick ? 500 : 30_000;
  const stage = await openStage(context);
  try {
    const receiver = await stage.startService({
      folder: 'webhook-receiver',
      name: 'receiver',
      env: { REACH_EVENTS_WEBHOOK_SECRET: WEBHOOK_SECRET },
    });
    const load = await child(context, stage, 'load', 'event-load', {
      secret: WEBHOOK_SECRET,
    } satisfies EventLoadSettings);
    const echo = async (kind: HmacEchoSettings['with']) => {
      const settings: HmacEchoSettings = { secret: WEBHOOK_SECRET, with: kind };
      return (await child(context, stage, kind, 'hmac-echo', settings)).ask<string>('url');
    };
    const urls = { ours: receiver.url, 'node:http': await echo('node:http'), express: await echo('express') };
    const fixture: Fixture = { stage, load, urls };
    const sides: [SideName, string][] = [
      ['ours', 'the webhook-receiver process: signature, advance of the send, commit, answer'],
      ['node:http', 'signature checked, body parsed, answered; nothing is stored'],
      ['express', 'the same by express and its reader of raw bodies'],
    ];
    // Compilers, pools and caches are warm in all three before anything counts.
    for (const [name] of sides)
      await postEvents(context, fixture, { name, events, connections: CONNECTIONS });
    return {
      sides: sides.map(([name, what]) => ({
        name,
        what,
        run: () => postEvents(context, fixture, { name, events, connections: CONNECTIONS }),
      })),
      survey: async () => (context.quick ? [] : [await byConnections(context, fixture, sides)]),
      close: stage.close,
    };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

async function child(
  { meter }: BenchContext,
  stage: Stage,
  name: string,
  file: string,
  settings: object,
): Promise<Child> {
  const started = await startChild(file, settings);
  stage.onClose(started.end);
  meter.watch(name, () => started.pid);
  return started;
}

interface PostEvents {
  name: SideName;
  events: number;
  connections: number;
}

/** Fresh sends for each turn, so that every event has something to advance; of ours each row is checked. */
async function postEvents(
  { meter }: BenchContext,
  { stage: { db }, load, urls }: Fixture,
  { name, events, connections }: PostEvents,
): Promise<Measured> {
  const runId = uuidv7();
  const { rows } = await db.$client.query<{ id: string }>(
    `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score, status)
     select reach_uuid_v7(n), $1, $1, gen_random_uuid(), n, n || '@acme.example', '{}', 1, 'sent'
     from generate_series(1, $2::int) n returning id`,
    [runId, events],
  );
  await settle(db, 'reach_campaign_sends');
  await load.ask({
    do: 'prepare',
    url: urls[name] + PATH,
    event: 'delivered',
    sendIds: rows.map(({ id }) => id),
  });
  try {
    const measured = await meter.measure(events, async () => {
      const report = await load.ask<EventLoadReport>({ do: 'post', connections });
      if (report.matched !== events)
        throw new Error(`${name}: ${report.matched} of ${events} events were taken`);
      return { 'p50 ms': quantile(report.times, 0.5), 'p99 ms': quantile(report.times, 0.99) };
    });
    const { rows: found } = await db.$client.query(
      `select count(*)::int as delivered from reach_campaign_sends
       where run_id = $1 and status = 'delivered' and delivered_at is not null`,
      [runId],
    );
    const expected = name === 'ours' ? events : 0;
    if (found[0].delivered !== expected)
      throw new Error(`${name}: ${found[0].delivered} sends are delivered in place of ${expected}`);
    return measured;
  } finally {
    await db.$client.query('delete from reach_campaign_sends where run_id = $1', [runId]);
  }
}

async function byConnections(
  context: BenchContext,
  fixture: Fixture,
  sides: [SideName, string][],
): Promise<Plot> {
  const plot: Plot = {
    file: 'webhook-by-connections.svg',
    title: 'Mail events a second, by connections',
    x: 'connections',
    y: 'events a second',
    series: sides.map(([name]) => ({ name, points: [] })),
  };
  for (const connections of [1, 4, 16, 64, 256]) {
    for (const { name, points } of plot.series) {
      const events = Math.min(10_000, 1_500 * connections);
      const measured = await postEvents(context, fixture, { name: name as SideName, events, connections });
      points.push([connections, Math.round(rate(measured))]);
    }
  }
  return plot;
}
