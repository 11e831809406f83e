import { createHash } from 'node:crypto';
import type { MailEvent, MailEventAnswer, SendStatus } from '@reach/contracts';
import { higherStatus } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import { brake } from '../sends/brake.ts';
import { retryDeadlock } from './retry-deadlock.ts';
import { skipAfterReplies } from './skip-after-replies.ts';

export interface MailEventInput {
  sendId: string;
  event: MailEvent;
  recipient?: string | null | undefined;
  /** When it happened, in ms; only clicks need it. */
  at?: number | null | undefined;
  /** The link that was clicked. */
  url?: string | null | undefined;
}

export interface RecordedMailEvent {
  answer: MailEventAnswer;
  /** The event named another address than the row; told to the operator, not to the caller. */
  recipientDiffers: boolean;
}

/**
 * Advances the sends that events belong to, many in one statement, and resolves with an answer for each event, in
 * order, once the change is durable. A send's status only rises; each milestone keeps the time it was first
 * reached; `last_event_at` moves only when something changed, so a replay changes nothing. Ids that are no UUID
 * or unknown are unmatched. A bounce is final (the provider tells delays apart), so the address is suppressed in the
 * same statement. A reply ends what is queued for the person.
 */
export async function recordMailEvents(
  { db }: { db: Database },
  events: MailEventInput[],
): Promise<RecordedMailEvent[]> {
  const merged = mergeBySend(events);
  const rows = await retryDeadlock(() => advance(db, [...merged.values()]));
  await brakeRuns(db, rows);
  await stopAfterReplies(db, rows, merged);
  return events.map(({ sendId, recipient }) => {
    const row = rows.get(sendId.toLowerCase());
    if (!row) return { answer: { ok: true, matched: false }, recipientDiffers: false };
    return {
      answer: { ok: true, matched: true, status: row.status },
      recipientDiffers:
        Boolean(recipient) && row.email !== ERASED && recipient?.toLowerCase() !== row.email.toLowerCase(),
    };
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Advance {
  id: string;
  status: SendStatus;
  seen: Set<MailEvent>;
  clicks: [at: number | null, link: string | null][];
}

/** UPDATE … FROM applies only one of several source rows, so a send's events become one. Sorted against deadlocks. */
function mergeBySend(events: MailEventInput[]): Map<string, Advance> {
  const merged = new Map<string, Advance>();
  for (const { sendId, event, at = null, url } of events) {
    if (!UUID.test(sendId)) continue;
    const id = sendId.toLowerCase();
    const known = merged.get(id) ?? { id, status: event, seen: new Set<MailEvent>(), clicks: [] };
    known.status = higherStatus(known.status, event);
    known.seen.add(event);
    if (event === 'clicked' && known.clicks.length < MAX_CLICKS) known.clicks.push([at, linkOf(url)]);
    merged.set(id, known);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of one send in one batch. */
const MAX_CLICKS = 20;

/** Links are only told apart, and may hold what opens somebody's account. */
function linkOf(url: string | null | undefined): string | null {
  return url ? createHash('sha256').update(url).digest('hex').slice(0, 12) : null;
}

type Row = {
  id: string;
  status: SendStatus;
  email: string;
  newlyBounced?: string | null;
};

/**
 * Who has answered is not written to again by what is still queued. The same once more does no harm, so an event that
 * comes again, as this failed the first time, does it.
 */
async function stopAfterReplies(
  db: Database,
  rows: Map<string, Row>,
  merged: Map<string, Advance>,
): Promise<void> {
  const ids = [...rows.keys()].filter((id) => merged.get(id)?.seen.has('replied'));
  if (ids.length > 0) await skipAfterReplies({ db }, { sendIds: ids });
}

/** A bounce may be one too many for its run. Should this fail, dispatching asks again before it sends more. */
async function brakeRuns(db: Database, rows: Map<string, Row>): Promise<void> {
  const runs = new Set([...rows.values()].flatMap(({ newlyBounced }) => newlyBounced ?? []));
  await Promise.allSettled([...runs].map((runId) => brake({ db }, { runId })));
}

/** Milestones that endpoints hear of; users without any cost one look at their user ids. */
const TELL_HOOKS_SQL = `
        insert into reach_hook_deliveries (endpoint_id, user_id, event_id, type, data, traceparent)
        select h.id, m.user_id, m.event_id, m.type, jsonb_build_object(
          'run_id', m.run_id, 'send_id', m.id, 'email', nullif(m.email, '${ERASED}'), 'name', m.name),
          -- Not as a join, which may read all runs.
          (select traceparent from reach_runs where id = m.run_id)
        from (
          select a.*, reach_uuid_v7() as event_id, type from advanced a cross join lateral (values
            ('send.clicked', a.clicked), ('send.bounced', a.newly_bounced), ('send.replied', a.replied)) v(type, is_new)
          where is_new and exists (select from reach_hook_endpoints where user_id = a.user_id) offset 0) m
        join reach_hook_endpoints h on h.user_id = m.user_id and h.disabled_at is null and m.type = any(h.events)`;

async function advance(db: Database, sends: Advance[]): Promise<Map<string, Row>> {
  if (sends.length === 0) return new Map();
  const seen = (event: MailEvent) => sends.map((send) => send.seen.has(event));
  const { rows: advanced } = await db.$client.query<Row>({
    name: 'record-mail-events',
    text: `
      with advanced as (update reach_campaign_sends s set
        status = greatest(s.status, e.status),
        sent_at = coalesce(s.sent_at, now()),
        delivered_at = case when e.delivered then coalesce(s.delivered_at, now()) else s.delivered_at end,
        opened_at = case when e.opened then coalesce(s.opened_at, now()) else s.opened_at end,
        clicked_at = case when e.clicked then coalesce(s.clicked_at, now()) else s.clicked_at end,
        bounced_at = case when e.bounced then coalesce(s.bounced_at, now()) else s.bounced_at end,
        replied_at = case when e.replied then coalesce(s.replied_at, now()) else s.replied_at end,
        clicks = case when e.clicks is null then s.clicks
          else reach_add_clicks(s.clicks, s.clicked_at, e.clicks) end,
        error = case when s.status < 'sent' then null else s.error end,
        last_event_at = now()
      from unnest($1::uuid[], $2::reach_send_status[], $3::bool[], $4::bool[], $5::bool[], $6::bool[], $7::bool[],
        $8::jsonb[]) as e(id, status, delivered, opened, clicked, bounced, replied, clicks)
      where s.id = e.id and (s.status < e.status
        or (e.delivered and s.delivered_at is null) or (e.opened and s.opened_at is null)
        or (e.clicked and s.clicked_at is null) or (e.bounced and s.bounced_at is null)
        or (e.replied and s.replied_at is null)
        or (e.clicks is not null
          and reach_add_clicks(s.clicks, s.clicked_at, e.clicks) is distinct from s.clicks))
      returning s.id, s.status, s.email, s.name, s.user_id, s.run_id, e.bounced,
          e.clicked and s.clicked_at = now()::timestamptz(3) as clicked,
          e.bounced and s.bounced_at = now()::timestamptz(3) as newly_bounced,
          e.replied and s.replied_at = now()::timestamptz(3) as replied),
      suppressed as (
        insert into reach_suppressions (user_id, email_key, reason)
        select distinct user_id, lower(email), 'hard_bounce' from advanced where bounced and email <> '${ERASED}' order by 1, 2
        on conflict do nothing),
      told as (${TELL_HOOKS_SQL})
      select id, status, email, case when bounced then run_id end as "newlyBounced" from advanced`,
    values: [
      sends.map(({ id }) => id),
      sends.map(({ status }) => status),
      seen('delivered'),
      seen('opened'),
      seen('clicked'),
      seen('bounced'),
      seen('replied'),
      sends.map(({ clicks }) => (clicks.length > 0 ? JSON.stringify(clicks) : null)),
    ],
  });
  const rows = new Map(advanced.map((row) => [row.id, row]));
  const unchanged = sends.filter(({ id }) => !rows.has(id)).map(({ id }) => id);
  for (const row of await currentRows(db, unchanged)) rows.set(row.id, row);
  return rows;
}

/** A statement of its own, so that it sees what a concurrent one has just committed. */
async function currentRows(db: Database, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.$client.query<Row>({
    name: 'current-sends',
    text: 'select id, status, email from reach_campaign_sends where id = any($1::uuid[])',
    values: [ids],
  });
  return rows;
}
