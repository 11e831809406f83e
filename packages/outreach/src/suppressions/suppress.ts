import type { SuppressionReason } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { erasedSql } from '../erasure/erased.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { isDomainKey, type SuppressionKey } from './keys.ts';
import { skipSendsTo, skipSuppressedInRuns } from './skip-suppressed-sends.ts';

export interface Suppress {
  userId: string;
  keys: SuppressionKey[];
  reason: SuppressionReason;
}

/**
 * Remembers that a user must not mail these addresses and domains, and takes what is queued for them off every
 * unfinished run. Once this resolves, no row that was not yet being sent is sent to them: a claim either had the
 * row before, or finds it skipped, or sees the entry. The first reason and time of an entry stay. Resolves with the
 * keys that are new and the number of sends that left the queue.
 */
export async function suppress(
  deps: { db: Database },
  { userId, keys, reason }: Suppress,
): Promise<{ created: SuppressionKey[]; skipped: number }> {
  const { rows } = await deps.db.$client.query<{ email_key: string }>(
    `insert into reach_suppressions (user_id, email_key, reason)
     select $1, key, $3 from unnest($2::text[]) as key order by key
     on conflict do nothing returning email_key`,
    [userId, [...new Set(keys)], reason],
  );
  // Also for entries that were there: a call that broke off between the two steps is repeated as a whole.
  const left = await retryDeadlock(() =>
    keys.some(isDomainKey)
      ? skipSuppressedInRuns(deps, { userId })
      : skipSendsTo(deps, { userId, emailKeys: keys }),
  );
  return { created: rows.map(({ email_key }) => email_key), skipped: left.skipped + left.failed };
}

/** The user of a run must not mail this address again. Of a person who was erased meanwhile nothing is kept. */
export async function suppressForRun(
  deps: { db: Database },
  { runId, email, reason }: { runId: string; email: string; reason: SuppressionReason },
): Promise<void> {
  const { rows } = await deps.db.$client.query<{ user_id: string }>(
    `select user_id from reach_runs r where id = $1 and not ${erasedSql({ userId: 'r.user_id', email: '$2' })}`,
    [runId, email],
  );
  if (rows[0]) await suppress(deps, { userId: rows[0].user_id, keys: [email.toLowerCase()], reason });
}
