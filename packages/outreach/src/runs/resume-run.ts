import { AppError } from '@reach/contracts';
import type { Database } from '@reach/schema';

/**
 * Lets a paused run go on, once a person has mended what its `error` names: what is queued is due again. The
 * campaign takes the user's sender if it had none. Throws `not_found`, and `conflict` for a run that is not paused.
 */
export async function resumeRun(
  { db }: { db: Database },
  { userId, runId }: { userId: string; runId: string },
): Promise<void> {
  const { rowCount } = await db.$client.query(
    `with resumed as (
       update reach_runs set status = 'running', error = null, release_at = now(), paced_at = null,
         awaits_approval = false, braked_at = case when braked_at is not null then now() end, log = log || 'Resumed'::text
       where id = $1 and user_id = $2 and status = 'paused' returning id, user_id)
     update reach_campaigns c set from_name = coalesce(c.from_name, u.from_name),
       from_email = coalesce(c.from_email, u.from_email),
       -- Mails may be out already, and one of them repeated: it stays the same to the byte.
       reply_to = case when c.from_email is null then coalesce(c.reply_to, u.reply_to) else c.reply_to end,
       postal_address = coalesce(c.postal_address, u.postal_address)
     from resumed join reach_users u on u.id = resumed.user_id where c.run_id = resumed.id`,
    [runId, userId],
  );
  if (rowCount === 1) return;
  const { rows } = await db.$client.query('select from reach_runs where id = $1 and user_id = $2', [
    runId,
    userId,
  ]);
  if (rows.length === 0) throw new AppError('not_found', 'Run not found');
  throw new AppError('conflict', 'Run is not paused');
}
