import { setTimeout as delay } from 'node:timers/promises';
import { reachDatabase } from '@reach/runtime';
import type { Home } from './home.ts';
import { TOOLS_DIR } from './paths.ts';
import type { PortPlan } from './ports-plan.ts';
import { startPostgres } from './servers/postgres.ts';
import { startRedis } from './servers/redis.ts';
import type { RunningServer } from './servers/server.ts';
import { type StackSettings, settingName } from './settings.ts';

/** A database that the stack uses. `stop` does nothing to one that was given. */
export type Database = { url: string; stop(): Promise<void> };

const RETRY_MS = 1_000;

/**
 * PostgreSQL and Redis at the same time: the given ones, else our own, which are started again when they die.
 * When one of the two fails, the other is ended before this throws.
 */
export async function openDatabases(
  settings: Pick<StackSettings, 'databaseUrl' | 'redisUrl' | 'throwAway'>,
  home: Home,
  ports: PortPlan,
  say: (line: string) => void,
): Promise<{ postgres: Database; redis: Database }> {
  const common = { log: say, durable: !settings.throwAway };
  const results = await Promise.allSettled([
    settings.databaseUrl
      ? givenDatabase(settings.databaseUrl, settingName(settings, 'DATABASE_URL'))
      : keepServer('PostgreSQL', say, () =>
          startPostgres({ ...common, dir: home.postgres, port: ports.POSTGRES_PORT }),
        ),
    settings.redisUrl
      ? given(settings.redisUrl)
      : keepServer('Redis', say, () =>
          startRedis({ ...common, dir: home.redis, port: ports.REDIS_PORT, toolsDir: TOOLS_DIR }),
        ),
  ]);
  const [postgres, redis] = results;
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { postgres: postgres.value, redis: redis.value };
  }
  await Promise.allSettled(results.map((result) => result.status === 'fulfilled' && result.value.stop()));
  throw (results.find((result) => result.status === 'rejected') as PromiseRejectedResult).reason;
}

async function givenDatabase(url: string, variable: string): Promise<Database> {
  await reachDatabase(url, variable);
  return given(url);
}

async function given(url: string): Promise<Database> {
  return { url, stop: async () => {} };
}

/** Starts a server, and starts it again on the same port whenever it ends by itself. */
async function keepServer(
  name: string,
  say: (line: string) => void,
  start: () => Promise<RunningServer>,
): Promise<Database> {
  const state = { server: await start(), stopping: false };
  const watched = (async () => {
    for (;;) {
      const how = await state.server.exited;
      if (state.stopping) return;
      say(`${name} ${how}; starting it again.`);
      state.server = await startedAgain(name, say, start);
      if (state.stopping) await state.server.stop();
    }
  })();
  return {
    url: state.server.url,
    stop: async () => {
      state.stopping = true;
      await state.server.stop();
      await watched;
    },
  };
}

async function startedAgain(
  name: string,
  say: (line: string) => void,
  start: () => Promise<RunningServer>,
): Promise<RunningServer> {
  for (;;) {
    try {
      return await start();
    } catch (error) {
      say(`${name} could not be started again: ${(error as Error).message}`);
      await delay(RETRY_MS);
    }
  }
}
