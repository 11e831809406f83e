import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, ROOT, type SupervisedService, superviseService } from '@reach/stack';

export const DISPATCHERS = ['dispatcher-1', 'dispatcher-2'] as const;
export const SERVICES = ['api', 'webhook-receiver', 'planner-worker', ...DISPATCHERS] as const;
export type ServiceName = (typeof SERVICES)[number];

export const CRON_SECRET = 'cron-secret-of-the-chaos';
export const WEBHOOK_SECRET = 'webhook-secret-of-the-chaos';

/** Requests to the provider at once, of each dispatcher. */
export const WINDOW = 32;
/** The api dispatches too, when its cron route is called. */
export const API_WINDOW = 64;

/** Clocks of one machine agree too well: these services live some minutes before or after the others. */
const CLOCK_SHIFT_MS: Partial<Record<ServiceName, number>> = {
  'dispatcher-2': 4 * 60_000,
  'planner-worker': -3 * 60_000,
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
  close: () => Promise<void>;
}

/** The real processes, started again whenever they end; two dispatchers among them. */
export async function startServices(urls: ServiceUrls, dir: string): Promise<Services> {
  const uncleanEnds: string[] = [];
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const started = new Map<ServiceName, SupervisedService>();
  await Promise.all(
    SERVICES.map(async (name) => {
      const say = (line: string) => {
        const [, code] = /exited with code (\d+)/.exec(line) ?? [];
        if (code && code !== '0') uncleanEnds.push(`${name} exited with code ${code}`);
      };
      const service = await superviseService(await specOf(name, urls, dir), { say, onNewPid: () => {} });
      started.set(name, service);
    }),
  );
  const of = (name: ServiceName) => started.get(name)!;
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
    ready: (name) =>
      fetch(`${of(name).url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
        (answer) => answer.ok,
        () => false,
      ),
    uncleanEnds,
    close: async () => {
      for (const service of started.values()) if (service.pid()) process.kill(service.pid(), 'SIGCONT');
      await Promise.all([...started.values()].map((service) => service.stop()));
      await delay(0);
    },
  };
}

async function specOf(name: ServiceName, urls: ServiceUrls, dir: string) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = name.startsWith('dispatcher') ? 'dispatcher-worker' : name;
  const shift = CLOCK_SHIFT_MS[name];
  const skew = fileURLToPath(new URL('../dist/skew-clock.js', import.meta.url));
  return {
    name,
    url,
    readyUrl: `${url}/readyz`,
    command: process.execPath,
    args: [...(shift ? [`--import=${skew}`] : []), join(ROOT, 'services', folder, 'dist', 'main.js')],
    env: {
      PATH: process.env.PATH,
      ...(shift && { CLOCK_SHIFT_MS: String(shift) }),
      PORT: String(port),
      LOG_LEVEL: 'info',
      DATABASE_URL: urls.databaseUrl,
      REDIS_URL: urls.redisUrl,
      MISARMAIL_API_URL: urls.providerUrl,
      MISARMAIL_API_KEY: 'msk_chaos',
      PUBLIC_URL: 'http://127.0.0.1:1',
      MISARMAIL_TIMEOUT_MS: '4000',
      SEND_WINDOW: String(WINDOW),
      CRON_SECRET,
      REACH_EVENTS_WEBHOOK_SECRET: WEBHOOK_SECRET,
    },
    cwd: dir,
    logFile: join(dir, 'logs', `${name}.log`),
  };
}
