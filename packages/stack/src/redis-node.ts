import { Redis } from 'ioredis';

/** Works on a connection to Redis that is tried once, for 2 s; of a cluster its first node stands for all. */
export async function onRedisNode<Result>(
  redisUrl: string,
  work: (redis: Redis) => Promise<Result>,
): Promise<Result> {
  const [node = redisUrl] = redisUrl.split(',');
  const redis = new Redis(node.trim(), {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    retryStrategy: () => null,
  });
  let lost: Error | undefined;
  redis.on('error', (error) => {
    lost = error;
  });
  try {
    await redis.connect();
    return await work(redis);
  } catch (error) {
    // What the call throws then is no more than that the connection is closed.
    throw lost ?? error;
  } finally {
    redis.disconnect();
  }
}
