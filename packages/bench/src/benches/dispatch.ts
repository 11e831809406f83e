import type { BareLoopSettings, BareLoopTask } from '../children/bare-loop.ts';
import type { SinkReport } from '../children/sink.ts';
import {
  type Bench,
  type BenchContext,
  cpuUs,
  type Measured,
  type Plot,
  type Prepared,
  rate,
} from '../harness/bench.ts';
import { type Child, startChild } from '../harness/child.ts';
import type { MailSample } from '../mail-bodies.ts';
import { CONNECTIONS, type Outfit, openOutfit } from '../outfit.ts';
import { startUsualPipeline } from '../usual.ts';

export const dispatchBench: Bench = {
  name: 'dispatch',
  what: 'From release to the last recorded outcome, against a loop that only posts the same bodies to the same sink, and against pipelines of one job a mail: the usual one, and graphile-worker.',
  goals: [
    {
      id: 'D1',
      what: 'dispatch, end to end / bare undici loop, mails a second',
      limit: { atLeast: 0.7 },
      unit: '×',
      figure: ({ ours, bare }) => rate(ours!) / rate(bare!),
    },
    {
      id: 'D2',
      what: "CPU of the dispatcher's process / of the bare loop's, per mail",
      limit: { atMost: 1.25 },
      unit: '×',
      figure: ({ ours, bare }) => cpuUs(ours!, 'dispatcher') / cpuUs(bare!, 'bare loop'),
    },
    {
      id: 'D3',
      what: 'dispatch / the usual pipeline of one job a mail, mails a second',
      limit: { atLeast: 10 },
      unit: '×',
      figure: ({ ours, usual }) => rate(ours!) / rate(usual!),
    },
  ],
  prepare,
};

async function prepare(context: BenchContext): Promise<Prepared> {
  const mails = context.quick ? 1_000 : 40_000;
  const outfit = await openOutfit(context, { leads: mails });
  const runOurs = async () => {
    const runId = await outfit.queueRun();
    const measured = await context.meter.measure(mails, async () => {
      await outfit.release(runId);
      await outfit.completed(runId);
      return {};
    });
    await outfit.verify(runId);
    return measured;
  };
  await runOurs();
  const { url, sample } = await sampleOf(outfit);
  const bareLoop = await startBareLoop(context, outfit, { url, ...sample });
  const runBare = async (connections = CONNECTIONS) => {
    await outfit.sink.ask('reset');
    return context.meter.measure(mails, async () => {
      const accepted = await bareLoop.ask<number>({ mails, connections } satisfies BareLoopTask);
      if (accepted !== mails) throw new Error(`The sink accepted ${accepted} of ${mails} mails`);
      return {};
    });
  };
  const usual = { sample, url, mails: context.quick ? 200 : 5_000 };
  const runUsual = await startUsualPipeline(context, outfit, { name: 'usual-pipeline', ...usual });
  const runGraphile = await startUsualPipeline(context, outfit, { name: 'graphile-pipeline', ...usual });
  await runUsual();
  await runGraphile();
  return {
    sides: [
      { name: 'ours', what: 'release, BullMQ, claim, render, POST, record', run: runOurs },
      {
        name: 'bare',
        what: `undici.request, ${CONNECTIONS} connections, no queue, no database`,
        run: () => runBare(),
      },
      {
        name: 'usual',
        what: 'one BullMQ job a mail: SELECT, POST, UPDATE; the same client and sink',
        run: runUsual,
      },
      {
        name: 'graphile-worker',
        what: 'one job a mail on a queue in Postgres, with its local queue and batched completion; the same otherwise',
        run: runGraphile,
      },
    ],
    survey: async () => (context.quick ? [] : [await byRequests(outfit, { ours: runOurs, bare: runBare })]),
    close: outfit.close,
  };
}

/** The dispatcher anew for each, with a window of so many requests; above 64 it claims ahead. */
async function byRequests(
  outfit: Outfit,
  { ours, bare }: { ours: () => Promise<Measured>; bare: (connections: number) => Promise<Measured> },
): Promise<Plot> {
  const points: Record<'ours' | 'bare', [number, number][]> = { ours: [], bare: [] };
  for (const requests of [8, 16, 32, 64, 128]) {
    await outfit.freshDispatcher({ SEND_WINDOW: String(requests) });
    await ours();
    points.ours.push([requests, Math.round(rate(await ours()))]);
    points.bare.push([requests, Math.round(rate(await bare(requests)))]);
  }
  return {
    file: 'dispatch-by-requests.svg',
    title: 'Mails a second, by requests at once',
    x: 'SEND_WINDOW of ours, connections of the bare loop',
    y: 'mails a second',
    series: [
      { name: 'ours', points: points.ours },
      { name: 'bare', points: points.bare },
    ],
  };
}

/** What the dispatcher posted in the warm-up, and whose values stand in it. */
async function sampleOf({ sink }: Outfit): Promise<{ url: string; sample: MailSample }> {
  const { url, sample } = await sink.ask<SinkReport>('report');
  const email: string = JSON.parse(sample ?? '').to[0].email;
  const firstName = email.replace(/@.*/, '').replace(/^f/, 'F');
  return { url, sample: { sample: sample ?? '', firstName, email } };
}

/** It posts the same, with other names. */
async function startBareLoop(
  { meter }: BenchContext,
  { stage }: Outfit,
  settings: BareLoopSettings,
): Promise<Child> {
  const bare = await startChild('bare-loop', settings);
  stage.onClose(bare.end);
  meter.watch('bare loop', () => bare.pid);
  await bare.ask({ mails: 2_000, connections: CONNECTIONS } satisfies BareLoopTask);
  return bare;
}
