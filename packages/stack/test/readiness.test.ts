import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect as dial } from 'node:net';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { freePort, ROOT } from '@reach/stack';
import { testDatabase, waitFor } from '@reach/testing';

const PATIENT = { timeoutMs: 25_000 };

it.each(['api', 'webhook-receiver', 'planner-worker', 'dispatcher-worker'])(
  '%s says once that it cannot reach its database, and why, and when it can again',
  async (name) => {
    const database = await testDatabase();
    const way = new URL(database.url);
    const [host, port] = [way.hostname, Number(way.port) || 5432];
    const proxy = createServer((from) => {
      const to = dial(port, host);
      from.pipe(to).pipe(from);
      for (const end of [from, to]) end.on('error', () => [from, to].map((each) => each.destroy()));
    });
    const proxyPort = await freePort();
    way.host = `127.0.0.1:${proxyPort}`;

    const service = spawn(process.execPath, [join(ROOT, 'services', name, 'dist', 'main.js')], {
      env: {
        PORT: '0',
        DATABASE_URL: way.toString(),
        REDIS_URL: 'redis://127.0.0.1:1',
        MISARMAIL_API_URL: 'http://127.0.0.1:9',
        MISARMAIL_API_KEY: 'msk_test',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    service.stdout.on('data', (bytes) => {
      output += bytes;
    });
    const said = () =>
      output
        .split('\n')
        .filter((line) => /"msg":"(not )?ready/.test(line))
        .map((line) => JSON.parse(line))
        .map(({ level, msg }) => [level, msg]);
    try {
      await waitFor(() => said().length === 1, PATIENT);
      proxy.listen(proxyPort, '127.0.0.1');
      await waitFor(() => said().length === 2, PATIENT);
      expect(said()).toEqual([
        ['warn', `not ready (database, migrations): connect ECONNREFUSED 127.0.0.1:${proxyPort}`],
        ['info', 'ready again'],
      ]);
      if (way.password) expect(output).not.toContain(way.password);
    } finally {
      service.kill('SIGKILL');
      await once(service, 'close');
      await new Promise((closed) => proxy.close(closed));
      await database.drop();
    }
  },
  60_000,
);
