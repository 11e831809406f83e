import { rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort, isPortFree, type RunningServer, startRedis, TOOLS_DIR } from '@reach/stack';
import { occupyPort, temporaryFolder } from './helpers.ts';

let dir: string;
let server: RunningServer | undefined;

beforeEach(() => {
  dir = temporaryFolder('redis');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(dir, { recursive: true, force: true });
});

describe('startRedis', () => {
  it('keeps its data over a stop and a start', async () => {
    server = await start();
    expect(await command(server.url, 'SET kept 42')).toBe('+OK');
    await server.stop();
    expect(await isPortFree(server.port)).toBe(true);

    server = await start();
    expect(await command(server.url, 'GET kept')).toBe('42');
  });

  it('never evicts a key and writes an append-only file every second, as queues need', async () => {
    server = await start();
    expect(await command(server.url, 'CONFIG GET maxmemory-policy')).toBe('noeviction');
    expect(await command(server.url, 'CONFIG GET appendonly')).toBe('yes');
    expect(await command(server.url, 'CONFIG GET appendfsync')).toBe('everysec');
  });

  it('says which program it uses', async () => {
    const lines: string[] = [];
    server = await start({ log: (line) => lines.push(line) });
    expect(lines.at(-1)).toMatch(/^Redis: \/.+\.$/);
  });

  it('refuses a second start on the same data and leaves the first one alone', async () => {
    server = await start();
    await expect(start()).rejects.toThrow(`(process ${server.pid}) already runs on`);
    expect(await command(server.url, 'PING')).toBe('+PONG');
  });

  it('says so when the port it was given is taken', async () => {
    const port = await freePort();
    const release = await occupyPort(port);
    await expect(start({ port })).rejects.toThrow(`Redis cannot listen on 127.0.0.1:${port}`);
    await release();
  });

  it('wants the password, which only its owner can read', async () => {
    server = await start();
    const { port } = new URL(server.url);
    expect(await command(`redis://default:wrong@127.0.0.1:${port}`, 'PING')).toContain('-NOAUTH');
    expect(statSync(join(dir, 'redis.conf')).mode & 0o777).toBe(0o600);
  });
});

function start(options: { port?: number; log?: (line: string) => void } = {}): Promise<RunningServer> {
  return startRedis({ dir, toolsDir: TOOLS_DIR, log: () => {}, ...options });
}

/** Sends one command over a bare socket and gives the last line of its answer. */
function command(url: string, words: string): Promise<string> {
  const { port, password } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.once('error', reject);
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.once('close', () => resolve(answer.trim().split('\r\n').at(-2) ?? ''));
    socket.write(`AUTH ${password}\r\n${words}\r\nQUIT\r\n`);
  });
}
