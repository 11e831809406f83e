import { type MailEvent, SEND_STATUSES } from '@reach/contracts';
import { signEvent } from '@reach/mail';
import { Pool } from 'undici';
import type { Random } from './random.ts';

/** The third book: what the receiver acknowledged. */
export interface MailEvents {
  /** Plans the events of an accepted mail: doubled, out of order, some before the answer is out, some late. */
  follow: (sendId: string, to: string) => void;
  /** The highest status that the receiver acknowledged, by send. */
  acknowledged: ReadonlyMap<string, MailEvent>;
  posted: () => number;
  pending: () => number;
  close: () => Promise<void>;
}

export interface MailEventOptions {
  url: string;
  secret: string;
  random: Random;
  /** Share of the mails that get events at all. */
  share: number;
  longestDelayMs: number;
}

const RETRY_MS = 500;

export function createMailEvents(options: MailEventOptions): MailEvents {
  const { random, secret } = options;
  const pool = new Pool(options.url, { connections: 8, headersTimeout: 10_000, bodyTimeout: 10_000 });
  const acknowledged = new Map<string, MailEvent>();
  let pending = 0;
  let posted = 0;
  let closed = false;

  const post = async (sendId: string, event: MailEvent, recipient: string): Promise<void> => {
    const body = JSON.stringify({ reach_send_id: sendId, event, recipient });
    const headers = { 'content-type': 'application/json', 'x-reach-signature': signEvent(body, secret) };
    const path = '/api/webhooks/mail-events';
    const known = await pool
      .request({ method: 'POST', path, headers, body })
      .then(async ({ statusCode, body: answer }) => {
        const text = await answer.text();
        return statusCode === 200 && JSON.parse(text).matched === true;
      })
      .catch(() => false);
    if (closed) return;
    if (!known) return later(RETRY_MS, () => post(sendId, event, recipient));
    posted++;
    pending--;
    const before = acknowledged.get(sendId);
    if (!before || rank(event) > rank(before)) acknowledged.set(sendId, event);
  };

  return {
    follow: (sendId, to) => {
      if (!random.chance(options.share)) return;
      for (const { event, afterMs } of plan(random, options.longestDelayMs)) {
        pending++;
        later(afterMs, () => post(sendId, event, to));
      }
    },
    acknowledged,
    posted: () => posted,
    pending: () => pending,
    close: async () => {
      closed = true;
      await pool.destroy();
    },
  };
}

const rank = (event: MailEvent) => SEND_STATUSES.indexOf(event);

function later(ms: number, job: () => Promise<void>): void {
  if (ms === 0) void job();
  else setTimeout(() => void job(), ms).unref();
}

/** A hundredth of the mails get one event a hundred times at once. */
function plan(random: Random, longestDelayMs: number): { event: MailEvent; afterMs: number }[] {
  const kinds = random.pick<MailEvent[]>([
    ['sent', 'delivered'],
    ['delivered', 'opened', 'clicked'],
    ['bounced'],
    ['delivered', 'bounced'],
    ['delivered', 'opened', 'replied'],
  ]);
  if (random.chance(0.01)) return Array.from({ length: 100 }, () => ({ event: kinds.at(-1)!, afterMs: 0 }));
  return kinds.flatMap((event) => {
    const copies = random.chance(0.3) ? 2 : 1;
    const afterMs = () => (random.chance(0.3) ? 0 : random.int(0, longestDelayMs));
    return Array.from({ length: copies }, () => ({ event, afterMs: afterMs() }));
  });
}
