import type { Server } from 'node:http';
import type { Database } from '@reach/schema';
import { Router } from 'express';
import { createApp } from './app.ts';
import { healthRouter } from './health.ts';
import { createHttpServer } from './http-server.ts';
import type { Logger } from './logger.ts';

export interface HealthServerDeps {
  logger: Logger;
  db: Database;
  doorbell: { ping: () => Promise<unknown> };
  isDraining: () => boolean;
}

/** The HTTP side of a worker service: health only. */
export function createHealthServer({ logger, db, doorbell, isDraining }: HealthServerDeps): Server {
  const health = healthRouter({
    required: { database: () => db.$client.query('select 1') },
    optional: { redis: doorbell.ping },
    isDraining,
  });
  return createHttpServer(createApp({ logger, health, routes: Router() }));
}
