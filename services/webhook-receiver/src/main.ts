import {
  closeServer,
  configOrExit,
  createLogger,
  createMetrics,
  databaseChecks,
  listen,
  openDatabase,
  openTracing,
  runService,
  watchReadiness,
} from '@reach/runtime';
import { receiverConfig } from './config.ts';
import { createReceiver } from './server.ts';
import { traceEvents } from './trace-events.ts';

const config = configOrExit(receiverConfig);
const logger = createLogger('webhook-receiver', config.LOG_LEVEL);

await runService(
  logger,
  async (lifecycle) => {
    const { onClose, isDraining } = lifecycle;
    const tracing = await openTracing(lifecycle, { config, logger, service: 'webhook-receiver' });
    const db = openDatabase(lifecycle, { config, logger, service: 'webhook-receiver' });

    const secrets = config.REACH_EVENTS_WEBHOOK_SECRET ?? [];
    if (secrets.length === 0) logger.warn('REACH_EVENTS_WEBHOOK_SECRET is not set: mail events are refused');
    const eventTraces = tracing && traceEvents({ db, tracing });
    if (eventTraces) onClose('traces of events', eventTraces.idle);
    const server = createReceiver({
      db,
      tracing,
      eventTraces,
      logger,
      secrets,
      resendSecrets: config.RESEND_WEBHOOK_SECRET ?? [],
      basePath: config.BASE_PATH,
      isDraining,
      metrics: createMetrics('webhook-receiver'),
      metricsToken: config.METRICS_TOKEN,
    });
    onClose('http server', () => closeServer(server));
    logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
    watchReadiness(lifecycle, { logger, required: databaseChecks(db) });
  },
  { drainMs: config.DRAIN_MS },
);
