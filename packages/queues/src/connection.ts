import { Redis } from 'ioredis';

/** BullMQ's workers wait on blocking commands, so no limit on retries; a dead socket is noticed after 15 s. */
export function connectWorker(redisUrl: string): Redis {
  return quiet(
    new Redis(redisUrl, { maxRetriesPerRequest: null, socketTimeout: 15_000, connectTimeout: 2_000 }),
  );
}

/** For callers that must not wait for Redis: commands fail at once while it is away, and after 2 s when it hangs. */
export function connectProducer(redisUrl: string): Redis {
  return quiet(
    new Redis(redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
      connectTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(1_000, attempt * 100),
    }),
  );
}

/**
 * For what a request waits for: a Redis that hangs costs it a quarter of a second at most. Connects when it is told
 * to.
 */
export function connectQuick(redisUrl: string): Redis {
  return quiet(
    new Redis(redisUrl, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: 250,
      connectTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(1_000, attempt * 100),
    }),
  );
}

/** An 'error' without a listener would be printed or thrown; the state of the connection tells enough. */
function quiet(redis: Redis): Redis {
  redis.on('error', () => {});
  return redis;
}
