export { type ConnectOptions, connect, type Database, isDatabaseUrl, onConnection } from './connect.ts';
export { migrate } from './migrate.ts';
export { pendingMigrations } from './pending-migrations.ts';
export * as tables from './tables.ts';
export { isUnavailable } from './unavailable.ts';
