import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { keyHolder, resendHours } from './claim-sends.ts';
import { MAX_ATTEMPTS } from './retry-schedule.ts';

/**
 * Gives up rows of a range that nobody may claim again: their sender died in mid-request and the provider no
 * longer (or never) knows our idempotency key, or is another one now, or they took all their attempts with them. Whether
 * the mail is out, only an event can tell.
 */
export async function failUnknownSends(
  { db, provider }: { db: Database; provider: MailProvider },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<void> {
  await db.$client.query({
    name: 'fail-unknown-sends',
    text: `
      update reach_campaign_sends set status = 'failed', failed_at = now(), claim_token = null, lease_until = null,
        sending_at = null, maybe_accepted = maybe_accepted or sending_at is not null,
        error = 'outcome_unknown: the sender ended before the provider answered'
      where run_id = $1 and seq between $2 and $3 and status = 'queued'
        and (lease_until is null or lease_until < now())
        and (attempts >= $4 or ((maybe_accepted or sending_at is not null)
          and (first_attempt_at < now() - make_interval(secs => $5::float8 * 3600)
            or coalesce(keyed_by, $6) <> $6)))`,
    values: [runId, from, to, MAX_ATTEMPTS, resendHours(provider), keyHolder(provider)],
  });
}
