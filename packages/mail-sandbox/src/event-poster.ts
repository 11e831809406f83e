import { signEvent } from '@reach/mail';
import type { Logger } from '@reach/runtime';
import { Pool } from 'undici';
import type { Dials } from './dials.ts';
import { planEvents } from './event-plan.ts';
import type { Inbox } from './inbox.ts';
import type { Stored } from './stored-message.ts';

export interface EventPoster {
  /** Plans the events of a message and posts each when its time has come. */
  follow: (message: Stored) => void;
  totals: () => EventTotals;
  close: () => Promise<void>;
}

export interface EventTotals {
  /** Planned and not yet acknowledged. 0 means that the receiver knows all there is to know. */
  pending: number;
  /** Answered 2xx by the receiver. */
  acknowledged: number;
  /** Posts that failed or were not answered 2xx; each is tried again. */
  failed_posts: number;
  /** Given up after the last try. */
  dropped: number;
}

const CONNECTIONS = 16;
const TIMEOUT_MS = 10_000;
const MAX_TRIES = 20;
const FIRST_RETRY_MS = 250;
/** With 20 tries, a receiver may be away for about eight minutes without losing an event. */
const MAX_RETRY_MS = 30_000;

/** Posts signed events to the receiver, a bounded number at a time, each until it is answered 2xx. */
export function createEventPoster(deps: {
  webhook: { url: string; secret: string };
  dials: Dials;
  inbox: Inbox;
  logger: Logger;
}): EventPoster {
  const { webhook, dials, inbox, logger } = deps;
  const address = new URL(webhook.url);
  const pool = new Pool(address.origin, {
    connections: CONNECTIONS,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  const timers = new Set<NodeJS.Timeout>();
  const totals: EventTotals = { pending: 0, acknowledged: 0, failed_posts: 0, dropped: 0 };
  let closed = false;

  const after = (ms: number, job: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      job();
    }, ms);
    timers.add(timer);
  };

  const post = async (posting: Posting) => {
    const body = bodyOf(posting);
    const acknowledged = await pool
      .request({
        method: 'POST',
        path: address.pathname + address.search,
        headers: { 'content-type': 'application/json', 'x-reach-signature': signEvent(body, webhook.secret) },
        body,
      })
      .then(async (answer) => {
        await answer.body.dump();
        return answer.statusCode >= 200 && answer.statusCode < 300;
      })
      .catch(() => false);
    if (!closed) settle(posting, acknowledged);
  };

  const settle = (posting: Posting, acknowledged: boolean) => {
    if (acknowledged) {
      totals.acknowledged++;
      inbox.noteEvent(posting.message, posting.event);
    } else {
      totals.failed_posts++;
      const again = { ...posting, tries: posting.tries + 1 };
      if (again.tries < MAX_TRIES) return after(retryDelay(again.tries), () => void post(again));
      totals.dropped++;
      logger.warn({ messageId: posting.message.id, event: posting.event }, 'event given up');
    }
    totals.pending--;
    posting.message.pendingEvents--;
    // One that was given up stays open, so that a restart posts it again.
    if (acknowledged && posting.message.pendingEvents === 0) inbox.closeEvents(posting.message);
  };

  return {
    follow: (message) => {
      const events = planEvents(message.reach_send_id ?? message.id, dials);
      message.pendingEvents = events.length;
      totals.pending += events.length;
      if (events.length === 0) inbox.closeEvents(message);
      for (const { event, afterMs } of events) after(afterMs, () => void post({ message, event, tries: 0 }));
    },
    totals: () => ({ ...totals }),
    close: async () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await pool.destroy();
    },
  };
}

interface Posting {
  message: Stored;
  event: string;
  tries: number;
}

function bodyOf({ message, event }: Posting): string {
  return JSON.stringify({
    reach_send_id: message.reach_send_id,
    event,
    recipient: message.to[0]?.email,
    message_id: message.id,
  });
}

function retryDelay(tries: number): number {
  return Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1));
}
