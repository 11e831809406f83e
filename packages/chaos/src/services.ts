import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, type SupervisedService, superviseService } from '@reach/stack';
import { serviceSpec } from '@reach/testing';

export const DISPATCHERS = ['dispatcher-1', 'dispatcher-2'] as const;
export const SERVICES = ['api', 'webhook-receiver', 'planner-worker', ...DISPATCHERS] as const;
export type ServiceName = (typeof SERVICES)[number];

export const CRON_SECRET = 'cron-secret-of-the-chaos';
export const WEBHOOK_SECRET = 'webhook-secret-of-the-chaos';

/** Mails on their way to the provider at once, of each dispatcher: as many requests, or fewer with a batch each. */
export const WINDOW = 32;
const BATCH = 8;
/** The api dispatches too, when its cron route is called. */
export const API_WINDOW = 64;

/** Clocks of one machine agree too well: these services live before or after the others, and change sides. */
const CLOCK_SHIFT_MS: Partial<Record<ServiceName, number>> = {
  'dispatcher-2': 10 * 60_000,
  'planner-worker': -10 * 60_000,
  'webhook-receiver': 10 * 60_000,
};

export interface ServiceUrls {
  databaseUrl: string;
  redisUrl: string;
  providerUrl: string;
}

export interface Services {
  urlOf: (name: ServiceName) => string;
  kill: (name: ServiceName, signal: NodeJS.Signals) => void;
  /** Resolves when a process other than `pid` answers for the service. */
  pid: (name: ServiceName) => number;
  ready: (name: ServiceName) => Promise<boolean>;
  /** Ends that no fault explains: a crash, or a shutdown that went over its budget. */
  uncleanEnds: string[];
  /** Starts those that send mail again, unless they send that way already. */
  sendBy: (way: Way) => Promise<void>;
  close: () => Promise<void>;
}

/** One mail a request under its key, the same with a provider that keeps no keys, or batches of mails. */
export type Way = 'keys' | 'no keys' | 'batches';

const WAYS: Record<Way, Record<string, string>> = {
  keys: { MAIL_PROVIDER: 'misarmail', MISARMAIL_IDEMPOTENCY_HOURS: '24', SEND_WINDOW: String(WINDOW) },
  'no keys': { MAIL_PROVIDER: 'misarmail', MISARMAIL_IDEMPOTENCY_HOURS: '0', SEND_WINDOW: String(WINDOW) },
  batches: { MAIL_PROVIDER: 'resend', RESEND_BATCH: String(BATCH), SEND_WINDOW: String(WINDOW / BATCH) },
};

/** The real processes, started again whenever they end; two dispatchers among them. */
export async function startServices(urls: ServiceUrls, dir: string): Promise<Services> {
  const uncleanEnds: string[] = [];
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const started = new Map<ServiceName, SupervisedService>();
  const specs = new Map<ServiceName, Awaited<ReturnType<typeof specOf>>>();
  await Promise.all(
    SERVICES.map(async (name) => {
      const say = (line: string) => {
        const [, code] = /exited with code (\d+)/.exec(line) ?? [];
        if (code && code !== '0') uncleanEnds.push(`${name} exited with code ${code}`);
      };
      const spec = await specOf(name, urls, dir);
      specs.set(name, spec);
      const service = await superviseService(spec, { say, onNewPid: () => {} });
      started.set(name, service);
    }),
  );
  const of = (name: ServiceName) => started.get(name)!;
  const ready = (name: ServiceName) =>
    fetch(`${of(name).url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
  return {
    urlOf: (name) => of(name).url,
    pid: (name) => of(name).pid(),
    kill: (name, signal) => {
      try {
        process.kill(of(name).pid(), signal);
      } catch {
        // It has just been killed and is not there again yet.
      }
    },
    ready,
    uncleanEnds,
    sendBy: async (way) => {
      const senders: ServiceName[] = ['api', ...DISPATCHERS];
      for (const name of senders) {
        const { env } = specs.get(name)!;
        if (Object.entries(WAYS[way]).every(([key, value]) => env[key] === value)) continue;
        Object.assign(env, WAYS[way]);
        const before = of(name).pid();
        process.kill(before, 'SIGTERM');
        while (of(name).pid() === before || !(await ready(name))) await delay(100);
      }
    },
    close: async () => {
      for (const service of started.values()) if (service.pid()) process.kill(service.pid(), 'SIGCONT');
      await Promise.all([...started.values()].map((service) => service.stop()));
      await delay(0);
    },
  };
}

async function specOf(name: ServiceName, urls: ServiceUrls, dir: string) {
  const shift = CLOCK_SHIFT_MS[name];
  const skew = fileURLToPath(new URL('../dist/skew-clock.js', import.meta.url));
  return serviceSpec({
    name,
    folder: name.startsWith('dispatcher') ? 'dispatcher-worker' : name,
    port: await freePort(),
    databaseUrl: urls.databaseUrl,
    redisUrl: urls.redisUrl,
    dir,
    ...(shift && { nodeArgs: [`--import=${skew}`] }),
    env: {
      ...(shift && { CLOCK_SHIFT_MS: String(shift) }),
      MISARMAIL_API_URL: urls.providerUrl,
      MISARMAIL_API_KEY: 'msk_chaos',
      PUBLIC_URL: 'http://127.0.0.1:1',
      MISARMAIL_TIMEOUT_MS: '4000',
      RESEND_API_URL: urls.providerUrl,
      RESEND_API_KEY: 're_chaos',
      RESEND_TIMEOUT_MS: '4000',
      ...WAYS.keys,
      CRON_SECRET,
      REACH_EVENTS_WEBHOOK_SECRET: WEBHOOK_SECRET,
    },
  });
}
