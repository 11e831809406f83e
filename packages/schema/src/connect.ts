import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as tables from './tables.ts';

/** drizzle for the everyday queries, `$client` (the pg pool) for the few whose SQL is the point. */
export type Database = NodePgDatabase<typeof tables> & { $client: pg.Pool };

export interface ConnectOptions {
  /** Connections at most; default 10. */
  max?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
  /** Called for errors of idle connections, e.g. when Postgres restarts; the pool replaces them by itself. */
  onError?: (error: Error) => void;
}

const STATEMENT_TIMEOUT_MS = 5_000;

/**
 * A pool that never hangs: 2 s to connect, 5 s for a statement on the server, 6 s for its answer (a cut network
 * sends none), 10 s idle in a transaction. Callers end it with `db.$client.end()`.
 *
 * With `?pgbouncer=true` in the URL it works through a PgBouncer in transaction mode, where two statements may meet
 * two servers: no statement is named, and the two limits of the server have to be set on its side
 * (`alter role … set statement_timeout = '5s'`), as PgBouncer refuses connections that bring them.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const { connectionString, pooled } = readUrl(url);
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    ...(!pooled && {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 10_000,
    }),
    keepAlive: true,
    application_name: options.applicationName ?? 'reach',
  });
  // Without a listener the process would die with Postgres.
  pool.on('error', (error) => options.onError?.(error));
  // While a client is checked out the pool does not listen to it: a connection lost between two statements of a
  // transaction must fail that transaction, not the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  if (pooled) pool.on('connect', forgetNames);
  return drizzle(pool, { schema: tables });
}

/** Whether `connect` can make something of it: a URL, or the folder of a socket and a database's name. */
export function isDatabaseUrl(text: string): boolean {
  if (!/^(postgres(ql)?:\/\/|socket:\/|\/)/.test(text)) return false;
  try {
    new pg.Client({ connectionString: readUrl(text).connectionString });
    return true;
  } catch (error) {
    // Others are about files that it names, and say so when it connects.
    return (error as NodeJS.ErrnoException).code !== 'ERR_INVALID_URL';
  }
}

/** drizzle on one connection of the pool, for a transaction. */
export function onConnection(client: pg.PoolClient): NodePgDatabase<typeof tables> {
  return drizzle(client, { schema: tables });
}

function readUrl(url: string): { connectionString: string; pooled: boolean } {
  if (!URL.canParse(url)) return { connectionString: url, pooled: false };
  const parsed = new URL(url);
  const pooled = parsed.searchParams.get('pgbouncer') === 'true';
  if (!parsed.searchParams.has('pgbouncer')) return { connectionString: url, pooled };
  parsed.searchParams.delete('pgbouncer');
  return { connectionString: parsed.toString(), pooled };
}

/** A named statement lives in the server that prepared it, and the next call may meet another one. */
function forgetNames(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...all: unknown[]) => unknown;
  const unnamed = (first: unknown, ...others: unknown[]) => {
    const isNamed = typeof first === 'object' && first !== null && 'name' in first && 'text' in first;
    return query(isNamed ? { ...first, name: undefined } : first, ...others);
  };
  client.query = unnamed as typeof client.query;
}
