import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createPassword, readPassword } from './password.ts';
import { freePort, isPortFree } from './ports.ts';
import {
  choosePlace,
  makeOwnFolder,
  type PostgresPlace,
  removeData,
  writeOwnFile,
} from './postgres-place.ts';
import { commandLine, isAlive, readOrEmpty, readPid } from './processes.ts';
import { portTaken, type RunningServer, type ServerOptions } from './server.ts';
import { logSize, logTail, runAs, type SpawnedProcess, spawnOwned } from './spawn.ts';

const USER = 'reach';
const DATABASE = 'reach';
const START_TIMEOUT_MS = 120_000;
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // Its sockets would lie in a folder that every user of the machine can write to.
  unix_socket_directories: '',
  max_connections: '100',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const FORGETFUL = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts the embedded PostgreSQL on 127.0.0.1 with its data under `dir`, creating them on the first start.
 * Its password is kept in `dir` with mode 0600. Throws with a sentence for a person when another server already
 * runs on the same data, when a given port is taken, or when this machine cannot run it.
 */
export async function startPostgres(options: ServerOptions): Promise<RunningServer> {
  const dir = resolve(options.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const place = await choosePlace(dir);
  await refuseWhenRunning(place.dataDir);
  const port = options.port ?? (await freePort());
  if (!(await isPortFree(port))) throw portTaken('PostgreSQL', port);

  const password = readPassword(dir) ?? newPassword(dir, place);
  if (!existsSync(join(place.dataDir, 'PG_VERSION'))) createCluster(place, password, options);
  const server = await launch(place, port, { ...options, dir });
  const url = `postgres://${USER}:${password}@127.0.0.1:${port}/`;
  try {
    await createDatabase(url);
  } catch (error) {
    await endServer(server);
    throw error;
  }
  return {
    url: `${url}${DATABASE}`,
    port,
    pid: server.pid,
    exited: server.exited,
    stop: async () => {
      await endServer(server);
      if (options.durable === false) removeData(place);
    },
  };
}

/**
 * An eighth of the machine's memory up to 1 GB, which holds a million leads; only what is used is taken. With 128 MB
 * matching fetches nearly every page anew.
 */
function sharedBuffers(bytes: number): string {
  return `${Math.max(128, Math.min(1_024, Math.floor(bytes / 8 / 1_048_576)))}MB`;
}

/** A server that is on its way out (its owner has just died) is waited for; one that stays is refused. */
async function refuseWhenRunning(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, 'postmaster.pid');
  for (let waited = 0; ; waited += 100) {
    const pid = readPid(pidFile);
    if (pid === null) return;
    if (!isAlive(pid) || !commandLine(pid).includes(dataDir)) {
      // After a restart of the machine the number may belong to any program, and PostgreSQL itself only asks whether it lives.
      rmSync(pidFile, { force: true });
      return;
    }
    const patience = serverStatus(dataDir) === 'ready' ? 1_000 : 15_000;
    if (waited >= patience) {
      throw new Error(`A PostgreSQL server (process ${pid}) already runs on ${dataDir}. Stop it first.`);
    }
    await delay(100);
  }
}

function newPassword(dir: string, place: PostgresPlace): string {
  // When the folder was deleted, the data that lie elsewhere for it were meant to go too.
  if (place.elsewhere) rmSync(place.dataDir, { recursive: true, force: true });
  return createPassword(dir);
}

function createCluster(place: PostgresPlace, password: string, { log, durable }: ServerOptions): void {
  log('Creating the database files (once).');
  // Under another name until it is whole: an interrupted initdb leaves files that look like a cluster.
  const unfinished = `${place.dataDir}.new`;
  makeOwnFolder(place, unfinished);
  const passwordFile = `${place.dataDir}.password`;
  writeOwnFile(place, passwordFile, password);
  const result = runAs(place.launchAs, [
    place.initdb,
    ...['-D', unfinished, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    ...(durable === false ? ['--no-sync'] : []),
  ]);
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    throw new Error(`initdb failed: ${(result.stderr || result.error?.message || '').trim()}`);
  }
  renameSync(unfinished, place.dataDir);
}

async function launch(place: PostgresPlace, port: number, options: ServerOptions): Promise<SpawnedProcess> {
  const settings = {
    ...SETTINGS,
    port: String(port),
    ...(options.durable === false ? FORGETFUL : { shared_buffers: sharedBuffers(totalmem()) }),
  };
  const logFile = join(options.dir, 'postgres.log');
  const logStart = logSize(logFile);
  const server = await spawnOwned({
    command: place.postgres,
    args: [
      '-D',
      place.dataDir,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    logFile,
    // SIGINT is PostgreSQL's fast shutdown: ends the sessions, writes what is due, leaves.
    onOwnerDeath: 'SIGINT',
    launchAs: place.launchAs,
    cwd: dirname(place.dataDir),
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(
      readPid(join(place.dataDir, 'postmaster.pid')) === server.pid && serverStatus(place.dataDir) === 'ready'
    )
  ) {
    if (!server.isRunning() || Date.now() > deadline) {
      await endServer(server);
      if (!(await isPortFree(port))) throw portTaken('PostgreSQL', port);
      throw new Error(`PostgreSQL did not start. The end of ${logFile}:\n${logTail(logFile, logStart)}`);
    }
    await delay(20);
  }
  return server;
}

/** Line 8 of postmaster.pid: starting, ready, standby or stopping; empty when there is no such line. */
function serverStatus(dataDir: string): string {
  return readOrEmpty(join(dataDir, 'postmaster.pid')).split('\n')[7]?.trim() ?? '';
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}postgres`, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function endServer(server: SpawnedProcess): Promise<void> {
  return server.end([
    { signal: 'SIGINT', waitMs: 10_000 },
    { signal: 'SIGQUIT', waitMs: 5_000 },
  ]);
}
