import { type Database, pendingMigrations } from '@reach/schema';

/** What `/readyz` asks of the database: that it answers, and has had every migration that this code needs. */
export function databaseChecks(db: Database): Record<string, () => Promise<unknown>> {
  // A process needs the same ones all its life, and a database does not lose any.
  let migrated = false;
  return {
    database: () => db.$client.query('select 1'),
    migrations: async () => {
      migrated ||= (await pendingMigrations({ db })).length === 0;
      if (!migrated) throw new Error('migrations are missing; apply them with npm run migrate');
    },
  };
}
