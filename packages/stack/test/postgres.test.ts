import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, isPortFree, type RunningServer, startPostgres } from '@reach/stack';
import pg from 'pg';
import { occupyPort, temporaryFolder } from './helpers.ts';

let dir: string;
let server: RunningServer | undefined;
const log = () => {};

beforeAll(() => {
  dir = temporaryFolder('postgres');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('startPostgres', () => {
  it('keeps its data over a stop and a start', async () => {
    server = await startPostgres({ dir, log });
    await query(server.url, 'create table kept as select 42 as answer');
    await server.stop();
    expect(await isPortFree(server.port)).toBe(true);

    server = await startPostgres({ dir, log });
    expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('recovers after being killed, with what was committed', async () => {
    server = await startPostgres({ dir, log });
    await query(server.url, 'create table committed as select 1 as one');
    process.kill(server.pid, 'SIGKILL');
    await server.exited;

    server = await startPostgres({ dir, log });
    expect(await query(server.url, 'select one from committed')).toEqual([{ one: 1 }]);
  });

  it('refuses a second start on the same data and leaves the first one alone', async () => {
    server = await startPostgres({ dir, log });
    await expect(startPostgres({ dir, log })).rejects.toThrow(`(process ${server.pid}) already runs on`);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts although another program now has the process id of the last server', async () => {
    server = await startPostgres({ dir, log });
    await server.stop();
    writeFileSync(join(dir, 'data', 'postmaster.pid'), `${process.pid}\n`, { mode: 0o600 });

    server = await startPostgres({ dir, log });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says so when the port it was given is taken', async () => {
    const port = await freePort();
    const release = await occupyPort(port);
    const start = startPostgres({ dir, port, log });
    await expect(start).rejects.toThrow(
      `PostgreSQL cannot listen on 127.0.0.1:${port}: another program uses that port.`,
    );
    await release();
  });

  it('wants the password, which only its owner can read', async () => {
    server = await startPostgres({ dir, log });
    const withoutPassword = server.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(withoutPassword, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
  });

  it('sorts and lowers letters of all scripts the same on every machine', async () => {
    server = await startPostgres({ dir, log });
    expect(await query(server.url, `select lower('ÄÉŽΩЖ') as lower`)).toEqual([{ lower: 'äéžωж' }]);
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed on purpose also tells the clients that are on their way out.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
