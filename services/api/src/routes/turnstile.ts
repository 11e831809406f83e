export type Turnstile = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/**
 * Lets at most `places` tasks run at once, and at most one of each key, so that one user cannot hold all places;
 * the others wait in the order in which they came.
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
  return async (key, task) => {
    await new Promise<void>((start) => {
      waiting.push({ key, start });
      serve();
    });
    try {
      return await task();
    } finally {
      running.delete(key);
      serve();
    }
  };
}
