import { connect, type Socket } from 'node:net';

/**
 * A client that shares the machine with what is measured, so it is as cheap as it can be, for all sides alike: requests
 * are whole beforehand and written to bare sockets, and of an answer it reads no more than its status line and its
 * length. undici took 17 to 22 µs of CPU a request, more than the echo that it measured.
 */
export interface Lanes {
  url: URL;
  /** Each is sent once, on whatever connection is free. */
  requests: Iterable<Buffer>;
  connections: number;
  /** `ms` from the request to the end of its answer. */
  onAnswer: (body: string, ms: number) => void;
}

/** Resolves when all are answered; rejects at the first answer that is no 200 or cannot be read. */
export async function sendOverLanes({ url, requests, connections, onAnswer }: Lanes): Promise<void> {
  const unsent = requests[Symbol.iterator]();
  await Promise.all(Array.from({ length: connections }, () => lane({ url, unsent, onAnswer })));
}

/** The bytes of a request over one of these connections. */
export function rawRequest(
  url: URL,
  method: string,
  headers: Record<string, string>,
  body: string | null = null,
): Buffer {
  const lines = Object.entries({
    host: url.host,
    connection: 'keep-alive',
    ...headers,
    ...(body !== null && { 'content-length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}`);
  const line = `${method} ${url.pathname}${url.search} HTTP/1.1`;
  return Buffer.from(`${[line, ...lines].join('\r\n')}\r\n\r\n${body ?? ''}`);
}

interface Lane {
  url: URL;
  unsent: Iterator<Buffer>;
  onAnswer: Lanes['onAnswer'];
}

/** One connection: the next request when the answer to the one before is there as a whole. */
function lane({ url, unsent, onAnswer }: Lane): Promise<void> {
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
      onAnswer(answer, performance.now() - began);
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
