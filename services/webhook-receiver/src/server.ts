import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createApp, createHttpServer, healthRouter } from '@reach/runtime';
import { Router } from 'express';
import { inboundMailRouter } from './routes/inbound-mail.ts';
import { type MailEventsDeps, mailEventsHandler } from './routes/mail-events.ts';

export interface ReceiverDeps extends MailEventsDeps {
  basePath: string;
  isDraining: () => boolean;
}

/** One route is answered in front of the express app, everything else by it, all on one server. */
export function createReceiver(deps: ReceiverDeps): Server {
  const app = createApp({
    logger: deps.logger,
    basePath: deps.basePath,
    routes: Router().use('/api/webhooks/inbound-mail', inboundMailRouter(deps)),
    health: healthRouter({
      required: { database: () => deps.db.$client.query('select 1') },
      isDraining: deps.isDraining,
    }),
  });
  const handleMailEvent = mailEventsHandler(deps);
  const paths = new Set(['', deps.basePath].map((prefix) => `${prefix}/api/webhooks/mail-events`));

  return createHttpServer((req, res) => {
    if (paths.has((req.url ?? '').split('?', 1)[0] ?? '')) handleMailEvent(req, res, randomUUID());
    else app(req, res);
  });
}
