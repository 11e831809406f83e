import type { IncomingMessage } from 'node:http';
import { AppError, type MailEventAnswer } from '@reach/contracts';
import { isMessageId, type MailReport, readResendEvent, verifyStandardWebhook } from '@reach/mail';
import { createMicroBatch, nameMails, type PauseDeps, recordComplaintOf } from '@reach/outreach';
import { allowOnly, type Logger, toAppError } from '@reach/runtime';
import { Router } from 'express';
import { readBody } from '../read-body.ts';
import type { RecordMailEvent } from '../record-batch.ts';
import { parseJson } from './mail-events.ts';

const MAX_BODY_BYTES = 256 * 1024;

export interface ResendDeps extends PauseDeps {
  logger: Logger;
  /** `whsec_…`, from Resend's page of the webhook. */
  secrets: string[];
  record: RecordMailEvent;
  count: (outcome: string) => void;
}

/**
 * `POST /api/webhooks/resend`: Resend's webhooks, each verified over its raw bytes before anything is parsed, and
 * answered when what it says is durable. Resend repeats what got no 2xx; the same event once more changes nothing.
 */
export function resendRouter({ db, onPause, logger, secrets, record, count }: ResendDeps): Router {
  const names = createMicroBatch((mails: Parameters<typeof nameMails>[1]) => nameMails({ db }, mails), {
    max: 500,
  });

  const apply = async (report: MailReport): Promise<MailEventAnswer> => {
    const { sendId, event, recipient, at, url, messageId, failure } = report;
    // The row says "sent", and says no less than it did; what Resend could not send is for the operator to see.
    if (failure !== null) logger.warn({ sendId, failure }, 'Resend could not send a mail that it had taken');
    if (event === null) return { ok: true, matched: false };
    // Only what arrived can be complained of.
    const reached = event === 'complained' ? 'delivered' : event;
    const { answer, recipientDiffers } = await record({ sendId, event: reached, recipient, at, url });
    if (recipientDiffers) logger.warn({ sendId }, 'event names another recipient than the send');
    if (!answer.matched) return answer;
    if (event === 'complained') await recordComplaintOf({ db, onPause }, sendId);
    if (messageId !== null && isMessageId(messageId)) await names.add({ sendId, messageId });
    return answer;
  };

  const take = async (req: IncomingMessage): Promise<MailEventAnswer> => {
    if (secrets.length === 0) throw new AppError('disabled', 'Disabled: RESEND_WEBHOOK_SECRET is not set');
    const body = await readBody(req, MAX_BODY_BYTES);
    if (!verifyStandardWebhook(body, req.headers, secrets))
      throw new AppError('invalid_signature', 'Invalid signature');
    const report = readReport(parseJson(body));
    return report ? apply(report) : { ok: true, matched: false };
  };

  const router = Router();
  router
    .route('/')
    .post(async (req, res) => {
      try {
        const answer = await take(req);
        count(answer.matched ? 'matched' : 'unmatched');
        res.json(answer);
      } catch (error) {
        count(toAppError(error).code);
        throw error;
      }
    })
    .all(allowOnly('POST'));
  return router;
}

function readReport(json: unknown): MailReport | null {
  try {
    return readResendEvent(json);
  } catch {
    throw new AppError('invalid_request', 'The body is not an event of Resend');
  }
}
