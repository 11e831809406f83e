import { signEvent } from '@reach/mail';
import { Pool } from 'undici';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/** A provider that reports: events made and signed beforehand, so that posting them costs little beside taking them. */
export interface EventLoadSettings {
  secret: string;
}

export type EventLoadQuestion =
  | { do: 'sign'; event: string; sendIds: string[] }
  /** Posts what was signed, each event once. */
  | { do: 'post'; url: string; connections: number };

export interface EventLoadReport {
  /** Answers that say `matched`. */
  matched: number;
  /** Of the answers, in ms. */
  times: number[];
}

const { secret } = settingsOfChild<EventLoadSettings>();
let events: { body: string; signature: string }[] = [];

serveParent<EventLoadQuestion>(async (question) => {
  if (question.do === 'post') return post(question);
  events = question.sendIds.map((id, index) => {
    const body = JSON.stringify({
      event: question.event,
      timestamp: '2026-01-01T00:00:00.000Z',
      message_id: `m-${id}`,
      recipient: `${index + 1}@acme.example`,
      reach_send_id: id,
      provider: 'sink',
      diagnostic: '250 2.0.0 Ok: queued',
    });
    return { body, signature: signEvent(body, secret) };
  });
  return null;
});

async function post({ url, connections }: { url: string; connections: number }): Promise<EventLoadReport> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const report: EventLoadReport = { matched: 0, times: [] };
  let next = 0;
  const lane = async () => {
    while (next < events.length) {
      const { body, signature } = events[next++]!;
      const began = performance.now();
      const answer = await postOne(pool, pathname, { body, signature });
      report.times.push(performance.now() - began);
      if (answer.includes('"matched":true')) report.matched++;
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  await pool.close();
  return report;
}

/** undici's dispatch interface costs a third less than its `request`, and the load must not be what is measured. */
function postOne(pool: Pool, path: string, event: { body: string; signature: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-reach-signature': event.signature };
    let text = '';
    pool.dispatch(
      { method: 'POST', path, headers, body: event.body },
      {
        onRequestStart: () => {},
        onResponseStart: () => {},
        onResponseData: (_controller, chunk) => {
          text += chunk.toString('latin1');
        },
        onResponseEnd: () => resolve(text),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
