import type { Database } from '@reach/schema';

/**
 * Skips what a range holds for people who were suppressed after the run was matched; claiming passes over them
 * too, for those who are suppressed this very moment. Resolves with how many were skipped.
 */
export async function skipSuppressedSends(
  { db }: { db: Database },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<number> {
  const { rowCount } = await db.$client.query({
    name: 'skip-suppressed-sends',
    text: `
      update reach_campaign_sends s set status = 'skipped', skipped_at = now(), error = 'The address is suppressed',
        claim_token = null, lease_until = null, sending_at = null
      from reach_suppressions x
      where s.run_id = $1 and s.seq between $2 and $3 and s.status = 'queued'
        and (s.lease_until is null or s.lease_until < now())
        and not s.maybe_accepted and s.sending_at is null
        and x.user_id = s.user_id and x.email_key = lower(s.email)`,
    values: [runId, from, to],
  });
  return rowCount ?? 0;
}
