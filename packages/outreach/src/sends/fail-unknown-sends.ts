import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { keyHolder, resendHours } from './claim-sends.ts';
import { AT_REST_SQL, OUTCOME_UNKNOWN, UNKNOWN_SQL } from './leave-queue.ts';
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
      update reach_campaign_sends s set status = 'failed', failed_at = now(), claim_token = null, lease_until = null,
        sending_at = null, maybe_accepted = ${UNKNOWN_SQL},
        error = '${OUTCOME_UNKNOWN}: the sender ended before the provider answered'
      where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL}
        and (s.attempts >= $4 or (${UNKNOWN_SQL}
          and (s.first_attempt_at < now() - make_interval(secs => $5::float8 * 3600)
            or coalesce(s.keyed_by, $6) <> $6)))`,
    values: [runId, from, to, MAX_ATTEMPTS, resendHours(provider), keyHolder(provider)],
  });
}
