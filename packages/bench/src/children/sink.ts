import { type AddressInfo, createServer } from 'node:net';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/**
 * The cheapest thing that still is a mail provider: speaks MisarMail's API and Resend's, keeps a book of the sends
 * whose mail it accepted, and has nothing that the measured side could wait for but the latency that it is told to have.
 */
export interface SinkSettings {
  latencyMs?: number;
}

export interface SinkReport {
  url: string;
  requests: number;
  /** Mails accepted, whether one a request or many. */
  mails: number;
  /** Different ones. */
  accepted: number;
  /** When the first one was accepted, in ms of the epoch, or null. */
  firstAt: number | null;
  /** One body as it came. */
  sample: string | null;
}

let { latencyMs = 0 } = settingsOfChild<SinkSettings>();
const KEY = Buffer.from('"idempotency_key":"');
/** Resend's keys are in a header; a mail's tag tells whose it is. */
const TAG = Buffer.from('"reach_send_id","value":"');
const KEY_LENGTH = 36;

let keys = new Set<string>();
let requests = 0;
let mails = 0;
let firstAt: number | null = null;
let sample: Buffer | null = null;

/**
 * Requests are read by hand: `node:http` would take two thirds as much CPU as the loop that posts, of the same two
 * cores, and what is left of them is what is measured..
 */
const server = createServer((socket) => {
  let unread: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
    for (let request = readRequest(unread); request; request = readRequest(unread)) {
      unread = unread.subarray(request.end);
      const answer = accept(request.body, request.path);
      const respond = () => socket.write(`${HEAD}${answer.length}\r\n\r\n${answer}`, 'latin1');
      if (latencyMs > 0) setTimeout(respond, latencyMs);
      else respond();
    }
  });
});

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ';

/** The first request of the bytes, when all of it is there. */
function readRequest(bytes: Buffer): { path: string; body: Buffer; end: number } | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const start = headEnd + 4;
  const end = start + Number(/\r\ncontent-length: *(\d+)/i.exec(head)![1]);
  if (bytes.length < end) return null;
  return { path: head.split(' ', 2)[1]!, body: bytes.subarray(start, end), end };
}

function accept(body: Buffer, path: string): string {
  firstAt ??= performance.timeOrigin + performance.now();
  sample ??= body;
  requests++;
  if (path === '/emails') return `{"id":"m-${take(body, TAG)[0]}"}`;
  if (path === '/emails/batch')
    return `{"data":[${take(body, TAG).map((key) => `{"id":"m-${key}"}`)}],"errors":[]}`;
  const [key] = take(body, KEY);
  return `{"success":true,"message_id":"m-${key}","provider":"sink","timestamp":"2026-01-01T00:00:00.000Z"}`;
}

/** What stands behind each `mark`: one for a mail. */
function take(body: Buffer, mark: Buffer): string[] {
  const found: string[] = [];
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at)) {
    at += mark.length;
    const key = body.toString('latin1', at, at + KEY_LENGTH);
    keys.add(key);
    found.push(key);
  }
  mails += found.length;
  return found;
}

server.listen(0, '127.0.0.1', () =>
  serveParent<'report' | 'reset' | Required<SinkSettings>>((question) => {
    if (typeof question === 'object') latencyMs = question.latencyMs;
    const { port } = server.address() as AddressInfo;
    const report: SinkReport = {
      url: `http://127.0.0.1:${port}`,
      requests,
      mails,
      accepted: keys.size,
      firstAt,
      sample: sample?.toString('utf8') ?? null,
    };
    if (question === 'reset') {
      keys = new Set();
      requests = 0;
      mails = 0;
      firstAt = null;
    }
    return report;
  }),
);
