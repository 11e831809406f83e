import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createPassword, readPassword } from './password.ts';
import { freePort, isPortFree } from './ports.ts';
import { commandLine, isAlive, readOrEmpty, readPid } from './processes.ts';
import { findRedis, type RedisProgram } from './redis-program.ts';
import { portTaken, type RunningServer, type ServerOptions } from './server.ts';
import { logSize, logTail, type SpawnedProcess, spawnOwned } from './spawn.ts';

const START_TIMEOUT_MS = 60_000;

export type RedisOptions = ServerOptions & {
  /** Where a server program that had to be fetched is kept for the next time. */
  toolsDir: string;
};

/**
 * Starts a Redis of our own on 127.0.0.1 with its data under `dir`; its password is kept there with mode 0600.
 * Throws with a sentence for a person when another one already runs on the same data, when a given port is taken,
 * or when this machine has no Redis and no way to get one.
 */
export async function startRedis(options: RedisOptions): Promise<RunningServer> {
  const dir = resolve(options.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  await refuseWhenRunning(dir);
  const port = options.port ?? (await freePort());
  if (!(await isPortFree(port))) throw portTaken('Redis', port);
  const program = findRedis(resolve(options.toolsDir), options.log);

  const password = readPassword(dir) ?? createPassword(dir);
  writeFileSync(join(dir, 'redis.conf'), settings({ ...options, dir }, port, password), { mode: 0o600 });
  const server = await launch(program, port, password, dir);
  return {
    // With the user's name: redis-cli takes a URL without one for an account named "".
    url: `redis://default:${password}@127.0.0.1:${port}`,
    port,
    pid: server.pid,
    exited: server.exited,
    stop: async () => {
      await endServer(server);
      if (options.durable === false) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A server that is on its way out (its owner has just died) is waited for; one that stays is refused. */
async function refuseWhenRunning(dir: string): Promise<void> {
  const [, port] = /^port (\d+)$/m.exec(readOrEmpty(join(dir, 'redis.conf'))) ?? [];
  for (let waited = 0; ; waited += 100) {
    const pid = readPid(join(dir, 'redis.pid'));
    // The server shows its address in its command line, which tells it from a program that got its old number.
    if (pid === null || !isAlive(pid) || !commandLine(pid).includes(`127.0.0.1:${port}`)) return;
    if (waited >= 2_000)
      throw new Error(`A Redis server (process ${pid}) already runs on ${dir}. Stop it first.`);
    await delay(100);
  }
}

/** In a file and not in the arguments, which every user of the machine can read. */
function settings({ dir, durable }: RedisOptions, port: number, password: string): string {
  const quoted = (path: string) => JSON.stringify(path);
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${quoted(dir)}`,
    `pidfile ${quoted(join(dir, 'redis.pid'))}`,
    'daemonize no',
    `appendonly ${durable === false ? 'no' : 'yes'}`,
    'appendfsync everysec',
    'save ""',
    // Queues must never lose a key to make room for another.
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}

async function launch(
  program: RedisProgram,
  port: number,
  password: string,
  dir: string,
): Promise<SpawnedProcess> {
  const logFile = join(dir, 'redis.log');
  const logStart = logSize(logFile);
  const server = await spawnOwned({
    command: program.command,
    args: [join(dir, 'redis.conf')],
    logFile,
    onOwnerDeath: 'SIGTERM',
    cwd: dir,
    ...(program.env && { env: program.env }),
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answersPing(port, password))) {
    if (!server.isRunning() || Date.now() > deadline) {
      await endServer(server);
      if (!(await isPortFree(port))) throw portTaken('Redis', port);
      throw new Error(`Redis did not start. The end of ${logFile}:\n${logTail(logFile, logStart)}`);
    }
    await delay(20);
  }
  return server;
}

/** False while nobody listens, while data are being loaded, and when the server is somebody else's. */
function answersPing(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const finish = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      if (answer.startsWith('+OK\r\n+PONG\r\n')) finish(true);
      else if (answer.split('\r\n').length > 2) finish(false);
    });
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}

function endServer(server: SpawnedProcess): Promise<void> {
  return server.end([{ signal: 'SIGTERM', waitMs: 10_000 }]);
}
