import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Database, migrate } from '@reach/schema';
import {
  freePort,
  type SupervisedService,
  startPostgres,
  startRedis,
  superviseService,
  TOOLS_DIR,
} from '@reach/stack';
import { serviceSpec } from '@reach/testing';
import type { BenchContext } from './bench.ts';

/** Servers of a bench's own, as durable as in production, and the services that it asks for. */
export interface Stage {
  dir: string;
  databaseUrl: string;
  redisUrl: string;
  db: Database;
  /** The real process, built from what is in the checkout. `name` is what its CPU goes under. */
  startService: (service: ServiceOnStage) => Promise<SupervisedService>;
  /** Ended with the stage, before what was there earlier. */
  onClose: (close: () => Promise<unknown>) => void;
  close: () => Promise<void>;
}

export interface ServiceOnStage {
  folder: 'api' | 'planner-worker' | 'dispatcher-worker' | 'webhook-receiver';
  name?: string;
  env?: Record<string, string>;
}

export const WEBHOOK_SECRET = 'webhook-secret-of-the-bench';
export const CRON_SECRET = 'cron-secret-of-the-bench';

/** PostgreSQL with synchronous_commit on, Redis with its log written every second; migrated. */
export async function openStage({ meter }: Pick<BenchContext, 'meter'>): Promise<Stage> {
  const dir = mkdtempSync(join(tmpdir(), 'reach-bench-'));
  // PostgreSQL does not run as root; where it runs as another account, that has to be able to enter.
  chmodSync(dir, 0o711);
  mkdirSync(join(dir, 'logs'));
  const closers: (() => Promise<unknown>)[] = [async () => rmSync(dir, { recursive: true, force: true })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const postgres = await startPostgres({ dir: join(dir, 'postgres'), log: () => {} });
    closers.push(postgres.stop);
    const redis = await startRedis({ dir: join(dir, 'redis'), log: () => {}, toolsDir: TOOLS_DIR });
    closers.push(redis.stop);
    meter.watch('postgres', () => postgres.pid);
    meter.watch('redis', () => redis.pid);
    await migrate(postgres.url);
    const db = connect(postgres.url, { max: 4, applicationName: 'reach-bench' });
    closers.push(() => db.$client.end());

    const startService = async ({ folder, name = folder, env = {} }: ServiceOnStage) => {
      const urls = { databaseUrl: postgres.url, redisUrl: redis.url };
      const spec = serviceSpec({ name, folder, port: await freePort(), dir, ...urls, env });
      const service = await superviseService(spec, { say: () => {}, onNewPid: () => {} });
      closers.push(service.stop);
      meter.watch(name, service.pid);
      return service;
    };
    return {
      ...{ dir, databaseUrl: postgres.url, redisUrl: redis.url, db, startService, close },
      onClose: (closer) => closers.push(closer),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
