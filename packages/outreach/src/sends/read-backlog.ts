import type { Database } from '@reach/schema';

/** Sends go out in the order of seq, so what is late is around the first that is still queued. */
const FRONT_SENDS = 500;
/** Runs that are asked for their oldest send: those whose look is due, or was due, longest. */
const RUNS_AT_MOST = 200;

/**
 * Queued sends by what their run is doing, and the seconds by which the oldest due one of a running run is late. Costs
 * the same for a run of ten sends and of a million: it looks at counters, at the time of a run's next look, and at the
 * sends around its front.
 */
export async function readBacklog({ db }: { db: Database }): Promise<{
  queued: { running: number; paused: number };
  oldestDueSeconds: number;
}> {
  const { rows } = await db.$client.query<{ running: number; paused: number; oldest: number }>({
    name: 'read-backlog',
    text: `
      with running as materialized (
        select r.id, r.release_at, c.total, c.queued from reach_runs r join reach_run_counters c on c.run_id = r.id
        where r.release_at is not null and r.status = 'running' and c.queued > 0),
      late as (
        select extract(epoch from now() - least(f.scheduled_at, r.release_at)) as seconds
        from (select * from running order by release_at limit $2) r
        cross join lateral (
          select min(s.scheduled_at) as scheduled_at from reach_campaign_sends s
          where s.run_id = r.id and s.seq > r.total - r.queued - $1 and s.seq <= r.total - r.queued + $1
            and s.status = 'queued') f)
      select (select coalesce(sum(queued), 0)::int from running) as running,
        (select coalesce(sum(c.queued), 0)::int from reach_runs r join reach_run_counters c on c.run_id = r.id
         where r.status = 'paused') as paused,
        greatest((select max(seconds) from late), 0)::float as oldest`,
    values: [FRONT_SENDS, RUNS_AT_MOST],
  });
  const { running, paused, oldest } = rows[0]!;
  return { queued: { running, paused }, oldestDueSeconds: oldest };
}

/** For how many seconds more each provider's lane is held, 0 where it is not; at most a year, as an old copy is for good. */
export async function readHeldLanes({ db }: { db: Database }): Promise<Record<string, number>> {
  const { rows } = await db.$client.query<{ provider: string; seconds: number }>(
    `select provider, greatest(extract(epoch from least(paused_until, now() + interval '1 year') - now()), 0)::float as seconds
     from reach_provider_lanes`,
  );
  return Object.fromEntries(rows.map(({ provider, seconds }) => [provider, seconds]));
}
