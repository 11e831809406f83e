import { join } from 'node:path';
import type { Environment } from '@reach/runtime';
import type { Home } from './home.ts';
import { ROOT } from './paths.ts';
import type { PortPlan } from './ports-plan.ts';
import type { StackSettings } from './settings.ts';
import type { StackFile } from './stack-file.ts';
import type { ServiceSpec } from './supervisor.ts';

const HOST = '127.0.0.1';
const BASE_PATH = '/reach';

/** What the machine gives every program; all else that a service gets to see is named below. */
const MACHINE = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];

export type ServiceFacts = Omit<StackFile, 'services'> & {
  settings: StackSettings;
  ports: PortPlan;
  home: Home;
  env: Environment;
  /** What the services read of the mail provider: the sandbox, or the one that was set. */
  mailEnv: Record<string, string>;
};

export function urlsFor(ports: PortPlan): { apiUrl: string; webhookUrl: string; inboxUrl: string } {
  return {
    apiUrl: `http://${HOST}:${ports.API_PORT}`,
    webhookUrl: `http://${HOST}:${ports.WEBHOOK_PORT}`,
    inboxUrl: `http://${HOST}:${ports.INBOX_PORT}`,
  };
}

/** The sandbox, which has to be up before the services that send to it, and takes the events back to us. */
export function sandboxSpec(facts: ServiceFacts): ServiceSpec {
  return spec(facts, 'mail-sandbox', facts.ports.INBOX_PORT, 'packages', {
    SANDBOX_API_KEY: facts.mailApiKey ?? '',
    SANDBOX_WEBHOOK_URL: `${facts.webhookUrl}/api/webhooks/mail-events`,
    SANDBOX_WEBHOOK_SECRET: facts.webhookSecret,
    SANDBOX_DIR: facts.home.sandbox,
    ...facts.settings.tuning,
  });
}

/** The four services, each with what its own config.ts reads and nothing else. */
export function serviceSpecs(facts: ServiceFacts): ServiceSpec[] {
  const { ports, settings } = facts;
  const common = {
    DATABASE_URL: facts.databaseUrl,
    REDIS_URL: facts.redisUrl,
    ...(settings.queuePrefix && { QUEUE_PREFIX: settings.queuePrefix }),
    ...settings.tuning,
  };
  // Only the sandbox's mail is read on this machine; real mail needs a URL that its readers can reach.
  const publicUrl = settings.publicUrl ?? (settings.mail ? undefined : facts.apiUrl);
  const mail = { ...facts.mailEnv, ...(publicUrl && { PUBLIC_URL: publicUrl }) };
  return [
    spec(facts, 'api', ports.API_PORT, 'services', {
      // A test suite must not meet the limit.
      ...(!settings.realMail && { FAILED_SIGN_INS_PER_MINUTE: '100000' }),
      ...common,
      ...mail,
      // Previews plan as runs do.
      ...settings.llm,
      BASE_PATH,
      CRON_SECRET: facts.cronSecret,
    }),
    spec(facts, 'webhook-receiver', ports.WEBHOOK_PORT, 'services', {
      ...common,
      BASE_PATH,
      REACH_EVENTS_WEBHOOK_SECRET: settings.webhookSecret ?? facts.webhookSecret,
    }),
    spec(facts, 'planner-worker', ports.PLANNER_PORT, 'services', { ...common, ...settings.llm }),
    spec(facts, 'dispatcher-worker', ports.DISPATCHER_PORT, 'services', { ...common, ...mail }),
  ];
}

/**
 * How node runs a service. With its default of 16 MB for young objects the dispatcher took 77 µs of CPU for a mail, with
 * 32 MB 58 µs and with 64 MB 52 µs, as what a mail needs lives until its answer is there. With 64 dispatcher and receiver
 * take 60 MB more than with 32.
 *
 * The smaller the heap's limit, the sooner V8 looks which old objects are dead. Over a run of 100,000 mails the dispatcher's
 * peak was 521 MB with Node's own limit, which goes by the machine's memory, and 286 MB with this one, at no more CPU.
 * Some 90 MB of its old objects live.
 */
export const NODE_ARGS = ['--max-semi-space-size=32', '--max-old-space-size=512'];

function spec(
  facts: ServiceFacts,
  name: string,
  port: number,
  folder: 'packages' | 'services',
  own: Record<string, string>,
): ServiceSpec {
  const url = `http://${HOST}:${port}`;
  return {
    name,
    url,
    readyUrl: `${url}/readyz`,
    command: process.execPath,
    args: [...NODE_ARGS, join(ROOT, folder, name, 'dist', 'main.js')],
    env: { ...machineEnv(facts.env), PORT: String(port), HOST, LOG_LEVEL: facts.settings.logLevel, ...own },
    cwd: facts.home.dir,
    logFile: join(facts.home.logs, `${name}.log`),
  };
}

function machineEnv(env: Environment): Record<string, string> {
  // OpenTelemetry's SDK has dozens of names of its own.
  const names = [...MACHINE, ...Object.keys(env).filter((name) => name.startsWith('OTEL_'))];
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
