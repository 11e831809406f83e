import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '@reach/testing';
import { ROOT } from '../src/paths.ts';
import { isAlive } from '../src/servers/processes.ts';
import { readStackFile, type StackFile } from '../src/stack-file.ts';
import { temporaryFolder } from './helpers.ts';

/** These tests run what `npm start` runs, from the build, and on a busy machine that takes its time. */
const UP_MS = 60_000;
const START = join(ROOT, 'packages/stack/dist/start.js');
const ANY_PORTS = Object.fromEntries(
  ['API', 'WEBHOOK', 'INBOX', 'PLANNER', 'DISPATCHER', 'POSTGRES', 'REDIS'].map((name) => [
    `${name}_PORT`,
    '0',
  ]),
);
const SERVICES = ['api', 'webhook-receiver', 'planner-worker', 'dispatcher-worker', 'mail-sandbox'];

let dir: string;
let launcher: Launcher | undefined;

beforeAll(() => {
  dir = temporaryFolder('start');
});
afterAll(async () => {
  launcher?.process.kill('SIGKILL');
  await launcher?.ended;
  rmSync(dir, { recursive: true, force: true });
});

describe('npm start', () => {
  it(
    'brings everything up, writes stack.json for its owner only, and prints a curl to copy',
    async () => {
      const { stack, output } = await running();
      expect(Object.keys(stack).sort()).toEqual(
        [
          ...['apiUrl', 'webhookUrl', 'inboxUrl', 'mailApiUrl', 'mailApiKey', 'apiKey'],
          ...['cronSecret', 'webhookSecret', 'databaseUrl', 'redisUrl', 'services'],
        ].sort(),
      );
      expect(statSync(join(dir, 'stack.json')).mode & 0o777).toBe(0o600);
      expect(stack.services.map((service) => service.name)).toEqual(SERVICES);
      for (const { url } of stack.services) expect((await fetch(`${url}/healthz`)).status).toBe(200);
      // Nobody else could say that mail is due when no dispatcher runs.
      expect(await (await fetch(`${stack.apiUrl}/metrics`)).text()).toMatch(
        /^reach_oldest_due_send_seconds{.*} 0$/m,
      );
      expect(output()).toContain(`curl -X POST ${stack.apiUrl}/api/autopilot/start`);
      expect(output()).toContain(`Authorization: Bearer ${stack.apiKey}`);
    },
    UP_MS,
  );

  it(
    'answers the API at the root and under /reach, with the key that it printed',
    async () => {
      const { stack } = await running();
      for (const base of [stack.apiUrl, `${stack.apiUrl}/reach`]) {
        const answer = await fetch(`${base}/api/leads?limit=1`, {
          headers: { authorization: `Bearer ${stack.apiKey}` },
        });
        expect(await answer.json()).toMatchObject({ total: 5_000 });
      }
    },
    UP_MS,
  );

  it(
    'starts a killed service again and writes its new pid down',
    async () => {
      const { stack } = await running();
      const killed = stack.services.find((service) => service.name === 'dispatcher-worker') as Service;
      process.kill(killed.pid, 'SIGKILL');
      const again = await waitFor(() =>
        readStackFile(join(dir, 'stack.json'))?.services.find(
          ({ name, pid }) => name === killed.name && pid !== killed.pid,
        ),
      );
      await waitFor(async () => (await fetch(`${again.url}/readyz`)).ok);
      expect(isAlive(again.pid)).toBe(true);
    },
    UP_MS,
  );

  it(
    'says that one is running when it is started a second time, and leaves that one alone',
    async () => {
      const { stack } = await running();
      const second = launch();
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain(`already runs in ${dir} (process ${launcher?.process.pid})`);
      expect(second.output()).toContain(stack.apiUrl);
      expect((await fetch(`${stack.apiUrl}/healthz`)).status).toBe(200);
    },
    UP_MS,
  );

  it(
    'ends everything it started on SIGTERM, and keeps data and keys for the next time',
    async () => {
      const first = await running();
      await startRun(first.stack);
      launcher?.process.kill('SIGTERM');
      expect(await launcher?.ended).toBe(0);
      expect(first.stack.services.filter(({ pid }) => isAlive(pid))).toEqual([]);
      expect(readStackFile(join(dir, 'stack.json'))).toBeNull();

      const { stack } = await running();
      expect(stack.apiKey).toBe(first.stack.apiKey);
      const answer = await fetch(`${stack.apiUrl}/api/autopilot/runs`, {
        headers: { authorization: `Bearer ${stack.apiKey}` },
      });
      expect(await answer.json()).toMatchObject({ total: 1 });
    },
    2 * UP_MS,
  );

  it(
    'leaves nothing behind when it is killed, and starts again in the same folder',
    async () => {
      const { stack } = await running();
      const servers = await serverPids(stack);
      launcher?.process.kill('SIGKILL');
      const pids = [...stack.services.map(({ pid }) => pid), ...servers];
      await waitFor(() => pids.every((pid) => !isAlive(pid)), { message: 'A process outlived the launcher' });
      await running();
    },
    2 * UP_MS,
  );

  it.each([
    ['--help', 0, 'Usage: npm start'],
    ['--hlep', 2, "unknown option '--hlep'"],
    ['now', 2, 'too many arguments'],
  ])('%s starts nothing and explains itself', async (word, code, says) => {
    const asked = launch({}, [word]);
    expect(await asked.ended).toBe(code);
    await waitFor(() => asked.output().includes('stays until Ctrl-C'));
    expect(asked.output()).toContain(says);
    expect(asked.output()).not.toContain('PostgreSQL');
  });

  it('names the setting that cannot be used', async () => {
    const refused = launch({ API_PORT: 'eighty' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('API_PORT: must be a port number');
  });

  it('connects to the database that it is given before it says that it is there', async () => {
    const home = temporaryFolder('no-database');
    const address = { DATABASE_URL: 'postgres://ada:hunter2@127.0.0.1:1/reach' };
    const refused = launch({ ...address, REACH_HOME: home, REDIS_URL: 'redis://127.0.0.1:1' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(
      'The database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1',
    );
    expect(refused.output()).not.toMatch(/✓ PostgreSQL|hunter2/);
    rmSync(home, { recursive: true, force: true });
  });

  it(
    'works without the Redis that it is given, and says so',
    async () => {
      const home = temporaryFolder('no-redis');
      const address = { REDIS_URL: 'redis://127.0.0.1:1' };
      const without = launch({ ...address, REACH_HOME: home, REACH_DEMO_LEADS: '0' });
      await waitFor(() => without.output().includes('Ready in') || hasEnded(without.process), {
        timeoutMs: UP_MS,
      });
      without.process.kill('SIGTERM');
      expect(await without.ended).toBe(0);
      expect(without.output()).toContain(
        'The Redis of REDIS_URL cannot be reached (connect ECONNREFUSED 127.0.0.1:1); work is found by polling',
      );
      expect(without.output()).not.toContain('✓ Redis');
      rmSync(home, { recursive: true, force: true });
    },
    UP_MS,
  );
});

type Launcher = { process: ChildProcess; output(): string; ended: Promise<number | null> };
type Service = StackFile['services'][number];

function launch(env: Record<string, string> = {}, words: string[] = []): Launcher {
  const child = spawn(process.execPath, [START, ...words], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, REACH_HOME: dir, ...ANY_PORTS, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      output += bytes;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { process: child, output: () => output, ended };
}

/** The stack of the test before, or a new one in the same folder: a start takes seconds. */
async function running(): Promise<{ stack: StackFile; output: () => string }> {
  if (!launcher || hasEnded(launcher.process)) launcher = launch();
  const { process: child, output } = launcher;
  await waitFor(() => output().includes('Ready in') || hasEnded(child), {
    timeoutMs: UP_MS,
    message: 'The stack did not come up',
  });
  const stack = readStackFile(join(dir, 'stack.json'));
  if (!stack) throw new Error(output());
  return { stack, output };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** PostgreSQL and Redis are not in stack.json; the database knows its own pid. */
async function serverPids(stack: StackFile): Promise<number[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid`,
  );
  await client.end();
  return rows.map((row) => row.pid);
}

async function startRun(stack: StackFile): Promise<void> {
  const answer = await fetch(`${stack.apiUrl}/api/autopilot/start`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stack.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ goal: 'Find SaaS founders in India and invite them to a demo' }),
  });
  expect(answer.status).toBe(202);
}
