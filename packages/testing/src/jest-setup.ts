import { migrate } from '@reach/schema';
import { createTemplate, dropRun } from './databases.ts';
import { publish, testSettings } from './environment.ts';
import { startTestServers } from './servers.ts';

/** Brings up what a jest run needs, says which way, and returns the function that ends it all. */
export async function setUp(): Promise<() => Promise<void>> {
  const servers = await startTestServers(testSettings());
  const postgresUrl = servers.postgres.url;
  let template: string | null = null;
  const tearDown = async () => {
    if (template) await dropRun(postgresUrl, template).catch(() => {});
    await servers.stop();
  };
  try {
    const created = await createTemplate(postgresUrl);
    template = created.name;
    await migrate(created.url);
    publish({ postgresUrl, redisUrl: servers.redis.url, template });
  } catch (error) {
    await tearDown();
    throw error;
  }
  process.stderr.write(`Test servers: PostgreSQL (${servers.postgres.way}), Redis (${servers.redis.way})\n`);
  return tearDown;
}
