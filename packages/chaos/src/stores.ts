import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startPostgres, startRedis, TOOLS_DIR } from '@reach/stack';

/** Postgres and Redis of the harness, on ports that they keep over every restart. */
export interface Stores {
  dir: string;
  databaseUrl: string;
  redisUrl: string;
  postgresPort: number;
  redisPort: number;
  /** `immediate` is a crash: no session is ended properly and the log is replayed at the start. */
  restartPostgres: (how: 'fast' | 'immediate') => Promise<void>;
  /** Killed and started again with nothing in it, after `awayMs`. */
  restartRedisEmpty: (awayMs: number) => Promise<void>;
  redisPid: () => number;
  close: () => Promise<void>;
}

export async function openStores(): Promise<Stores> {
  const dir = mkdtempSync(join(tmpdir(), 'reach-chaos-'));
  // PostgreSQL does not run as root; where it runs as another account, that has to be able to enter.
  chmodSync(dir, 0o711);
  const log = () => {};
  // Durable, as what a crash may lose is the point; Redis on the other hand must forget.
  const startPg = (port?: number) =>
    startPostgres({ dir: join(dir, 'postgres'), log, ...(port && { port }) });
  const startRd = (port?: number) =>
    startRedis({ dir: join(dir, 'redis'), log, durable: false, toolsDir: TOOLS_DIR, ...(port && { port }) });
  const [first, firstRedis] = await Promise.all([startPg(), startRd()]);
  let postgres: RunningServer = first;
  let redis: RunningServer = firstRedis;

  return {
    dir,
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    postgresPort: postgres.port,
    redisPort: redis.port,
    restartPostgres: async (how) => {
      process.kill(postgres.pid, how === 'immediate' ? 'SIGQUIT' : 'SIGINT');
      await postgres.exited;
      postgres = await again(() => startPg(first.port));
    },
    restartRedisEmpty: async (awayMs) => {
      process.kill(redis.pid, 'SIGKILL');
      await redis.exited;
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      redis = await again(() => startRd(firstRedis.port));
    },
    redisPid: () => redis.pid,
    close: async () => {
      await Promise.allSettled([postgres.stop(), redis.stop()]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The port, or the lock on the data, may be free only a moment after the old process is gone. */
async function again(start: () => Promise<RunningServer>): Promise<RunningServer> {
  for (let tries = 1; ; tries++) {
    try {
      return await start();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
