import { createHookLanes } from '@reach/outreach';
import { createWorker, QUEUES } from '@reach/queues';
import { createCounter, type Lifecycle, type Logger, type Metrics, repeat } from '@reach/runtime';
import type { Database } from '@reach/schema';
import type { z } from 'zod';
import type { dispatcherConfig } from './config.ts';
import { handleHookDeliveries } from './handlers/deliver-hooks.ts';

interface HookDeps {
  db: Database;
  metrics: Metrics;
  worker: Parameters<typeof createWorker>[1];
  logger: Logger;
  config: z.output<typeof dispatcherConfig>;
}

/** Delivers webhooks of users: when the queue says so, and by polling. */
export function startHooks(
  { onClose, isDraining }: Lifecycle,
  { db, metrics, worker, logger, config }: HookDeps,
): void {
  const attempts = createCounter(
    metrics,
    'reach_hook_attempts_total',
    'Attempts to deliver a webhook, by event type and whether the endpoint took it',
    ['type', 'outcome'],
  );
  const lanes = createHookLanes({
    db,
    network: { allowPrivate: config.HOOKS_ALLOW_PRIVATE },
    observe: ({ type, ok }) => attempts.inc({ type, outcome: ok ? 'taken' : 'failed' }),
    isDraining,
    onError: (err) => logger.error({ err }, 'could not deliver webhooks'),
  });
  onClose('webhooks', lanes.idle);
  const deliveries = createWorker(QUEUES.hookDeliveries, worker, (job) =>
    handleHookDeliveries({ lanes }, job),
  );
  onClose('hook-deliveries', deliveries.close);
  const poll = repeat(logger, 'looking for due webhooks', config.POLL_MS, lanes.visit);
  onClose('webhook poll', poll.stop);
}
