import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { accountOf } from './account.ts';
import { afterFailure } from './after-failure.ts';
import { post } from './http-post.ts';
import type { BatchOptions, MailAddress, MailMessage, MailProvider, SendOutcome } from './provider.ts';
import { classifyResendAnswer, classifyResendBatch } from './resend-answer.ts';
import { threadOf } from './thread.ts';

export interface ResendOptions {
  apiKey: string;
  /** With or without a path; mails go to `{baseUrl}/emails`, batches to `{baseUrl}/emails/batch`. */
  baseUrl?: string;
  /** Mails in one request, at most 100; 1: each by itself, under its own idempotency key. */
  batch?: number;
  /** Requests in flight at most. */
  connections?: number;
  timeoutMs?: number;
  /** Waits before a request without a clear answer is made once more, in ms. */
  repeatAfterMs?: number[];
}

export const RESEND_API_URL = 'https://api.resend.com';
/** Resend's own limit. */
export const RESEND_BATCH_MAX = 100;
/** So long Resend keeps an idempotency key. */
const IDEMPOTENCY_MS = 24 * 3_600_000;
const CONNECT_TIMEOUT_MS = 5_000;
const MAX_ANSWER_BYTES = 256 * 1024;
/** Long enough for a proxy that restarts, short enough for a mail that was about to leave when a run was stopped. */
const REPEAT_AFTER_MS = [500, 1_500, 4_000];

/**
 * The adapter for Resend. A batch takes up to 100 mails, each with headers, a reply address and tags of its own, but no
 * attachments; the send's id is a tag, because events carry tags back.
 *
 * Resend recognises a repeated request by its key, not a repeated mail. So a batch without a clear answer is
 * repeated on the spot, byte for byte under the same key, as long as `mayRepeat` agrees; after that, and after a
 * crash, nobody could put the same batch together again, since its people may have been suppressed meanwhile. That is
 * why `idempotencyWindowMs` is null where mails go by the batch: what may be out is not sent again. One mail a
 * request has its send's id as key, and is repeated for as long as Resend keeps that. Throws when the URL or the key
 * cannot be one.
 */
export function createResend(options: ResendOptions): MailProvider {
  const { origin, path } = apiAddress(options.baseUrl ?? RESEND_API_URL);
  if (!/^[\x21-\x7e]+$/.test(options.apiKey)) throw new Error('The API key of Resend is empty or not ASCII');
  const { batch = RESEND_BATCH_MAX, timeoutMs = 15_000, repeatAfterMs = REPEAT_AFTER_MS } = options;
  if (!Number.isInteger(batch) || batch < 1 || batch > RESEND_BATCH_MAX)
    throw new Error(`A batch of Resend has 1 to ${RESEND_BATCH_MAX} mails`);
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    connect: { timeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs) },
    // The call's own limit covers these; two clocks on one call would only race.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const headers = { authorization: `Bearer ${options.apiKey}`, 'content-type': 'application/json' };

  const call = async (where: string, body: string, own: Record<string, string>, signal?: AbortSignal) => {
    const request = { path: path + where, headers: { ...headers, ...own }, body };
    const result = await post(pool, request, { timeoutMs, maxAnswerBytes: MAX_ANSWER_BYTES, signal });
    if (result.kind === 'failed') return afterFailure('Resend', result, timeoutMs);
    // A provider, or a proxy before it, may quote the request that it refuses.
    return { ...result, body: result.body?.replaceAll(options.apiKey, '[key]') ?? null };
  };

  /** Outcomes of one request for all of `messages`, repeated until it has a clear answer or may not be any more. */
  const request = async (
    messages: MailMessage[],
    { signal, mayRepeat = never, claim = '' }: BatchOptions,
  ) => {
    const body = JSON.stringify(messages.map(mailOf));
    // Of the claim too: a refusal that Resend keeps must not answer the same mails after a person has mended its cause.
    const key = `reach-batch/${createHash('sha256').update(claim).update(body).digest('hex')}`;
    const own = { 'idempotency-key': key, 'x-batch-validation': 'permissive' };
    let doubt: SendOutcome[] | undefined;
    for (const waitMs of [...repeatAfterMs, null]) {
      const answer = await call('/emails/batch', body, own, signal);
      const outcomes =
        answer.kind === 'answered'
          ? classifyResendBatch(answer, messages.length)
          : messages.map(() => answer);
      // Once the first may have been taken, only a yes to the same key tells; a no may be about the second alone.
      const tells = doubt ? answer.kind === 'answered' && answer.status < 300 : true;
      if (tells && !(Array.isArray(outcomes) && outcomes.some(isDoubtful))) return outcomes;
      doubt ??= outcomes as SendOutcome[];
      if (waitMs === null) break;
      await pause(waitMs, undefined, { signal }).catch(() => {});
      if (signal?.aborted || !(await mayRepeat())) break;
    }
    return doubt ?? [];
  };

  /** A batch that is refused as a whole is divided until the mail that is to blame is alone. */
  const sendBatch = async (messages: MailMessage[], options: BatchOptions = {}): Promise<SendOutcome[]> => {
    const outcomes = await request(messages, options);
    if (Array.isArray(outcomes)) return outcomes;
    const middle = Math.ceil(messages.length / 2);
    const done: SendOutcome[] = [];
    for (const half of [messages.slice(0, middle), messages.slice(middle)]) {
      // Between the two a run may be stopped, and what has not left stays.
      const may = await (options.mayRepeat ?? never)();
      done.push(...(may ? await sendBatch(half, options) : half.map(() => NOT_TRIED)));
    }
    return done;
  };

  let closed: Promise<void> | undefined;

  return {
    name: 'resend',
    url: `${origin}${path}/emails${batch > 1 ? '/batch' : ''}`,
    account: accountOf(`${origin}${path}`, options.apiKey),
    idempotencyWindowMs: batch > 1 ? null : IDEMPOTENCY_MS,
    callTimeoutMs: timeoutMs,
    send: async (message, { signal } = {}) => {
      const own = { 'idempotency-key': message.sendId };
      const answer = await call('/emails', JSON.stringify(mailOf(message)), own, signal);
      return answer.kind === 'answered' ? classifyResendAnswer(answer) : answer;
    },
    ...(batch > 1 && { batches: { size: batch, sendBatch } }),
    close: () => {
      closed ??= pool.close();
      return closed;
    },
  };
}

const never = async () => false;
const NOT_TRIED: SendOutcome = {
  kind: 'retry',
  accepted: 'no',
  untried: true,
  reason: 'Resend refused the batch that this message was in',
};

function isDoubtful(outcome: SendOutcome): boolean {
  return outcome.kind === 'retry' && outcome.accepted === 'unknown';
}

function apiAddress(baseUrl: string): { origin: string; path: string } {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search)
    throw new Error(`The base URL of Resend must be an http or https URL such as ${RESEND_API_URL}`);
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') };
}

/** A function of the message alone, so that a repeat under the same key carries the same bytes. */
function mailOf(message: MailMessage) {
  const thread = threadOf(message);
  return {
    from: mailbox(message.from),
    to: [message.to.email],
    ...(message.replyTo && { reply_to: message.replyTo.email }),
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: {
      ...message.headers,
      ...(thread.length > 0 && { 'In-Reply-To': thread.at(-1), References: thread.join(' ') }),
    },
    tags: [{ name: 'reach_send_id', value: message.sendId }],
  };
}

/** `Name <address>`; a name that could be read as anything else is quoted (RFC 5322, 3.2.4). */
function mailbox({ email, name }: MailAddress): string {
  const said = name?.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim();
  if (!said) return email;
  const plain = /^[^"(),.:;<>@[\\\]]+$/.test(said);
  return `${plain ? said : `"${said.replace(/["\\]/g, '\\$&')}"`} <${email}>`;
}
