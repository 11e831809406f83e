import type { Database } from '@reach/schema';

/** Remembers that the run's user must not mail this address again; the first reason stays. */
export async function suppress(
  { db }: { db: Database },
  { runId, email, reason }: { runId: string; email: string; reason: string },
): Promise<void> {
  await db.$client.query(
    `insert into reach_suppressions (user_id, email_key, reason)
     select user_id, lower($2), $3 from reach_runs where id = $1
     on conflict do nothing`,
    [runId, email, reason],
  );
}
