import { z } from 'zod';
import type { SendOutcome } from './provider.ts';
import { asReason } from './reason.ts';
import { retryAfterMs } from './retry-after.ts';

export interface MisarMailAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Null when the body was cut, or longer than we read. */
  body: string | null;
}

/**
 * What an answer of MisarMail's send API means for the one send that it was asked for. Pure; `now` is in ms since
 * the epoch and only matters for a `Retry-After` that is a date.
 *
 * - Accepted is only what has MisarMail's own shape: a login page or a redirect with a 2xx or 3xx is a fault of
 *   something in between, and the send is tried again; behind a 2xx MisarMail may have taken it.
 * - 400, 413 and 415 are about this message; 422 is MisarMail's suppression list.
 * - 401, 402, 403, 404, 405, and a 429 that speaks of the plan, hold for every send: a person has to act.
 * - A 5xx may come from a proxy whose backend had accepted, so its outcome is unknown.
 */
export function classifyMisarMailAnswer(answer: MisarMailAnswer, now = Date.now()): SendOutcome {
  const { status } = answer;
  const json = parseJson(answer);
  if (status >= 200 && status < 300) return classifySuccess(answer, json);
  if (status >= 300 && status < 400) return notFromMisarMail(`a redirect (${status})`, 'no');

  const problem = problemOf(json);
  switch (status) {
    case 400:
    case 413:
    case 415:
      return {
        kind: 'refused',
        reason: asReason(`MisarMail refused this message (${status})`, problem.text),
      };
    case 422:
      return {
        kind: 'suppressed',
        reason: asReason('MisarMail has this recipient suppressed', problem.text),
      };
    case 401:
    case 402:
    case 403:
    case 404:
    case 405:
      return { kind: 'paused', reason: asReason(PAUSED[status], problem.text) };
    case 429:
      if (problem.speaksOfPlan) return { kind: 'paused', reason: asReason(PAUSED[402], problem.text) };
      return {
        kind: 'throttled',
        retryAfterMs: retryAfterMs(answer.headers['retry-after'], now),
        reason: asReason('MisarMail asks us to slow down (429)', problem.text),
      };
    default:
      return {
        kind: 'retry',
        accepted: status >= 500 || status === 409 ? 'unknown' : 'no',
        reason: asReason(`MisarMail could not take the message just now (${status})`, problem.text),
      };
  }
}

const PAUSED = {
  401: 'MisarMail does not accept our API key (401). Check MISARMAIL_API_KEY',
  402: "The MisarMail plan's limit is reached. Raise it or wait, then resume the run",
  403: 'MisarMail does not let us send (403). Check the sender address, the key and the plan',
  404: 'There is no send API at this address (404). Check MISARMAIL_API_URL',
  405: 'There is no send API at this address (405). Check MISARMAIL_API_URL',
} as const;

function classifySuccess(answer: MisarMailAnswer, json: unknown): SendOutcome {
  const accepted = acceptedBody.safeParse(json);
  if (accepted.success) return { kind: 'accepted', messageId: accepted.data.message_id };
  if (answer.body === null) return notFromMisarMail('an answer that was cut or too long', 'unknown');
  if (json === undefined && isJson(answer)) return notFromMisarMail('broken JSON', 'unknown');
  // A page of something in between may stand where MisarMail's own yes was, but not where it said no.
  const saidNo = z.object({ success: z.literal(false) }).safeParse(json).success;
  return notFromMisarMail(`an answer (${answer.status}) that is not MisarMail's`, saidNo ? 'no' : 'unknown');
}

/** `{ success: true, message_id }`, or `{ success: false, queued: true }`: taken whatever `success` says. */
const acceptedBody = z
  .object({
    success: z.boolean(),
    queued: z.boolean().optional(),
    message_id: z
      .union([z.string().regex(/^[^\p{Cc}]{1,1000}$/u), z.number().transform(String)])
      .nullable()
      .default(null)
      .catch(null),
  })
  .refine((body) => body.success || body.queued === true || body.message_id !== null);

function notFromMisarMail(what: string, accepted: 'no' | 'unknown'): SendOutcome {
  return {
    kind: 'retry',
    accepted,
    reason: `MisarMail's address gave ${what}; the message will be tried again`,
  };
}

function parseJson(answer: MisarMailAnswer): unknown {
  if (answer.body === null || !isJson(answer)) return undefined;
  try {
    return JSON.parse(answer.body);
  } catch {
    return undefined;
  }
}

function isJson(answer: MisarMailAnswer): boolean {
  const type = String(answer.headers['content-type'] ?? 'application/json');
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type);
}

function problemOf(json: unknown): { text: string; speaksOfPlan: boolean } {
  const problem = problemBody.parse(json);
  const nested = typeof problem.error === 'object' ? problem.error : undefined;
  const error = typeof problem.error === 'string' ? problem.error : undefined;
  const text = error ?? nested?.message ?? problem.message ?? problem.detail ?? '';
  const everything = [text, problem.code, nested?.code, problem.message].join(' ');
  return { text, speaksOfPlan: /(?<![a-z])plans?(?![a-z])/i.test(everything) };
}

const optionalText = z.string().optional().catch(undefined);
const problemBody = z
  .object({
    code: optionalText,
    message: optionalText,
    detail: optionalText,
    error: z
      .union([z.string(), z.object({ code: optionalText, message: optionalText })])
      .optional()
      .catch(undefined),
  })
  .catch({});
