import { readFileSync } from 'node:fs';
import { isDatabaseUrl } from '@reach/schema';
import express from 'express';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a service's configuration from the environment, once, at its start. An empty variable counts as unset;
 * `NAME_FILE` gives the path of a file with the value of `NAME` (as container secrets do). Throws one Error that
 * lists every problem, each with its variable's name and never with its value.
 */
export function readConfig<Schema extends z.ZodObject>(schema: Schema, env: Environment): z.output<Schema> {
  const { values, unreadable } = valuesOf(Object.keys(schema.shape), env);
  const parsed = schema.safeParse(values);
  if (parsed.success && unreadable.length === 0) return parsed.data;
  const problems = new Map<string, string>(
    unreadable.map((name) => [name, `  ${name}_FILE: cannot be read (${env[`${name}_FILE`]})`]),
  );
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = path.join('.') || 'config';
    // Whatever else a check says of the same variable follows from its first fault.
    if (!problems.has(name)) problems.set(name, `  ${name}: ${message}`);
  }
  throw new Error(`The configuration is not usable:\n${[...problems.values()].join('\n')}`);
}

/** As `readConfig`, for a process's main: what is wrong goes to stderr, without a stack, and the process ends with 1. */
export function configOrExit<Schema extends z.ZodObject>(schema: Schema): z.output<Schema> {
  try {
    return readConfig(schema, process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Only the schema's own names: other programs have variables that end in `_FILE` too. */
function valuesOf(
  names: string[],
  env: Environment,
): { values: Record<string, string>; unreadable: string[] } {
  const values: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const name of names) {
    const file = env[`${name}_FILE`];
    try {
      const value = env[name] || (file && readFileSync(file, 'utf8').trim());
      if (value) values[name] = value;
    } catch {
      unreadable.push(name);
    }
  }
  return { values, unreadable };
}

/** A guarding secret: without it the route that it guards is disabled, so too short counts as a mistake. */
export const secret = z.string().trim().min(16, 'must have at least 16 characters');
export const port = z.coerce.number('must be a port number').int().min(0).max(65_535);
/** `''` or `/reach`: a prefix under which every route answers as well. */
export const basePath = z
  .string()
  .regex(/^(\/[\w.-]+)*$/, 'must be empty or a path such as /reach, without a slash at its end')
  .default('');

const A_DATABASE = 'postgres://user:password@host:5432/reach';
const A_REDIS = 'redis://host:6379';

/** Also of a server behind a socket file, in any form that pg takes, e.g. `postgresql:///reach?host=/run/postgresql`. */
export const databaseUrl = z
  .string(`must be set, e.g. ${A_DATABASE}`)
  .refine(isDatabaseUrl, `must be a postgres:// URL, e.g. ${A_DATABASE}`);

/** Several, separated by commas: nodes of one Redis Cluster. */
export const redisUrl = z
  .string(`must be set, e.g. ${A_REDIS}`)
  .refine(
    areRedisUrls,
    `must be a redis:// or rediss:// URL, e.g. ${A_REDIS}, or several, separated by commas`,
  );

function areRedisUrls(text: string): boolean {
  // As for the connection, a comma at the end is none between two.
  const urls = text.split(',').filter((url) => url.trim() !== '');
  return (
    urls.length > 0 && urls.every((url) => /^rediss?:\/\/[^/]/.test(url.trim()) && URL.canParse(url.trim()))
  );
}

/** Of the proxies in front, whose `X-Forwarded-…` headers count. */
export const trustProxy = z
  .string()
  .refine(
    isTrustProxy,
    'must be addresses, subnets, loopback, linklocal or uniquelocal, separated by commas, e.g. loopback,10.0.0.0/8',
  )
  .optional();

function isTrustProxy(text: string): boolean {
  // Elsewhere that is a number of proxies; here it would be the address 0.0.0.1, and nobody's.
  if (/^\d+$/.test(text)) return false;
  try {
    express().set('trust proxy', text);
    return true;
  } catch {
    return false;
  }
}

/** What every service reads. */
export const serviceConfig = z.object({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(10),
  /** Who shows it reads `/metrics`; without it only callers on this machine do. */
  METRICS_TOKEN: secret.optional(),
  /** Where traces go, e.g. `http://collector:4318`; nothing is traced without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be a URL, e.g. http://collector:4318').optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** How long a service behind a balancer still answers after SIGTERM, in ms, while it says that it is not ready. */
export const drainMs = z.coerce.number().int().min(0).max(6_000).default(0);

/** Where people reach the api from outside, e.g. `https://reach.example.com/reach`; unsubscribe links begin with it. */
export const publicUrl = z
  .url('must be a URL, e.g. https://reach.example.com')
  .regex(/^https?:\/\/[^?#]*$/, 'must be an http or https URL without a query')
  .optional();

/** For development: webhooks may go to http URLs, any port, and addresses of this machine and its network. */
export const hooksAllowPrivate = z
  .enum(['true', 'false'], 'must be true or false')
  .default('false')
  .transform((text) => text === 'true');

/** What services with queues read besides. */
export const queueConfig = z.object({
  REDIS_URL: redisUrl,
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w{}:-]{1,100}$/, 'must be letters, digits and any of _ : - { }')
    .default('reach'),
});
