import { createHash } from 'node:crypto';
import type { MailEvent, MailEventAnswer } from '@reach/contracts';
import { higherStatus } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { brake } from '../sends/brake.ts';
import type { PauseDeps } from '../sends/halt.ts';
import { type Advance, type AdvancedSend, advanceSends, MILESTONES } from './advance-sends.ts';
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
  deps: PauseDeps,
  events: MailEventInput[],
): Promise<RecordedMailEvent[]> {
  const { db } = deps;
  const sends = mergeBySend(events);
  const found = await retryDeadlock(() => advanceSends(db, sends));
  await brakeRuns(deps, found);
  await stopAfterReplies(db, found, sends);
  return events.map(({ sendId, recipient }) => {
    const send = found.get(sendId.toLowerCase());
    if (!send) return { answer: { ok: true, matched: false }, recipientDiffers: false };
    return {
      answer: { ok: true, matched: true, status: send.status },
      recipientDiffers:
        Boolean(recipient) && send.email !== ERASED && recipient?.toLowerCase() !== send.email.toLowerCase(),
    };
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** UPDATE … FROM applies only one of several source rows, so a send's events become one. Sorted against deadlocks. */
function mergeBySend(events: MailEventInput[]): Advance[] {
  const merged = new Map<string, Advance>();
  for (const { sendId, event, at = null, url } of events) {
    const id = sendId.toLowerCase();
    if (!UUID.test(id)) continue;
    const known = merged.get(id) ?? { id, status: event, seen: 0, clicks: null };
    known.status = higherStatus(known.status, event);
    known.seen |= MILESTONES[event];
    if (event === 'clicked' && (known.clicks?.length ?? 0) < MAX_CLICKS) {
      known.clicks = [...(known.clicks ?? []), [at, linkOf(url)]];
    }
    merged.set(id, known);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of one send in one batch. */
const MAX_CLICKS = 20;

/** Links are only told apart, and may hold what opens somebody's account. */
function linkOf(url: string | null | undefined): string | null {
  return url ? createHash('sha256').update(url).digest('hex').slice(0, 12) : null;
}

/**
 * Who has answered is not written to again by what is still queued. The same once more does no harm, so an event that
 * comes again, as this failed the first time, does it.
 */
async function stopAfterReplies(
  db: Database,
  found: Map<string, AdvancedSend>,
  sends: Advance[],
): Promise<void> {
  const replied = sends.filter(({ id, seen }) => seen & MILESTONES.replied && found.has(id));
  if (replied.length > 0) await skipAfterReplies({ db }, { sendIds: replied.map(({ id }) => id) });
}

/** A bounce may be one too many for its run. Should this fail, dispatching asks again before it sends more. */
async function brakeRuns(deps: PauseDeps, found: Map<string, AdvancedSend>): Promise<void> {
  const runs = new Set<string>();
  for (const { bouncedIn } of found.values()) if (bouncedIn !== null) runs.add(bouncedIn);
  await Promise.allSettled([...runs].map((runId) => brake(deps, { runId })));
}
