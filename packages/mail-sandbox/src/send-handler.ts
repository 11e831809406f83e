import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RawHandler } from '@reach/runtime';
import { chance } from './chance.ts';
import type { Dials } from './dials.ts';
import type { EventPoster } from './event-poster.ts';
import type { Inbox } from './inbox.ts';
import { MAX_BODY_BYTES, type SendRequest, sendIdOf, sendRequest } from './send-request.ts';
import type { Stored } from './stored-message.ts';

export interface SendDeps {
  apiKey: string;
  dials: Dials;
  inbox: Inbox;
  events: EventPoster | undefined;
}

interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers?: Record<string, string>;
}

/**
 * `POST /v1/send` as MisarMail answers it, with the faults that the dials ask for. Stands in front of express,
 * because it is also the far end of benchmarks.
 */
export function sendHandler(deps: SendDeps): RawHandler {
  const authorization = Buffer.from(`Bearer ${deps.apiKey}`);
  return (req, res) => {
    if (req.method !== 'POST') return reply(deps, res, { ...METHOD_NOT_ALLOWED, headers: { allow: 'POST' } });
    if (deps.dials.revoked || !isSame(req.headers.authorization, authorization)) {
      req.resume();
      return reply(deps, res, UNAUTHORIZED);
    }
    if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
      req.resume();
      return reply(deps, res, UNSUPPORTED_MEDIA_TYPE);
    }
    readBody(req, (raw) => {
      if (raw === null) return reply(deps, res, TOO_LARGE);
      const request = parseRequest(raw);
      if ('status' in request) return reply(deps, res, request);
      answerSend(deps, res, request, raw);
    });
  };
}

function answerSend(deps: SendDeps, res: ServerResponse, request: SendRequest, raw: Buffer): void {
  const { dials, inbox } = deps;
  const sendId = sendIdOf(request);
  // A retry of the same send throws the dice anew.
  const dice = `${sendId ?? ''}:${inbox.ledger.requested(sendId)}`;
  const refused = refusalOf(dials, request, dice);
  if (refused) {
    reply(deps, res, refused);
    return;
  }

  const { message, repeated } = inbox.accept(request, raw, deps.events !== undefined && dials.eventsEnabled);
  inbox.whenWritten((error) => {
    if (error) return reply(deps, res, STORAGE_FAILED);
    if (!repeated && message.eventsOpen) deps.events?.follow(message);
    if (!loseAnswer(dials, res, dice)) reply(deps, res, acceptance(dials, message, repeated, dice));
    else inbox.ledger.answered('none');
  });
}

/** Leaves the client without an answer, if the dials say so; the message is in the inbox all the same. */
function loseAnswer(dials: Dials, res: ServerResponse, dice: string): boolean {
  if (chance(`${dice}:hang`) < dials.rateTimeoutAfterAccept) return true;
  if (chance(`${dice}:reset`) >= dials.rateResetAfterAccept) return false;
  res.socket?.resetAndDestroy();
  return true;
}

function acceptance(dials: Dials, message: Stored, repeated: boolean, dice: string): Answer {
  if (!repeated && chance(`${dice}:queued`) < dials.rateQueued) return QUEUED;
  const body = { success: true, message_id: message.id, provider: 'sandbox', timestamp: message.received_at };
  return { status: 200, body: repeated ? { ...body, idempotent: true } : body };
}

function refusalOf(dials: Dials, request: SendRequest, dice: string): Answer | undefined {
  if (dials.planLimit) return PLAN_LIMIT;
  if (chance(`${dice}:429`) < dials.rate429) {
    return { ...TOO_MANY_REQUESTS, headers: { 'retry-after': String(dials.retryAfterSeconds) } };
  }
  const fault = chance(`${dice}:5xx`);
  if (fault < dials.rate5xx)
    return SERVER_FAULTS[Math.floor((fault / dials.rate5xx) * SERVER_FAULTS.length)]!;
  const suppressed = (email: string) =>
    dials.suppressed.some((address) => address.toLowerCase() === email.toLowerCase());
  return request.to.some(({ email }) => suppressed(email)) ? SUPPRESSED : undefined;
}

function parseRequest(raw: Buffer): SendRequest | Answer {
  let json: unknown;
  try {
    json = JSON.parse(raw.toString('utf8'));
  } catch {
    return refusal(400, 'invalid_request', 'The body is not valid JSON');
  }
  const parsed = sendRequest.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return refusal(400, 'invalid_request', `${issue?.path.join('.') || 'body'} ${issue?.message}`);
}

/** Calls back once: with the body, or with null when it is too long. Not at all when the client goes away. */
function readBody(req: IncomingMessage, done: (raw: Buffer | null) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  });
  req.on('end', () => {
    if (size > MAX_BODY_BYTES) done(null);
    else done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  });
}

function isSame(given: string | undefined, expected: Buffer): boolean {
  const bytes = Buffer.from(given ?? '');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function reply(deps: SendDeps, res: ServerResponse, answer: Answer): void {
  deps.inbox.ledger.answered(answer.status);
  const body = JSON.stringify(answer.body);
  const write = () => {
    res.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...answer.headers,
    });
    res.end(body);
  };
  if (deps.dials.latencyMs === 0) {
    write();
    return;
  }
  const timer = setTimeout(write, deps.dials.latencyMs);
  res.once('close', () => clearTimeout(timer));
}

function refusal(status: number, code: string, error: string): Answer {
  return { status, body: { success: false, code, error } };
}

const UNAUTHORIZED = refusal(401, 'unauthorized', 'The API key is missing, wrong or revoked');
const PLAN_LIMIT = refusal(403, 'plan_limit_exceeded', "The plan's monthly limit is reached");
const METHOD_NOT_ALLOWED = refusal(405, 'method_not_allowed', 'Use POST here');
const TOO_LARGE = refusal(413, 'too_large', 'The body is too large');
const UNSUPPORTED_MEDIA_TYPE = refusal(415, 'unsupported_media_type', 'Send the body as application/json');
const SUPPRESSED = refusal(422, 'recipient_suppressed', 'The recipient has unsubscribed or bounced before');
const TOO_MANY_REQUESTS = refusal(429, 'rate_limited', 'Too many requests');
const STORAGE_FAILED = refusal(503, 'storage_failed', 'The sandbox cannot write to its disk');
const SERVER_FAULTS = [
  refusal(500, 'internal', 'Something went wrong'),
  refusal(502, 'bad_gateway', 'The mail server did not answer'),
  refusal(503, 'unavailable', 'Try again later'),
];
const QUEUED: Answer = { status: 202, body: { success: false, queued: true, message: 'Queued for sending' } };
