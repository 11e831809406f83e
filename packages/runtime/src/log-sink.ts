import { pino } from 'pino';

/** What waits for a reader of stdout who does not read: further lines are dropped. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
/** At the end, and for a line that says why, a reader gets so long. */
const FLUSH_MS = 1_000;

/**
 * Stdout for log lines, of which nobody ever waits for a reader: a collector that stalls costs lines, neither sends nor
 * memory, and a process that is told to end still does.
 */
export function createLogSink(): ReturnType<typeof pino.destination> {
  let flushUntil = Number.POSITIVE_INFINITY;
  const sink = pino.destination({
    sync: false,
    maxLength: MAX_WAITING_BYTES,
    retryEAGAIN: () => performance.now() < flushUntil,
  });
  const flushSync = sink.flushSync.bind(sink);
  sink.flushSync = () => {
    flushUntil = performance.now() + FLUSH_MS;
    try {
      flushSync();
    } catch {
      // Nobody reads what is left.
    } finally {
      flushUntil = Number.POSITIVE_INFINITY;
    }
  };
  return sink;
}
