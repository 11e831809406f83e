import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createSmtp, type MailMessage, type MailProvider } from '../src/index.ts';
import { openLine } from '../src/smtp-line.ts';
import { smtpServer } from '../src/smtp-server.ts';

const SEND_ID = '01990000-0000-7000-8000-000000000001';
const LINK = 'https://reach.test/unsubscribe/token';
const MESSAGE: MailMessage = {
  sendId: SEND_ID,
  from: { email: 'ada@sender.test', name: 'Ada Sender' },
  to: { email: 'bob@company.example', name: 'Bob' },
  replyTo: { email: 'replies@sender.test' },
  subject: 'A short demo?',
  text: 'Hi Bob,\n.\nbye',
  html: '<p>Hi Bob</p>',
  headers: { 'List-Unsubscribe': `<${LINK}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
};

interface Received {
  from: string;
  to: string[];
  raw: string;
  session: string;
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A mail server that takes everything, unless the options say otherwise. */
async function startServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
          session: session.id,
        });
        done(null, 'queued as 4711');
      });
    },
    ...options,
  });
  // A client that goes away in mid-mail is no fault of the server's.
  server.on('error', () => {});
  const port = await listening(server.server);
  server.listen(port, '127.0.0.1');
  await new Promise((up) => server.server.once('listening', up));
  closers.push(() => new Promise((closed) => server.close(() => closed())));
  return { port, received };
}

/** A port that is free. */
async function listening(_server: unknown): Promise<number> {
  const probe = createServer();
  await new Promise<void>((up) => probe.listen(0, '127.0.0.1', up));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}

function provider(port: number, more: { timeoutMs?: number; user?: string } = {}): MailProvider {
  const { user = '', ...options } = more;
  const smtp = createSmtp({ url: `smtp://${user}127.0.0.1:${port}`, ...options });
  closers.push(smtp.close);
  return smtp;
}

const no = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

describe('a mail', () => {
  it('that has arrived ends nothing when its time is up: the connection carries another by then', async () => {
    const { port, received } = await startServer({
      onRcptTo: (_address, _session, done) => void setTimeout(done, 150),
    });
    const { send } = provider(port, { timeoutMs: 400 });
    for (let mails = 0; mails < 5; mails++) expect((await send(MESSAGE)).kind).toBe('accepted');
    expect(new Set(received.map(({ session }) => session)).size).toBe(1);
  });

  it('arrives with the headers that it needs, as text and as HTML', async () => {
    const { port, received } = await startServer();
    const outcome = await provider(port).send(MESSAGE);
    expect(outcome).toEqual({ kind: 'accepted', messageId: `<${SEND_ID}@sender.test>` });
    const [mail] = received;
    expect([mail!.from, mail!.to]).toEqual(['ada@sender.test', ['bob@company.example']]);
    const parsed = await PostalMime.parse(mail!.raw);
    expect(parsed).toMatchObject({
      messageId: `<${SEND_ID}@sender.test>`,
      from: { address: 'ada@sender.test', name: 'Ada Sender' },
      to: [{ address: 'bob@company.example', name: 'Bob' }],
      replyTo: [{ address: 'replies@sender.test' }],
      subject: 'A short demo?',
    });
    const header = (name: string) => parsed.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe')).toBe(`<${LINK}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('content-type')).toMatch(/^multipart\/alternative/);
    expect([parsed.text?.trim(), parsed.html?.trim()]).toEqual(['Hi Bob,\n.\nbye', '<p>Hi Bob</p>']);
  });

  it('goes on with the conversation that it belongs to', async () => {
    const { port, received } = await startServer();
    const first = '01990000-0000-7000-8000-00000000000a';
    await provider(port).send({
      ...MESSAGE,
      thread: [
        { sendId: first, messageId: null },
        { sendId: first, messageId: 'msg_4711\r\nBcc: eve@evil.example' },
        { sendId: SEND_ID, messageId: '<given@provider.example>' },
      ],
    });
    const parsed = await PostalMime.parse(received[0]!.raw);
    expect([parsed.inReplyTo, parsed.references]).toEqual([
      ...[
        '<given@provider.example>',
        `<${first}@sender.test> <${first}@sender.test> <given@provider.example>`,
      ],
    ]);
  });

  it('has no header that a name, an address or a subject brought along', async () => {
    const { port, received } = await startServer();
    const smtp = provider(port);
    const evil = 'x\r\nBcc: eve@evil.example\r\n\r\n<script>\u2028Cc: eve@evil.example\u0000';
    await smtp.send(MESSAGE);
    await smtp.send({
      ...MESSAGE,
      from: { email: 'ada@sender.test', name: evil },
      to: { email: 'bob@company.example', name: `"${evil}" <eve@evil.example>,` },
      subject: evil,
    });
    const keys = await Promise.all(
      received.map(async ({ raw }) => (await PostalMime.parse(raw)).headers.map(({ key }) => key).sort()),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(received[1]!.to).toEqual(['bob@company.example']);
    const { to, cc, bcc } = await PostalMime.parse(received[1]!.raw);
    expect([to?.map(({ address }) => address), cc, bcc]).toEqual([
      ['bob@company.example'],
      undefined,
      undefined,
    ]);
  });

  it('shares a connection with the next one, and finds another when the server has ended it', async () => {
    const { port, received } = await startServer({ socketTimeout: 300 });
    const smtp = provider(port);
    await smtp.send(MESSAGE);
    await smtp.send(MESSAGE);
    await new Promise((later) => setTimeout(later, 900));
    expect((await smtp.send(MESSAGE)).kind).toBe('accepted');
    const [first, second, third] = received.map(({ session }) => session);
    expect([second === first, third === first]).toEqual([true, false]);
  });

  it('that is refused does not keep the next one from the same connection', async () => {
    const { port, received } = await startServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? no(550, '5.1.1 unknown user') : null),
    });
    const smtp = provider(port);
    const kinds: string[] = [];
    for (const email of ['a@company.example', 'gone@company.example', 'b@company.example'])
      kinds.push((await smtp.send({ ...MESSAGE, to: { email } })).kind);
    expect(kinds).toEqual(['accepted', 'suppressed', 'accepted']);
    expect(new Set(received.map(({ session }) => session)).size).toBe(1);
  });
});

describe('what the server answers decides', () => {
  const atRcpt = (error: Error): SMTPServerOptions => ({ onRcptTo: (_to, _session, done) => done(error) });
  const atFrom = (error: Error): SMTPServerOptions => ({
    onMailFrom: (_from, _session, done) => done(error),
  });
  const atEnd = (error: Error): SMTPServerOptions => ({
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(error));
    },
  });
  it.each<[string, SMTPServerOptions, object]>([
    ['550 unknown user', atRcpt(no(550, '5.1.1 unknown user')), { kind: 'suppressed', bounced: true }],
    ['550 policy', atRcpt(no(550, '5.7.1 not today')), { kind: 'refused' }],
    ['554 relaying', atRcpt(no(554, '5.7.1 Relay access denied')), { kind: 'paused' }],
    ['450 greylisted', atRcpt(no(450, '4.2.0 come back')), { kind: 'retry', accepted: 'no' }],
    ['421 at the recipient', atRcpt(no(421, 'too busy')), { kind: 'throttled' }],
    ['550 at our sender', atFrom(no(550, '5.1.8 unknown sender')), { kind: 'paused' }],
    ['451 at our sender', atFrom(no(451, 'too much')), { kind: 'throttled' }],
    ['550 a spent quota', atEnd(no(550, '5.4.5 Daily user sending quota exceeded')), { kind: 'paused' }],
    ['550 a daily limit', atRcpt(no(550, '5.1.90 You have reached your daily limit')), { kind: 'paused' }],
    ['550 an hourly limit', atEnd(no(550, 'Hourly sending limit reached')), { kind: 'paused' }],
    ['552 a full mailbox', atRcpt(no(552, '5.2.2 Mailbox full, over quota')), { kind: 'refused' }],
    ['554 to the message', atEnd(no(554, '5.6.0 spam')), { kind: 'refused' }],
    ['451 to the message', atEnd(no(451, 'disk full')), { kind: 'retry', accepted: 'no' }],
    [
      '421 greeting',
      { onConnect: (_session, done) => done(no(421, 'too many connections')) },
      { kind: 'throttled' },
    ],
    ['554 greeting', { onConnect: (_session, done) => done(no(554, 'no service')) }, { kind: 'paused' }],
  ])('%s', async (_name, options, outcome) => {
    const { port } = await startServer(options);
    expect(await provider(port).send(MESSAGE)).toMatchObject({ ...outcome, reason: expect.any(String) });
  });

  it('535: our password is wrong, and stands in no reason', async () => {
    const { port } = await startServer({
      authOptional: false,
      onAuth: ({ password }, _session, done) => done(no(535, `5.7.8 not ${password}`)),
    });
    const outcome = await provider(port, { user: 'ada:se%3Acret-word@' }).send(MESSAGE);
    expect(outcome).toEqual({
      kind: 'paused',
      reason: expect.stringMatching(/^The mail server does not let us in\. Check SMTP_URL: .*\[password\]/),
    });
  });

  it('with the right password it takes the mail', async () => {
    const { port, received } = await startServer({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'ada@sender.test' && password === 'se:cret'
          ? done(null, { user: 1 })
          : done(no(535, 'no')),
    });
    const smtp = provider(port, { user: 'ada%40sender.test:se%3Acret@' });
    expect((await smtp.send(MESSAGE)).kind).toBe('accepted');
    expect(received).toHaveLength(1);
  });
});

describe('without an answer', () => {
  /** Stands in front of a real server and lets `cut` see what the client says. */
  async function startProxy(port: number, cut: (said: string, client: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const proxy: Server = createServer((client) => {
      const server = connect(port, '127.0.0.1');
      let said = '';
      for (const socket of [client, server]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => (socket === client ? server : client).destroy());
      }
      server.pipe(client);
      client.on('data', (bytes) => {
        said += bytes;
        server.write(bytes);
        cut(said, client);
      });
    });
    await new Promise<void>((up) => proxy.listen(0, '127.0.0.1', up));
    closers.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    });
    return (proxy.address() as { port: number }).port;
  }

  it('nothing was accepted when nobody listens', async () => {
    const smtp = provider(await listening(null));
    expect(await smtp.send(MESSAGE)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('nothing was accepted when the connection breaks before the body', async () => {
    const { port, received } = await startServer();
    const smtp = provider(await startProxy(port, (said, client) => /RCPT TO/.test(said) && client.destroy()));
    expect(await smtp.send(MESSAGE)).toMatchObject({ kind: 'unreachable' });
    expect(received).toEqual([]);
  });

  it('nobody knows when it breaks after the body has begun', async () => {
    const { port } = await startServer();
    const smtp = provider(
      await startProxy(port, (said, client) => /Message-ID/i.test(said) && client.destroy()),
    );
    expect(await smtp.send(MESSAGE)).toMatchObject({ kind: 'retry', accepted: 'unknown' });
  });

  it('nobody knows when the server takes the body and says nothing', async () => {
    const { port } = await startServer({ onData: (stream) => stream.resume() });
    expect(await provider(port, { timeoutMs: 500 }).send(MESSAGE)).toEqual({
      kind: 'retry',
      accepted: 'unknown',
      reason: 'The mail server did not answer within 0.5 s; it may have taken the mail',
    });
  });

  it('nothing was accepted when it does not even greet', async () => {
    const { port } = await startServer({ onConnect: () => {} });
    expect(await provider(port, { timeoutMs: 500 }).send(MESSAGE)).toMatchObject({ kind: 'unreachable' });
  });

  it('nothing was accepted when the caller gave up before', async () => {
    const { port, received } = await startServer();
    const outcome = await provider(port).send(MESSAGE, { signal: AbortSignal.abort() });
    expect([outcome.kind, received.length]).toEqual(['unreachable', 0]);
  });
});

describe('the URL of a mail server', () => {
  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, tls: 'starttls', auth: null }],
    ['smtp://u:p%40w@mail.example:2525', { port: 2525, tls: 'starttls', auth: { user: 'u', pass: 'p@w' } }],
    ['smtps://mail.example', { port: 465, tls: 'implicit' }],
    ['smtp://mail.example:25?tls=off', { port: 25, tls: 'off' }],
    ['smtp://u:p@127.0.0.1:25', { tls: 'off', auth: { user: 'u', pass: 'p' } }],
    ['smtp://[::1]:25', { host: '::1', tls: 'off' }],
  ])('%s', (url, server) => expect(smtpServer(url)).toMatchObject(server));

  it.each([
    ['http://mail.example', 'must be an smtp or smtps URL'],
    ['mail.example', 'must be an smtp or smtps URL'],
    ['smtp://mail.example/inbox', 'must be an smtp or smtps URL'],
    ['smtp://mail.example?tls=maybe', '?tls=off at its end and nothing else'],
    ['smtp://u:hunter2@mail.example?tls=off', 'must not go to a mail server in the clear'],
  ])('%s is refused', (url, words) => {
    expect(() => createSmtp({ url })).toThrow(words);
    expect(() => createSmtp({ url })).not.toThrow('hunter2');
  });

  it('TLS that is asked for is had, or there is no connection', async () => {
    const plain = await startServer();
    const secure = await startServer({ secure: true, disabledCommands: [] });
    const signal = AbortSignal.timeout(10_000);
    const open = (port: number, tls: 'starttls' | 'implicit') =>
      openLine({ host: '127.0.0.1', port, tls, auth: null }, { timeoutMs: 5_000, signal });
    await expect(open(plain.port, 'starttls')).rejects.toThrow(/STARTTLS|TLS/);
    // Nobody that we trust has signed its certificate.
    await expect(open(secure.port, 'implicit')).rejects.toThrow(/certificate/i);
  });
});
