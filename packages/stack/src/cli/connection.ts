import { resolve } from 'node:path';
import { databaseUrl, type Environment, readConfig, redisUrl } from '@reach/runtime';
import { connect, type Database } from '@reach/schema';
import { z } from 'zod';
import { homeAt } from '../home.ts';
import { ROOT } from '../settings.ts';
import { readStackFile, type StackFile } from '../stack-file.ts';
import type { Context } from './context.ts';

export interface ApiConnection {
  url: string;
  key: string;
}

/** Where the API is and the key for it: flags first, then the environment, then the stack that runs here. */
export function apiConnection({ options, io }: Context): ApiConnection {
  const url = options.url ?? io.env.REACH_URL;
  const key = options.key ?? io.env.REACH_API_KEY;
  if (url && !isWebUrl(url)) throw new Error(`${url} is not a URL; give one such as http://127.0.0.1:8780`);
  if (url && key) return { url: withoutSlash(url), key };
  const stack = runningStack(io.env);
  // A key is never sent to another address than the one it was written down for.
  if (url && !key) throw new Error(`No key for ${url}: give it with --key or REACH_API_KEY`);
  if (!stack)
    throw new Error(`${NOTHING_RUNS}, or name the API with --url and --key (REACH_URL, REACH_API_KEY)`);
  return { url: withoutSlash(stack.apiUrl), key: key ?? stack.apiKey };
}

/** Runs `work` on the database of `DATABASE_URL`, or of the stack that runs here, and closes it. */
export async function withDatabase<Result>(
  { io }: Context,
  work: (deps: { db: Database }) => Promise<Result>,
): Promise<Result> {
  const url = databaseUrlOf(io.env);
  if (!url) throw new Error(`${NOTHING_RUNS}, or name the database with DATABASE_URL`);
  const db = connect(url, { max: 1, applicationName: 'reach-cli' });
  try {
    return await work({ db });
  } finally {
    await db.$client.end();
  }
}

/** Of `DATABASE_URL`, else of the stack that runs here. */
export function databaseUrlOf(env: Environment): string | undefined {
  return (
    readConfig(z.object({ DATABASE_URL: databaseUrl.optional() }), env).DATABASE_URL ??
    runningStack(env)?.databaseUrl
  );
}

/** Of `REDIS_URL`, else of the stack that runs here. */
export function redisUrlOf(env: Environment): string | undefined {
  return (
    readConfig(z.object({ REDIS_URL: redisUrl.optional() }), env).REDIS_URL ?? runningStack(env)?.redisUrl
  );
}

const NOTHING_RUNS = 'Nothing runs here: start Reach with npm start';

export function runningStack(env: Environment): StackFile | null {
  return readStackFile(homeAt(resolve(env.REACH_HOME ?? resolve(ROOT, '.reach'))).stackFile);
}

/** `localhost:8780` parses too, with a protocol of that name. */
function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
