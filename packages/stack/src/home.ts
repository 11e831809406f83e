import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processStart } from './servers/processes.ts';

/** Everything that the stack keeps, and where. Only the owner can look inside. */
export type Home = {
  dir: string;
  postgres: string;
  redis: string;
  sandbox: string;
  logs: string;
  secrets: string;
  stackFile: string;
};

export function homeAt(dir: string): Home {
  return {
    dir,
    postgres: join(dir, 'postgres'),
    redis: join(dir, 'redis'),
    sandbox: join(dir, 'sandbox'),
    logs: join(dir, 'logs'),
    secrets: join(dir, 'secrets.json'),
    stackFile: join(dir, 'stack.json'),
  };
}

/**
 * Takes the home folder for this process, making it when there is none. Gives the function that lets go of it.
 * Throws when another living process has it; what a dead one left behind is taken over.
 */
export function takeHome(home: Home): () => void {
  mkdirSync(home.dir, { recursive: true, mode: 0o700 });
  const file = join(home.dir, 'launcher.pid');
  const mine = `${process.pid} ${processStart(process.pid)}\n`;
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
    }
    const owner = livingOwner(file);
    if (owner) throw new HomeTakenError(home.dir, owner);
    rmSync(file, { force: true });
  }
}

export class HomeTakenError extends Error {
  readonly dir: string;

  constructor(dir: string, pid: number) {
    super(`Reach already runs in ${dir} (process ${pid}). Stop that one first: kill ${pid}`);
    this.dir = dir;
  }
}

/** Empties a home folder of what a stack made there. Anything else in it stays, whatever folder was named. */
export function clearHome(home: Home): void {
  for (const path of [home.postgres, home.redis, home.sandbox, home.logs, home.secrets, home.stackFile]) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** A number alone could belong to a later process, so the time that the process began counts too. */
function livingOwner(file: string): number | null {
  const [pid = '', ...start] = readFileSync(file, 'utf8').trim().split(' ');
  const alive = isAlive(Number(pid)) && processStart(Number(pid)) === start.join(' ');
  return alive ? Number(pid) : null;
}
