import type { Database } from '@reach/schema';
import { type HookAnswer, type HookNetwork, postHook } from './post-hook.ts';
import { hookRetrySeconds } from './retry-delay.ts';
import { hookHeaders } from './sign-hook.ts';

export interface HookDeps {
  db: Database;
  network: HookNetwork;
  /** Hears of every attempt what became of it. */
  observe?: (attempt: { type: string; ok: boolean }) => void;
}

/** An attempt takes 5 s; a delivery whose worker died is claimed again after this. */
const LEASE_SECONDS = 30;
/** An endpoint is disabled when nothing has succeeded for so long, and so often. */
const GIVE_UP_DAYS = 3;
const GIVE_UP_FAILURES = 20;

/**
 * Claims up to `limit` due deliveries of an endpoint, tries each once, and resolves with how many there were. What
 * fails is due again later, for about a day; an endpoint that says 410, or has failed for days, is disabled.
 */
export async function deliverHooks(
  deps: HookDeps,
  { endpointId, limit }: { endpointId: string; limit: number },
): Promise<number> {
  const claimed = await claimDeliveries(deps.db, endpointId, limit);
  await Promise.all(claimed.map((delivery) => deliverOne(deps, delivery)));
  return claimed.length;
}

interface ClaimedDelivery {
  id: string;
  eventId: string;
  type: string;
  data: Record<string, unknown>;
  createdAt: Date;
  attempts: number;
  traceparent: string | null;
  url: string;
  secret: Buffer;
  oldSecret: Buffer | null;
}

/** The next attempt moves on while this one is under way; its number tells a late worker that another has taken over. */
async function claimDeliveries(db: Database, endpointId: string, limit: number): Promise<ClaimedDelivery[]> {
  const { rows } = await db.$client.query<ClaimedDelivery>({
    name: 'claim-hook-deliveries',
    text: `
      with due as (
        select id from reach_hook_deliveries where endpoint_id = $1 and next_attempt_at <= now()
        order by next_attempt_at limit $2 for update skip locked)
      update reach_hook_deliveries d set attempts = d.attempts + 1,
        next_attempt_at = now() + make_interval(secs => $3)
      from due, reach_hook_endpoints e
      where d.id = due.id and e.id = d.endpoint_id and e.disabled_at is null
      returning d.id, d.event_id as "eventId", d.type, d.data, d.created_at as "createdAt", d.attempts,
        d.traceparent, e.url, e.secret, case when e.old_secret_until > now() then e.old_secret end as "oldSecret"`,
    values: [endpointId, limit, LEASE_SECONDS],
  });
  return rows;
}

async function deliverOne(deps: HookDeps, delivery: ClaimedDelivery): Promise<void> {
  const { type, data, createdAt, secret, oldSecret, url } = delivery;
  const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data });
  const secrets = oldSecret ? [secret, oldSecret] : [secret];
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Reach-Autopilot',
    ...(delivery.traceparent && { traceparent: delivery.traceparent }),
    ...hookHeaders({ id: delivery.eventId, body, secrets }),
  };
  const started = performance.now();
  const answer = await postHook(deps.network, { url, headers, body });
  const ms = Math.round(performance.now() - started);
  await recordAttempt(deps.db, delivery, { answer, ms });
  deps.observe?.({ type, ok: isTaken(answer) });
}

function isTaken({ status }: HookAnswer): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** The attempt, and what it says of its endpoint, in one statement. */
async function recordAttempt(
  db: Database,
  { id, attempts }: ClaimedDelivery,
  { answer, ms }: { answer: HookAnswer; ms: number },
): Promise<void> {
  const ok = isTaken(answer);
  const attempt = { at: new Date().toISOString(), status: answer.status, error: answer.error, ms };
  await db.$client.query({
    name: 'record-hook-attempt',
    text: `
      with tried as (
        update reach_hook_deliveries set
          next_attempt_at = case when not $3 then now() + make_interval(secs => $4::float8) end,
          delivered_at = case when $3 then coalesce(delivered_at, now()) else delivered_at end,
          failed_at = case when not $3 and $4 is null and delivered_at is null then now() end,
          attempt_log = attempt_log || $5::jsonb
        where id = $1 and attempts = $2
        returning endpoint_id),
      judged as (
        select e.id, coalesce(e.failing_since, now()) as since, e.failures + 1 as failures
        from reach_hook_endpoints e join tried on e.id = tried.endpoint_id
        where not $3 or e.failing_since is not null for no key update of e),
      given_up as (
        select id, case
          when $6 then 'The endpoint answered 410 Gone'
          when not $3 and failures >= $8 and since < now() - make_interval(days => $7)
            then format('%s deliveries failed in a row since %s', failures, to_char(since at time zone 'utc', 'YYYY-MM-DD'))
          end as reason from judged)
      update reach_hook_endpoints e set
        failing_since = case when not $3 then judged.since end,
        failures = case when $3 then 0 else judged.failures end,
        disabled_at = case when reason is not null then coalesce(e.disabled_at, now()) else e.disabled_at end,
        disabled_reason = coalesce(e.disabled_reason, reason)
      from judged join given_up using (id) where e.id = judged.id`,
    values: [
      id,
      attempts,
      ok,
      ok ? null : hookRetrySeconds(attempts, Math.random()),
      JSON.stringify([attempt]),
      answer.status === 410,
      GIVE_UP_DAYS,
      GIVE_UP_FAILURES,
    ],
  });
}
