import { resolve } from 'node:path';
import {
  goesAbroad,
  type MailConfig,
  mailConfig,
  NEEDS_PROVIDER,
  needsProvider,
  usablePublicUrl,
} from '@reach/mail';
import { databaseUrl, type Environment, port, publicUrl, readConfig, redisUrl, secret } from '@reach/runtime';
import { z } from 'zod';
import { ROOT } from './paths.ts';

export { ROOT };

/** Names that the services read for themselves (see each one's config.ts) and that need no decision here. */
const TUNING = [
  'DATABASE_POOL_MAX',
  'SEND_WINDOW',
  'MISARMAIL_TIMEOUT_MS',
  'MISARMAIL_IDEMPOTENCY_HOURS',
  'RESEND_BATCH',
  'RESEND_TIMEOUT_MS',
  'RESEND_WEBHOOK_SECRET',
  'SMTP_TIMEOUT_MS',
  'RELEASE_EVERY_MS',
  'POLL_MS',
  'STUCK_AFTER_MS',
  'DRAIN_MS',
  'FAILED_SIGN_INS_PER_MINUTE',
  'TRUST_PROXY',
  'METRICS_TOKEN',
  'OPERATOR_PASSWORD',
  'HOOKS_ALLOW_PRIVATE',
  'SANDBOX_DIALS',
] as const;
const tuningShape = Object.fromEntries(TUNING.map((name) => [name, z.string().optional()])) as Record<
  (typeof TUNING)[number],
  z.ZodOptional<z.ZodString>
>;

/** What a person may set for `npm start`. Everything has a default. */
const stackConfig = z
  .object({
    ...tuningShape,
    REACH_HOME: z.string().default(resolve(ROOT, '.reach')),
    API_PORT: port.optional(),
    WEBHOOK_PORT: port.optional(),
    INBOX_PORT: port.optional(),
    PLANNER_PORT: port.optional(),
    DISPATCHER_PORT: port.optional(),
    POSTGRES_PORT: port.optional(),
    REDIS_PORT: port.optional(),
    /** Own servers are started for those that are not set. */
    DATABASE_URL: databaseUrl.optional(),
    REDIS_URL: redisUrl.optional(),
    QUEUE_PREFIX: z.string().optional(),
    /** A real MisarMail, Resend, or a mail server; unset: the sandbox. */
    MAIL_PROVIDER: mailConfig.shape.MAIL_PROVIDER,
    MISARMAIL_API_URL: mailConfig.shape.MISARMAIL_API_URL,
    MISARMAIL_API_KEY: mailConfig.shape.MISARMAIL_API_KEY,
    RESEND_API_KEY: mailConfig.shape.RESEND_API_KEY,
    RESEND_API_URL: mailConfig.shape.RESEND_API_URL,
    SMTP_URL: mailConfig.shape.SMTP_URL,
    LLM_BASE_URL: z.string().optional(),
    LLM_MODEL: z.string().optional(),
    LLM_API_KEY: z.string().optional(),
    LLM_PRICE_IN: z.string().optional(),
    LLM_PRICE_OUT: z.string().optional(),
    /** Generated and kept in the home folder when unset. */
    CRON_SECRET: secret.optional(),
    REACH_EVENTS_WEBHOOK_SECRET: secret.optional(),
    /** Where people reach the api from outside; for real mail. */
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: z.string().default('info'),
    /** Made-up leads that a new database gets. */
    REACH_DEMO_LEADS: z.coerce.number().int().min(0).max(100_000).default(5_000),
  })
  .superRefine(needsRealProvider, NEEDS_PROVIDER);

/** What a person may set for `npm run demo`, which neither touches nor needs anything of `npm start`. */
const demoConfig = z.object({
  REACH_DEMO_HOME: z.string().default(resolve(ROOT, '.reach', 'demo')),
  REACH_DEMO_DATABASE_URL: databaseUrl.optional(),
  REACH_DEMO_REDIS_URL: redisUrl.optional(),
});

export type PortName = (typeof PORTS)[number]['variable'];

export const PORTS = [
  { variable: 'API_PORT', usual: 8780 },
  { variable: 'WEBHOOK_PORT', usual: 8781 },
  { variable: 'INBOX_PORT', usual: 8782 },
  { variable: 'PLANNER_PORT', usual: 8783 },
  { variable: 'DISPATCHER_PORT', usual: 8784 },
  { variable: 'POSTGRES_PORT', usual: 8785 },
  { variable: 'REDIS_PORT', usual: 8786 },
] as const;

export type StackSettings = {
  home: string;
  /** A port that is set must be free; for one that is not, `'usual'` tries the usual one first. */
  ports: Partial<Record<PortName, number>>;
  otherPorts: 'usual' | 'any';
  /** Begins empty, keeps no data and need not survive a crash: for the demo. */
  throwAway: boolean;
  databaseUrl?: string;
  redisUrl?: string;
  queuePrefix?: string;
  /** A provider that was set: what to show of it, and what the services read. */
  mail?: { url: string; env: Record<string, string> };
  /** Real people are mailed: there is an account without made-up leads, at the usual pace. */
  realMail: boolean;
  llm: Record<string, string>;
  cronSecret?: string;
  webhookSecret?: string;
  /** Where unsubscribe links lead; unset: the api on this machine. */
  publicUrl?: string;
  logLevel: string;
  demoLeads: number;
  /** Settings of single services that are passed on as they are. */
  tuning: Record<string, string>;
};

/** Settings of `npm start`. Throws one Error that names every variable that cannot be used. */
export function stackSettings(env: Environment): StackSettings {
  const config = readConfig(stackConfig, env);
  const mail = chosenMail(config);
  return {
    home: resolve(config.REACH_HOME),
    ports: chosenPorts(config),
    otherPorts: 'usual',
    throwAway: false,
    ...given('databaseUrl', config.DATABASE_URL),
    ...given('redisUrl', config.REDIS_URL),
    ...given('queuePrefix', config.QUEUE_PREFIX),
    ...given('cronSecret', config.CRON_SECRET),
    ...given('webhookSecret', config.REACH_EVENTS_WEBHOOK_SECRET),
    ...given('publicUrl', usablePublicUrl(config)),
    ...(mail && { mail }),
    realMail: goesAbroad(config),
    llm: pick(config, ['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY', 'LLM_PRICE_IN', 'LLM_PRICE_OUT']),
    logLevel: config.LOG_LEVEL,
    demoLeads: config.REACH_DEMO_LEADS,
    tuning: pick(config, TUNING),
  };
}

/** MisarMail without an address is the sandbox. */
function needsRealProvider(
  config: Pick<MailConfig, 'MAIL_PROVIDER' | 'MISARMAIL_API_URL'>,
  context: z.RefinementCtx,
): void {
  if (config.MAIL_PROVIDER !== 'misarmail' || config.MISARMAIL_API_URL) needsProvider(config, context);
}

function chosenMail(config: z.output<typeof stackConfig>): StackSettings['mail'] {
  const { MAIL_PROVIDER, MISARMAIL_API_URL, RESEND_API_URL, SMTP_URL } = config;
  if (MAIL_PROVIDER === 'resend') {
    const env = pick(config, ['MAIL_PROVIDER', 'RESEND_API_KEY', 'RESEND_API_URL']);
    return { url: RESEND_API_URL, env };
  }
  if (SMTP_URL && MAIL_PROVIDER === 'smtp') {
    const url = new URL(SMTP_URL);
    return { url: `${url.protocol}//${url.host}`, env: { MAIL_PROVIDER, SMTP_URL } };
  }
  if (!MISARMAIL_API_URL) return undefined;
  return { url: MISARMAIL_API_URL, env: pick(config, ['MISARMAIL_API_URL', 'MISARMAIL_API_KEY']) };
}

/**
 * Settings of `npm run demo`: always the sandbox, the offline planner and servers of its own, so that it never
 * mails a real person, costs nothing and works beside anything else.
 */
export function demoSettings(env: Environment): StackSettings {
  const config = readConfig(demoConfig, env);
  return {
    home: resolve(config.REACH_DEMO_HOME),
    ports: {},
    otherPorts: 'any',
    throwAway: true,
    realMail: false,
    ...given('databaseUrl', config.REACH_DEMO_DATABASE_URL),
    ...given('redisUrl', config.REACH_DEMO_REDIS_URL),
    queuePrefix: `reach-demo-${process.pid}`,
    llm: {},
    logLevel: 'info',
    demoLeads: 5_000,
    // Real events take longer; nobody wants to watch that.
    tuning: { SANDBOX_DIALS: '{"eventDelayMs":[100,1500]}' },
  };
}

/** What a person calls the setting: the demo has its own. */
export function settingName(
  { throwAway }: Pick<StackSettings, 'throwAway'>,
  name: 'DATABASE_URL' | 'REDIS_URL',
): string {
  return throwAway ? `REACH_DEMO_${name}` : name;
}

function chosenPorts(config: z.output<typeof stackConfig>): StackSettings['ports'] {
  return Object.fromEntries(
    PORTS.flatMap(({ variable }) => (config[variable] === undefined ? [] : [[variable, config[variable]]])),
  );
}

function given<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: string };
}

function pick(source: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (source[name] ? [[name, String(source[name])]] : [])));
}
