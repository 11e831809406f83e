import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';

/** Ends a process whose loop hangs, or that hands out work which nobody begins: a fresh one does it. */
export interface Watchdog {
  /** The loop came round, whatever became of it. */
  round: () => void;
  /**
   * Does work that the loop waits for, and that has limits of its own longer than the watchdog's: meanwhile nothing is
   * said of the loop.
   */
  during: (work: () => Promise<unknown>) => Promise<unknown>;
  /** There is work, and it was handed out to whoever takes it. */
  due: () => void;
  /** This process began some. */
  began: () => void;
}

export interface WatchdogOptions {
  logger: Logger;
  stuckAfterMs: number;
  /** Whether no other process has begun any work for so long either. */
  nobodyBegins: (seconds: number) => Promise<boolean>;
}

/** Work that stays is handed out again well within this; after a longer break it is other work. */
const SAME_WORK_MS = 30_000;

/**
 * Asks the process to end, as SIGTERM does, when its loop has not come round for `stuckAfterMs`, or work has been
 * handed out again and again for so long and nobody began any. Seen twice, so that a process which was stopped for a
 * minute and goes on is not taken for one that hangs.
 */
export function startWatchdog(
  { onClose }: Pick<Lifecycle, 'onClose'>,
  { logger, stuckAfterMs, nobodyBegins }: WatchdogOptions,
): Watchdog {
  let roundAt = performance.now();
  let dueSince: number | null = null;
  let dueAt = 0;
  let seen = 0;
  let inside = 0;

  const whatHangs = async () => {
    const now = performance.now();
    if (inside === 0 && now - roundAt > stuckAfterMs) return 'its loop has not come round';
    if (dueSince === null || now - dueSince < stuckAfterMs || now - dueAt > SAME_WORK_MS) return null;
    return (await nobodyBegins(stuckAfterMs / 1000)) ? 'it hands out work and nobody begins any' : null;
  };
  const check = async () => {
    // Without its database no process could do better.
    const reason = await whatHangs().catch(() => null);
    seen = reason === null ? 0 : seen + 1;
    if (seen !== 2) return;
    logger.fatal({ reason, stuckAfterMs }, 'stuck: ends itself, for its supervisor to start it again');
    process.kill(process.pid, 'SIGTERM');
  };
  const timer = setInterval(() => void check(), Math.min(5_000, stuckAfterMs / 4));
  onClose('watchdog', () => clearInterval(timer));
  return {
    round: () => {
      roundAt = performance.now();
    },
    during: async (work) => {
      inside++;
      try {
        return await work();
      } finally {
        inside--;
        roundAt = performance.now();
      }
    },
    due: () => {
      const now = performance.now();
      if (dueSince === null || now - dueAt > SAME_WORK_MS) dueSince = now;
      dueAt = now;
    },
    began: () => {
      dueSince = null;
    },
  };
}
