import cliProgress from 'cli-progress';

/** A bar on a terminal; nothing elsewhere. */
export interface ProgressBar {
  start: (what: string, total: number) => void;
  update: (done: number) => void;
  stop: () => void;
}

export function createProgress(stream: NodeJS.WriteStream): ProgressBar {
  const bar = new cliProgress.SingleBar({
    stream,
    format: '  {what} {bar} {value} of {total}',
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
  });
  return {
    start: (what, total) => {
      bar.stop();
      bar.start(total, 0, { what });
    },
    update: (done) => bar.update(done),
    stop: () => bar.stop(),
  };
}

/** For callers who show nothing. */
export const NO_PROGRESS: ProgressBar = { start: () => {}, update: () => {}, stop: () => {} };
