import { type Bench, type BenchContext, type Measured, type Prepared, rate } from '../harness/bench.ts';
import { CONNECTIONS, openOutfit } from '../outfit.ts';

/** A provider's, as in the bench of scale. */
const LATENCY_MS = 100;
const BATCH = 100;

export const batchBench: Bench = {
  name: 'batch',
  what: `The adapter of a provider that takes ${BATCH} mails in one request, against the same adapter with one mail a request; at a provider's latency of ${LATENCY_MS} ms, and without any.`,
  goals: [
    {
      id: 'D4',
      what: `batches of ${BATCH} / one POST a mail, provider latency ${LATENCY_MS} ms, mails a second`,
      limit: { atLeast: 3 },
      unit: '×',
      figure: ({ batches, single }) => rate(batches!) / rate(single!),
    },
  ],
  prepare,
};

/** What a person gets who sets nothing else: four batches, or the bench's usual window of single mails, under way. */
const BATCHES = { MAIL_PROVIDER: 'resend', RESEND_BATCH: String(BATCH), SEND_WINDOW: '4' };
const SINGLE = { MAIL_PROVIDER: 'resend', RESEND_BATCH: '1' };

async function prepare(context: BenchContext): Promise<Prepared> {
  const mails = context.quick ? 500 : 10_000;
  const outfit = await openOutfit(context, { leads: mails });
  const sendRun = async (): Promise<Measured> => {
    const runId = await outfit.queueRun();
    const measured = await context.meter.measure(mails, async () => {
      await outfit.release(runId);
      await outfit.completed(runId);
      return {};
    });
    await outfit.verify(runId);
    await outfit.forget(runId);
    return measured;
  };
  const through = (env: Record<string, string>, latencyMs: number) => async () => {
    await outfit.freshDispatcher(env);
    await outfit.sink.ask({ latencyMs: 0 });
    // A process that has just started is slower than it will be.
    await sendRun();
    await outfit.sink.ask({ latencyMs });
    return sendRun();
  };
  const single = `one mail a request, ${CONNECTIONS} requests at once`;
  const batches = `${BATCH} mails a request, 4 requests at once`;
  return {
    sides: [
      { name: 'batches', what: `${batches}, latency ${LATENCY_MS} ms`, run: through(BATCHES, LATENCY_MS) },
      { name: 'single', what: `${single}, latency ${LATENCY_MS} ms`, run: through(SINGLE, LATENCY_MS) },
      { name: 'batches, at once', what: `${batches}, no latency`, run: through(BATCHES, 0) },
      { name: 'single, at once', what: `${single}, no latency`, run: through(SINGLE, 0) },
    ],
    close: outfit.close,
  };
}
