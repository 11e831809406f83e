import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { type Environment, reasonOf } from '@reach/runtime';
import { migrate } from '@reach/schema';
import { type Closers, createClosers } from './closers.ts';
import { openDatabases } from './databases.ts';
import { clearHome, type Home, homeAt, takeHome } from './home.ts';
import { planPorts } from './ports-plan.ts';
import { onRedisNode } from './redis-node.ts';
import { keptSecrets } from './secrets.ts';
import { seedDemo, seedOwner } from './seed.ts';
import { logSize } from './servers/spawn.ts';
import { type ServiceFacts, sandboxSpec, serviceSpecs, urlsFor } from './services.ts';
import { type StackSettings, settingName } from './settings.ts';
import { type StackFile, writeStackFile } from './stack-file.ts';
import { type ServiceSpec, type SupervisedService, superviseService } from './supervisor.ts';

export type StackSteps = {
  /** A part is up; `detail` says which way, where there are several. */
  done: (what: string, detail: string) => void;
  /** Something that a person may want to know. */
  say: (line: string) => void;
};

export type Stack = {
  facts: StackFile;
  settings: StackSettings;
  home: Home;
  /** Ends everything that was started, in order, and nothing else. */
  stop(): Promise<void>;
};

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Brings everything up: databases, schema, an account (the demo's with its leads, unless real people are mailed), the
 * sandbox and the four services, and writes stack.json. When a part fails, the parts before it are ended, and the error
 * says what to do.
 */
export async function bringUp(settings: StackSettings, env: Environment, steps: StackSteps): Promise<Stack> {
  const closers = createClosers((error) => steps.say(`While ending: ${(error as Error).message}`));
  const home = homeAt(settings.home);
  closers.add(takeHome(home));
  if (settings.throwAway) clearHome(home);
  try {
    const facts = await prepare(settings, env, home, steps, closers);
    const services = await startServices(facts, home, steps, closers);
    steps.done('Services', services.map((service) => service.name).join(', '));
    return { facts: stackFile(facts, services), settings, home, stop: closers.close };
  } catch (error) {
    await closers.close();
    throw error;
  }
}

/** Everything that the services need to find when they start. */
async function prepare(
  settings: StackSettings,
  env: Environment,
  home: Home,
  steps: StackSteps,
  closers: Closers,
): Promise<ServiceFacts> {
  mkdirSync(home.logs, { recursive: true, mode: 0o700 });
  const ports = await planPorts(settings, steps.say);
  const { postgres, redis } = await openDatabases(settings, home, ports, steps.say);
  closers.add(() => Promise.all([postgres.stop(), redis.stop()]));
  const database = settings.databaseUrl && settingName(settings, 'DATABASE_URL');
  steps.done('PostgreSQL', database ?? `embedded, port ${ports.POSTGRES_PORT}`);
  if (settings.redisUrl) await tellOfRedis(settings.redisUrl, settingName(settings, 'REDIS_URL'), steps);
  else steps.done('Redis', `port ${ports.REDIS_PORT}`);

  await migrate(postgres.url);
  const secrets = keptSecrets(home.secrets);
  const apiKey = settings.realMail ? secrets.ownerApiKey : secrets.apiKey;
  const seeded = settings.realMail
    ? seedOwner(postgres.url, apiKey)
    : seedDemo(postgres.url, apiKey, settings.demoLeads);
  steps.done('Account', await seeded);

  const { inboxUrl, ...urls } = urlsFor(ports);
  const { mailApiKey } = secrets;
  return {
    ...urls,
    inboxUrl: settings.mail ? null : inboxUrl,
    mailApiUrl: settings.mail?.url ?? inboxUrl,
    mailApiKey: settings.mail ? null : mailApiKey,
    apiKey,
    cronSecret: settings.cronSecret ?? secrets.cronSecret,
    // While two are taken, the first is the one to sign with.
    webhookSecret: settings.webhookSecret?.replace(/\s*,.*/s, '') ?? secrets.webhookSecret,
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    settings,
    ports,
    home,
    env,
    mailEnv: settings.mail?.env ?? { MISARMAIL_API_URL: inboxUrl, MISARMAIL_API_KEY: mailApiKey },
  };
}

/** Everything works without Redis, only later. */
async function tellOfRedis(url: string, variable: string, steps: StackSteps): Promise<void> {
  try {
    await onRedisNode(url, (redis) => redis.ping());
    steps.done('Redis', variable);
  } catch (error) {
    steps.say(
      `The Redis of ${variable} cannot be reached (${reasonOf(error)}); work is found by polling until it can.`,
    );
  }
}

/** The sandbox first, as the services send to it; for the same reason it goes after them. */
async function startServices(
  facts: ServiceFacts,
  home: Home,
  steps: StackSteps,
  closers: Closers,
): Promise<SupervisedService[]> {
  const running: SupervisedService[] = [];
  const tell = () => {
    if (running.length > 0) writeStackFile(home.stackFile, stackFile(facts, running));
  };
  const start = (spec: ServiceSpec) => {
    keepLogSmall(spec.logFile);
    return superviseService(spec, { say: steps.say, onNewPid: tell });
  };
  const sandbox = facts.settings.mail ? [] : [await start(sandboxSpec(facts))];
  closers.add(() => sandbox[0]?.stop());

  const results = await Promise.allSettled(serviceSpecs(facts).map(start));
  const started = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  closers.add(() => Promise.all(started.map((service) => service.stop())));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;

  running.push(...started, ...sandbox);
  closers.add(() => rmSync(home.stackFile, { force: true }));
  tell();
  return running;
}

function stackFile(facts: ServiceFacts, services: SupervisedService[]): StackFile {
  const { apiUrl, webhookUrl, inboxUrl, mailApiUrl, mailApiKey, apiKey } = facts;
  const { cronSecret, webhookSecret, databaseUrl, redisUrl } = facts;
  return {
    ...{ apiUrl, webhookUrl, inboxUrl, mailApiUrl, mailApiKey, apiKey },
    ...{ cronSecret, webhookSecret, databaseUrl, redisUrl },
    services: services.map((service) => ({ name: service.name, pid: service.pid(), url: service.url })),
  };
}

/** One earlier log is kept, so that logs do not grow for ever. */
function keepLogSmall(logFile: string): void {
  if (logSize(logFile) > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
}
