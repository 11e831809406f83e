import { OPERATIONS } from '@reach/contracts';
import { createMailProvider, observeProvider, sendWindow, traceProvider, usablePublicUrl } from '@reach/mail';
import {
  createCopyGuard,
  createKeyUse,
  createOutcomeWriter,
  createWindow,
  MARK_EVERY_MS,
  readBacklog,
  readHeldLanes,
  traceparentOfRun,
} from '@reach/outreach';
import { createPlanner } from '@reach/planner';
import { createDoorbell } from '@reach/queues';
import {
  addBacklogGauges,
  aroundRanges,
  closeServer,
  configOrExit,
  createHttpServer,
  createLogger,
  createMetrics,
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
  traceRings,
  traceRuns,
  watchReadiness,
} from '@reach/runtime';
import { createApi } from './app.ts';
import { apiConfig } from './config.ts';
import { dashboardFolder } from './routes/dashboard.ts';

/** Files may be long, and lines slow. */
const UPLOAD_TIMEOUT_MS = 120_000;
const UPLOADS = OPERATIONS.filter(({ body }) => body?.csv).map(({ path }) => path);
/** A cron call ends within one call to the provider once it claims nothing more. */
const SHUTDOWN_GRACE_MS = 17_000;
const KEY_USE_EVERY_MS = 60_000;

const config = configOrExit(apiConfig);
const logger = createLogger('api', config.LOG_LEVEL);

await runService(
  logger,
  async (lifecycle) => {
    const { onClose, isDraining } = lifecycle;
    const metrics = createMetrics('api');
    const tracing = await openTracing(lifecycle, { config, logger, service: 'api' });
    const db = openDatabase(lifecycle, { config, logger, service: 'api' });

    const keyUse = createKeyUse({ db });
    onClose('last uses of keys', keyUse.flush);
    onClose('key use', repeat(logger, 'noting when keys were used', KEY_USE_EVERY_MS, keyUse.flush).stop);

    const doorbell = createDoorbell({
      redisUrl: config.REDIS_URL,
      prefix: config.QUEUE_PREFIX,
      ...redisNews(logger),
    });
    onClose('doorbell', doorbell.close);
    addBacklogGauges(metrics, {
      backlog: () => readBacklog({ db }),
      heldLanes: () => readHeldLanes({ db }),
      depths: doorbell.depths,
    });

    const publicUrl = usablePublicUrl(config);
    const adapter = createMailProvider(config);
    const provider =
      adapter &&
      traceProvider(
        observeProvider(adapter, providerMetrics(metrics, config.MAIL_PROVIDER)),
        providerSpans(tracing),
      );
    if (provider) onClose('mail provider', provider.close);

    const guard =
      provider &&
      createCopyGuard({
        ...{ db, provider, notes: doorbell },
        onHold: (reason) =>
          logger.error({ reason }, 'no mail leaves before somebody runs: reach sending resume'),
      });
    if (guard)
      onClose(
        'copy guard',
        repeat(logger, 'looking whether the database is an old copy', MARK_EVERY_MS, guard.visit).stop,
      );

    const dispatching = new Set<Promise<unknown>>();
    onClose('cron dispatch', () => Promise.allSettled(dispatching));

    const app = createApi({
      db,
      planner: createPlanner(config),
      publicUrl,
      doorbell: traceRings(doorbell, tracing),
      logger,
      tracing,
      basePath: config.BASE_PATH,
      trustProxy: config.TRUST_PROXY,
      metrics,
      metricsToken: config.METRICS_TOKEN,
      queuePrefix: config.QUEUE_PREFIX,
      keyUse,
      failedSignIns: config.FAILED_SIGN_INS_PER_MINUTE,
      operatorPassword: config.OPERATOR_PASSWORD,
      dashboard: dashboardFolder(),
      cronSecret: config.CRON_SECRET,
      dispatch: provider && {
        db,
        provider,
        guard,
        window: createWindow(sendWindow(config)),
        outcomes: createOutcomeWriter({ db }),
        onPause: logPauses(logger),
        onRunError: (err, runId) => logger.error({ err, runId }, 'could not release a run'),
        workerName: `api:${process.pid}`,
        publicUrl,
        isDraining,
        around: aroundRanges({
          trace: traceRuns(tracing, (runId) => traceparentOfRun({ db }, { runId })),
          logger,
        }),
      },
      dispatching,
      hookNetwork: { allowPrivate: config.HOOKS_ALLOW_PRIVATE },
      isDraining,
    });
    const server = createHttpServer(app, {
      isDraining,
      patient: { timeoutMs: UPLOAD_TIMEOUT_MS, isFor: (path) => UPLOADS.some((end) => path.endsWith(end)) },
    });
    onClose('http server', () => closeServer(server, SHUTDOWN_GRACE_MS));
    logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
    watchReadiness(lifecycle, { logger, required: databaseChecks(db) });
  },
  { drainMs: config.DRAIN_MS },
);
