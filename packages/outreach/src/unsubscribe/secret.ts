import type { Database } from '@reach/schema';

/** It is made with the database and never changes. */
const known = new WeakMap<Database, Buffer>();

/** What signs unsubscribe links; read once, so that a forged token costs no query. Null in an empty database. */
export async function unsubscribeSecret(db: Database): Promise<Buffer | null> {
  const kept = known.get(db);
  if (kept) return kept;
  const { rows } = await db.$client.query<{ secret: Buffer }>({
    name: 'unsubscribe-secret',
    text: `select secret from reach_secrets where name = 'unsubscribe'`,
  });
  if (!rows[0]) return null;
  known.set(db, rows[0].secret);
  return rows[0].secret;
}
