import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { freePort, type RunningServer, startRedis, TOOLS_DIR } from '@reach/stack';
import { call, testDatabase, waitFor } from '@reach/testing';

/** Starting a process takes long on a machine that is busy otherwise. */
const PATIENT = { timeoutMs: 25_000 };
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let service: ChildProcess | undefined;
let redis: RunningServer | undefined;
const dir = mkdtempSync(join(tmpdir(), 'reach-shutdown-'));
afterEach(async () => {
  service?.kill('SIGKILL');
  await redis?.stop();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it.each(['killed', 'frozen'])(
  'SIGTERM ends a dispatcher cleanly while Redis is %s',
  async (how) => {
    const database = await testDatabase();
    redis = await startRedis({ dir: join(dir, how), durable: false, toolsDir: TOOLS_DIR, log: () => {} });
    const port = String(await freePort());
    service = spawn(process.execPath, [MAIN], {
      env: {
        PORT: port,
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        MISARMAIL_API_URL: 'http://127.0.0.1:9',
        MISARMAIL_API_KEY: 'msk_test',
      },
      stdio: 'ignore',
    });
    const ready = async () => (await call('GET', `http://127.0.0.1:${port}/readyz`)).body;
    await waitFor(async () => (await ready()).degraded.length === 0, PATIENT);
    process.kill(redis.pid, how === 'killed' ? 'SIGKILL' : 'SIGSTOP');
    await waitFor(async () => (await ready()).degraded.includes('redis'), PATIENT);

    service.kill('SIGTERM');
    // 1 would say that it went over its budget.
    expect(await once(service, 'exit')).toEqual([0, null]);
    if (how === 'frozen') process.kill(redis.pid, 'SIGCONT');
    await database.drop();
  },
  60_000,
);
