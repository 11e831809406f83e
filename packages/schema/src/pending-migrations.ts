import { readFileSync } from 'node:fs';
import type { Database } from './connect.ts';

/** Names of the migrations that this code needs and the database has not had yet, oldest first. */
export async function pendingMigrations({ db }: { db: Database }): Promise<string[]> {
  const journal = new URL('../drizzle/meta/_journal.json', import.meta.url);
  const { entries } = JSON.parse(readFileSync(journal, 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  const { rows } = await db.$client.query<{ made: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as made`,
  );
  if (!rows[0]?.made) return entries.map(({ tag }) => tag);
  const { rows: applied } = await db.$client.query<{ newest: string | null }>(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  const newest = Number(applied[0]?.newest ?? 0);
  return entries.filter(({ when }) => when > newest).map(({ tag }) => tag);
}
