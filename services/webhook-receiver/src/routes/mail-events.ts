import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, type MailEventAnswer, type MailEventBody, mailEventBody } from '@reach/contracts';
import { eventKeys, verifyEventSignature } from '@reach/mail';
import { httpAnswer, type Logger, parse, toAppError } from '@reach/runtime';
import { readBody } from '../read-body.ts';
import type { RecordMailEvent } from '../record-batch.ts';
import type { EventTraces } from '../trace-events.ts';

const MAX_BODY_BYTES = 64 * 1024;

export interface MailEventsDeps {
  record: RecordMailEvent;
  logger: Logger;
  secrets: string[];
  /** Hears of every event what became of it. */
  count: (outcome: string) => void;
  /** Hears of every answer that is out; absent where nothing is traced. */
  eventTraces?: EventTraces | undefined;
}

/**
 * `POST /api/webhooks/mail-events`, straight on the http server: express would cost three times as much as the
 * rest of it. The signature is checked over the raw bytes before anything is parsed; the answer is sent after
 * the change is durable.
 */
export function mailEventsHandler({ record, logger, secrets, count, eventTraces }: MailEventsDeps) {
  const keys = eventKeys(secrets);
  const handle = async (req: IncomingMessage): Promise<{ answer: MailEventAnswer; told: MailEventBody }> => {
    if (req.method !== 'POST') throw new AppError('method_not_allowed', 'Use POST here', { allow: 'POST' });
    if (keys.length === 0) throw new AppError('disabled', 'Disabled: REACH_EVENTS_WEBHOOK_SECRET is not set');
    const body = await readBody(req, MAX_BODY_BYTES);
    const signature = req.headers['x-reach-signature'];
    if (typeof signature !== 'string' || !verifyEventSignature(body, signature, keys)) {
      throw new AppError('invalid_signature', 'Invalid signature');
    }
    requireJson(req);
    const event = parse(mailEventBody, parseJson(body));
    const { answer, recipientDiffers } = await record({
      sendId: event.reach_send_id,
      event: event.event,
      recipient: event.recipient,
      at: event.timestamp == null ? null : Math.round(event.timestamp),
      url: event.url,
    });
    if (recipientDiffers)
      logger.warn({ sendId: event.reach_send_id }, 'event names another recipient than the send');
    return { answer, told: event };
  };

  return (req: IncomingMessage, res: ServerResponse, requestId: string): void => {
    const startedAt = Date.now();
    handle(req).then(
      ({ answer, told }) => {
        count(answer.matched ? 'matched' : 'unmatched');
        answerJson(res, 200, answer, requestId);
        eventTraces?.note({ req, res, startedAt, told });
      },
      (error: unknown) => {
        count(toAppError(error).code);
        answerError(res, error, requestId, logger);
        eventTraces?.note({ req, res, startedAt });
      },
    );
  };
}

/** Checked after the signature, so that only the provider learns of it. A body without a type is taken as JSON. */
function requireJson(req: IncomingMessage): void {
  const type = req.headers['content-type'];
  if (type === undefined || /^application\/json\s*(?:;|$)/i.test(type.trim())) return;
  throw new AppError('unsupported_media_type', 'Send the body as application/json in UTF-8');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Throws `invalid_request` for what is no JSON in UTF-8. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new AppError('invalid_request', 'The body is not valid JSON');
  }
}

function answerError(res: ServerResponse, error: unknown, requestId: string, logger: Logger): void {
  const { status, headers, body } = httpAnswer(toAppError(error));
  if (status >= 500) logger.error({ err: error, requestId }, body.error);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  answerJson(res, status, body, requestId);
}

function answerJson(res: ServerResponse, status: number, body: unknown, requestId: string): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  });
  res.end(text);
}
