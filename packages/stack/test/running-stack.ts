import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, type Call, call, waitFor } from '@reach/testing';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const START = fileURLToPath(new URL('../dist/start.js', import.meta.url));

export interface StackFacts {
  apiUrl: string;
  webhookUrl: string;
  inboxUrl: string;
  mailApiUrl: string;
  mailApiKey: string;
  apiKey: string;
  cronSecret: string;
  webhookSecret: string;
  databaseUrl: string;
  redisUrl: string;
  services: { name: string; pid: number; url: string }[];
}

export interface RunningStack {
  /** stack.json as it is now: pids change when a service is started again. */
  facts: () => StackFacts;
  /** What the launcher has printed. */
  output: () => string;
  api: (method: string, path: string, options?: Call) => Promise<Answer>;
  dials: (settings: Record<string, unknown>) => Promise<Answer>;
  /** Mails that the sandbox delivered, and requests beyond the first for one send. */
  ledger: () => Promise<{ accepted: number; duplicates: number; requests: number; pendingEvents: number }>;
  killService: (name: string) => Promise<void>;
  /** `npm run reach -- …` against this stack. */
  reach: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
  /** Ends the launcher as Ctrl-C does and resolves with its exit code. */
  end: () => Promise<number | null>;
  /** Ends what a failed test may have left, and removes the home folder. */
  cleanUp: () => Promise<void>;
}

/** `npm start` as a user has it, in a home folder of its own: the launcher and its services as real processes. */
export async function startStack(settings: Record<string, string> = {}): Promise<RunningStack> {
  const home = mkdtempSync(join(tmpdir(), 'reach-story-'));
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    REACH_HOME: home,
    NO_COLOR: '1',
    ...settings,
  };
  const launcher = spawn(process.execPath, [START], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  launcher.stdout.on('data', (chunk) => output.push(String(chunk)));
  launcher.stderr.on('data', (chunk) => output.push(String(chunk)));

  const facts = (): StackFacts => JSON.parse(readFileSync(join(home, 'stack.json'), 'utf8'));
  await waitFor(() => output.join('').includes('Ready') || launcher.exitCode !== null, { timeoutMs: 60_000 });
  if (launcher.exitCode !== null) throw new Error(`npm start ended:\n${output.join('')}`);

  return {
    facts,
    output: () => output.join(''),
    api: (method, path, options) =>
      call(method, `${facts().apiUrl}${path}`, { key: facts().apiKey, ...options }),
    dials: (settings) => call('PUT', `${facts().inboxUrl}/api/dials`, { body: settings }),
    ledger: async () => {
      const { body } = await call('GET', `${facts().inboxUrl}/api/ledger/totals`);
      return { ...body, pendingEvents: body.events.pending };
    },
    killService: async (name) => {
      const { pid } = facts().services.find((service) => service.name === name)!;
      process.kill(pid, 'SIGKILL');
      await waitFor(() => facts().services.find((service) => service.name === name)!.pid !== pid);
    },
    reach: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, [CLI, ...args], { env: environment }, (error, out, err) =>
          resolve({ code: error ? Number(error.code) : 0, out, err }),
        );
      }),
    end: () => endWith(launcher, 'SIGINT'),
    cleanUp: async () => {
      await endWith(launcher, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function endWith(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}
