import type { Database } from '@reach/schema';

/** For how long a start can be repeated under its `Idempotency-Key`, at least. */
const KEPT_HOURS = 48;

/** Forgets keys that nobody will repeat a start with any more. Resolves with how many. */
export async function forgetIdempotencyKeys({ db }: { db: Database }): Promise<number> {
  const { rowCount } = await db.$client.query(
    `delete from reach_idempotency_keys where created_at < now() - make_interval(hours => $1)`,
    [KEPT_HOURS],
  );
  return rowCount ?? 0;
}
