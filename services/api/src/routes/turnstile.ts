import { AppError } from '@reach/contracts';
import type { Response } from 'express';

export interface InLine {
  /** Of whom: a user. */
  key: string;
  /** Who has gone is not served. */
  res: Pick<Response, 'closed' | 'once' | 'off'>;
}

export type Turnstile = <Result>(who: InLine, task: () => Promise<Result>) => Promise<Result>;

/** A user's own, beside the one that runs: as many as a page with some impatience makes. */
const MOST_WAITING = 5;
const RETRY_AFTER_SECONDS = 5;

/**
 * Lets at most `places` tasks run at once, and at most one of each key, so that one user cannot hold all places;
 * the others wait in the order in which they came. Throws `too_many_requests` where a user has enough of them waiting,
 * and `invalid_request`, which nobody hears, for a caller who has gone before its turn.
 */
export function createTurnstile(places: number): Turnstile {
  const waiting: { key: string; start: () => void }[] = [];
  const running = new Set<string>();

  const serve = () => {
    while (running.size < places) {
      const index = waiting.findIndex(({ key }) => !running.has(key));
      const [next] = index < 0 ? [] : waiting.splice(index, 1);
      if (!next) return;
      running.add(next.key);
      next.start();
    }
  };
  const turn = ({ key, res }: InLine) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(new AppError('invalid_request', 'The caller has gone'));
      };
      const entry = {
        key,
        start: () => {
          res.off('close', leave);
          resolve();
        },
      };
      waiting.push(entry);
      if (res.closed) return leave();
      res.once('close', leave);
      serve();
    });
  return async (who, task) => {
    const { key } = who;
    if (waiting.filter((one) => one.key === key).length >= MOST_WAITING) {
      throw new AppError(
        'too_many_requests',
        'Too many requests of this kind wait already; send this one when they are answered',
        { retryAfter: RETRY_AFTER_SECONDS },
      );
    }
    await turn(who);
    try {
      return await task();
    } finally {
      running.delete(key);
      serve();
    }
  };
}
