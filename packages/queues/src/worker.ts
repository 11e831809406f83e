import { Worker as BullWorker } from 'bullmq';
import type { Queue } from './catalogue.ts';
import { connectWorker } from './connection.ts';

export interface WorkerOptions {
  redisUrl: string;
  prefix: string;
  concurrency?: number;
  onError: (error: unknown, jobId?: string) => void;
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
  const worker = new BullWorker(queue.name, async (job) => handler(queue.payload.parse(job.data)), {
    connection,
    prefix: options.prefix,
    concurrency: options.concurrency ?? 1,
    lockDuration: 30_000,
    stalledInterval: 15_000,
  });
  worker.on('failed', (job, error) => options.onError(error, job?.id));
  worker.on('error', (error) => options.onError(error));
  return {
    close: async () => {
      await worker.close();
      connection.disconnect();
    },
  };
}
