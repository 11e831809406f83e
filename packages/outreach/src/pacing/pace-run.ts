import type { Pacing } from '@reach/contracts';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { inTransaction } from '../in-transaction.ts';
import { AT_REST_SQL, UNKNOWN_SQL } from '../sends/leave-queue.ts';
import { localTime } from './clock.ts';
import { add, type Recipient, type Taken, timetable } from './timetable.ts';
import { type Place, zoneOf } from './zones.ts';

const BATCH_ROWS = 2_000;

/**
 * Makes a run's timetable: when each of its queued sends may leave, by the pacing of its user, between what the
 * user's other runs take up. Until then no claim takes a row of it. A user's runs get theirs one after the other,
 * under a lock on the user's row, so that no cap is given out twice.
 */
export async function paceRun({ db }: { db: Database }, { runId }: { runId: string }): Promise<void> {
  await inTransaction(db, (client) => paceInTransaction(client, runId));
}

/**
 * Gives rows that were queued in this transaction their times, between what the run and the user's others take up.
 */
export async function paceFollowUps(
  client: PoolClient,
  { runId, ids }: { runId: string; ids: string[] },
): Promise<void> {
  await paceInTransaction(client, runId, ids);
}

/** All queued rows of a run, or those with these ids, between which and the others nothing moves. */
async function paceInTransaction(client: PoolClient, runId: string, only?: string[]): Promise<void> {
  const { rows } = await client.query<{ id: string; pacing: Pacing | null; now: Date }>(
    `select u.id, u.pacing, now() as now from reach_users u
     where u.id = (select user_id from reach_runs where id = $1) for no key update`,
    [runId],
  );
  const [user] = rows;
  if (!user?.pacing) return;
  const { pacing } = user;
  // A timetable of many recipients over many days is worked out between two statements.
  await client.query(`set local idle_in_transaction_session_timeout = '150s'`);
  const now = user.now.getTime();
  const taken = await readTaken(client, {
    userId: user.id,
    pacing,
    exceptQueuedOf: only ? null : runId,
    dueBut: only ?? null,
  });
  const firstDay = await readFirstDay(client, user.id, pacing);
  const recipients = await readRecipients(client, runId, only);
  const planned = timetable({ recipients, pacing, now, firstDay, taken, random: Math.random });
  const entries = [...planned];
  for (let from = 0; from < entries.length; from += BATCH_ROWS) {
    const batch = entries.slice(from, from + BATCH_ROWS);
    await client.query(
      `update reach_campaign_sends s set scheduled_at = p.at
       from unnest($1::uuid[], $2::timestamptz[]) as p(id, at) where s.id = p.id and s.status = 'queued'`,
      [batch.map(([id]) => id), batch.map(([, at]) => new Date(at).toISOString())],
    );
  }
  if (only) return;
  await client.query('update reach_runs set paced_at = now(), log = log || $2::text[] where id = $1', [
    runId,
    entries.length > 0 ? [timetableLine([...planned.values()], pacing)] : [],
  ]);
}

/** `Timetable: 243 mails from … to … (UTC), 20 on the first day`. */
export function timetableLine(times: number[], { time_zone }: Pacing): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const day = localTime(first, time_zone).date;
  const onFirst = sorted.filter((at) => localTime(at, time_zone).date === day).length;
  const mails = `${sorted.length.toLocaleString('en')} ${sorted.length === 1 ? 'mail' : 'mails'}`;
  return `Timetable: ${mails}, the first ${clock(first, time_zone)}, the last ${clock(last, time_zone)} (${time_zone}); ${onFirst} on the first day`;
}

export function clock(ms: number, timeZone: string): string {
  const { date, minute } = localTime(ms, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

type Queries = Pick<PoolClient, 'query'>;

interface TakenBy {
  userId: string;
  pacing: Pacing;
  /** A run that gets a new timetable, so that its old one takes nothing up. */
  exceptQueuedOf: string | null;
  /** Set: what is due and about to leave counts as well, but for these rows. */
  dueBut?: string[] | null;
}

/** What the user's mails take up from today on, those that have left and those that are queued. A paused run gets other times when it is resumed. */
export async function readTaken(
  client: Queries,
  { userId, pacing, exceptQueuedOf, dueBut = null }: TakenBy,
): Promise<Taken> {
  const { rows } = await client.query<{ at: Date; domain: string; company: string }>(
    `select coalesce(s.sent_at, greatest(s.scheduled_at, now())) as at, lower(split_part(s.email, '@', 2)) as domain,
       coalesce(nullif(lower(btrim(l.company)), ''), lower(s.email)) as company
     from reach_runs r join reach_campaign_sends s on s.run_id = r.id left join reach_leads l on l.id = s.lead_id
     where r.user_id = $1 and (r.status in ('running', 'paused') or r.ended_at > now() - interval '2 days')
       and (s.sent_at >= date_trunc('day', now(), $2)
         or (s.status = 'queued' and r.status = 'running' and r.id is distinct from $3::uuid
           and (s.scheduled_at > now() or s.id <> all($4::uuid[]))))
     order by 1`,
    [userId, pacing.time_zone, exceptQueuedOf, dueBut],
  );
  const taken: Taken = { days: new Map(), domainDays: new Map(), companyDays: new Map(), slots: [] };
  for (const { at, domain, company } of rows) {
    const { date } = localTime(at.getTime(), pacing.time_zone);
    taken.slots.push(at.getTime());
    add(taken.days, date);
    add(taken.domainDays, `${date} ${domain}`);
    add(taken.companyDays, `${date} ${company}`);
  }
  return taken;
}

/**
 * The date of the first mail, where the ramp begins: as the best leads of the oldest runs got it, or else when the first
 * run was made. A run may wait for weeks before it sends anything.
 */
export async function readFirstDay(client: Queries, userId: string, pacing: Pacing): Promise<string | null> {
  const { rows } = await client.query<{ first: Date | null }>(
    `select coalesce(min(s.sent_at), min(r.created_at)) as first
     from (select r.id, r.created_at from reach_runs r join reach_run_counters k on k.run_id = r.id
       where r.user_id = $1 and k.sent > 0 order by r.created_at limit 10) r
     left join reach_campaign_sends s on s.run_id = r.id and s.seq <= 500`,
    [userId],
  );
  const first = rows[0]?.first;
  return first ? localTime(first.getTime(), pacing.time_zone).date : null;
}

/**
 * Whose mail may be out keeps the time at which it is tried again: a weekend later the provider would not know our
 * idempotency key any more.
 */
async function readRecipients(client: Queries, runId: string, only?: string[]): Promise<Recipient[]> {
  const { rows } = await client.query<RecipientRow>(
    `select s.id, lower(split_part(s.email, '@', 2)) as domain, ${PLACE_SQL},
       coalesce(nullif(lower(btrim(l.company)), ''), lower(s.email)) as company
     from reach_campaign_sends s left join reach_leads l on l.id = s.lead_id
     where s.run_id = $1 and ${AT_REST_SQL} and not ${UNKNOWN_SQL} and ($2::uuid[] is null or s.id = any($2))
     order by s.seq`,
    [runId, only ?? null],
  );
  return rows.map(toRecipient);
}

export interface RecipientRow extends Place {
  id: string;
  domain: string;
  company: string;
}

/** SQL: where the lead `l` lives, for its time zone, as the lexicon has read it. */
export const PLACE_SQL = `
  (select substr(facet, 3) from unnest(l.facets) as facet where facet like 'c:%' limit 1) as country,
  (select substr(facet, 3) from unnest(l.facets) as facet where facet like 's:%' limit 1) as state,
  (select split_part(facet, ':', 3) from unnest(l.facets) as facet where facet like 'y:%' limit 1) as city`;

export function toRecipient({ country, state, city, ...row }: RecipientRow): Recipient {
  return { ...row, timeZone: zoneOf({ country, state, city }) };
}
