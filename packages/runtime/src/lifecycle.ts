import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from './logger.ts';

/** Seconds a service may take to end: in-flight provider calls take 15 s at most, orchestrators kill after 30 s. */
const SHUTDOWN_BUDGET_MS = 25_000;

export interface Lifecycle {
  /** Registers what undoes the line before; run last-in first-out. */
  onClose: (name: string, close: () => unknown) => void;
  isDraining: () => boolean;
}

/**
 * Runs a service until SIGTERM or SIGINT, then closes what was opened, last first, and exits 0. A failure at the
 * start, or a shutdown over its budget, exits 1; so does a second signal, at once.
 *
 * `drainMs`: so long it goes on serving while it is not ready any more, for whoever hands out requests to notice.
 */
export async function runService(
  logger: Logger,
  open: (lifecycle: Lifecycle) => Promise<void>,
  { drainMs = 0 }: { drainMs?: number } = {},
): Promise<void> {
  keepYoung();
  const closers: { name: string; close: () => unknown }[] = [];
  let draining = false;

  const shutDown = async (reason: string, exitCode: number) => {
    if (draining) process.exit(1);
    draining = true;
    logger.info({ reason }, 'closing');
    setTimeout(() => process.exit(1), SHUTDOWN_BUDGET_MS).unref();
    if (exitCode === 0) await delay(drainMs);
    for (const { name, close } of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        logger.error({ err: error }, `could not close ${name}`);
      }
    }
    process.exit(exitCode);
  };

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutDown(signal, 0));
  try {
    await open({
      onClose: (name, close) => closers.push({ name, close }),
      isDraining: () => draining,
    });
  } catch (error) {
    logger.fatal({ err: error }, 'could not start');
    await shutDown('could not start', 1);
  }
}

/**
 * V8 notes which statements make objects that live long, and makes further ones among the old. For requests and mails
 * it is wrong: an old object that is dead keeps all that it points to until the next full collection, so much of what
 * was under way at a collection of the young grew old as well. Those of a receiver took 2.3 to 3 ms, and without this and
 * the objects of `createHmac` 1.4 to 1.7.
 */
function keepYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
