import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, startRedis, TOOLS_DIR } from '@reach/stack';
import { postgresContainer, redisContainer } from './containers.ts';
import { findEngine } from './engine.ts';

/** A server for one jest run, and in a few words where it came from. */
export type TestServer = { url: string; way: string; stop(): Promise<void> };
export type TestServers = { postgres: TestServer; redis: TestServer; stop(): Promise<void> };
export type TestServerSettings = {
  databaseUrl?: string;
  redisUrl?: string;
  dockerHost?: string;
  /** Where a Redis that had to be fetched is kept. */
  toolsDir?: string;
};

/**
 * One PostgreSQL and one Redis for a jest run: the given ones, else containers where an engine answers, else
 * servers of our own in a temporary folder. When one of the two fails, the other is ended before this throws.
 */
export async function startTestServers(settings: TestServerSettings): Promise<TestServers> {
  const engine = settings.databaseUrl && settings.redisUrl ? null : await findEngine(settings.dockerHost);
  const dir = mkdtempSync(join(tmpdir(), 'reach-test-'));
  // PostgreSQL does not run as root; where it runs as another account, that has to be able to enter.
  chmodSync(dir, 0o711);
  const results = await Promise.allSettled([
    settings.databaseUrl
      ? given(settings.databaseUrl, 'TEST_DATABASE_URL')
      : inContainerOr(engine, postgresContainer, () => ownPostgres(join(dir, 'postgres'))),
    settings.redisUrl
      ? given(settings.redisUrl, 'TEST_REDIS_URL')
      : inContainerOr(engine, redisContainer, () =>
          ownRedis(join(dir, 'redis'), settings.toolsDir ?? TOOLS_DIR),
        ),
  ]);
  const stop = async () => {
    await Promise.allSettled(results.map((result) => result.status === 'fulfilled' && result.value.stop()));
    rmSync(dir, { recursive: true, force: true });
  };
  const [postgres, redis] = results;
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { postgres: postgres.value, redis: redis.value, stop };
  }
  await stop();
  throw (results.find((result) => result.status === 'rejected') as PromiseRejectedResult).reason;
}

async function given(url: string, variable: string): Promise<TestServer> {
  return { url, way: variable, stop: async () => {} };
}

/** An engine that answers may still be unable to fetch the image, so a failure leads to our own server too. */
async function inContainerOr(
  engine: string | null,
  inContainer: (engine: string) => Promise<TestServer>,
  own: () => Promise<TestServer>,
): Promise<TestServer> {
  if (!engine) return own();
  try {
    return await inContainer(engine);
  } catch (error) {
    const server = await own();
    return { ...server, way: `${server.way}, as the container engine failed: ${firstLine(error)}` };
  }
}

async function ownPostgres(dir: string): Promise<TestServer> {
  const server = await startPostgres({ dir, durable: false, log: () => {} });
  return { url: server.url, way: 'embedded', stop: server.stop };
}

async function ownRedis(dir: string, toolsDir: string): Promise<TestServer> {
  let way = 'own server';
  const log = (line: string) => {
    way = line.replace(/^Redis: |\.$/g, '');
  };
  const server = await startRedis({ dir, durable: false, toolsDir, log });
  return { url: server.url, way, stop: server.stop };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
