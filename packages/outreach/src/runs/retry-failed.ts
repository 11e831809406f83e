import { AppError } from '@reach/contracts';
import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { inTransaction } from '../in-transaction.ts';
import { keyHolder, resendHours } from '../sends/claim-sends.ts';

/**
 * Queues again what of a run failed for a reason that can pass: attempts that ran out while the provider could not be
 * reached. What the provider refused stays failed. A mail that may be out already is sent again only while the
 * provider surely knows its idempotency key; never through one that has none, nor while it is not known which one
 * (`provider` undefined). Whose lead was deleted stays failed too. A completed run is running again. Resolves with how
 * many are queued. Throws `not_found`, and `conflict` for a run that is neither running nor completed.
 */
export function retryFailed(
  {
    db,
    provider,
  }: { db: Database; provider: Pick<MailProvider, 'name' | 'account' | 'idempotencyWindowMs'> | undefined },
  { userId, runId }: { userId: string; runId: string },
): Promise<number> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<{ status: string }>(
      'select status from reach_runs where id = $1 and user_id = $2 for no key update',
      [runId, userId],
    );
    if (!rows[0]) throw new AppError('not_found', 'Run not found');
    if (!['running', 'completed'].includes(rows[0].status)) {
      throw new AppError('conflict', `Run is ${rows[0].status}`);
    }
    const { rowCount } = await client.query(
      `update reach_campaign_sends set status = 'queued', error = null, failed_at = null, attempts = 0,
         scheduled_at = now(), claim_token = null, lease_until = null, sending_at = null
       where run_id = $1 and status = 'failed'
         and exists (select from reach_leads l where l.id = reach_campaign_sends.lead_id) and (
         (not maybe_accepted and error like 'Given up after %')
         or (maybe_accepted and error like 'outcome\\_unknown: Given up after %'
           and first_attempt_at > now() - make_interval(secs => $2::float8 * 3600)
           and coalesce(keyed_by, $3) = $3))`,
      [runId, provider ? resendHours(provider) : 0, provider ? keyHolder(provider) : ''],
    );
    const queued = rowCount ?? 0;
    if (queued > 0) {
      await client.query(
        `update reach_runs set status = 'running', ended_at = null, error = null, release_at = now(), paced_at = null,
           log = log || $2::text where id = $1`,
        [runId, `${queued} failed ${queued === 1 ? 'send' : 'sends'} queued again`],
      );
    }
    return queued;
  });
}
