import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { TestServer } from './servers.ts';

const POSTGRES_IMAGE = 'postgres:17-alpine';
const REDIS_IMAGE = 'redis:7-alpine';
const ANSWER_TIMEOUT_MS = 60_000;
const FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** Starts PostgreSQL in a container of the engine at `engine`; nothing in it survives its end. */
export async function postgresContainer(engine: string): Promise<TestServer> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const { Wait } = await import('testcontainers');
  const container = await started(engine, () =>
    new PostgreSqlContainer(POSTGRES_IMAGE)
      .withCommand(['postgres', ...FORGETFUL])
      // Not by a health check, which some engines never run.
      .withWaitStrategy(Wait.forListeningPorts())
      .start(),
  );
  const url = container.getConnectionUri();
  const stop = () => stopped(container);
  try {
    await untilItAnswers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, way: `container ${POSTGRES_IMAGE}`, stop };
}

/** Starts Redis in a container of the engine at `engine`; nothing in it survives its end. */
export async function redisContainer(engine: string): Promise<TestServer> {
  const { RedisContainer } = await import('@testcontainers/redis');
  const container = await started(engine, () => new RedisContainer(REDIS_IMAGE).start());
  return {
    url: container.getConnectionUrl(),
    way: `container ${REDIS_IMAGE}`,
    stop: () => stopped(container),
  };
}

/**
 * testcontainers finds the engine by DOCKER_HOST. It also starts a helper that cleans up after a killed run; where
 * that cannot be had (no network, no rights), going without it is better than no container.
 */
async function started<Container>(engine: string, start: () => Promise<Container>): Promise<Container> {
  process.env.DOCKER_HOST = engine;
  try {
    return await start();
  } catch (error) {
    if (!String(error).includes('ryuk')) throw error;
    process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
    return start();
  }
}

/** The port is open before the server behind it is ready. */
async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + ANSWER_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(100);
    }
  }
}

async function stopped(container: { stop(): Promise<unknown> }): Promise<void> {
  await container.stop();
}
