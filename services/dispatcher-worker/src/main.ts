import { hostname } from 'node:os';
import { createMailProvider, observeProvider, sendWindow, traceProvider, usablePublicUrl } from '@reach/mail';
import {
  createCopyGuard,
  createOutcomeWriter,
  createWindow,
  dispatchSends,
  forgetBrokenImports,
  forgetHookDeliveries,
  forgetIdempotencyKeys,
  forgetPreviews,
  forgetTestSends,
  MARK_EVERY_MS,
  NO_PUBLIC_URL,
  nobodySends,
  RANGES_AT_ONCE,
  readBacklog,
  readHeldLanes,
  traceparentOfRun,
} from '@reach/outreach';
import { createDoorbell, createWorker, QUEUES } from '@reach/queues';
import {
  addBacklogGauges,
  aroundRanges,
  closeServer,
  configOrExit,
  createHealthServer,
  createLogger,
  createMetrics,
  createTick,
  databaseChecks,
  listen,
  logPauses,
  openDatabase,
  openTracing,
  providerMetrics,
  providerSpans,
  redisNews,
  repeat,
  runService,
  startWatchdog,
  traceRuns,
  watchReadiness,
} from '@reach/runtime';
import { dispatcherConfig } from './config.ts';
import { handleReleaseSends, releaseDueSends } from './handlers/release-sends.ts';
import { startHooks } from './start-hooks.ts';

/** Redis may be emptied; the repeatable job is put back within this time. */
const SCHEDULER_CHECK_MS = 15_000;
const FORGET_EVERY_MS = 3_600_000;

const config = configOrExit(dispatcherConfig);
const logger = createLogger('dispatcher-worker', config.LOG_LEVEL);

await runService(logger, async (lifecycle) => {
  const { onClose, isDraining } = lifecycle;
  const tracing = await openTracing(lifecycle, { config, logger, service: 'dispatcher-worker' });
  const db = openDatabase(lifecycle, { config, logger, service: 'dispatcher-worker' });

  const redis = { redisUrl: config.REDIS_URL, prefix: config.QUEUE_PREFIX, ...redisNews(logger) };
  const doorbell = createDoorbell(redis);
  onClose('doorbell', doorbell.close);

  const metrics = createMetrics('dispatcher-worker');
  addBacklogGauges(metrics, {
    backlog: () => readBacklog({ db }),
    heldLanes: () => readHeldLanes({ db }),
    depths: doorbell.depths,
  });
  const adapter = observeProvider(
    createMailProvider(config)!,
    providerMetrics(metrics, config.MAIL_PROVIDER),
  );
  const provider = traceProvider(adapter, providerSpans(tracing));
  onClose('mail provider', provider.close);

  const window = createWindow(sendWindow(config));
  const outcomes = createOutcomeWriter({ db });
  const workerName = `${hostname()}:${process.pid}`;
  const publicUrl = usablePublicUrl(config);
  if (!publicUrl) logger.warn(`${NO_PUBLIC_URL}: runs are paused and not sent`);
  const trace = traceRuns(tracing, (runId) => traceparentOfRun({ db }, { runId }));
  const around = aroundRanges({ trace, logger });
  const guard = createCopyGuard({
    ...{ db, provider, notes: doorbell },
    onHold: (reason) => logger.error({ reason }, 'no mail leaves before somebody runs: reach sending resume'),
  });
  const mark = repeat(logger, 'looking whether the database is an old copy', MARK_EVERY_MS, guard.visit);
  onClose('copy guard', mark.stop);
  const watchdog = startWatchdog(lifecycle, {
    ...{ logger, stuckAfterMs: config.STUCK_AFTER_MS },
    nobodyBegins: async (seconds) => guard.tells() && (await nobodySends({ db, provider }, seconds)),
  });
  const onClaim = watchdog.began;
  const deps = {
    around,
    guard,
    onClaim,
    inPlace: watchdog.during,
    db,
    doorbell,
    provider,
    window,
    outcomes,
    onPause: logPauses(logger),
    onRunError: (err: unknown, runId: string) => logger.error({ err, runId }, 'could not release a run'),
    workerName,
    publicUrl,
    isDraining,
    logger,
  };
  const worker = {
    ...redis,
    onJobFailed: (err: unknown, jobId?: string) => logger.error({ err, jobId }, 'job failed'),
  };

  const sends = createWorker(QUEUES.sends, { ...worker, concurrency: RANGES_AT_ONCE }, (job) =>
    dispatchSends(deps, job),
  );
  onClose('sends', sends.close);
  const releases = createWorker(QUEUES.sendRelease, worker, (job) => handleReleaseSends(deps, job));
  onClose('send-release', releases.close);
  const tick = createTick();
  const poll = repeat(logger, 'looking for due sends', config.POLL_MS, async () => {
    try {
      if ((await releaseDueSends(deps)) > 0) watchdog.due();
      tick.note();
    } finally {
      watchdog.round();
    }
  });
  onClose('poll', poll.stop);
  const scheduler = repeat(logger, 'scheduling the repeatable job', SCHEDULER_CHECK_MS, () =>
    doorbell.repeatEvery(QUEUES.sendRelease, config.RELEASE_EVERY_MS, {}),
  );
  onClose('scheduler', scheduler.stop);
  const forget = repeat(logger, 'forgetting what is old', FORGET_EVERY_MS, () =>
    Promise.all(
      [forgetIdempotencyKeys, forgetPreviews, forgetHookDeliveries, forgetBrokenImports, forgetTestSends].map(
        (each) => each({ db }),
      ),
    ),
  );
  onClose('forget', forget.stop);

  startHooks(lifecycle, { db, metrics, worker, logger, config });

  const server = createHealthServer({
    logger,
    db,
    doorbell,
    tick,
    isDraining,
    metrics,
    metricsToken: config.METRICS_TOKEN,
  });
  onClose('http server', () => closeServer(server));
  logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
  watchReadiness(lifecycle, { logger, required: databaseChecks(db), tick });
});
