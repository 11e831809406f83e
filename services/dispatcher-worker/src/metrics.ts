import { readBacklog } from '@reach/outreach';
import type { Doorbell } from '@reach/queues';
import { askedGauge, type Metrics } from '@reach/runtime';
import type { Database } from '@reach/schema';

/** What waits, in Postgres and in Redis. Every dispatcher tells the same figures: take the maximum, not the sum. */
export function addBacklogGauges(
  metrics: Metrics,
  deps: { db: Database; doorbell: Pick<Doorbell, 'depths'> },
): void {
  const backlog = readTogether(() => readBacklog(deps));
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
    name: 'reach_queue_jobs',
    help: 'Jobs that wait in Redis, by queue',
    label: 'queue',
    read: deps.doorbell.depths,
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
