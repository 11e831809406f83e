import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '@reach/testing';
import { isAlive } from '../src/servers/processes.ts';
import { temporaryFolder } from './helpers.ts';

const OWNER = fileURLToPath(new URL('./fixtures/server-owner.ts', import.meta.url));

let dir: string;
let owner: ChildProcess;

beforeEach(() => {
  dir = temporaryFolder('owner');
});
afterEach(() => {
  owner.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

describe('servers whose owner dies', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('end with it when it gets %s', async (signal) => {
    const pids = await startOwner();
    expect([isAlive(pids.postgres), isAlive(pids.redis)]).toEqual([true, true]);
    owner.kill(signal);
    await waitFor(() => !isAlive(pids.postgres) && !isAlive(pids.redis), {
      message: 'A server outlived its owner',
    });
  });
});

async function startOwner(): Promise<{ postgres: number; redis: number }> {
  owner = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', OWNER, dir]);
  let output = '';
  owner.stdout?.on('data', (bytes) => {
    output += bytes;
  });
  owner.stderr?.pipe(process.stderr);
  return JSON.parse(await waitFor(() => output.includes('\n') && output, { timeoutMs: 20_000 }));
}
