import type { SendOutcome } from './provider.ts';
import { asReason } from './reason.ts';
import type { SmtpServer } from './smtp-server.ts';

/** What nodemailer says of a failure: the command that failed and the server's answer to it, if there was one. */
export interface SmtpFailure extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

export interface SmtpCircumstances {
  /** Any of the message's bytes may have left. */
  begun: boolean;
  /** We hung up ourselves. */
  gaveUp: 'timeout' | 'aborted' | null;
  timeoutMs: number;
  server: Pick<SmtpServer, 'auth'>;
}

/** For servers that answer "later" without saying when. */
const SLOW_DOWN_MS = 60_000;

/**
 * What a failure means for the one mail that it happened to. Pure.
 *
 * - An answer of the server decides, whenever it came: 5xx to the recipient or to the message is about this mail; to
 *   our name, our password or our sender address it holds for every mail, and a person has to act.
 * - 4xx: the recipient or the message is tried again later; before that the server has too much to do.
 * - Without an answer the mail may have been taken once its body had begun to leave; before, it cannot have been.
 */
export function classifySmtpFailure(failure: SmtpFailure, given: SmtpCircumstances): SendOutcome {
  const { responseCode: status = 0 } = failure;
  const said = withoutPassword(failure.response ?? '', given.server);
  const about = subjectOf(failure);
  if (status >= 500) return refusal(about, said);
  if (status >= 400) {
    if (about === 'mail' && status !== 421)
      return retry('no', asReason('The mail server could not take the mail just now', said));
    const reason = asReason('The mail server asks us to slow down', said);
    return { kind: 'throttled', retryAfterMs: SLOW_DOWN_MS, reason };
  }
  const doubt = given.begun ? '; it may have taken the mail' : '';
  const reason = asReason(whatHappened(failure, given) + doubt);
  return given.begun ? retry('unknown', reason) : { kind: 'unreachable', reason };
}

const retry = (accepted: 'no' | 'unknown', reason: string): SendOutcome => ({
  kind: 'retry',
  accepted,
  reason,
});

/** Whom an answer is about: all of our mail, or this one. */
function subjectOf({ command = '' }: SmtpFailure): 'us' | 'sender' | 'mail' {
  if (/^(RCPT TO|DATA)$/.test(command)) return 'mail';
  return command === 'MAIL FROM' ? 'sender' : 'us';
}

/**
 * About all further mail as well. Gmail says 5.4.5, Exchange Online 5.1.90, others only words; 5.2.2 is the recipient's
 * mailbox, which is full.
 */
const QUOTA =
  /\b5\.4\.5\b|\b5\.1\.90\b|^(?!.*\b5\.2\.2\b).*(?:\b(?:sending|daily|hourly) (?:user )?(?:\w+ )?(?:quota|limit)|\bquota for sending)\b/is;

function refusal(about: 'us' | 'sender' | 'mail', said: string): SendOutcome {
  if (about === 'us')
    return { kind: 'paused', reason: asReason('The mail server does not let us in. Check SMTP_URL', said) };
  if (about === 'sender')
    return {
      kind: 'paused',
      reason: asReason('The mail server does not take mail from our sender address', said),
    };
  // "Relaying denied" is about who we are to the server, whoever the mail is for.
  if (/\brelay/i.test(said))
    return { kind: 'paused', reason: asReason('The mail server does not send for us. Check SMTP_URL', said) };
  if (QUOTA.test(said))
    return {
      kind: 'paused',
      reason: asReason(
        "The mail server's limit for our account is reached. Wait or raise it, then resume the run",
        said,
      ),
    };
  // RFC 3463: the mailbox, or its domain, does not exist.
  if (/\b5\.1\.(1|2|10)\b/.test(said))
    return { kind: 'suppressed', reason: asReason('There is no such address', said), bounced: true };
  return { kind: 'refused', reason: asReason('The mail server refused this mail', said) };
}

function whatHappened(failure: SmtpFailure, given: SmtpCircumstances): string {
  // The system's own code stands in the message; nodemailer's says less.
  const code = /\bE[A-Z]{4,}\b/.exec(failure.message)?.[0] ?? failure.code ?? 'network error';
  if (given.gaveUp === 'timeout') return `The mail server did not answer within ${given.timeoutMs / 1000} s`;
  if (given.gaveUp === 'aborted') return 'The call to the mail server was given up';
  if (code === 'ETLS') return 'The mail server offers no TLS that can be trusted';
  return given.begun
    ? `The connection to the mail server broke (${code})`
    : `The mail server cannot be reached (${code})`;
}

/** A server may quote what it refuses, in the clear or as it went over the wire. */
function withoutPassword(text: string, { auth }: SmtpCircumstances['server']): string {
  if (!auth?.pass) return text;
  const plain = Buffer.from(`\0${auth.user}\0${auth.pass}`).toString('base64');
  const alone = Buffer.from(auth.pass).toString('base64');
  return [plain, alone, auth.pass].reduce((rest, secret) => rest.replaceAll(secret, '[password]'), text);
}
