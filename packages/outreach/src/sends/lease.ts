import type { Database } from '@reach/schema';

/**
 * How long a claim holds without a sign of life of its dispatcher; only the database's clock counts. So long does
 * a window wait whose dispatcher died.
 */
export const LEASE_SECONDS = 15;

/**
 * A process that was paused past half its lease may no longer own what it claimed then (`performance.now()`): it must
 * not send it.
 */
export function mayBeAnothers(claimedAt: number): boolean {
  return performance.now() - claimedAt > LEASE_SECONDS * 500;
}

export interface ClaimedRange {
  runId: string;
  from: number;
  to: number;
  token: string;
}

/** Renews the leases of a range's open claims until it is told to stop: a call may take longer than a lease. */
export function keepLeases({ db }: { db: Database }, range: ClaimedRange): () => void {
  const timer = setInterval(
    () => {
      // One that fails costs nothing yet; the next one comes, or the leases end and somebody else goes on.
      renewLeases({ db }, range).catch(() => {});
    },
    (LEASE_SECONDS * 1000) / 4,
  );
  return () => clearInterval(timer);
}

/** Passes over rows that somebody holds: waiting for one of them it would keep the others locked meanwhile. */
export async function renewLeases(
  { db }: { db: Database },
  { runId, from, to, token }: ClaimedRange,
): Promise<void> {
  await db.$client.query({
    name: 'renew-leases',
    text: `
      with held as (
        select id from reach_campaign_sends
        where run_id = $1 and seq between $2 and $3 and claim_token = $4 and status = 'queued'
        for no key update skip locked)
      update reach_campaign_sends s set lease_until = now() + make_interval(secs => $5) from held where s.id = held.id`,
    values: [runId, from, to, token, LEASE_SECONDS],
  });
}
