import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '@reach/stack';
import { waitFor } from '@reach/testing';
import { isAlive } from '../src/servers/processes.ts';
import { type ServiceSpec, type SupervisedService, superviseService } from '../src/supervisor.ts';
import { temporaryFolder } from './helpers.ts';

const SERVICE = fileURLToPath(new URL('./fixtures/service.mjs', import.meta.url));

let dir: string;
let service: SupervisedService | undefined;
let newPids: number[];

beforeEach(() => {
  dir = temporaryFolder('supervisor');
  newPids = [];
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
  rmSync(dir, { recursive: true, force: true });
});

describe('a supervised service', () => {
  it('is ready when the supervisor says so', async () => {
    service = await start();
    expect(await pidThatAnswers(service.url)).toBe(service.pid());
  });

  it('is started again under a new pid when it is killed, as often as it takes', async () => {
    service = await start();
    for (const time of [1, 2, 3]) {
      const old = service.pid();
      process.kill(old, 'SIGKILL');
      await waitFor(() => newPids.length === time, { message: 'It was not started again' });
      expect(service.pid()).toBe(newPids.at(-1));
      expect(service.pid()).not.toBe(old);
      const { url } = service;
      await waitFor(async () => (await pidThatAnswers(url)) === newPids.at(-1));
    }
  });

  it('is not started again after a stop, and is gone', async () => {
    service = await start();
    const pid = service.pid();
    await service.stop();
    expect(isAlive(pid)).toBe(false);
    expect(newPids).toEqual([]);
  });

  it('is gone after a stop that comes while it is being started again', async () => {
    service = await start();
    process.kill(service.pid(), 'SIGKILL');
    await service.stop();
    expect([service.pid(), ...newPids].filter(isAlive)).toEqual([]);
  });

  it('fails with its own last words when it dies while starting', async () => {
    const failing = start('fail');
    await expect(failing).rejects.toThrow('fruit-stand exited with code 3 while starting');
    await expect(start('fail')).rejects.toThrow('FRUIT must be set');
  });

  it('writes to its log and not to the terminal', async () => {
    service = await start();
    expect(readFileSync(join(dir, 'fruit-stand.log'), 'utf8')).toBe('service as usual\n');
  });
});

async function start(...behaviour: string[]): Promise<SupervisedService> {
  const spec = await serviceSpec(behaviour);
  return superviseService(spec, {
    say: () => {},
    onNewPid: () => newPids.push(service?.pid() ?? 0),
  });
}

async function serviceSpec(behaviour: string[]): Promise<ServiceSpec> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    name: 'fruit-stand',
    url,
    readyUrl: `${url}/readyz`,
    command: process.execPath,
    args: [SERVICE, ...behaviour],
    env: { PORT: String(port) },
    cwd: dir,
    logFile: join(dir, 'fruit-stand.log'),
  };
}

async function pidThatAnswers(url: string): Promise<number> {
  return Number(await (await fetch(url)).text());
}
