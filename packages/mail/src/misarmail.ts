import { Pool } from 'undici';
import { accountOf } from './account.ts';
import { afterFailure } from './after-failure.ts';
import { post } from './http-post.ts';
import { classifyMisarMailAnswer } from './misarmail-answer.ts';
import type { MailMessage, MailProvider } from './provider.ts';

export interface MisarMailOptions {
  /** With or without a path; sends go to `{baseUrl}/v1/send`. */
  baseUrl: string;
  apiKey: string;
  /** Requests in flight at most. 32 to 64 is where throughput levels off. */
  connections?: number;
  timeoutMs?: number;
  /** For how long it recognises a repeat by our key; 0: never, so that no mail of unknown outcome is sent again. */
  idempotencyHours?: number;
}

const CONNECT_TIMEOUT_MS = 5_000;
const MAX_ANSWER_BYTES = 64 * 1024;
/** MisarMail names no end to its idempotency; nothing of ours is tried for longer than a day. */
const IDEMPOTENCY_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * The adapter for MisarMail. Its API takes no mail headers of ours, so `headers` of a message are not sent: the
 * unsubscribe link has to be in the body. Throws when the URL or the key cannot be one.
 */
export function createMisarMail(options: MisarMailOptions): MailProvider {
  const { origin, path } = sendAddress(options.baseUrl);
  if (!/^[\x21-\x7e]+$/.test(options.apiKey))
    throw new Error('The API key of MisarMail is empty or not ASCII');
  const { timeoutMs = 15_000, idempotencyHours = IDEMPOTENCY_HOURS } = options;
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    connect: { timeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs) },
    // The call's own limit covers these; two clocks on one call would only race.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const headers = { authorization: `Bearer ${options.apiKey}`, 'content-type': 'application/json' };

  let closed: Promise<void> | undefined;

  return {
    name: 'misarmail',
    url: `${origin}${path}`,
    account: accountOf(`${origin}${path}`, options.apiKey),
    idempotencyWindowMs: idempotencyHours === 0 ? null : idempotencyHours * HOUR_MS,
    callTimeoutMs: timeoutMs,
    takesJson: true,
    send: async (message, { signal } = {}) => {
      const request = { path, headers, body: requestBody(message) };
      const result = await post(pool, request, { timeoutMs, maxAnswerBytes: MAX_ANSWER_BYTES, signal });
      if (result.kind === 'failed') return afterFailure('MisarMail', result, timeoutMs);
      // A provider, or a proxy before it, may quote the request that it refuses.
      const body = result.body?.replaceAll(options.apiKey, '[key]') ?? null;
      return classifyMisarMailAnswer({ ...result, body });
    },
    close: () => {
      closed ??= pool.close();
      return closed;
    },
  };
}

function sendAddress(baseUrl: string): { origin: string; path: string } {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search) {
    throw new Error('The base URL of MisarMail must be an http or https URL such as https://mail.example');
  }
  return { origin: url.origin, path: `${url.pathname.replace(/\/+$/, '')}/v1/send` };
}

/** A function of the message alone, so that a repeat under the same key carries the same bytes. */
function requestBody(message: MailMessage): string {
  const { from, to, replyTo, subject, sendId, tags } = message;
  const head = JSON.stringify({ from, to: [to], reply_to: replyTo, subject });
  const tail = JSON.stringify({ idempotency_key: sendId, tags, metadata: { reach_send_id: sendId } });
  return `${head.slice(0, -1)},${contentOf(message)},${tail.slice(1)}`;
}

/** Most of the body. To escape it anew for each mail took 6 % of a dispatcher's CPU. */
function contentOf({ text, html, inJson }: MailMessage): string {
  if (inJson) return `"text":"${text}","html":"${html}"`;
  return JSON.stringify({ text, html }).slice(1, -1);
}
