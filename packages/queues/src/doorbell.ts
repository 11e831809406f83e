import { Queue as BullQueue } from 'bullmq';
import { QUEUES, type Queue } from './catalogue.ts';
import { connectProducer, connectQuick, keyPrefix, type RedisClient } from './connection.ts';
import { within } from './within.ts';

const GOODBYE_MS = 1_000;

/** Redis is a doorbell: work waits in Postgres, and whoever does it also polls. */
export interface Doorbell {
  /**
   * Adds jobs. Resolves with false, within about 2 s, when Redis could not take them; never rejects, because the
   * work is found without it, only later.
   */
  ring: <Payload>(queue: Queue<Payload>, payloads: Payload[]) => Promise<boolean>;
  /**
   * Makes the repeatable job that replaces cron, or changes its interval. Redis keeps it, so call it again now
   * and then: Redis may have been emptied.
   */
  repeatEvery: <Payload>(queue: Queue<Payload>, everyMs: number, payload: Payload) => Promise<boolean>;
  ping: () => Promise<unknown>;
  /** Writes a note down, for whoever can do without it; never rejects. */
  remember: (name: string, value: string) => Promise<void>;
  /** Such a note; null when there is none, undefined when Redis cannot tell. Never rejects. */
  recall: (name: string) => Promise<string | null | undefined>;
  /** Jobs that wait, by queue. Rejects when Redis does not answer. */
  depths: () => Promise<Record<string, number>>;
  /** Every queue, for who looks at them. */
  queues: () => BullQueue[];
  /** A connection of its own for who needs Redis besides (rate limits); gives up within 250 ms. Not yet connected. */
  redis: RedisClient;
  close: () => Promise<void>;
}

export interface DoorbellOptions {
  redisUrl: string;
  prefix: string;
  /** Redis is away, or takes nothing; called again and again while that lasts. */
  onAway?: (error: unknown) => void;
  /** Redis took something, or is connected anew; mostly nothing had been amiss. */
  onBack?: () => void;
}

export function createDoorbell(options: DoorbellOptions): Doorbell {
  const redis = connectProducer(options.redisUrl);
  const quick = connectQuick(options.redisUrl);
  const queues = new Map<string, BullQueue>();
  redis.on('error', (error) => options.onAway?.(error));
  redis.on('ready', () => options.onBack?.());

  return {
    redis: quick,
    ring: (queue, payloads) =>
      attempt(() => bullQueue(queue.name).addBulk(payloads.map((payload) => toJob(queue, payload)))),
    repeatEvery: (queue, everyMs, payload) =>
      attempt(() =>
        bullQueue(queue.name).upsertJobScheduler(
          `${queue.name}-repeat`,
          { every: everyMs },
          { name: queue.name, data: payload, opts: { removeOnComplete: true, removeOnFail: true } },
        ),
      ),
    ping: () => redis.ping(),
    remember: async (name, value) => {
      await attempt(() => redis.set(`${options.prefix}:${name}`, value));
    },
    recall: async (name) => {
      let value: string | null | undefined;
      await attempt(async () => {
        value = await redis.get(`${options.prefix}:${name}`);
      });
      return value;
    },
    depths: async () => {
      const depths = Object.values(QUEUES).map(async ({ name }) => {
        const {
          waiting = 0,
          prioritized = 0,
          delayed = 0,
        } = await bullQueue(name).getJobCounts('waiting', 'prioritized', 'delayed');
        return [name, waiting + prioritized + delayed] as const;
      });
      return Object.fromEntries(await Promise.all(depths));
    },
    queues: () => Object.values(QUEUES).map(({ name }) => bullQueue(name)),
    close: async () => {
      await within(GOODBYE_MS, Promise.allSettled([...queues.values()].map((queue) => queue.close())));
      redis.disconnect();
      quick.disconnect();
    },
  };

  async function attempt(call: () => Promise<unknown>): Promise<boolean> {
    try {
      if (redis.status !== 'ready') await becomesReady(redis);
      await call();
      options.onBack?.();
      return true;
    } catch (error) {
      options.onAway?.(error);
      return false;
    }
  }

  function bullQueue(name: string): BullQueue {
    const known = queues.get(name);
    if (known) return known;
    const queue = new BullQueue(name, {
      connection: redis,
      prefix: keyPrefix(options, { name }),
      skipWaitingForReady: true,
      // Finished jobs go: failures are told in Postgres, and a job that is kept would block its id.
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
    });
    queue.on('error', (error) => options.onAway?.(error));
    queues.set(name, queue);
    return queue;
  }
}

function toJob<Payload>(queue: Queue<Payload>, payload: Payload) {
  const priority = queue.priority?.(payload);
  return {
    name: queue.name,
    data: payload,
    opts: { jobId: queue.jobId(payload), ...(priority === undefined ? {} : { priority }) },
  };
}

/** At a process's start the connection takes some milliseconds; an outage is known after half a second. */
function becomesReady(redis: RedisClient): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error('Redis is not reachable')), 500);
    const settle = (error?: Error) => {
      clearTimeout(timer);
      redis.off('ready', onReady);
      if (error) reject(error);
      else resolve();
    };
    const onReady = () => settle();
    redis.once('ready', onReady);
  });
}
