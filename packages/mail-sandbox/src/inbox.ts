import { randomUUID } from 'node:crypto';
import { type AppendLog, openAppendLog } from './append-log.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { SendRequest } from './send-request.ts';
import {
  fingerprint,
  type InboxFilter,
  listed,
  type MessageHead,
  type MessageSummary,
  type Stored,
  summary,
  toStored,
} from './stored-message.ts';

export interface Message extends MessageSummary {
  request: SendRequest;
}

export interface Inbox {
  /** Takes a message once per idempotency key. Durable when `whenWritten` has called back. */
  accept: (
    request: SendRequest,
    raw: Buffer,
    eventsFollow: boolean,
  ) => { message: Stored; repeated: boolean };
  whenWritten: (done: (error: Error | null) => void) => void;
  list: (filter: InboxFilter) => { total: number; messages: MessageSummary[] };
  find: (id: string) => Promise<Message | undefined>;
  /** Forgets the messages, not their keys: a key that delivered once never delivers again. */
  clear: () => Promise<void>;
  noteEvent: (message: Stored, event: string) => void;
  /** Nothing more will be posted about the message, after a restart neither. */
  closeEvents: (message: Stored) => void;
  /** Messages of an earlier life whose events were not all acknowledged. */
  withOpenEvents: () => Stored[];
  ledger: Ledger;
  error: () => Error | null;
  close: () => Promise<void>;
}

/** Opens the inbox of a folder with all that it held; without a folder, an empty one that ends with the process. */
export async function openInbox(dir: string | undefined): Promise<Inbox> {
  let messages: Stored[] = [];
  const byKey = new Map<string, Stored>();
  const byId = new Map<string, Stored>();
  const ledger = createLedger();

  const remember = (stored: Stored, request: SendRequest) => {
    messages.push(stored);
    byId.set(stored.id, stored);
    if (request.idempotency_key !== undefined) byKey.set(request.idempotency_key, stored);
    ledger.accepted(stored.reach_send_id);
  };
  const forgetAll = () => {
    messages = [];
    byId.clear();
  };

  const log = await openAppendLog(dir, (line, offset) => {
    const record = JSON.parse(line.toString('utf8')) as LogRecord;
    if ('cleared' in record) return forgetAll();
    if ('closed' in record) {
      const stored = byId.get(record.closed);
      if (stored) Object.assign(stored, { events: record.events, eventsOpen: false });
      return;
    }
    const raw = line.subarray(line.indexOf(REQUEST_KEY) + REQUEST_KEY.length, -1);
    const place = { offset, length: line.length };
    remember(toStored(record, record.request, raw, place), record.request);
  });

  return {
    accept: (request, raw, eventsFollow) => {
      const known = request.idempotency_key === undefined ? undefined : byKey.get(request.idempotency_key);
      const body = onOneLine(raw);
      if (known) {
        ledger.repeated(known.reach_send_id, fingerprint(body) !== known.fingerprint);
        return { message: known, repeated: true };
      }
      const head = { id: randomUUID(), at: Date.now(), eventsOpen: eventsFollow };
      const prefix = `{"id":"${head.id}","at":${head.at},"eventsOpen":${head.eventsOpen},${REQUEST_KEY}`;
      const place = log.append(Buffer.from(prefix), body, CLOSING_BRACE);
      const message = toStored(head, request, body, place);
      remember(message, request);
      return { message, repeated: false };
    },
    whenWritten: log.whenWritten,
    list: (filter) => listed(messages, filter),
    find: async (id) => {
      const stored = byId.get(id);
      return stored && withRequest(log, stored);
    },
    clear: async () => {
      forgetAll();
      log.append(Buffer.from('{"cleared":true}'));
      await written(log);
    },
    noteEvent: (message, event) => {
      if (!message.events.includes(event)) message.events = [...message.events, event].sort(byLadder);
    },
    closeEvents: (message) => {
      message.eventsOpen = false;
      log.append(Buffer.from(JSON.stringify({ closed: message.id, events: message.events })));
    },
    withOpenEvents: () => messages.filter((message) => message.eventsOpen),
    ledger,
    error: log.error,
    close: log.close,
  };
}

type LogRecord =
  | (MessageHead & { request: SendRequest })
  | { closed: string; events: string[] }
  | { cleared: true };

/** Last in a message's line, so that the bytes behind it are the request as it came. */
const REQUEST_KEY = '"request":';
const CLOSING_BRACE = Buffer.from('}');

const LF = 0x0a;

/** JSON has line breaks between its tokens only, where a space means the same. */
function onOneLine(raw: Buffer): Buffer {
  return raw.includes(LF) ? Buffer.from(raw.toString('utf8').replaceAll('\n', ' ')) : raw;
}

async function withRequest(log: AppendLog, stored: Stored): Promise<Message> {
  await written(log);
  const { offset, length } = stored.place;
  const line = JSON.parse((await log.read(offset, length)).toString('utf8')) as { request: SendRequest };
  return { ...summary(stored), request: line.request };
}

function written(log: AppendLog): Promise<void> {
  return new Promise((resolve, reject) => log.whenWritten((error) => (error ? reject(error) : resolve())));
}

const LADDER = ['delivered', 'opened', 'clicked', 'bounced'];
const byLadder = (a: string, b: string) => LADDER.indexOf(a) - LADDER.indexOf(b);
