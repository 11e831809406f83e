import { Worker as BullWorker } from 'bullmq';
import type { Queue } from './catalogue.ts';
import { connectWorker, keyPrefix } from './connection.ts';
import { within } from './within.ts';

/** The job of a worker that died is another's after about one and a half of these. */
const LOCK_MS = 8_000;
/** Jobs under way end in their own time; Redis, which may be away, gets so long to hear of it. */
const GOODBYE_MS = 1_000;
/** BullMQ has one event for locks that are lost and for everything that a connection can say. */
const OF_A_JOB = /\bjob\b/;

export interface WorkerOptions {
  redisUrl: string;
  prefix: string;
  concurrency?: number;
  /** Without an id where BullMQ names the job in the error's words only, as of a lock that is lost. */
  onJobFailed: (error: unknown, jobId?: string) => void;
  /** Redis is away, or takes nothing; called again and again while that lasts. */
  onAway: (error: unknown) => void;
}

export interface Worker {
  /** Takes no further job and waits for those under way. */
  close: () => Promise<void>;
}

/**
 * Works off a queue. A payload that does not parse, or a handler that throws, is reported and dropped: what was
 * not done is still in Postgres and is found again by polling.
 */
export function createWorker<Payload>(
  queue: Queue<Payload>,
  options: WorkerOptions,
  handler: (payload: Payload) => Promise<unknown>,
): Worker {
  const connection = connectWorker(options.redisUrl);
  const underWay = new Set<Promise<unknown>>();
  const track = async (handle: typeof handler, payload: Payload) => {
    const work = handle(payload);
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  const worker = new BullWorker(queue.name, (job) => track(handler, queue.payload.parse(job.data)), {
    connection,
    prefix: keyPrefix(options, queue),
    concurrency: options.concurrency ?? 1,
    lockDuration: LOCK_MS,
    stalledInterval: LOCK_MS / 2,
  });
  worker.on('failed', (job, error) => options.onJobFailed(error, job?.id));
  worker.on('error', (error) => (OF_A_JOB.test(error.message) ? options.onJobFailed : options.onAway)(error));
  return {
    close: async () => {
      const closed = worker.close().catch(options.onAway);
      await Promise.allSettled(underWay);
      await within(GOODBYE_MS, closed);
      connection.disconnect();
    },
  };
}
