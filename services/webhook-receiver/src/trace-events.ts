import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailEventBody } from '@reach/contracts';
import { createMicroBatch, traceparentsOfSends } from '@reach/outreach';
import { beginRequestSpan, endRequestSpan, type Tracing } from '@reach/runtime';
import type { Database } from '@reach/schema';

export interface AnsweredEvent {
  req: IncomingMessage;
  res: ServerResponse;
  /** Unix time in ms. */
  startedAt: number;
  /** What a signed event said; absent when it was refused. */
  told?: MailEventBody;
}

export interface EventTraces {
  note: (event: AnsweredEvent) => void;
  /** Resolves when every event that was noted has its span. */
  idle: () => Promise<void>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Makes the spans of mail events, each a part of the trace in which the mail's run was started. Which that is, its
 * row says, so it is asked once the answer is out: nobody waits for it.
 */
export function traceEvents({ db, tracing }: { db: Database; tracing: Tracing }): EventTraces {
  const parents = createMicroBatch((ids: string[]) => traceparentsOfSends({ db }, ids), { max: 500 });
  const underWay = new Set<Promise<void>>();

  const trace = async ({ req, res, startedAt, told }: AnsweredEvent): Promise<void> => {
    const endedAt = Date.now();
    const sendId = told?.reach_send_id ?? '';
    const parent = UUID.test(sendId) ? await parents.add(sendId).catch(() => null) : null;
    const path = '/api/webhooks/mail-events';
    const span = beginRequestSpan(tracing, req, { path, parent: parent ?? undefined, startedAt });
    if (told) span.set({ 'reach.mail_event': told.event, 'reach.send.id': sendId });
    endRequestSpan(span, res, endedAt);
  };

  return {
    note: (event) => {
      const work = trace(event).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}
