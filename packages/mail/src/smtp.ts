import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage, MailProvider, SendOutcome } from './provider.ts';
import { classifySmtpFailure, type SmtpFailure } from './smtp-answer.ts';
import { openLine, type SmtpLine } from './smtp-line.ts';
import { smtpServer } from './smtp-server.ts';
import { messageIdOf, threadOf } from './thread.ts';

export interface SmtpOptions {
  /**
   * `smtp://user:password@host:587` asks for STARTTLS and fails without; `smtps://…:465` speaks TLS from the start.
   * `?tls=off` leaves it out, as is done on this machine's own addresses; then no password may be in it.
   */
  url: string;
  timeoutMs?: number;
}

/** Servers end connections that carried this many mails, or that say nothing for long. */
const MAILS_PER_LINE = 100;
const IDLE_MS = 8_000;

/**
 * The adapter for a mail server. SMTP knows no idempotency keys: a mail whose body has begun to leave and that got no
 * answer may have been taken, and is not sent again. Connections are kept for the next mail; there are never more of
 * them than calls at once. Throws when the URL cannot be one.
 */
export function createSmtp({ url, timeoutMs = 20_000 }: SmtpOptions): MailProvider {
  const server = smtpServer(url);
  const idle: SmtpLine[] = [];
  let closed = false;

  const takeIdle = (): SmtpLine | undefined => {
    for (let line = idle.pop(); line; line = idle.pop()) if (line.alive()) return line;
    return undefined;
  };
  const putBack = (line: SmtpLine) => {
    if (closed || !line.alive() || line.mails() >= MAILS_PER_LINE) return line.quit();
    idle.push(line);
    line.quitAfter(IDLE_MS);
  };

  /** One mail over one connection, new or kept. */
  const deliver = async (line: SmtpLine, mail: Mail, signal: AbortSignal): Promise<void> => {
    try {
      await line.send(mail.envelope, mail.source(), signal);
    } finally {
      putBack(line);
    }
  };

  return {
    name: 'smtp',
    url: `${new URL(url).protocol}//${new URL(url).hostname}:${server.port}`,
    idempotencyWindowMs: null,
    callTimeoutMs: timeoutMs,
    send: async (message, { signal } = {}) => {
      const mail = await compose(message);
      const timeout = AbortSignal.timeout(timeoutMs);
      const until = signal ? AbortSignal.any([signal, timeout]) : timeout;
      try {
        if (until.aborted) throw until.reason;
        const kept = takeIdle();
        if (kept) {
          // A server may have ended a kept connection just now; nothing is lost as long as no body has left.
          const failure = await deliver(kept, mail, until).then(
            () => null,
            (error: SmtpFailure) => error,
          );
          if (failure === null) return accepted(mail);
          if (mail.begun() || failure.responseCode || until.aborted) throw failure;
        }
        await deliver(await openLine(server, { timeoutMs, signal: until }), mail, until);
        return accepted(mail);
      } catch (error) {
        const gaveUp = timeout.aborted ? 'timeout' : until.aborted ? 'aborted' : null;
        return classifySmtpFailure(error as SmtpFailure, { begun: mail.begun(), gaveUp, timeoutMs, server });
      }
    },
    close: async () => {
      closed = true;
      for (const line of idle.splice(0)) line.quit();
    },
  };
}

/** Connects and signs in, and sends nothing. Null, or what is wrong. */
export async function checkSmtp(url: string): Promise<string | null> {
  const server = smtpServer(url);
  const timeoutMs = 5_000;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const line = await openLine(server, { timeoutMs, signal: timeout });
    line.quit();
    return null;
  } catch (error) {
    const gaveUp = timeout.aborted ? 'timeout' : null;
    const outcome = classifySmtpFailure(error as SmtpFailure, { begun: false, gaveUp, timeoutMs, server });
    return outcome.kind === 'accepted' ? null : outcome.reason;
  }
}

const accepted = (mail: Mail): SendOutcome => ({ kind: 'accepted', messageId: mail.messageId });

interface Mail {
  messageId: string;
  envelope: { from: string; to: string };
  /** The whole message; read from its beginning only when the server has said that it may come. */
  source: () => Readable;
  /** Whether any of it may have left. */
  begun: () => boolean;
}

async function compose(message: MailMessage): Promise<Mail> {
  const messageId = messageIdOf(message.sendId, message.from);
  const thread = threadOf(message);
  const raw = await new MailComposer({
    messageId,
    from: mailbox(message.from),
    to: mailbox(message.to),
    ...(message.replyTo && { replyTo: mailbox(message.replyTo) }),
    ...(thread.length > 0 && { inReplyTo: thread.at(-1)!, references: thread }),
    subject: message.subject,
    text: message.text,
    ...(message.html !== undefined && { html: message.html }),
    ...(message.headers && { headers: message.headers }),
    // Nothing that a lead or a template holds is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  let begun = false;
  return {
    messageId,
    envelope: { from: message.from.email, to: message.to.email },
    source: () =>
      new Readable({
        read() {
          begun = true;
          this.push(raw);
          this.push(null);
        },
      }),
    begun: () => begun,
  };
}

/** As an object, so that no name is read as an address. */
function mailbox({ email, name }: MailMessage['from']): { address: string; name: string } {
  return { address: email, name: name ?? '' };
}
