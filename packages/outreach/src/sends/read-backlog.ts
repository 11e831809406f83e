import type { Database } from '@reach/schema';

/** Queued sends by what their run is doing, and the seconds by which the oldest due one of a running run is late. */
export async function readBacklog({ db }: { db: Database }): Promise<{
  queued: { running: number; paused: number };
  oldestDueSeconds: number;
}> {
  const { rows } = await db.$client.query<{ running: number; paused: number; oldest: number }>(`
    select coalesce(sum(c.queued) filter (where r.status = 'running'), 0)::int as running,
      coalesce(sum(c.queued) filter (where r.status = 'paused'), 0)::int as paused,
      coalesce(max(extract(epoch from now() - d.scheduled_at)) filter (where r.status = 'running'), 0)::float as oldest
    from reach_runs r
    join reach_run_counters c on c.run_id = r.id and c.queued > 0
    left join lateral (
      select min(s.scheduled_at) as scheduled_at from reach_campaign_sends s
      where s.run_id = r.id and s.status = 'queued' and s.scheduled_at <= now()) d on true
    where r.status in ('running', 'paused')`);
  const { running, paused, oldest } = rows[0]!;
  return { queued: { running, paused }, oldestDueSeconds: oldest };
}
