import type { Logger } from './logger.ts';

const SAY_AGAIN_MS = 60_000;

export interface RedisNews {
  onAway: (error: unknown) => void;
  onBack: () => void;
}

/**
 * What the log says of Redis, once for all connections of a process, each of which tells of every attempt: a warning
 * when it goes, at most one a minute, and a line when it is back.
 */
export function redisNews(logger: Logger, now: () => number = () => performance.now()): RedisNews {
  let saidAt = Number.NEGATIVE_INFINITY;
  let away = false;
  return {
    onAway: (err) => {
      if (now() - saidAt < SAY_AGAIN_MS) return;
      saidAt = now();
      away = true;
      logger.warn({ err }, 'Redis cannot be reached; work is found by polling');
    },
    onBack: () => {
      if (!away) return;
      away = false;
      logger.info('Redis is back');
    },
  };
}
