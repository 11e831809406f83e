import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { createDoorbell, QUEUES } from '@reach/queues';
import { freePort, startRedis, TOOLS_DIR } from '@reach/stack';
import { call, testDatabase, waitFor } from '@reach/testing';

const PATIENT = { timeoutMs: 25_000 };
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'reach-redis-away-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('a job that fails is an error with its id; a Redis that goes and comes back is one line each', async () => {
  const database = await testDatabase();
  const port = await freePort();
  const openRedis = (place: { port?: number } = {}) =>
    startRedis({ ...place, dir, durable: false, toolsDir: TOOLS_DIR, log: () => {} });
  let redis = await openRedis();
  const doorbell = createDoorbell({ redisUrl: redis.url, prefix: 'reach' });
  const service = spawn(process.execPath, [MAIN], {
    env: {
      PORT: String(port),
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      MISARMAIL_API_URL: 'http://127.0.0.1:9',
      MISARMAIL_API_KEY: 'msk_test',
      PUBLIC_URL: 'http://127.0.0.1:1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  service.stdout.on('data', (bytes) => {
    output += bytes;
  });
  const lines = () =>
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const said = (msg: string) => lines().filter((line) => line.msg === msg);
  const degraded = async () => (await call('GET', `http://127.0.0.1:${port}/readyz`)).body.degraded;
  try {
    await waitFor(async () => (await degraded()).length === 0, PATIENT);
    const notARange = { runId: 'nobody', from: 1, to: 0 };
    expect(await doorbell.ring(QUEUES.sends, [notARange])).toBe(true);
    const [failed] = await waitFor(() => said('job failed').length > 0 && said('job failed'), PATIENT);
    expect(failed).toMatchObject({ level: 'error', jobId: 'sends-nobody-1', err: expect.anything() });

    process.kill(redis.pid, 'SIGKILL');
    await waitFor(async () => (await degraded()).includes('redis'), PATIENT);
    await waitFor(() => output.includes('Redis cannot be reached'), PATIENT);
    redis = await openRedis({ port: Number(new URL(redis.url).port) });
    await waitFor(() => output.includes('Redis is back'), PATIENT);
    await waitFor(async () => (await degraded()).length === 0, PATIENT);

    const ofRedis = lines().filter(({ level, msg }) => level !== 'info' || /Redis/.test(msg));
    expect(ofRedis.map(({ level, msg }) => [level, msg])).toEqual([
      ['error', 'job failed'],
      ['warn', 'Redis cannot be reached; work is found by polling'],
      ['info', 'Redis is back'],
    ]);
  } finally {
    service.kill('SIGKILL');
    await once(service, 'close');
    await doorbell.close();
    await redis.stop();
    await database.drop();
  }
}, 90_000);
