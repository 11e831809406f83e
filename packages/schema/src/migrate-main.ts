import { migrate } from './migrate.ts';

/** `DATABASE_URL=… node dist/migrate-main.js`: brings the database to the newest schema. */
const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  console.error('DATABASE_URL must be set, e.g. postgres://user:password@host:5432/reach');
  process.exit(1);
}
await migrate(databaseUrl);
console.log('The database has the newest schema.');
