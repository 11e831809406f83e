import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { testEnvironment } from './environment.ts';

/** Another connection is copying or still leaving the template. */
const IN_USE = '55006';
const ATTEMPTS = 50;

/**
 * A migrated database without rows for one test file, with a name of its own; `empty`: without tables too; `copyOf`:
 * with all that the database of that URL holds, to which nobody may be connected. Call `drop` when the file is done:
 * it ends connections that are still open.
 */
export async function testDatabase({
  empty = false,
  copyOf,
}: {
  empty?: boolean;
  copyOf?: string;
} = {}): Promise<{ url: string; drop(): Promise<void> }> {
  const { postgresUrl, template } = testEnvironment();
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  const full = copyOf ? new URL(copyOf).pathname.slice(1) : template;
  await createFrom(postgresUrl, name, empty ? 'template0' : full);
  return {
    url: withDatabase(postgresUrl, name),
    drop: () => admin(postgresUrl, `drop database if exists ${name} with (force)`),
  };
}

/** The Redis of this jest run, with a key prefix that belongs to one test file. */
export function testRedis(): { url: string; prefix: string } {
  return { url: testEnvironment().redisUrl, prefix: `test-${randomBytes(6).toString('hex')}` };
}

/** Makes an empty database to migrate and copy from. Its name marks everything that one jest run makes. */
export async function createTemplate(postgresUrl: string): Promise<{ name: string; url: string }> {
  const name = `reach_test_${randomBytes(6).toString('hex')}`;
  // template0, as connections of other programs to the usual template1 would be in the way.
  await admin(postgresUrl, `create database ${name} template template0`);
  return { name, url: withDatabase(postgresUrl, name) };
}

/** Drops the template and the copies that test files left behind. */
export async function dropRun(postgresUrl: string, template: string): Promise<void> {
  await withAdmin(postgresUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  });
}

async function createFrom(postgresUrl: string, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await admin(postgresUrl, `create database ${name} template ${template}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== IN_USE || attempt === ATTEMPTS) throw error;
      await delay(100);
    }
  }
}

async function admin(postgresUrl: string, statement: string): Promise<void> {
  await withAdmin(postgresUrl, (client) => client.query(statement));
}

async function withAdmin(postgresUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl, application_name: 'reach-testing' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(postgresUrl: string, name: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
