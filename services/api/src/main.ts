import { createMisarMail, observeProvider } from '@reach/mail';
import { createWindow } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell } from '@reach/queues';
import {
  closeServer,
  configOrExit,
  createHttpServer,
  createLogger,
  createMetrics,
  listen,
  openDatabase,
  providerMetrics,
  runService,
} from '@reach/runtime';
import { createApi } from './app.ts';
import { apiConfig } from './config.ts';
import { dashboardFolder } from './routes/dashboard.ts';

const IMPORT_TIMEOUT_MS = 120_000;

const config = configOrExit(apiConfig);
const logger = createLogger('api', config.LOG_LEVEL);

await runService(logger, async (lifecycle) => {
  const { onClose, isDraining } = lifecycle;
  const metrics = createMetrics('api');
  const db = openDatabase(lifecycle, { config, logger, service: 'api' });

  const doorbell = createDoorbell({
    redisUrl: config.REDIS_URL,
    prefix: config.QUEUE_PREFIX,
    onError: (err) => logger.warn({ err }, 'Redis took no job; workers will find it by polling'),
  });
  onClose('doorbell', doorbell.close);

  const provider =
    config.MISARMAIL_API_URL && config.MISARMAIL_API_KEY
      ? observeProvider(
          createMisarMail({ baseUrl: config.MISARMAIL_API_URL, apiKey: config.MISARMAIL_API_KEY }),
          providerMetrics(metrics),
        )
      : undefined;
  if (provider) onClose('mail provider', provider.close);

  const app = createApi({
    db,
    // A preview is answered while a person waits, so it is planned offline.
    planner: createOfflinePlanner(),
    doorbell,
    logger,
    basePath: config.BASE_PATH,
    trustProxy: config.TRUST_PROXY,
    metrics,
    metricsToken: config.METRICS_TOKEN,
    queuePrefix: config.QUEUE_PREFIX,
    failedSignIns: config.FAILED_SIGN_INS_PER_MINUTE,
    dashboard: dashboardFolder(),
    cronSecret: config.CRON_SECRET,
    dispatch: provider && {
      db,
      provider,
      window: createWindow(64),
      workerName: `api:${process.pid}`,
      isDraining,
    },
    isDraining,
  });
  const server = createHttpServer(app, IMPORT_TIMEOUT_MS);
  onClose('http server', () => closeServer(server));
  logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
});
