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
  /** Posts what was kept until the runs were over. */
  postLate: () => void;
  close: () => Promise<void>;
}

export interface MailEventOptions {
  url: string;
  secret: string;
  random: Random;
  /** Share of the mails that get events at all. */
  share: number;
  longestDelayMs: number;
  /** So many events at once for the first mail. */
  burst: number;
}

/** Share of the mails whose events come only when all runs are over. */
const LATE = 0.05;

const RETRY_MS = 500;

export function createMailEvents(options: MailEventOptions): MailEvents {
  const { random, secret } = options;
  const pool = new Pool(options.url, { connections: 8, headersTimeout: 10_000, bodyTimeout: 10_000 });
  const acknowledged = new Map<string, MailEvent>();
  const kept: (() => void)[] = [];
  let pending = 0;
  let posted = 0;
  let closed = false;
  let { burst } = options;

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
      const late = random.chance(LATE);
      const events = burst > 0 ? repeated('opened', burst) : plan(random, options.longestDelayMs);
      burst = 0;
      for (const { event, afterMs } of events) {
        pending++;
        const go = () => later(afterMs, () => post(sendId, event, to));
        if (late) kept.push(go);
        else go();
      }
    },
    acknowledged,
    posted: () => posted,
    pending: () => pending,
    postLate: () => {
      for (const go of random.shuffle(kept.splice(0))) go();
    },
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

function repeated(event: MailEvent, times: number): { event: MailEvent; afterMs: number }[] {
  return Array.from({ length: times }, () => ({ event, afterMs: 0 }));
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
  if (random.chance(0.01)) return repeated(kinds.at(-1)!, 100);
  return kinds.flatMap((event) => {
    const copies = random.chance(0.3) ? 2 : 1;
    const afterMs = () => (random.chance(0.3) ? 0 : random.int(0, longestDelayMs));
    return Array.from({ length: copies }, () => ({ event, afterMs: afterMs() }));
  });
}
