import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createMisarMail, type MailMessage, type MailProvider } from '../src/index.ts';

const API_KEY = 'msk_test_0123456789';
const message: MailMessage = {
  sendId: '0197f0d2-0000-7000-8000-000000000001',
  from: { email: 'ann@sender.example', name: 'Ann' },
  to: { email: 'priya@lead.example', name: 'Priya "P" Sharma' },
  replyTo: { email: 'reply@sender.example' },
  subject: 'Quick idea',
  text: 'Hi "Priya"\n\\',
  html: '<p class="a">Hi Priya</p>\n',
  tags: ['reach'],
  headers: { 'List-Unsubscribe': '<https://sender.example/u>' },
};

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

describe('the request', () => {
  it('is one POST to {baseUrl}/v1/send with the send’s id as key and as metadata', async () => {
    const seen: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string }[] = [];
    const baseUrl = await httpServer(async (req, res) => {
      seen.push({ method: req.method!, url: req.url!, headers: req.headers, body: await bodyOf(req) });
      answer(res, 200, { success: true, message_id: 'm-1' });
    });
    const provider = misarMail(`${baseUrl}/mail/`);

    const inside = (text = '') => JSON.stringify(text).slice(1, -1);
    const written = { text: inside(message.text), html: inside(message.html), inJson: true as const };
    expect(await provider.send(message)).toEqual({ kind: 'accepted', messageId: 'm-1' });
    expect(await provider.send({ ...message, ...written })).toEqual({ kind: 'accepted', messageId: 'm-1' });

    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/mail/v1/send',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      from: message.from,
      to: [message.to],
      reply_to: message.replyTo,
      subject: 'Quick idea',
      text: message.text,
      html: message.html,
      idempotency_key: message.sendId,
      tags: ['reach'],
      metadata: { reach_send_id: message.sendId },
    });
    expect(seen[1]!.body).toBe(seen[0]!.body);
  });

  it('belongs to an account that is told from others by address and key, and names neither', () => {
    const account = (baseUrl: string, apiKey: string) => {
      const provider = createMisarMail({ baseUrl, apiKey });
      open.push(provider);
      return provider.account;
    };
    const ours = account('https://mail.example', API_KEY);
    expect(account('https://mail.example/', API_KEY)).toBe(ours);
    expect(account('https://mail.example', 'msk_another')).not.toBe(ours);
    expect(account('https://other.example', API_KEY)).not.toBe(ours);
    expect(ours).toMatch(/^[0-9a-f]{12}$/);
  });

  it('never follows a redirect', async () => {
    let calls = 0;
    const baseUrl = await httpServer((_req, res) => {
      calls++;
      res.writeHead(307, { location: '/v1/send' }).end();
    });
    expect(await misarMail(baseUrl).send(message)).toMatchObject({ kind: 'retry', accepted: 'no' });
    expect(calls).toBe(1);
  });

  it('uses no more connections than it may, and keeps them open', async () => {
    const sockets = new Set<Socket>();
    const baseUrl = await httpServer((req, res) => {
      sockets.add(req.socket);
      answer(res, 200, { success: true, message_id: 'm' });
    });
    const provider = misarMail(baseUrl, { connections: 4 });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, n) => provider.send({ ...message, sendId: `send-${n}` })),
    );
    expect(outcomes.every((outcome) => outcome.kind === 'accepted')).toBe(true);
    expect(sockets.size).toBe(4);
  });
});

describe('before the request began, nothing can have been accepted', () => {
  it('when the connection is refused', async () => {
    const provider = misarMail(await closedPort());
    expect(await provider.send(message)).toEqual({
      kind: 'unreachable',
      reason: 'MisarMail cannot be reached (ECONNREFUSED)',
    });
  });

  it('when the name has no address', async () => {
    const outcome = await misarMail('http://no-such-host.invalid').send(message);
    expect(outcome).toMatchObject({ kind: 'unreachable' });
  });

  it('when TLS fails', async () => {
    const baseUrl = await tcpServer((socket) => socket.end('this is not TLS'));
    const outcome = await misarMail(baseUrl.replace('http:', 'https:')).send(message);
    expect(outcome).toMatchObject({ kind: 'unreachable' });
  });

  it('when the time is up while it waits for a connection, and then it is never sent', async () => {
    const held: ServerResponse[] = [];
    const bodies: string[] = [];
    const baseUrl = await httpServer(async (req, res) => {
      bodies.push(await bodyOf(req));
      // Another one, which should not come, is answered at once: closing would wait for it.
      if (bodies.length === 1) held.push(res);
      else answer(res, 200, { success: true, message_id: 'another' });
    });
    const provider = misarMail(baseUrl, { connections: 1, timeoutMs: 300 });
    const first = provider.send(message);
    const waiting = provider.send({ ...message, sendId: 'waiting' });

    expect(await waiting).toMatchObject({ kind: 'unreachable' });
    expect(await first).toMatchObject({ kind: 'retry', accepted: 'unknown' });
    for (const res of held) answer(res, 200, { success: true, message_id: 'late' });
    await provider.close();
    expect(bodies.some((body) => body.includes('waiting'))).toBe(false);
  });

  it('when the signal was aborted before', async () => {
    const provider = misarMail(await closedPort());
    const outcome = await provider.send(message, { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ kind: 'unreachable', reason: 'The call to MisarMail was given up' });
  });

  it('when the provider was closed', async () => {
    const provider = misarMail(await closedPort());
    await provider.close();
    expect(await provider.send(message)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('after the request went out, it may have been accepted', () => {
  it('when the connection is reset', async () => {
    const baseUrl = await tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await misarMail(baseUrl).send(message)).toMatchObject({
      kind: 'retry',
      accepted: 'unknown',
      reason: expect.stringMatching(/^The connection to MisarMail broke \(\w+\); it may have taken/),
    });
  });

  it('when the connection ends without an answer', async () => {
    const baseUrl = await tcpServer((socket) => socket.once('data', () => socket.end()));
    expect(await misarMail(baseUrl).send(message)).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });

  it('when the answer is not HTTP', async () => {
    const baseUrl = await tcpServer((socket) => socket.once('data', () => socket.end('hello\r\n\r\n')));
    expect(await misarMail(baseUrl).send(message)).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });

  it('when no answer comes in time', async () => {
    const baseUrl = await httpServer(() => {});
    expect(await misarMail(baseUrl, { timeoutMs: 200 }).send(message)).toEqual({
      kind: 'retry',
      accepted: 'unknown',
      reason: 'MisarMail did not answer within 0.2 s; it may have taken the message',
    });
  });

  it('when the caller gives up', async () => {
    const abort = new AbortController();
    const baseUrl = await httpServer(() => abort.abort());
    const outcome = await misarMail(baseUrl).send(message, { signal: abort.signal });
    expect(outcome).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });

  it.each([
    [
      'is cut',
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"success":true',
      true,
    ],
    [
      'hangs half way',
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"succ',
      false,
    ],
  ])('when the body of a 200 %s', async (_case, bytes, end) => {
    const baseUrl = await tcpServer((socket) =>
      socket.once('data', () => (end ? socket.end(bytes) : socket.write(bytes))),
    );
    const outcome = await misarMail(baseUrl, { timeoutMs: 300 }).send(message);
    expect(outcome).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });

  it('when the answer has no end', async () => {
    const baseUrl = await httpServer((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!res.destroyed && res.write('{"success":true,'.repeat(500)));
        res.once('drain', more);
      };
      more();
    });
    expect(await misarMail(baseUrl).send(message)).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });
});

it('a status speaks for itself even when its body is cut', async () => {
  const bytes = 'HTTP/1.1 422 No\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"error';
  const baseUrl = await tcpServer((socket) => socket.once('data', () => socket.end(bytes)));
  expect(await misarMail(baseUrl).send(message)).toMatchObject({ kind: 'suppressed' });
});

it('one refused recipient neither fails nor repeats its neighbours', async () => {
  const calls = new Map<string, number>();
  const baseUrl = await httpServer(async (req, res) => {
    const { idempotency_key: key } = JSON.parse(await bodyOf(req)) as { idempotency_key: string };
    calls.set(key, (calls.get(key) ?? 0) + 1);
    if (key === 'send-7') answer(res, 400, { error: 'bad address' });
    else answer(res, 200, { success: true, message_id: key });
  });
  const provider = misarMail(baseUrl, { connections: 8 });
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => provider.send({ ...message, sendId: `send-${n}` })),
  );
  expect(outcomes.filter((outcome) => outcome.kind === 'accepted')).toHaveLength(19);
  expect(outcomes[7]).toMatchObject({ kind: 'refused' });
  expect([...calls.values()].every((count) => count === 1)).toBe(true);
});

it('the key is in no reason, even when the provider quotes it', async () => {
  const apiKey = `own-key-${'k'.repeat(280)}`;
  const baseUrl = await httpServer((req, res) =>
    answer(res, 401, { error: `Bad ${req.headers.authorization}` }),
  );
  const outcome = await misarMail(baseUrl, { apiKey }).send(message);
  expect(JSON.stringify(outcome)).not.toContain('own-key');
  expect(outcome).toMatchObject({ kind: 'paused', reason: expect.stringContaining('Bad Bearer [key]') });
});

it.each([
  '',
  'mail.example',
  'ftp://mail.example',
  'https://user:pw@mail.example',
  'https://mail.example/?a=1',
])('a base URL like %j is refused at once', (baseUrl) => {
  expect(() => createMisarMail({ baseUrl, apiKey: API_KEY })).toThrow('base URL');
});

it.each(['', 'two words', 'line\nbreak', 'schlüssel'])('a key like %j is refused at once', (apiKey) => {
  expect(() => createMisarMail({ baseUrl: 'https://mail.example', apiKey })).toThrow('API key');
});

function misarMail(
  baseUrl: string,
  options: { connections?: number; timeoutMs?: number; apiKey?: string } = {},
): MailProvider {
  const provider = createMisarMail({ baseUrl, apiKey: API_KEY, ...options });
  open.push(provider);
  return provider;
}

async function httpServer(handler: (req: IncomingMessage, res: ServerResponse) => unknown): Promise<string> {
  const server = createServer(handler);
  return listening(server, () => server.closeAllConnections());
}

async function tcpServer(handler: (socket: Socket) => unknown): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    handler(socket);
  });
  return listening(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listening(server: Server, cut: () => void): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        cut();
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<string> {
  const url = await tcpServer(() => {});
  await open.pop()!.close();
  return url;
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) body += chunk;
  return body;
}

function answer(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
