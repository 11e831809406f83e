import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** How a program is started: words put before it, and the account it runs as. */
export type LaunchAs = { prefix: string[]; uid?: number; gid?: number };

export type SpawnOptions = {
  command: string;
  args: string[];
  /** Both output streams are appended to this file: a pipe would break when the owner dies. */
  logFile: string;
  /** Sent by the kernel when the owner dies in whatever way, where the system can do that. */
  onOwnerDeath: NodeJS.Signals;
  launchAs?: LaunchAs;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
};

export type SpawnedProcess = {
  pid: number;
  /** Resolves when the process has ended, with a phrase that says how. Never rejects. */
  exited: Promise<string>;
  isRunning(): boolean;
  /** Sends each signal in turn, and waits so long for the end before the next; SIGKILL is the last. */
  end(steps: Array<{ signal: NodeJS.Signals; waitMs: number }>): Promise<void>;
};

/**
 * Starts a long-running program that must not outlive this process: it gets its own process group (so that
 * Ctrl-C in a terminal reaches only us, and we decide the order of the end), and it is ended with its owner.
 */
export async function spawnOwned(options: SpawnOptions): Promise<SpawnedProcess> {
  const kernelEndsIt = endWithOwner(options.onOwnerDeath);
  const [command, ...args] = [
    ...(options.launchAs?.prefix ?? []),
    ...kernelEndsIt,
    options.command,
    ...options.args,
  ] as [string, ...string[]];
  const logFd = openSync(options.logFile, 'a', 0o600);
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', logFd, logFd],
    ...(options.env && { env: options.env }),
    ...(options.cwd && { cwd: options.cwd }),
    ...(options.launchAs?.uid !== undefined && { uid: options.launchAs.uid }),
    ...(options.launchAs?.gid !== undefined && { gid: options.launchAs.gid }),
  });
  closeSync(logFd);
  await started(child);
  const watcher = kernelEndsIt.length === 0 ? watchOwner(child.pid as number, options.onOwnerDeath) : null;
  return ownedProcess(child, options.onOwnerDeath, watcher);
}

/** The words that make the kernel end a program with its owner, or none where the system cannot (macOS). */
function endWithOwner(signal: NodeJS.Signals): string[] {
  const words = ['setpriv', '--pdeathsig', signal.slice('SIG'.length), '--'];
  return runAs({ prefix: words }, ['true']).status === 0 ? words : [];
}

/** The same for other systems: a shell that reads from us notices our end, whatever caused it. */
function watchOwner(pid: number, signal: NodeJS.Signals): ChildProcess {
  const script = 'read -r _; kill -s "$1" "$2"';
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', signal.slice('SIG'.length), String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as Socket).unref();
  return watcher;
}

/** Runs a short program to its end, as the given account. Never throws: look at `status` and `error`. */
export function runAs({ prefix, uid, gid }: LaunchAs, words: string[]): SpawnSyncReturns<string> {
  const [command, ...args] = [...prefix, ...words] as [string, ...string[]];
  return spawnSync(command, args, {
    encoding: 'utf8',
    // A folder that every account can enter.
    cwd: '/',
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
}

/** What was appended to a log since `from` (a size in bytes), its last lines only. */
export function logTail(logFile: string, from = 0, lines = 12): string {
  try {
    return readFileSync(logFile)
      .subarray(from)
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(-lines)
      .join('\n');
  } catch {
    return '';
  }
}

export function logSize(logFile: string): number {
  return statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
}

function ownedProcess(
  child: ChildProcess,
  onOwnerDeath: NodeJS.Signals,
  watcher: ChildProcess | null,
): SpawnedProcess {
  const pid = child.pid as number;
  let running = true;
  // The part of "ends with its owner" that every system can do: a crash and process.exit() come past here.
  const endNow = () => child.kill(onOwnerDeath);
  process.on('exit', endNow);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      running = false;
      process.off('exit', endNow);
      watcher?.kill('SIGKILL');
      resolve(signal ? `ended by ${signal}` : `exited with code ${code}`);
    });
  });
  return {
    pid,
    exited,
    isRunning: () => running,
    end: async (steps) => {
      for (const { signal, waitMs } of [...steps, { signal: 'SIGKILL' as const, waitMs: 5_000 }]) {
        if (!running) return;
        child.kill(signal);
        const timer = new AbortController();
        await Promise.race([exited, delay(waitMs, undefined, { signal: timer.signal }).catch(() => {})]);
        timer.abort();
      }
    },
  };
}
