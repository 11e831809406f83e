import { createApiKey } from '@reach/outreach';
import { request } from 'undici';
import type { SinkReport } from '../children/sink.ts';
import type { Bench, BenchContext, Measured, Prepared } from '../harness/bench.ts';
import { spread } from '../harness/statistics.ts';
import { GOAL, type Outfit, openOutfit } from '../outfit.ts';

export const startBench: Bench = {
  name: 'start',
  what: 'From POST /api/autopilot/start to the first mail that the provider has accepted: offline planner, 5,000 leads, nothing else to do.',
  goals: [
    {
      id: 'L1',
      what: 'start to first mail accepted, median',
      limit: { atMost: 300 },
      unit: 'ms',
      figure: ({ start }) => start!.figures['p50 ms']!,
    },
  ],
  prepare,
};

async function prepare(context: BenchContext): Promise<Prepared> {
  const leads = context.quick ? 200 : 5_000;
  const starts = context.quick ? 2 : 8;
  const outfit = await openOutfit(context, { leads });
  try {
    const { stage, userId } = outfit;
    const { key } = await createApiKey({ db: stage.db }, { userId, name: 'bench' });
    const api = await stage.startService({ folder: 'api', name: 'api' });
    await stage.startService({ folder: 'planner-worker', name: 'planner' });
    const run = () => measureStarts(context, outfit, { url: api.url, key, starts });
    await run();
    return {
      sides: [{ name: 'start', what: `${starts} starts, one after another, each run sent to its end`, run }],
      close: outfit.close,
    };
  } catch (error) {
    await outfit.close();
    throw error;
  }
}

async function measureStarts(
  { meter }: BenchContext,
  outfit: Outfit,
  { url, key, starts }: { url: string; key: string; starts: number },
): Promise<Measured> {
  return meter.measure(starts, async () => {
    const times: number[] = [];
    const answers: number[] = [];
    for (let count = 0; count < starts; count++) {
      await outfit.sink.ask('reset');
      const began = performance.timeOrigin + performance.now();
      const answer = await request(`${url}/api/autopilot/start`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ goal: GOAL }),
      });
      const body = (await answer.body.json()) as { runId?: string };
      answers.push(performance.timeOrigin + performance.now() - began);
      if (!body.runId) throw new Error(`The start was answered ${answer.statusCode} ${JSON.stringify(body)}`);
      await outfit.completed(body.runId);
      await outfit.verify(body.runId);
      const { firstAt } = await outfit.sink.ask<SinkReport>('report');
      times.push(firstAt! - began);
    }
    return {
      'p50 ms': spread(times).median,
      'max ms': Math.max(...times),
      'answer p50 ms': spread(answers).median,
    };
  });
}
