import type { TestServer } from './servers.ts';

const POSTGRES_IMAGE = 'postgres:17-alpine';
const REDIS_IMAGE = 'redis:7-alpine';

/** Starts PostgreSQL in a container of the engine at `engine`; nothing in it survives its end. */
export async function postgresContainer(engine: string): Promise<TestServer> {
  useEngine(engine);
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer(POSTGRES_IMAGE)
    .withCommand([
      'postgres',
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
    ])
    .start();
  return {
    url: container.getConnectionUri(),
    way: `container ${POSTGRES_IMAGE}`,
    stop: () => stopped(container),
  };
}

/** Starts Redis in a container of the engine at `engine`; nothing in it survives its end. */
export async function redisContainer(engine: string): Promise<TestServer> {
  useEngine(engine);
  const { RedisContainer } = await import('@testcontainers/redis');
  const container = await new RedisContainer(REDIS_IMAGE).start();
  return {
    url: container.getConnectionUrl(),
    way: `container ${REDIS_IMAGE}`,
    stop: () => stopped(container),
  };
}

/** testcontainers looks for Docker only; this shows it the engine that answered. */
function useEngine(engine: string): void {
  process.env.DOCKER_HOST = engine;
}

async function stopped(container: { stop(): Promise<unknown> }): Promise<void> {
  await container.stop();
}
