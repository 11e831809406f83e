import { hostname } from 'node:os';
import { createMisarMail, observeProvider } from '@reach/mail';
import { createWindow, forgetIdempotencyKeys, RANGES_AT_ONCE } from '@reach/outreach';
import { createDoorbell, createWorker, QUEUES } from '@reach/queues';
import {
  closeServer,
  configOrExit,
  createHealthServer,
  createLogger,
  createMetrics,
  listen,
  openDatabase,
  providerMetrics,
  repeat,
  runService,
} from '@reach/runtime';
import { dispatcherConfig } from './config.ts';
import { handleDispatchSends } from './handlers/dispatch-sends.ts';
import { handleReleaseSends, releaseDueSends } from './handlers/release-sends.ts';
import { addBacklogGauges } from './metrics.ts';

/** Redis may be emptied; the repeatable job is put back within this time. */
const SCHEDULER_CHECK_MS = 15_000;
const FORGET_EVERY_MS = 3_600_000;

const config = configOrExit(dispatcherConfig);
const logger = createLogger('dispatcher-worker', config.LOG_LEVEL);

await runService(logger, async (lifecycle) => {
  const { onClose, isDraining } = lifecycle;
  const db = openDatabase(lifecycle, { config, logger, service: 'dispatcher-worker' });

  const redis = { redisUrl: config.REDIS_URL, prefix: config.QUEUE_PREFIX };
  const doorbell = createDoorbell({ ...redis, onError: (err) => logger.warn({ err }, 'Redis took no job') });
  onClose('doorbell', doorbell.close);

  const metrics = createMetrics('dispatcher-worker');
  addBacklogGauges(metrics, { db, doorbell });
  const misarMail = createMisarMail({
    baseUrl: config.MISARMAIL_API_URL,
    apiKey: config.MISARMAIL_API_KEY,
    connections: config.SEND_WINDOW,
    timeoutMs: config.MISARMAIL_TIMEOUT_MS,
  });
  const provider = observeProvider(misarMail, providerMetrics(metrics));
  onClose('mail provider', provider.close);

  const window = createWindow(config.SEND_WINDOW);
  const workerName = `${hostname()}:${process.pid}`;
  const publicUrl = config.PUBLIC_URL;
  if (!publicUrl) logger.warn('PUBLIC_URL is not set: runs are paused in place of sent');
  const deps = { db, doorbell, provider, window, workerName, publicUrl, isDraining, logger };
  const worker = {
    ...redis,
    onError: (err: unknown, jobId?: string) => logger.error({ err, jobId }, 'job failed'),
  };

  const sends = createWorker(QUEUES.sends, { ...worker, concurrency: RANGES_AT_ONCE }, (job) =>
    handleDispatchSends(deps, job),
  );
  onClose('sends', sends.close);
  const releases = createWorker(QUEUES.sendRelease, worker, (job) => handleReleaseSends(deps, job));
  onClose('send-release', releases.close);
  const poll = repeat(logger, 'looking for due sends', config.POLL_MS, () => releaseDueSends(deps));
  onClose('poll', poll.stop);
  const scheduler = repeat(logger, 'scheduling the repeatable job', SCHEDULER_CHECK_MS, () =>
    doorbell.repeatEvery(QUEUES.sendRelease, config.RELEASE_EVERY_MS, {}),
  );
  onClose('scheduler', scheduler.stop);
  const forget = repeat(logger, 'forgetting old idempotency keys', FORGET_EVERY_MS, () =>
    forgetIdempotencyKeys({ db }),
  );
  onClose('forget', forget.stop);

  const server = createHealthServer({
    logger,
    db,
    doorbell,
    isDraining,
    metrics,
    metricsToken: config.METRICS_TOKEN,
  });
  onClose('http server', () => closeServer(server));
  logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
});
