import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import {
  createApp,
  createCounter,
  createHttpServer,
  databaseChecks,
  healthRouter,
  logPauses,
  type Metrics,
  type Tracing,
} from '@reach/runtime';
import type { Database } from '@reach/schema';
import { Router } from 'express';
import { createRecordBatch } from './record-batch.ts';
import { inboundMailRouter } from './routes/inbound-mail.ts';
import { type MailEventsDeps, mailEventsHandler } from './routes/mail-events.ts';
import { resendRouter } from './routes/resend.ts';

export interface ReceiverDeps extends Omit<MailEventsDeps, 'count' | 'record'> {
  db: Database;
  /** Of Resend's webhooks; none: they are refused. */
  resendSecrets?: string[];
  basePath: string;
  isDraining: () => boolean;
  metrics?: Metrics;
  metricsToken?: string | undefined;
  tracing?: Tracing | undefined;
}

/** One route is answered in front of the express app, everything else by it, all on one server. */
export function createReceiver(deps: ReceiverDeps): Server {
  const events =
    deps.metrics &&
    createCounter(
      deps.metrics,
      'reach_mail_events_total',
      'Mail events by outcome: matched, unmatched, or the code of the error, such as invalid_signature',
      ['outcome'],
    );
  const count = (outcome: string) => events?.inc({ outcome });
  const pausing = { db: deps.db, onPause: logPauses(deps.logger) };
  const record = createRecordBatch(pausing);
  const app = createApp({
    logger: deps.logger,
    basePath: deps.basePath,
    routes: Router()
      .use('/api/webhooks/inbound-mail', inboundMailRouter({ ...deps, ...pausing }))
      .use(
        '/api/webhooks/resend',
        resendRouter({ ...deps, ...pausing, secrets: deps.resendSecrets ?? [], record, count }),
      ),
    metrics: deps.metrics,
    metricsToken: deps.metricsToken,
    tracing: deps.tracing,
    health: healthRouter({
      required: databaseChecks(deps.db),
      isDraining: deps.isDraining,
    }),
  });
  const handleMailEvent = mailEventsHandler({ ...deps, record, count });
  const paths = new Set(['', deps.basePath].map((prefix) => `${prefix}/api/webhooks/mail-events`));

  const handle = (req: IncomingMessage, res: ServerResponse) => {
    if (!paths.has((req.url ?? '').split('?', 1)[0] ?? '')) return app(req, res);
    deps.metrics?.observeRequest(req, res, '/api/webhooks/mail-events');
    handleMailEvent(req, res, randomUUID());
  };
  return createHttpServer(handle, { isDraining: deps.isDraining });
}
