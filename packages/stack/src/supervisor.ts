import { setTimeout as delay } from 'node:timers/promises';
import { logSize, logTail, type SpawnedProcess, spawnOwned } from './servers/spawn.ts';

export type ServiceSpec = {
  name: string;
  /** Where it answers; `readyUrl` answers 200 when it can do its work. */
  url: string;
  readyUrl: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  logFile: string;
};

export type ServiceEvents = {
  say: (line: string) => void;
  /** After each restart, as soon as the new process exists. */
  onNewPid: () => void;
};

export type SupervisedService = {
  name: string;
  url: string;
  pid(): number;
  /** Asks it to end, and insists when it does not. It is not started again. */
  stop(): Promise<void>;
};

const READY_TIMEOUT_MS = 60_000;
/** More than the 25 s that a service may take to finish what it has begun. */
const STOP_TIMEOUT_MS = 28_000;
/** A service that dies is there again within two seconds; one that dies at once each time is not hurried. */
const RESTART_DELAYS_MS = [100, 250, 500, 1_000, 1_500];
const STABLE_AFTER_MS = 10_000;

/**
 * Starts a service, waits until it is ready, and from then on starts it again whenever it dies. Throws with the
 * end of its log when it dies before it is ready the first time, or is not ready within a minute.
 */
export async function superviseService(spec: ServiceSpec, events: ServiceEvents): Promise<SupervisedService> {
  const logStart = logSize(spec.logFile);
  const state: State = { child: await spawnService(spec), stopping: false };
  try {
    await waitUntilReady(spec, state.child);
  } catch (error) {
    await endService(state.child);
    throw new Error(
      `${(error as Error).message}. The end of ${spec.logFile}:\n${logTail(spec.logFile, logStart)}`,
    );
  }
  const watched = keepAlive(spec, events, state);
  return {
    name: spec.name,
    url: spec.url,
    pid: () => state.child.pid,
    stop: async () => {
      state.stopping = true;
      await endService(state.child);
      await watched;
    },
  };
}

type State = { child: SpawnedProcess; stopping: boolean };

async function keepAlive(spec: ServiceSpec, events: ServiceEvents, state: State): Promise<void> {
  let startedAt = Date.now();
  for (let failures = 0; ; failures++) {
    const how = await state.child.exited;
    if (state.stopping) return;
    if (Date.now() - startedAt > STABLE_AFTER_MS) failures = 0;
    events.say(`${spec.name} ${how}; starting it again. Its log: ${spec.logFile}`);
    await delay(RESTART_DELAYS_MS[Math.min(failures, RESTART_DELAYS_MS.length - 1)]);
    if (state.stopping) return;
    state.child = await spawnService(spec);
    startedAt = Date.now();
    events.onNewPid();
    // The stop may have come while the new process was being made, and ended only the old one.
    if (state.stopping) await endService(state.child);
  }
}

function spawnService({ command, args, env, cwd, logFile }: ServiceSpec): Promise<SpawnedProcess> {
  // When the launcher is gone, its databases go too: there is nothing that a service could still finish.
  return spawnOwned({ command, args, env, cwd, logFile, onOwnerDeath: 'SIGKILL' });
}

async function waitUntilReady(spec: ServiceSpec, child: SpawnedProcess): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await answersOk(spec.readyUrl))) {
    if (!child.isRunning()) throw new Error(`${spec.name} ${await child.exited} while starting`);
    if (Date.now() > deadline)
      throw new Error(`${spec.name} was not ready within ${READY_TIMEOUT_MS / 1000} s`);
    await delay(50);
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

function endService(child: SpawnedProcess): Promise<void> {
  return child.end([{ signal: 'SIGTERM', waitMs: STOP_TIMEOUT_MS }]);
}
