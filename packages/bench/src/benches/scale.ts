import {
  type Bench,
  type BenchContext,
  cpuUs,
  type Measured,
  type Plot,
  type Prepared,
  rate,
} from '../harness/bench.ts';
import { type Outfit, openOutfit } from '../outfit.ts';

/** A provider's, so that one dispatcher waits and the machine is idle. */
const LATENCY_MS = 100;
const SMALL = 10_000;
/** Large enough that four dispatchers are busy for ten seconds: their start and the last range are not what is measured. */
const WAITING = 24_000;

export const scaleBench: Bench = {
  name: 'scale',
  what: `Four dispatchers against one at a provider's latency of ${LATENCY_MS} ms; a run of 100,000 sends against one of 10,000 (1,000,000 with --full).`,
  goals: [
    {
      id: 'S1',
      what: `4 dispatchers / 1, provider latency ${LATENCY_MS} ms, mails a second`,
      limit: { atLeast: 3.6 },
      unit: '×',
      figure: ({ four, one }) => rate(four!) / rate(one!),
    },
    {
      id: 'S2',
      what: 'CPU per mail of all but the provider, large run / small run',
      limit: { atMost: 1.2 },
      unit: '×',
      figure: ({ large, small }) => ownCpuUs(large!) / ownCpuUs(small!),
    },
  ],
  prepare,
};

/** What a mail costs: in our processes and in the servers that they use. */
function ownCpuUs(measured: Measured): number {
  return cpuUs(measured, 'dispatcher') + cpuUs(measured, 'postgres') + cpuUs(measured, 'redis');
}

async function prepare(context: BenchContext): Promise<Prepared> {
  const { quick, full } = context;
  const most = quick ? 2 : 4;
  const waiting = quick ? 500 : WAITING;
  const small = quick ? 500 : SMALL;
  const large = quick ? 1_000 : full ? 1_000_000 : 100_000;
  const outfit = await openOutfit(context, { leads: small });
  const behind = (dispatchers: number) => () =>
    outfit.withDispatchers(dispatchers, async () => {
      // The first is warm from other runs; processes that have just started took three times as much CPU a mail.
      await sendRun(context, outfit, small);
      await outfit.sink.ask({ latencyMs: LATENCY_MS });
      const measured = await sendRun(context, outfit, waiting);
      await outfit.sink.ask({ latencyMs: 0 });
      return measured;
    });
  try {
    await sendRun(context, outfit, small);
    return {
      sides: [
        { name: 'four', what: `${most} dispatchers, ${waiting} mails`, run: behind(most) },
        { name: 'one', what: `1 dispatcher, ${waiting} mails`, run: behind(1) },
        {
          name: 'small',
          what: `a run of ${small.toLocaleString('en')}, no latency`,
          run: () => sendRun(context, outfit, small),
        },
        {
          name: 'large',
          what: `a run of ${large.toLocaleString('en')}, no latency`,
          run: () => sendRun(context, outfit, large),
        },
      ],
      survey: async () => (quick ? [] : [await byDispatchers(behind), await bySize(context, outfit, large)]),
      close: outfit.close,
    };
  } catch (error) {
    await outfit.close();
    throw error;
  }
}

/** One run, from release to completion, each row checked. */
async function sendRun({ meter }: BenchContext, outfit: Outfit, sends = outfit.leads): Promise<Measured> {
  const runId = await outfit.queueRun(sends);
  const measured = await meter.measure(sends, async () => {
    await outfit.release(runId);
    await outfit.completed(runId);
    return {};
  });
  await outfit.verify(runId, sends);
  await outfit.forget(runId);
  return measured;
}

async function byDispatchers(behind: (dispatchers: number) => () => Promise<Measured>): Promise<Plot> {
  const points: [number, number][] = [];
  for (const count of [1, 2, 4]) points.push([count, Math.round(rate(await behind(count)()))]);
  return {
    file: 'scale-by-dispatchers.svg',
    title: `Mails a second by dispatchers, provider latency ${LATENCY_MS} ms`,
    x: 'dispatcher processes',
    y: 'mails a second',
    series: [
      { name: 'measured', points },
      { name: 'in proportion', points: points.map(([x]) => [x, x * points[0]![1]]) },
    ],
  };
}

async function bySize(context: BenchContext, outfit: Outfit, large: number): Promise<Plot> {
  const points: [number, number][] = [];
  for (const size of [SMALL, 30_000, 100_000, 300_000, 1_000_000].filter((size) => size <= large)) {
    points.push([size, Math.round(ownCpuUs(await sendRun(context, outfit, size)))]);
  }
  return {
    file: 'scale-by-size.svg',
    title: 'CPU µs per mail by size of the run',
    x: 'sends of the run',
    y: 'CPU µs per mail',
    series: [{ name: 'dispatcher, Postgres and Redis', points }],
  };
}
