import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './processes.ts';

/** A Redis server program, and the environment it needs when that is not the usual one. */
export type RedisProgram = { command: string; env?: NodeJS.ProcessEnv };

type Log = (line: string) => void;

/** BullMQ recommends Redis 6.2 or newer; Valkey starts at 7.2. */
const OLDEST = [6, 2] as const;
/** Another apt may be at work on a machine that has just started. */
const PATIENT = ['-oDPkg::Lock::Timeout=60'];

/**
 * Finds a Redis server program, or gets one. In this order: redis-server or valkey-server on PATH; Debian's
 * redis-tools, which holds the same program under another name, installed as root or unpacked under `toolsDir`
 * without any rights. Says through `log` which way was taken. Throws with the ways out when there is none.
 */
export function findRedis(toolsDir: string, log: Log): RedisProgram {
  return (
    fromPath(log) ??
    fromRedisTools(toolsDir, log) ??
    fromUnpacked(toolsDir, log) ??
    (process.getuid?.() === 0 ? installRedisTools(toolsDir, log) : unpackRedisTools(toolsDir, log)) ??
    noWay()
  );
}

function fromPath(log: Log): RedisProgram | null {
  for (const name of ['redis-server', 'valkey-server']) {
    const command = onPath(name);
    if (command && works({ command })) {
      log(`Redis: ${command}.`);
      return { command };
    }
  }
  return null;
}

/** redis-check-rdb is the server itself: the program looks at the name it was started by. */
function fromRedisTools(toolsDir: string, log: Log): RedisProgram | null {
  const checker = onPath('redis-check-rdb');
  if (!checker) return null;
  const program = { command: linkedAsServer(checker, join(toolsDir, 'redis')) };
  if (!works(program)) return null;
  log(`Redis: ${checker}, which is the server under another name.`);
  return program;
}

function installRedisTools(toolsDir: string, log: Log): RedisProgram | null {
  if (!onPath('apt-get')) return null;
  log('Redis: not on this machine; installing the package redis-tools with apt-get.');
  const install = () =>
    succeeds('apt-get', [...PATIENT, 'install', '-y', '--no-install-recommends', 'redis-tools'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  if (!install() && !(succeeds('apt-get', ['update']) && install())) return null;
  return fromRedisTools(toolsDir, log);
}

function unpackRedisTools(toolsDir: string, log: Log): RedisProgram | null {
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return null;
  log(`Redis: not on this machine; unpacking the package redis-tools under ${toolsDir}.`);
  const root = join(toolsDir, 'redis', 'root');
  const unfinished = `${root}.${process.pid}`;
  const downloads = join(unfinished, 'downloads');
  mkdirSync(join(downloads, 'lists', 'partial'), { recursive: true });
  // Lists of our own, where the system's are empty and only root could fill them.
  const ownLists = [`-oDir::State::lists=${join(downloads, 'lists')}`, `-oDir::Cache=${downloads}`];
  const done =
    download(downloads, []) ||
    (succeeds('apt-get', [...ownLists, 'update']) && download(downloads, ownLists));
  if (done) {
    for (const file of readdirSync(downloads).filter((name) => name.endsWith('.deb'))) {
      succeeds('dpkg-deb', ['-x', join(downloads, file), unfinished]);
    }
    rmSync(downloads, { recursive: true });
    // Another process may have been faster; what it has is the same.
    if (!existsSync(root)) renameSync(unfinished, root);
  }
  rmSync(unfinished, { recursive: true, force: true });
  return fromUnpacked(toolsDir, log);
}

/** Fetches redis-tools and those packages it needs that this machine lacks. */
function download(folder: string, options: string[]): boolean {
  const plan = spawnSync('apt-get', [...options, '-s', 'install', '--no-install-recommends', 'redis-tools'], {
    encoding: 'utf8',
  });
  const names = [...(plan.stdout ?? '').matchAll(/^Inst (\S+)/gm)].map((match) => match[1] as string);
  if (plan.status !== 0 || names.length === 0) return false;
  return spawnSync('apt-get', [...options, 'download', ...names], { cwd: folder }).status === 0;
}

function fromUnpacked(toolsDir: string, log: Log): RedisProgram | null {
  const root = join(toolsDir, 'redis', 'root');
  const checker = join(root, 'usr', 'bin', 'redis-check-rdb');
  if (!existsSync(checker)) return null;
  const libraries = ['usr/lib', 'lib'].flatMap((folder) => libraryFolders(join(root, folder)));
  const program = {
    command: linkedAsServer(checker, join(toolsDir, 'redis')),
    env: { LD_LIBRARY_PATH: libraries.join(':') },
  };
  if (!works(program)) return null;
  log(`Redis: ${program.command}, unpacked from the package redis-tools.`);
  return program;
}

function libraryFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inner.map((entry) => join(folder, entry.name))];
}

function linkedAsServer(program: string, folder: string): string {
  const link = join(folder, 'redis-server');
  mkdirSync(folder, { recursive: true });
  // In one step, as another process may be starting the one that is there.
  rmSync(`${link}.${process.pid}`, { force: true });
  symlinkSync(program, `${link}.${process.pid}`);
  renameSync(`${link}.${process.pid}`, link);
  return link;
}

function works({ command, env }: RedisProgram): boolean {
  const { stdout, status } = spawnSync(command, ['--version'], { encoding: 'utf8', ...(env && { env }) });
  const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  if (status !== 0 || !major || !minor) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

function succeeds(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  return (
    spawnSync('env', [...Object.entries(env).map(([k, v]) => `${k}=${v}`), command, ...args]).status === 0
  );
}

function noWay(): never {
  throw new Error(
    'Redis is needed and was not found. Install redis-server (6.2 or newer) or valkey-server, ' +
      'or set REDIS_URL to one that runs, for example in a container: docker run -d -p 6380:6379 redis:7-alpine.',
  );
}
