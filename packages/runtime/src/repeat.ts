import type { Logger } from './logger.ts';

export interface Repetition {
  stop: () => Promise<void>;
}

/**
 * Calls `task` again and again, `pauseMs` after the last call ended, so that calls never overlap. Errors are
 * logged and the next call comes as usual.
 */
export function repeat(
  logger: Logger,
  name: string,
  pauseMs: number,
  task: () => Promise<unknown>,
): Repetition {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let current = Promise.resolve();

  const schedule = () => {
    if (!stopped) timer = setTimeout(run, pauseMs);
  };
  const run = () => {
    current = task()
      .catch((error: unknown) => logger.warn({ err: error }, `${name} failed; next try in ${pauseMs} ms`))
      .then(schedule);
  };
  run();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
