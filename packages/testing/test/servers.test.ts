import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { findEngine } from '../src/engine.ts';
import { startTestServers } from '../src/servers.ts';

const FIXTURE = fileURLToPath(new URL('./fixtures/start-servers.ts', import.meta.url));

let dir: string;
let engine: Server | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'reach-engine-'));
});
afterEach(() => {
  engine?.close();
  engine?.closeAllConnections();
  engine = undefined;
  rmSync(dir, { recursive: true, force: true });
});

describe('findEngine', () => {
  it('takes the engine that DOCKER_HOST names when it answers', async () => {
    const address = await brokenEngine();
    expect(await findEngine(address)).toBe(address);
  });

  it('is null when nobody answers there', async () => {
    expect(await findEngine(`unix://${join(dir, 'nobody.sock')}`)).toBeNull();
    expect(await findEngine('tcp://127.0.0.1:1')).toBeNull();
  });
});

describe('startTestServers', () => {
  it('falls back to its own servers when the engine answers but cannot start a container', async () => {
    const servers = await startTestServers({ dockerHost: await brokenEngine() });
    expect(servers.postgres.way).toContain('embedded, as the container engine failed');
    await expectAnswer(servers.postgres.url);
    await servers.stop();
    await expect(expectAnswer(servers.postgres.url)).rejects.toThrow('ECONNREFUSED');
  });

  it('ends PostgreSQL and cleans up when Redis cannot be had, and names the ways out', () => {
    // Without a PATH there is neither a Redis nor a package manager to get one, and no earlier one was kept.
    expect(runFixture({ PATH: join(dir, 'empty') }, join(dir, 'tools'))).toMatch(
      /^failed: Redis is needed and was not found\. Install redis-server .* or set REDIS_URL/,
    );
    expect(readdirSync(dir).filter((name) => name.startsWith('reach-'))).toEqual([]);
  });

  it('leaves nothing behind after stop', () => {
    expect(runFixture({})).toMatch(/^up: \/.*redis/);
    expect(readdirSync(dir).filter((name) => name.startsWith('reach-'))).toEqual([]);
  });
});

/** Answers the ping of a container engine, and nothing else. */
async function brokenEngine(): Promise<string> {
  const socketPath = join(dir, 'engine.sock');
  engine = createServer((request, response) => {
    response.writeHead(request.url === '/_ping' ? 200 : 500).end();
  });
  await new Promise<void>((resolve) => engine?.listen(socketPath, resolve));
  return `unix://${socketPath}`;
}

function runFixture(env: Record<string, string>, ...args: string[]): string {
  return execFileSync(process.execPath, ['--conditions=source', '--import', 'tsx', FIXTURE, ...args], {
    env: { ...process.env, TMPDIR: dir, ...env },
    encoding: 'utf8',
  });
}

async function expectAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
}
