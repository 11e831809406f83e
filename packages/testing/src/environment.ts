/** How the setup of a jest run tells its test files what to use; jest's workers inherit the environment. */
const POSTGRES_URL = 'REACH_TEST_POSTGRES_URL';
const REDIS_URL = 'REACH_TEST_REDIS_URL';
const TEMPLATE = 'REACH_TEST_TEMPLATE';

export type TestEnvironment = {
  /** A database on the server that holds the test databases; the account may create databases. */
  postgresUrl: string;
  redisUrl: string;
  /** The migrated database that each test file gets a copy of. */
  template: string;
};

export function publish(environment: TestEnvironment): void {
  process.env[POSTGRES_URL] = environment.postgresUrl;
  process.env[REDIS_URL] = environment.redisUrl;
  process.env[TEMPLATE] = environment.template;
}

export function testEnvironment(): TestEnvironment {
  const postgresUrl = process.env[POSTGRES_URL];
  const redisUrl = process.env[REDIS_URL];
  const template = process.env[TEMPLATE];
  if (!postgresUrl || !redisUrl || !template) {
    throw new Error('The test servers are not up. Run the tests through the jest.config.js at the root.');
  }
  return { postgresUrl, redisUrl, template };
}

/** What the person who runs the tests may set: servers of their own, or a container engine. */
export function testSettings(): { databaseUrl?: string; redisUrl?: string; dockerHost?: string } {
  const { TEST_DATABASE_URL, TEST_REDIS_URL, DOCKER_HOST } = process.env;
  return {
    ...(TEST_DATABASE_URL && { databaseUrl: TEST_DATABASE_URL }),
    ...(TEST_REDIS_URL && { redisUrl: TEST_REDIS_URL }),
    ...(DOCKER_HOST && { dockerHost: DOCKER_HOST }),
  };
}
