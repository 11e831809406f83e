import { z } from 'zod';
import type { SendOutcome } from './provider.ts';
import { asReason } from './reason.ts';
import { retryAfterMs } from './retry-after.ts';

export interface ResendAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Null when the body was cut, or longer than we read. */
  body: string | null;
}

/**
 * What an answer of Resend's `POST /emails/batch` means for each of the `count` mails that were in the request, in
 * order. Pure; `now` is in ms since the epoch. `refused` as a whole, with nothing taken, is only a request for more
 * than one mail of which no one can tell the mail that is to blame: the caller divides it.
 *
 * With `x-batch-validation: permissive` a 2xx has the ids of the mails that were taken in `data`, in order, and those
 * that were not in `errors`, by index. When the two do not add up to what was asked, nobody can tell whose the
 * ids are: all that were not refused are of unknown outcome.
 */
export function classifyResendBatch(
  answer: ResendAnswer,
  count: number,
  now = Date.now(),
): SendOutcome[] | { refused: SendOutcome } {
  const all = (outcome: SendOutcome) => Array<SendOutcome>(count).fill(outcome);
  if (answer.status < 200 || answer.status > 299) {
    const outcome = classifyProblem(answer, now);
    return outcome.kind === 'refused' && count > 1 ? { refused: outcome } : all(outcome);
  }
  const body = batchBody.safeParse(parseJson(answer.body));
  if (!body.success) return all(notResends(answer));
  const { data, errors } = body.data;
  const refusals = new Map(errors.map(({ index, message }) => [index, message]));
  if ([...refusals.keys()].some((index) => index >= count) || data.length !== count - refusals.size) {
    const missing: SendOutcome = {
      kind: 'retry',
      accepted: 'unknown',
      reason: `Resend answered for ${data.length + refusals.size} of ${count} messages, and did not say which`,
    };
    return all(missing).map((outcome, index) => refusalOf(refusals.get(index)) ?? outcome);
  }
  let next = 0;
  return all(NO_ID).map((noId, index) => {
    const refusal = refusalOf(refusals.get(index));
    if (refusal) return refusal;
    const id = data[next++];
    return id ? { kind: 'accepted', messageId: id } : noId;
  });
}

/** What an answer of `POST /emails` means for its one mail. Pure. */
export function classifyResendAnswer(answer: ResendAnswer, now = Date.now()): SendOutcome {
  if (answer.status < 200 || answer.status > 299) return classifyProblem(answer, now);
  const id = idOf.safeParse(parseJson(answer.body));
  return id.success ? { kind: 'accepted', messageId: id.data } : notResends(answer);
}

const NO_ID: SendOutcome = {
  kind: 'retry',
  accepted: 'unknown',
  reason: 'Resend answered for this message without an id',
};

const idOf = z.object({ id: z.string().regex(/^[\x21-\x7e]{1,200}$/) }).transform(({ id }) => id);
const batchBody = z.object({
  data: z.array(idOf.nullable().catch(null)),
  errors: z
    .array(z.object({ index: z.int().min(0), message: z.string().catch('') }))
    .nullish()
    .transform((errors) => errors ?? []),
});

/** Its own validation speaks of one mail, except where every mail would fail in the same way. */
function refusalOf(message: string | undefined): SendOutcome | undefined {
  if (message === undefined) return undefined;
  if (OUR_FAULT.test(message)) return { kind: 'paused', reason: asReason(PAUSED, message) };
  return { kind: 'refused', reason: asReason('Resend refused this message', message) };
}

const SENDER = /\bnot verified\b|\bverify a domain\b|`from`|\bfrom_address\b/i;
const OUR_FAULT = new RegExp(`\\bAPI key\\b|${SENDER.source}`, 'i');
const PAUSED = 'Resend does not let us send. Check RESEND_API_KEY and the sender domain';

/** Whether what keeps us from sending is who the mail is from: the key was let in. */
export function blamesSender(reason: string): boolean {
  return SENDER.test(reason);
}

/**
 * By Resend's list of errors: a name, and a status that several names share.
 * - 401 and 403 are the key, or a domain that is not verified; 451 is a block of the account. A person has to act.
 * - 429 is the rate (by `retry-after`) or, with a quota's name, the plan.
 * - 409 is about our key: its first request is still under way, or had other bytes. The mail may be out.
 * - A 5xx may come after the mail was taken.
 */
function classifyProblem(answer: ResendAnswer, now: number): SendOutcome {
  const { status } = answer;
  const { name, message } = problemBody.parse(parseJson(answer.body));
  const said = [name, message].filter(Boolean).join(': ');
  if (status >= 300 && status < 400) return notResends(answer);
  switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
      if (OUR_FAULT.test(message) || name === 'invalid_from_address' || name === 'invalid_access')
        return { kind: 'paused', reason: asReason(PAUSED, said) };
      return { kind: 'refused', reason: asReason(`Resend refused this message (${status})`, said) };
    case 401:
    case 403:
    case 451:
      return { kind: 'paused', reason: asReason(`${PAUSED} (${status})`, said) };
    case 404:
    case 405:
      return {
        kind: 'paused',
        reason: `There is no send API at this address (${status}). Check RESEND_API_URL`,
      };
    case 429:
      if (/quota/.test(name))
        return {
          kind: 'paused',
          reason: asReason("The Resend plan's limit is reached. Raise it or wait", said),
        };
      return {
        kind: 'throttled',
        retryAfterMs: retryAfterMs(answer.headers['retry-after'], now),
        reason: asReason('Resend asks us to slow down (429)', said),
      };
    default:
      return {
        kind: 'retry',
        accepted: status >= 500 || status === 409 ? 'unknown' : 'no',
        reason: asReason(`Resend could not take the message just now (${status})`, said),
      };
  }
}

/** A redirect has not taken anything; whatever else it was may stand where Resend's own yes was. */
function notResends({ status }: ResendAnswer): SendOutcome {
  const accepted = status >= 300 ? 'no' : 'unknown';
  return {
    kind: 'retry',
    accepted,
    reason: `Resend's address gave an answer (${status}) that is not Resend's`,
  };
}

const optionalText = z.string().catch('');
const problemBody = z.object({ name: optionalText, message: optionalText }).catch({ name: '', message: '' });

function parseJson(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}
