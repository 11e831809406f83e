import { createApiKey, listRunsJson, recordMailEvents } from '@reach/outreach';
import { connect } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import { createBenchUser, settle } from '../account.ts';
import type { PageLoadReport, PageLoadTask } from '../children/page-load.ts';
import type { StaticJsonSettings } from '../children/static-json.ts';
import { type Bench, type BenchContext, type Measured, type Prepared, rate } from '../harness/bench.ts';
import { type Child, startChild } from '../harness/child.ts';
import type { Stage } from '../harness/stage.ts';
import { quantile } from '../harness/statistics.ts';
import { openOutfit } from '../outfit.ts';

const CONNECTIONS = 32;
/** Few enough that a reader waits for the answer and not for other readers. */
const WATCHERS = 2;
const RUNS = 20;
const EVENTS_AT_ONCE = 500;
/** A provider's, so that sending takes its time and the machine is not busy with it alone. */
const LATENCY_MS = 50;

export const readsBench: Bench = {
  name: 'reads',
  what: 'The list of runs against static JSON of the same bytes through the same express; pages of a run with 100,000 sends while it is being sent and before; status writes with counters and without.',
  goals: [
    {
      id: 'R1',
      what: 'list of runs with live counters / static JSON of the same bytes, answers a second',
      limit: { atLeast: 0.5 },
      unit: '×',
      figure: (round) => rate(round.list!) / rate(round.static!),
    },
    {
      id: 'R2',
      what: 'list, status and pages while sending / idle, p99',
      limit: { atMost: 2 },
      unit: '×',
      figure: (round) => round.sending!.figures['p99 ms']! / round.idle!.figures['p99 ms']!,
    },
    {
      id: 'R3',
      what: 'status writes with counters / without, rows a second',
      limit: { atLeast: 0.95 },
      unit: '×',
      figure: (round) => rate(round.counted!) / rate(round.uncounted!),
    },
  ],
  prepare,
};

async function prepare(context: BenchContext): Promise<Prepared> {
  const { quick, meter } = context;
  const sends = quick ? 500 : 100_000;
  const outfit = await openOutfit(context, { leads: sends, sink: { latencyMs: LATENCY_MS } });
  try {
    const { stage, userId } = outfit;
    const { key } = await createApiKey({ db: stage.db }, { userId, name: 'bench' });
    const lister = await createBenchUser(stage.db);
    await makeRuns(stage, lister.userId);
    const api = await stage.startService({ folder: 'api', name: 'api' });
    const body = await listRunsJson({ db: stage.db }, { userId: lister.userId, limit: RUNS, offset: 0 });
    const load = await startChild('page-load');
    stage.onClose(load.end);
    meter.watch('load', () => load.pid);
    const startStatic = async (name: string, kind: StaticJsonSettings['with']) => {
      const child = await startChild('static-json', { body, with: kind } satisfies StaticJsonSettings);
      stage.onClose(child.end);
      meter.watch(name, () => child.pid);
      return child.ask<string>('url');
    };
    const staticUrl = await startStatic('static', 'our app');
    const expressUrl = await startStatic('express', 'express');

    const runId = await outfit.queueRun();
    const pages = pagesOf(api.url, runId, sends);
    const burst = quick ? 100 : 6_000;
    const looks = quick ? 30 : 1_500;
    const readList = (url: string, count: number) =>
      load.ask<PageLoadReport>({
        urls: [`${url}/api/autopilot/runs`],
        ...{ key: lister.key, count, connections: CONNECTIONS },
      } satisfies PageLoadTask);
    for (const url of [api.url, staticUrl, expressUrl]) await readList(url, burst / 4);
    const readStatic = (url: string) => () =>
      meter.measure(burst, async () => {
        await readList(url, burst);
        return {};
      });
    return {
      sides: [
        {
          name: 'list',
          what: `GET /api/autopilot/runs of ${RUNS} runs with key, limits and counters, ${CONNECTIONS} connections`,
          run: () =>
            meter.measure(burst, async () => {
              const { bytes } = await readList(api.url, burst);
              if (bytes !== burst * Buffer.byteLength(body)) throw new Error('The list is not what it was');
              return {};
            }),
        },
        {
          name: 'static',
          what: 'the same bytes from memory, no key asked, the same express and what is in front of every route',
          run: readStatic(staticUrl),
        },
        {
          name: 'express',
          what: 'the same bytes by express as it comes, with nothing in front of the route',
          run: readStatic(expressUrl),
        },
        {
          name: 'idle',
          what: `list, status, first, last and random page in turns, ${WATCHERS} readers`,
          run: () => watch(context, load, { key, pages, looks }),
        },
        {
          name: 'sending',
          what: `the same while the run is being sent, provider latency ${LATENCY_MS} ms`,
          run: async () => {
            await outfit.release(runId);
            const measured = await watch(context, load, { key, pages, looks });
            await stage.db.$client.query(
              `update reach_runs set status = 'paused', release_at = null where id = $1`,
              [runId],
            );
            const { rows } = await stage.db.$client.query(
              `select count(*)::int as left from reach_campaign_sends where run_id = $1 and status = 'queued'`,
              [runId],
            );
            if (!quick && rows[0].left === 0) throw new Error('Everything was sent before the last look');
            return measured;
          },
        },
        {
          name: 'counted',
          what: `mail events recorded, ${EVENTS_AT_ONCE} a statement`,
          run: () => writeStatuses(context, stage, { sends: quick ? 1_000 : 40_000, counters: true }),
        },
        {
          name: 'uncounted',
          what: 'the same without the trigger that keeps the counters',
          run: () => writeStatuses(context, stage, { sends: quick ? 1_000 : 40_000, counters: false }),
        },
      ],
      close: outfit.close,
    };
  } catch (error) {
    await outfit.close();
    throw error;
  }
}

function pagesOf(url: string, runId: string, sends: number): (() => string)[] {
  const last = Math.ceil(sends / 50);
  const page = (number: number) => `${url}/api/autopilot/${runId}?page=${number}`;
  return [
    () => `${url}/api/autopilot/runs`,
    () => `${url}/api/autopilot/${runId}/status`,
    () => page(1),
    () => page(last),
    () => page(1 + Math.floor(Math.random() * last)),
  ];
}

async function watch(
  { meter }: BenchContext,
  load: Child,
  { key, pages, looks }: { key: string; pages: (() => string)[]; looks: number },
): Promise<Measured> {
  return meter.measure(looks, async () => {
    const urls = Array.from({ length: looks }, (_, index) => pages[index % pages.length]!());
    const task: PageLoadTask = { urls, key, count: looks, connections: WATCHERS };
    const { times } = await load.ask<PageLoadReport>(task);
    return { 'p50 ms': quantile(times, 0.5), 'p99 ms': quantile(times, 0.99) };
  });
}

/** Runs as a busy account has them: each with counters that have moved. */
async function makeRuns({ db }: Stage, userId: string): Promise<void> {
  await db.$client.query(
    `insert into reach_runs (id, user_id, goal, status, stage, created_at)
     select reach_uuid_v7(), $1, 'Find SaaS founders in India and invite them to a demo, number ' || n, 'completed',
       'sending', now() - n * interval '1 hour' from generate_series(1, $2::int) n`,
    [userId, RUNS],
  );
  await db.$client.query(
    `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score, status)
     select reach_uuid_v7(), $1, r.id, gen_random_uuid(), n, n || '@acme.example', '{}', 1, 'sent'
     from reach_runs r, generate_series(1, 200) n where r.user_id = $1`,
    [userId],
  );
}

/** Every send of a fresh run is sent and becomes delivered, then opened. */
async function writeStatuses(
  { meter }: BenchContext,
  { databaseUrl }: Stage,
  { sends, counters }: { sends: number; counters: boolean },
): Promise<Measured> {
  const db = connect(databaseUrl, { max: 2, applicationName: 'reach-bench-writes' });
  const runId = uuidv7();
  const trigger = (state: 'enable' | 'disable') =>
    db.$client.query(`alter table reach_campaign_sends ${state} trigger reach_sends_updated`);
  try {
    const { rows } = await db.$client.query<{ id: string }>(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score, status)
       select reach_uuid_v7(n), $1, $1, gen_random_uuid(), n, n || '@acme.example', '{}', 1, 'sent'
       from generate_series(1, $2::int) n returning id`,
      [runId, sends],
    );
    await settle(db, 'reach_campaign_sends');
    if (!counters) await trigger('disable');
    const measured = await meter.measure(sends * 2, async () => {
      for (const event of ['delivered', 'opened'] as const) {
        let next = 0;
        const lane = async () => {
          while (next < rows.length) {
            const from = next;
            next += EVENTS_AT_ONCE;
            await recordMailEvents(
              { db },
              rows.slice(from, from + EVENTS_AT_ONCE).map(({ id }) => ({ sendId: id, event })),
            );
          }
        };
        await Promise.all([lane(), lane()]);
      }
      return {};
    });
    const { rows: found } = await db.$client.query(
      `select count(*)::int as opened, (select opened from reach_run_counters where run_id = $1) as counted
       from reach_campaign_sends where run_id = $1 and status = 'opened'`,
      [runId],
    );
    const { opened, counted } = found[0];
    if (opened !== sends || counted !== (counters ? sends : 0))
      throw new Error(`Of ${sends} sends ${opened} are opened, and the counters say ${counted}`);
    return measured;
  } finally {
    if (!counters) await trigger('enable');
    await db.$client.query('delete from reach_campaign_sends where run_id = $1', [runId]);
    await db.$client.end();
  }
}
