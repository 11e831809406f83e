import { AppError } from '@reach/contracts';
import { eventKeys, verifyEventSignature } from '@reach/mail';
import { type PauseDeps, takeInboundMail } from '@reach/outreach';
import { allowOnly, type Logger } from '@reach/runtime';
import { Router } from 'express';
import { readBody } from '../read-body.ts';

/** An answer with its attachments; only its text and its reports matter. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

export interface InboundMailDeps extends PauseDeps {
  logger: Logger;
  secrets: string[];
}

/**
 * `POST /api/webhooks/inbound-mail`: the raw message (RFC 5322) as the sender's mailbox got it, from whatever reads
 * that mailbox. Signed like mail events, over the raw bytes, before anything is parsed.
 */
export function inboundMailRouter({ db, onPause, logger, secrets }: InboundMailDeps): Router {
  const router = Router();
  const keys = eventKeys(secrets);
  router
    .route('/')
    .post(async (req, res) => {
      if (keys.length === 0) {
        throw new AppError('disabled', 'Disabled: REACH_EVENTS_WEBHOOK_SECRET is not set');
      }
      const raw = await readBody(req, MAX_BODY_BYTES);
      if (!verifyEventSignature(raw, req.get('x-reach-signature'), keys)) {
        throw new AppError('invalid_signature', 'Invalid signature');
      }
      if (raw.length === 0) throw new AppError('invalid_request', 'The body must be a mail message');
      const taken = await takeInboundMail({ db, onPause }, raw);
      logger.debug(taken, 'inbound mail');
      res.json({ ok: true, ...taken });
    })
    .all(allowOnly('POST'));
  return router;
}
