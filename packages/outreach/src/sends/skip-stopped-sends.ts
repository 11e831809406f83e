import { RANGE_SIZE } from '@reach/contracts';
import type { Database } from '@reach/schema';

/**
 * Turns what a stopped run left queued into skipped, range by range. A row whose request is under way keeps its
 * lease and gets its own outcome; one whose sender died in mid-request may have gone out, and says so. Clears the
 * run's next look once nothing is queued any more.
 */
export async function skipStoppedSends(
  { db }: { db: Database },
  { runId }: { runId: string },
): Promise<void> {
  const { rows } = await db.$client.query<{ total: number }>(
    'select total from reach_run_counters where run_id = $1',
    [runId],
  );
  const total = rows[0]?.total ?? 0;
  for (let from = 1; from <= total; from += RANGE_SIZE) await skipRange(db, runId, from);
  await db.$client.query(
    `update reach_runs r set release_at = (
       select min(coalesce(lease_until, now() + interval '1 second')) from reach_campaign_sends where run_id = r.id and status = 'queued')
     where id = $1 and status = 'stopped'`,
    [runId],
  );
}

async function skipRange(db: Database, runId: string, from: number): Promise<void> {
  await db.$client.query({
    name: 'skip-stopped-sends',
    text: `
      update reach_campaign_sends s set
        status = case when unknown then 'failed' else 'skipped' end::reach_send_status,
        error = case when unknown then 'outcome_unknown: stopped while it was being sent'
          else 'The run was stopped' end,
        failed_at = case when unknown then now() end,
        skipped_at = case when unknown then null else now() end,
        claim_token = null, lease_until = null, sending_at = null, maybe_accepted = unknown
      from (
        select id, maybe_accepted or sending_at is not null as unknown from reach_campaign_sends
        where run_id = $1 and seq between $2 and $3 and status = 'queued'
          and (lease_until is null or lease_until < now())
        order by seq for update skip locked) as left_over
      where s.id = left_over.id`,
    values: [runId, from, from + RANGE_SIZE - 1],
  });
}
