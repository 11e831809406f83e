import { migrate } from '@reach/schema';
import { z } from 'zod';
import { configOrExit, databaseUrl } from './config.ts';
import { reachDatabase } from './reach-database.ts';
import { reasonOf } from './reason.ts';

/** `DATABASE_URL=… node dist/migrate-main.js`: brings the database to the newest schema. */
const config = configOrExit(z.object({ DATABASE_URL: databaseUrl }));
try {
  await reachDatabase(config.DATABASE_URL, 'DATABASE_URL');
  await migrate(config.DATABASE_URL);
  console.log('The database has the newest schema.');
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
