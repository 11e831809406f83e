import { signEvent } from '@reach/mail';
import { rawRequest, sendOverLanes } from '../harness/http-lanes.ts';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/** A provider that reports. Its requests are put together and signed beforehand. */
export interface EventLoadSettings {
  secret: string;
}

export type EventLoadQuestion =
  | { do: 'prepare'; url: string; event: string; sendIds: string[] }
  /** Posts what was prepared, each event once. */
  | { do: 'post'; connections: number };

export interface EventLoadReport {
  /** Answers that say `matched`. */
  matched: number;
  /** Of the answers, in ms. */
  times: number[];
}

const { secret } = settingsOfChild<EventLoadSettings>();
let url = new URL('http://127.0.0.1');
let requests: Buffer[] = [];

serveParent<EventLoadQuestion>((question) => {
  if (question.do === 'post') return post(question.connections);
  url = new URL(question.url);
  requests = question.sendIds.map((id, index) => {
    const body = JSON.stringify({
      event: question.event,
      timestamp: '2026-01-01T00:00:00.000Z',
      message_id: `m-${id}`,
      recipient: `${index + 1}@acme.example`,
      reach_send_id: id,
      provider: 'sink',
      diagnostic: '250 2.0.0 Ok: queued',
    });
    return requestOf(body);
  });
  return null;
});

function requestOf(body: string): Buffer {
  const headers = { 'content-type': 'application/json', 'x-reach-signature': signEvent(body, secret) };
  return rawRequest(url, 'POST', headers, body);
}

async function post(connections: number): Promise<EventLoadReport> {
  const report: EventLoadReport = { matched: 0, times: [] };
  await sendOverLanes({
    ...{ url, requests, connections },
    onAnswer: (body, ms) => {
      report.times.push(ms);
      if (body.includes('"matched":true')) report.matched++;
    },
  });
  return report;
}
