import { AppError, type Suppression, type SuppressionReason, type SuppressionsQuery } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { type SuppressionKey, targetOf } from './keys.ts';

type Row = { email_key: string; reason: SuppressionReason; created_at: Date };

/** A page of a user's suppressions, newest first, and how many fit in all. `q` is how an address or domain begins. */
export async function listSuppressions(
  { db }: { db: Database },
  { userId, limit, offset, q = '' }: SuppressionsQuery & { userId: string },
): Promise<{ suppressions: Suppression[]; total: number }> {
  const found = `from reach_suppressions where user_id = $1
    and ($2 = '' or starts_with(email_key, $2) or starts_with(email_key, '@' || $2))`;
  const prefix = q.trim().toLowerCase();
  const [page, count] = await Promise.all([
    db.$client.query<Row>(
      `select email_key, reason, created_at ${found} order by created_at desc, email_key desc limit $3 offset $4`,
      [userId, prefix, limit, offset],
    ),
    db.$client.query<{ total: number }>(`select count(*)::int as total ${found}`, [userId, prefix]),
  ]);
  return { suppressions: page.rows.map(shown), total: count.rows[0]?.total ?? 0 };
}

/** One entry. Throws `not_found`. */
export async function getSuppression(
  { db }: { db: Database },
  { userId, key }: { userId: string; key: SuppressionKey },
): Promise<Suppression> {
  const { rows } = await db.$client.query<Row>(
    'select email_key, reason, created_at from reach_suppressions where user_id = $1 and email_key = $2',
    [userId, key],
  );
  return rows[0] ? shown(rows[0]) : notSuppressed();
}

/** Takes an entry away; sends that were skipped stay skipped. Throws `not_found`. */
export async function removeSuppression(
  { db }: { db: Database },
  { userId, key }: { userId: string; key: SuppressionKey },
): Promise<void> {
  const { rowCount } = await db.$client.query(
    'delete from reach_suppressions where user_id = $1 and email_key = $2',
    [userId, key],
  );
  if (rowCount === 0) notSuppressed();
}

export function shown({ email_key, reason, created_at }: Row): Suppression {
  return { ...targetOf(email_key), reason, created_at: created_at.toISOString() };
}

function notSuppressed(): never {
  throw new AppError('not_found', 'There is no such suppression');
}
