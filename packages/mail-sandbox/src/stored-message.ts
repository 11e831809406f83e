import { hash } from 'node:crypto';
import { type SendRequest, sendIdOf } from './send-request.ts';

/** What a list shows of a message. The rest is read from the file when somebody looks. */
export interface MessageSummary {
  id: string;
  reach_send_id: string | null;
  from: { email: string; name?: string | undefined };
  to: { email: string; name?: string | undefined }[];
  subject: string;
  snippet: string;
  received_at: string;
  /** Events that the receiver has acknowledged, in the order of the ladder. */
  events: string[];
}

export interface Stored extends MessageSummary {
  place: { offset: number; length: number };
  fingerprint: number;
  /** Events are planned for it that were not all acknowledged yet. */
  eventsOpen: boolean;
  pendingEvents: number;
}

export interface MessageHead {
  id: string;
  /** ms since the epoch */
  at: number;
  eventsOpen: boolean;
}

export function toStored(
  head: MessageHead,
  request: SendRequest,
  body: Buffer,
  place: Stored['place'],
): Stored {
  return {
    id: head.id,
    reach_send_id: sendIdOf(request),
    from: request.from,
    to: request.to,
    subject: request.subject,
    snippet: snippetOf(request),
    received_at: new Date(head.at).toISOString(),
    events: [],
    place,
    fingerprint: fingerprint(body),
    eventsOpen: head.eventsOpen,
    pendingEvents: 0,
  };
}

function snippetOf(request: SendRequest): string {
  const text = request.text?.slice(0, 200) ?? request.html?.slice(0, 2_000).replace(/<[^>]*>?/g, ' ') ?? '';
  const snippet = text
    .replace(/[^\S ]+|\s{2,}/g, ' ')
    .trim()
    .slice(0, 140)
    .toWellFormed();
  // A slice keeps the string alive that it was cut from; a copy does not.
  return Buffer.from(snippet).toString();
}

/** To tell whether a repeat under the same key brought the same bytes. */
export function fingerprint(body: Buffer): number {
  return hash('sha1', body, 'buffer').readUInt32LE(0);
}

export function summary(stored: Stored): MessageSummary {
  const { id, reach_send_id, from, to, subject, snippet, received_at, events } = stored;
  return { id, reach_send_id, from, to, subject, snippet, received_at, events };
}

export interface InboxFilter {
  limit: number;
  offset: number;
  /** A recipient's whole address, in any case. */
  to?: string | undefined;
  /** Part of an address, a name, the subject or the first line, in any case. */
  q?: string | undefined;
}

/** Newest first; `total` counts all that match. */
export function listed(
  messages: Stored[],
  filter: InboxFilter,
): { total: number; messages: MessageSummary[] } {
  const { limit, offset } = filter;
  const to = filter.to?.toLowerCase();
  const q = filter.q?.toLowerCase();
  const matching = to || q ? messages.filter((message) => matches(message, to, q)) : messages;
  const end = Math.max(0, matching.length - offset);
  const page = matching.slice(Math.max(0, end - limit), end).reverse();
  return { total: matching.length, messages: page.map(summary) };
}

function matches(message: Stored, to: string | undefined, q: string | undefined): boolean {
  if (to && !message.to.some(({ email }) => email.toLowerCase() === to)) return false;
  if (!q) return true;
  const people = [message.from, ...message.to].map(({ email, name = '' }) => `${name} ${email}`);
  return [message.subject, message.snippet, ...people].some((text) => text.toLowerCase().includes(q));
}
