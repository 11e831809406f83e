import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { createLogger } from '@reach/runtime';
import { request } from 'undici';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.ts';

export const API_KEY = 'sandbox-key-0123456789';
export const WEBHOOK_SECRET = 'webhook-secret-0123456789';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export function onClose(close: () => Promise<unknown>): void {
  closers.push(close);
}

export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({
    logger: createLogger('mail-sandbox', 'silent'),
    apiKey: API_KEY,
    ...options,
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= sandbox.close();
    return closed;
  };
  onClose(close);
  return { ...sandbox, close };
}

/** A body of `POST /v1/send`; the send's id is its key and its metadata, as the adapter does it. */
export function mail(sendId: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    from: { email: 'ann@sender.example', name: 'Ann Keller' },
    to: [{ email: `${sendId}@lead.example`, name: 'Priya Sharma' }],
    subject: `Quick idea ${sendId}`,
    text: `Hi Priya, this is ${sendId}.`,
    html: `<p>Hi Priya, this is ${sendId}.</p>`,
    idempotency_key: sendId,
    metadata: { reach_send_id: sendId },
    ...changes,
  };
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of many shapes
  body: any;
}

export async function call(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const answer = await request(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.body.text();
  const json = String(answer.headers['content-type']).startsWith('application/json');
  return { status: answer.statusCode, headers: answer.headers, body: json ? JSON.parse(text) : text };
}

export function send(
  sandbox: { url: string },
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  return call('POST', `${sandbox.url}/v1/send`, body, { authorization: `Bearer ${API_KEY}`, ...headers });
}

/** The JSON of an address of the sandbox. */
export async function get(sandbox: { url: string }, path: string): Promise<ApiAnswer['body']> {
  return (await call('GET', sandbox.url + path)).body;
}

export interface ReceivedEvent {
  body: { reach_send_id: string; event: string; recipient: string; message_id: string };
  raw: Buffer;
  signature: string | string[] | undefined;
}

/** A webhook receiver that keeps what it gets and answers what `answer` says: a status, 200 by default. */
export async function startReceiver(answer: (count: number) => number = () => 200) {
  const events: ReceivedEvent[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    events.push({ body: JSON.parse(raw.toString()), raw, signature: req.headers['x-reach-signature'] });
    res.writeHead(answer(events.length)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onClose(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/webhooks/mail-events`;
  return { events, webhook: { url, secret: WEBHOOK_SECRET } };
}

/** Waits until the condition holds; the test's own time limit ends a wait that never will. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}
