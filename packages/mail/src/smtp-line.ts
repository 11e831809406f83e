import type { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from './smtp-server.ts';

/** One connection to a mail server, signed in. It carries one mail at a time. */
export interface SmtpLine {
  /** Rejects with an error of nodemailer, or with the signal's reason. */
  send: (envelope: { from: string; to: string }, source: Readable, signal: AbortSignal) => Promise<void>;
  /** False once either side has ended it. */
  alive: () => boolean;
  /** How many mails were tried over it. */
  mails: () => number;
  /** Ends it unless it is used again within that time. */
  quitAfter: (ms: number) => void;
  quit: () => void;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** Connects, asks for TLS where the server has to have it, and signs in. Rejects as `send` does. */
export async function openLine(
  server: SmtpServer,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<SmtpLine> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: server.tls === 'starttls',
    ignoreTLS: server.tls === 'off',
    connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    // The call's own limit covers this; two clocks on one call would only race.
    socketTimeout: 10 * 60_000,
    maxResponseSize: 64 * 1024,
  });
  let alive = true;
  let mails = 0;
  let idle: NodeJS.Timeout | undefined;
  let fail: (error: unknown) => void = () => {};
  const end = (error: unknown) => {
    alive = false;
    fail(error);
  };
  connection.on('error', end);
  connection.on('end', () => {
    alive = false;
    // Whoever waits hears first what the server's last words were, if it had any.
    setImmediate(() => fail(new Error('The connection was closed')));
  });

  /** One exchange; an error of the connection ends it too, and so does the signal. */
  const step = (signal: AbortSignal, act: (done: (error?: Error | null) => void) => void) => {
    const giveUp = () => {
      alive = false;
      fail(signal.reason);
      connection.close();
    };
    return new Promise<void>((resolve, reject) => {
      fail = reject;
      signal.addEventListener('abort', giveUp);
      const done = (error?: Error | null) => (error ? reject(error) : resolve());
      act(done);
    }).finally(() => {
      fail = () => {};
      // The connection may carry another mail by the time that this one's is up.
      signal.removeEventListener('abort', giveUp);
    });
  };

  const line: SmtpLine = {
    send: async (envelope, source, signal) => {
      clearTimeout(idle);
      mails++;
      try {
        await step(signal, (done) => connection.send(envelope, source, done));
      } catch (error) {
        // After a refusal the server waits for the next mail; after anything else nobody knows what it waits for.
        if ((error as { responseCode?: number }).responseCode && alive)
          await step(signal, (done) => connection.reset(done)).catch(() => line.quit());
        else line.quit();
        throw error;
      }
    },
    alive: () => alive,
    mails: () => mails,
    quitAfter: (ms) => {
      idle = setTimeout(() => line.quit(), ms);
      idle.unref();
    },
    quit: () => {
      clearTimeout(idle);
      if (alive) connection.quit();
      else connection.close();
      alive = false;
    },
  };
  try {
    await step(signal, (done) => connection.connect(done));
    const { auth } = server;
    if (auth) await step(signal, (done) => connection.login(auth, done));
    return line;
  } catch (error) {
    connection.close();
    throw error;
  }
}
