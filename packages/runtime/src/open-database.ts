import { connect, type Database } from '@reach/schema';
import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';

export interface OpenDatabase {
  config: { DATABASE_URL: string; DATABASE_POOL_MAX: number };
  logger: Logger;
  /** Shown in pg_stat_activity as `reach-<service>`. */
  service: string;
}

/** A service's pool, closed with the service. */
export function openDatabase({ onClose }: Lifecycle, { config, logger, service }: OpenDatabase): Database {
  const db = connect(config.DATABASE_URL, {
    max: config.DATABASE_POOL_MAX,
    applicationName: `reach-${service}`,
    onError: (err) => logger.warn({ err }, 'database connection lost'),
  });
  onClose('database', () => db.$client.end());
  return db;
}
