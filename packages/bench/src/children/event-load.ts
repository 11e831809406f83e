import { connect, type Socket } from 'node:net';
import { signEvent } from '@reach/mail';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/**
 * A provider that reports. It shares the machine with what is measured, so it is as cheap as it can be, for all sides
 * alike: requests are put together and signed beforehand, written to bare sockets, and of an answer it reads no more
 * than its status line and its length. undici took 17 to 22 µs of CPU a request, more than the echo that it measured.
 */
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
  const head = [
    `POST ${url.pathname} HTTP/1.1`,
    `host: ${url.host}`,
    'connection: keep-alive',
    'content-type: application/json',
    `x-reach-signature: ${signEvent(body, secret)}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

async function post(connections: number): Promise<EventLoadReport> {
  const report: EventLoadReport = { matched: 0, times: [] };
  const unsent = requests.values();
  await Promise.all(Array.from({ length: connections }, () => lane(unsent, report)));
  return report;
}

/** One connection: the next request when the answer to the one before is there as a whole. */
function lane(unsent: Iterator<Buffer>, report: EventLoadReport): Promise<void> {
  return new Promise((resolve, reject) => {
    let began = 0;
    let received = '';
    const sendNext = () => {
      const { done, value } = unsent.next();
      if (done) return void socket.end(resolve);
      began = performance.now();
      socket.write(value);
    };
    const take = (text: string) => {
      received += text;
      const answer = readAnswer(received);
      if (answer === null) return;
      report.times.push(performance.now() - began);
      if (answer.includes('"matched":true')) report.matched++;
      received = '';
      sendNext();
    };
    const socket: Socket = connect({
      host: url.hostname,
      port: Number(url.port),
      noDelay: true,
      // Read into one buffer of its own, not into one made for each answer.
      onread: {
        buffer: Buffer.allocUnsafe(16_384),
        callback: (length, buffer) => {
          try {
            take((buffer as Buffer).toString('latin1', 0, length));
          } catch (error) {
            socket.destroy(error as Error);
          }
          return true;
        },
      },
    });
    socket.once('connect', sendNext);
    socket.once('error', reject);
    // Where its end was not ours, nothing more is answered; after `resolve` it is not heard.
    socket.once('close', () => reject(new Error('A connection was closed before its last answer')));
  });
}

/** The body, or null while it is not there as a whole. Throws for what is no 200 or does not tell its length. */
function readAnswer(text: string): string | null {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd === -1) return null;
  if (!text.startsWith('HTTP/1.1 200 ')) throw new Error(`Answered ${text.slice(0, 200)}`);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
  if (length === undefined) throw new Error('An answer does not tell its length');
  const missing = headEnd + 4 + Number(length) - text.length;
  if (missing < 0) throw new Error('An answer is longer than it says');
  return missing === 0 ? text.slice(headEnd + 4) : null;
}
