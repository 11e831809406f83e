const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm and the terminal may each deliver the same Ctrl-C; a later one is a person who does not want to wait. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Resolves when this process is asked to end: by a signal, or because the script that started it is gone. Another
 * signal after that ends it at once; what it started is ended with it (see `spawnOwned`).
 */
export function endSignal(): Promise<NodeJS.Signals | 'disconnect'> {
  return new Promise((resolve) => {
    let first = 0;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (first && Date.now() - first > SAME_SIGNAL_MS) process.exit(1);
        first ||= Date.now();
        resolve(signal);
      });
    }
    process.once('disconnect', () => resolve('disconnect'));
  });
}
