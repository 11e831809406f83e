import type { Email } from 'postal-mime';
import { declines, linesOfHtml } from './declines.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { type Complaint, complaint, type DeliveryFailure, deliveryFailure } from './report.ts';

export interface InboundMail {
  what: /** `declines`: it says that its writer wants no more mail. */
    | { kind: 'reply'; declines: boolean }
    /** Nobody has read our mail: out of office, a ticket number, a mailing list. */
    | { kind: 'automatic' }
    | ({ kind: 'bounce' } & DeliveryFailure)
    | ({ kind: 'complaint' } & Complaint);
  /** Lower case; null when there is none. */
  from: string | null;
  /** Every address that it was sent to, lower case. */
  to: string[];
  /** Tokens of unsubscribe links in it, in what it quotes or in the message that a report returns. */
  tokens: string[];
  /** UUIDs out of the message ids that it refers to; ours are made of the send's id. */
  referredIds: string[];
}

/**
 * What a message to a sender is: a person's answer, an automatic one (RFC 3834), a delivery report (RFC 3464) or a
 * complaint (RFC 5965), and what in it says to which mail. Rejects for a message that was not read: `unreadCode` says why.
 */
export async function classifyInboundMail(raw: Uint8Array): Promise<InboundMail> {
  const mail = await readMail(raw);
  const all = [mail.text ?? '', mail.html ?? '', ...mail.attachments.map(contentOf)].join('\n');
  const tokens = unique([...unwrapped(all).matchAll(TOKEN)].map((match) => match[1]!)).slice(0, MAX_HINTS);
  const ids = unique(referredIds(mail)).slice(0, MAX_HINTS);
  return {
    what: kindOf(mail, tokens.length + ids.length > 0),
    from: addressOf(mail.from),
    to: recipients(mail),
    tokens,
    referredIds: ids,
  };
}

const TOKEN = /\/unsubscribe\/([\w-]{43})(?![\w-])/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Each costs a look-up. */
const MAX_HINTS = 20;

function kindOf(mail: Email, answersUs: boolean): InboundMail['what'] {
  const part = (type: string) => mail.attachments.find(({ mimeType }) => mimeType === type);
  const feedback = part('message/feedback-report');
  if (feedback) {
    const found = complaint(contentOf(feedback));
    return found ? { kind: 'complaint', ...found } : { kind: 'automatic' };
  }
  const status = part('message/delivery-status') ?? part('message/global-delivery-status');
  if (status) {
    const failure = deliveryFailure(contentOf(status));
    return failure ? { kind: 'bounce', ...failure } : { kind: 'automatic' };
  }
  if (isAutomatic(mail, answersUs)) return { kind: 'automatic' };
  return { kind: 'reply', declines: declines(mail.text?.trim() || linesOfHtml(mail.html ?? '')) };
}

function isAutomatic(mail: Email, answersUs: boolean): boolean {
  const header = (name: string) =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = header('auto-submitted');
  if (submitted !== undefined && !/^no\b/.test(submitted)) return true;
  if (header('x-autoreply') !== undefined || header('x-autorespond') !== undefined) return true;
  if (/^(?:bulk|junk|auto_reply)\b/.test(header('precedence') ?? '')) return true;
  if (header('return-path') === '<>') return true;
  // A group address that several people read marks each mail that it hands on so, answers to us among them.
  const fromList = header('list-id') !== undefined || /^list\b/.test(header('precedence') ?? '');
  if (fromList && !answersUs) return true;
  // RFC 2142 and custom: these write reports, also where the report has no machine-readable part.
  if (/^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(addressOf(mail.from) ?? '')) return true;
  return OUT_OF_OFFICE.test(mail.subject ?? '');
}

/** Programs that set no header begin the subject so. */
const OUT_OF_OFFICE =
  /^(?:auto(?:matic|mated)?[ -]?(?:reply|response|antwort)|out of (?:the )?office|abwesen(?:d|heit)|automatische antwort|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori sede|resposta automática|automatisch antwoord|afwezig)\b/i;

function addressOf(address: Email['from']): string | null {
  return address?.address?.toLowerCase() || null;
}

function recipients(mail: ReadMail): string[] {
  const named = [...(mail.to ?? []), ...(mail.cc ?? []), ...mail.delivered];
  return unique(
    named
      .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
      .flatMap((one) => (one.address ? [one.address.toLowerCase()] : [])),
  ).slice(0, MAX_HINTS);
}

/** In what it answers, and in the head of the message that a report returns. */
function referredIds(mail: Email): string[] {
  const returned = mail.attachments
    .filter(({ mimeType }) => /^(?:message\/rfc822|text\/rfc822-headers|message\/global)/.test(mimeType))
    .flatMap((part) => contentOf(part).match(/^(?:message-id|x-reach-send-id):.*$/gim) ?? []);
  return [mail.inReplyTo ?? '', mail.references ?? '', ...returned].flatMap(
    (text) => text.match(UUID)?.map((id) => id.toLowerCase()) ?? [],
  );
}

/** Takes the line breaks of quoted-printable out, which a returned message may still have. */
function unwrapped(text: string): string {
  return text.replace(/=\r?\n/g, '');
}

function contentOf({ content }: Email['attachments'][number]): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
