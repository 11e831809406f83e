import { closeServer, createLogger, listen, readConfig, runService } from '@reach/runtime';
import { connect } from '@reach/schema';
import { receiverConfig } from './config.ts';
import { createReceiver } from './server.ts';

const config = readConfig(receiverConfig, process.env);
const logger = createLogger('webhook-receiver', config.LOG_LEVEL);

await runService(logger, async ({ onClose, isDraining }) => {
  const db = connect(config.DATABASE_URL, {
    max: config.DATABASE_POOL_MAX,
    applicationName: 'reach-webhook',
    onError: (err) => logger.warn({ err }, 'database connection lost'),
  });
  onClose('database', () => db.$client.end());

  const secrets = config.REACH_EVENTS_WEBHOOK_SECRET ?? [];
  if (secrets.length === 0) logger.warn('REACH_EVENTS_WEBHOOK_SECRET is not set: mail events are refused');
  const server = createReceiver({ db, logger, secrets, basePath: config.BASE_PATH, isDraining });
  onClose('http server', () => closeServer(server));
  logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
});
