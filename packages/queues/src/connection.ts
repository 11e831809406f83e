import { Cluster, Redis, type RedisOptions } from 'ioredis';

export type RedisClient = Redis | Cluster;

type Options = Pick<
  RedisOptions,
  | 'commandTimeout'
  | 'connectTimeout'
  | 'enableOfflineQueue'
  | 'lazyConnect'
  | 'maxRetriesPerRequest'
  | 'retryStrategy'
  | 'socketTimeout'
>;

/** BullMQ's workers wait on blocking commands, so no limit on retries; a dead socket is noticed after 15 s. */
export function connectWorker(redisUrl: string): RedisClient {
  return open(redisUrl, { maxRetriesPerRequest: null, socketTimeout: 15_000, connectTimeout: 2_000 });
}

/** For callers that must not wait for Redis: commands fail at once while it is away, and after 2 s when it hangs. */
export function connectProducer(redisUrl: string): RedisClient {
  return open(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 2_000,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(1_000, attempt * 100),
  });
}

/**
 * For what a request waits for: a Redis that hangs costs it a quarter of a second at most. Connects when it is told
 * to.
 */
export function connectQuick(redisUrl: string): RedisClient {
  return open(redisUrl, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 250,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(1_000, attempt * 100),
  });
}

/** Several URLs, separated by commas, are nodes of one cluster; it tells us of the others by itself. */
export function isCluster(redisUrl: string): boolean {
  return redisUrl.includes(',');
}

/**
 * What a queue's keys begin with. A cluster puts keys with the same text in braces on the same node, and BullMQ's
 * scripts need all keys of a queue on one; different queues may lie on different nodes.
 */
export function keyPrefix(
  { redisUrl, prefix }: { redisUrl: string; prefix: string },
  queue: { name: string },
): string {
  return isCluster(redisUrl) && !prefix.includes('{') ? `{${prefix}:${queue.name}}` : prefix;
}

function open(redisUrl: string, options: Options): RedisClient {
  return quiet(isCluster(redisUrl) ? openCluster(redisUrl, options) : new Redis(redisUrl, options));
}

/** The first URL's account, password and encryption hold for all nodes. */
function openCluster(redisUrl: string, options: Options): Cluster {
  const urls = redisUrl
    .split(',')
    .filter((text) => text.trim() !== '')
    .map((text) => new URL(text.trim()));
  const [{ username, password, protocol }] = urls as [URL, ...URL[]];
  const { lazyConnect = false, enableOfflineQueue = true, retryStrategy, ...perNode } = options;
  return new Cluster(
    urls.map(({ hostname, port }) => ({ host: hostname, port: Number(port) || 6379 })),
    {
      lazyConnect,
      enableOfflineQueue,
      ...(retryStrategy && { clusterRetryStrategy: retryStrategy }),
      slotsRefreshTimeout: 2_000,
      redisOptions: {
        ...perNode,
        ...(username && { username: decodeURIComponent(username) }),
        ...(password && { password: decodeURIComponent(password) }),
        ...(protocol === 'rediss:' && { tls: {} }),
      },
    },
  );
}

/** An 'error' without a listener would be printed or thrown; the state of the connection tells enough. */
function quiet<Client extends RedisClient>(redis: Client): Client {
  redis.on('error', () => {});
  return redis;
}
