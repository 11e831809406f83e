import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/**
 * The cheapest thing that still is a mail provider: speaks MisarMail's API, keeps a book of the idempotency keys it
 * accepted, and has nothing that the measured side could wait for but the latency that it is told to have.
 */
export interface SinkSettings {
  latencyMs?: number;
}

export interface SinkReport {
  url: string;
  requests: number;
  /** Different mails accepted. */
  accepted: number;
  /** When the first one was accepted, in ms of the epoch, or null. */
  firstAt: number | null;
  /** One body as it came. */
  sample: string | null;
}

let { latencyMs = 0 } = settingsOfChild<SinkSettings>();
const KEY = Buffer.from('"idempotency_key":"');
const KEY_LENGTH = 36;

let keys = new Set<string>();
let requests = 0;
let firstAt: number | null = null;
let sample: Buffer | null = null;

const server = createServer({ keepAliveTimeout: 60_000 }, (req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    if (latencyMs > 0) setTimeout(() => res.end(accept(body)), latencyMs);
    else res.end(accept(body));
  });
  res.setHeader('content-type', 'application/json');
});

/** A batch is an array of messages and is answered by as many answers. */
function accept(body: Buffer): string {
  firstAt ??= performance.timeOrigin + performance.now();
  sample ??= body;
  requests++;
  if (body[0] !== 0x5b) return answerTo(takeKey(body, 0).key);
  const answers: string[] = [];
  for (let at = 0; ; ) {
    const { key, end } = takeKey(body, at);
    if (end < 0) return `[${answers.join()}]`;
    answers.push(answerTo(key));
    at = end;
  }
}

function takeKey(body: Buffer, from: number): { key: string; end: number } {
  const at = body.indexOf(KEY, from);
  if (at < 0) return { key: '', end: -1 };
  const begin = at + KEY.length;
  const key = body.toString('latin1', begin, begin + KEY_LENGTH);
  keys.add(key);
  return { key, end: begin + KEY_LENGTH };
}

function answerTo(key: string): string {
  return `{"success":true,"message_id":"m-${key}","provider":"sink","timestamp":"2026-01-01T00:00:00.000Z"}`;
}

server.listen(0, '127.0.0.1', () =>
  serveParent<'report' | 'reset' | Required<SinkSettings>>((question) => {
    if (typeof question === 'object') latencyMs = question.latencyMs;
    const { port } = server.address() as AddressInfo;
    const report: SinkReport = {
      url: `http://127.0.0.1:${port}`,
      requests,
      accepted: keys.size,
      firstAt,
      sample: sample?.toString('utf8') ?? null,
    };
    if (question === 'reset') {
      keys = new Set();
      requests = 0;
      firstAt = null;
    }
    return report;
  }),
);
