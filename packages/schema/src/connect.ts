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

/**
 * A pool that never hangs: 2 s to connect, 5 s for a statement on the server, 6 s for its answer (a cut network
 * sends none), 10 s idle in a transaction. Callers end it with `db.$client.end()`.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: options.applicationName ?? 'reach',
  });
  // Without a listener the process would die with Postgres.
  pool.on('error', (error) => options.onError?.(error));
  // While a client is checked out the pool does not listen to it: a connection lost between two statements of a
  // transaction must fail that transaction, not the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return drizzle(pool, { schema: tables });
}
