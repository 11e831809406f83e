import { askedGauge, type Metrics } from './metrics.ts';

export interface Backlog {
  queued: { running: number; paused: number };
  oldestDueSeconds: number;
}

export interface BacklogReaders {
  /** From Postgres. */
  backlog: () => Promise<Backlog>;
  /** From Postgres: by provider. */
  heldLanes: () => Promise<Record<string, number>>;
  /** From Redis: jobs that wait, by queue. */
  depths: () => Promise<Record<string, number>>;
}

/**
 * What waits, in Postgres and in Redis. The api tells it as the dispatchers do, as nobody else could say that mail is due
 * when no dispatcher runs. All tell the same figures: take the maximum, not the sum.
 */
export function addBacklogGauges(metrics: Metrics, readers: BacklogReaders): void {
  const backlog = readTogether(readers.backlog);
  askedGauge(metrics, {
    name: 'reach_sends_queued',
    help: 'Queued sends, by the state of their run',
    label: 'run',
    read: async () => (await backlog()).queued,
  });
  askedGauge(metrics, {
    name: 'reach_oldest_due_send_seconds',
    help: 'For how long the oldest due send of a running run has been waiting',
    read: async () => (await backlog()).oldestDueSeconds,
  });
  askedGauge(metrics, {
    name: 'reach_lane_held_seconds',
    help: 'For how long nobody will send through the provider yet: it asked for patience, or is away',
    label: 'provider',
    read: readers.heldLanes,
  });
  askedGauge(metrics, {
    name: 'reach_queue_jobs',
    help: 'Jobs that wait in Redis, by queue',
    label: 'queue',
    read: readers.depths,
  });
}

/** Figures of one scrape come of one look: who asks while it is under way gets its answer. */
function readTogether<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<Value> | undefined;
  return () => {
    underWay ??= read().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
