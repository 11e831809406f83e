import type { Server } from 'node:http';
import type { Database } from '@reach/schema';
import { Router } from 'express';
import { createApp } from './app.ts';
import { databaseChecks } from './database-checks.ts';
import { healthRouter, type Tick } from './health.ts';
import { createHttpServer } from './http-server.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

export interface HealthServerDeps {
  logger: Logger;
  db: Database;
  doorbell: { ping: () => Promise<unknown> };
  /** What the worker's loop last did; see `HealthOptions`. */
  tick?: Tick | undefined;
  isDraining: () => boolean;
  metrics?: Metrics | undefined;
  metricsToken?: string | undefined;
}

/** The HTTP side of a worker service: health and metrics only. */
export function createHealthServer({
  logger,
  db,
  doorbell,
  tick,
  isDraining,
  metrics,
  metricsToken,
}: HealthServerDeps): Server {
  const health = healthRouter({
    required: databaseChecks(db),
    optional: { redis: doorbell.ping },
    tick,
    isDraining,
  });
  return createHttpServer(createApp({ logger, health, metrics, metricsToken, routes: Router() }));
}
