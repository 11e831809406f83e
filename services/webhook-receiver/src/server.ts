import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import {
  createApp,
  createCounter,
  createHttpServer,
  databaseChecks,
  healthRouter,
  type Metrics,
  type Tracing,
} from '@reach/runtime';
import { Router } from 'express';
import { inboundMailRouter } from './routes/inbound-mail.ts';
import { type MailEventsDeps, mailEventsHandler } from './routes/mail-events.ts';

export interface ReceiverDeps extends Omit<MailEventsDeps, 'count'> {
  basePath: string;
  isDraining: () => boolean;
  metrics?: Metrics;
  metricsToken?: string | undefined;
  tracing?: Tracing | undefined;
}

/** One route is answered in front of the express app, everything else by it, all on one server. */
export function createReceiver(deps: ReceiverDeps): Server {
  const app = createApp({
    logger: deps.logger,
    basePath: deps.basePath,
    routes: Router().use('/api/webhooks/inbound-mail', inboundMailRouter(deps)),
    metrics: deps.metrics,
    metricsToken: deps.metricsToken,
    tracing: deps.tracing,
    health: healthRouter({
      required: databaseChecks(deps.db),
      isDraining: deps.isDraining,
    }),
  });
  const events =
    deps.metrics &&
    createCounter(
      deps.metrics,
      'reach_mail_events_total',
      'Mail events by outcome: matched, unmatched, or the code of the error, such as invalid_signature',
      ['outcome'],
    );
  const handleMailEvent = mailEventsHandler({ ...deps, count: (outcome) => events?.inc({ outcome }) });
  const paths = new Set(['', deps.basePath].map((prefix) => `${prefix}/api/webhooks/mail-events`));

  return createHttpServer((req, res) => {
    if (!paths.has((req.url ?? '').split('?', 1)[0] ?? '')) return app(req, res);
    deps.metrics?.observeRequest(req, res, '/api/webhooks/mail-events');
    handleMailEvent(req, res, randomUUID());
  });
}
