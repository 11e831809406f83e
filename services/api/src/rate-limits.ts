import { AppError } from '@reach/contracts';
import { createMicroBatch } from '@reach/outreach';
import type { RedisClient } from '@reach/queues';
import type { RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { currentUser } from './auth.ts';

const WINDOW_SECONDS = 60;

export interface RateLimits {
  requests: RequestHandler;
  starts: RequestHandler;
  /** Counts a wrong key against an address. Throws `too_many_requests` over the limit. */
  failedSignIn: (address: string, res: Response) => Promise<void>;
  /** Counts nothing. Throws `too_many_requests` for an address whose next wrong key would be over the limit. */
  mayTry: (address: string, res: Response) => Promise<void>;
}

/**
 * Limits a minute, counted in Redis for all processes together; how many is a setting of the account. While Redis
 * is away each process counts for itself: credits, in Postgres, still hold.
 */
export function createRateLimits({
  redis,
  prefix,
  failedSignIns,
}: {
  redis: RedisClient;
  prefix: string;
  failedSignIns: number;
}): RateLimits {
  // Until it is there, each process counts for itself.
  if (redis.status === 'wait') redis.connect().catch(() => {});
  const requests = counter(redis, `${prefix}:rate:requests`);
  const starts = counter(redis, `${prefix}:rate:starts`);
  const signIns = counter(redis, `${prefix}:rate:sign-ins`);
  return {
    requests: async (_req, res, next) => {
      const { id, requestsPerMinute } = currentUser(res);
      limit(res, { used: await requests({ key: id, points: 1 }), allowed: requestsPerMinute });
      next();
    },
    starts: async (_req, res, next) => {
      const { id, startsPerMinute } = currentUser(res);
      limit(res, { used: await starts({ key: id, points: 1 }), allowed: startsPerMinute });
      next();
    },
    failedSignIn: async (address, res) => {
      limit(res, { used: await signIns({ key: address, points: 1 }), allowed: failedSignIns });
    },
    mayTry: async (address, res) => {
      // Through the same batches, so that wrong ones that came before are counted.
      const used = await signIns({ key: address, points: 0 });
      limit(res, { used: { ...used, consumedPoints: used.consumedPoints + 1 }, allowed: failedSignIns });
    },
  };
}

/** After Redis failed to answer, nobody waits for it again for so long. */
const LEAVE_REDIS_MS = 3_000;

interface Used {
  consumedPoints: number;
  msBeforeNext: number;
}

interface Asked {
  key: string;
  /** To count; 0 only looks. */
  points: 0 | 1;
}

/**
 * Counts one, or none, and tells how many there were in this minute; the limit itself differs from account to account. Those
 * that come while Redis counts others are counted together: one round trip for all requests of an account that wait.
 */
function counter(redis: RedisClient, keyPrefix: string): (asked: Asked) => Promise<Used> {
  const options = { keyPrefix, points: Number.MAX_SAFE_INTEGER, duration: WINDOW_SECONDS };
  const shared = new RateLimiterRedis({ ...options, storeClient: redis, rejectIfRedisNotReady: true });
  const own = new RateLimiterMemory(options);
  let leaveUntil = 0;
  const count = async (key: string, points: number): Promise<Used> => {
    if (performance.now() < leaveUntil) return own.consume(key, points);
    try {
      return await shared.consume(key, points);
    } catch {
      leaveUntil = performance.now() + LEAVE_REDIS_MS;
      return own.consume(key, points);
    }
  };
  const countAll = async (asked: Asked[]): Promise<Used[]> => {
    const sums = new Map<string, number>();
    for (const { key, points } of asked) sums.set(key, (sums.get(key) ?? 0) + points);
    const used = new Map<string, Used>();
    await Promise.all(
      [...sums].map(async ([key, own]) => {
        const { consumedPoints, msBeforeNext } = await count(key, own);
        used.set(key, { consumedPoints: consumedPoints - own, msBeforeNext });
      }),
    );
    // Each is told what it would have been told alone.
    return asked.map(({ key, points }) => {
      const before = used.get(key)!;
      before.consumedPoints += points;
      return { ...before };
    });
  };
  return createMicroBatch(countAll, { max: 500 }).add;
}

function limit(res: Response, { used, allowed }: { used: Used; allowed: number }): void {
  const seconds = Math.max(1, Math.ceil(used.msBeforeNext / 1000));
  res.setHeader(
    'RateLimit',
    `limit=${allowed}, remaining=${Math.max(0, allowed - used.consumedPoints)}, reset=${seconds}`,
  );
  if (used.consumedPoints <= allowed) return;
  throw new AppError('too_many_requests', `Too many requests; try again in ${seconds} s`, {
    retryAfter: seconds,
  });
}
