import { traceparentOfRun } from '@reach/outreach';
import { createPlanner } from '@reach/planner';
import { createDoorbell, createWorker, QUEUES } from '@reach/queues';
import {
  closeServer,
  configOrExit,
  createHealthServer,
  createLogger,
  createMetrics,
  databaseChecks,
  listen,
  openDatabase,
  openTracing,
  redisNews,
  repeat,
  runService,
  traceRings,
  traceRuns,
  watchReadiness,
} from '@reach/runtime';
import { plannerConfig } from './config.ts';
import { handleGeneratePlan } from './handlers/generate-plan.ts';
import { handleMatchLeads } from './handlers/match-leads.ts';
import { handleNormaliseLeads } from './handlers/normalise-leads.ts';
import { prepareWaitingRuns } from './handlers/prepare-waiting-runs.ts';

const config = configOrExit(plannerConfig);
const logger = createLogger('planner-worker', config.LOG_LEVEL);

const NORMALISE_EVERY_MS = 3_600_000;
const SCHEDULER_CHECK_MS = 60_000;

await runService(logger, async (lifecycle) => {
  const { onClose, isDraining } = lifecycle;
  const tracing = await openTracing(lifecycle, { config, logger, service: 'planner-worker' });
  const db = openDatabase(lifecycle, { config, logger, service: 'planner-worker' });

  const redis = { redisUrl: config.REDIS_URL, prefix: config.QUEUE_PREFIX, ...redisNews(logger) };
  const doorbell = createDoorbell(redis);
  onClose('doorbell', doorbell.close);

  const planner = createPlanner(config);
  const deps = {
    db,
    planner,
    doorbell: traceRings(doorbell, tracing),
    logger,
    trace: traceRuns(tracing, (runId) => traceparentOfRun({ db }, { runId })),
  };
  const worker = {
    ...redis,
    onJobFailed: (err: unknown, jobId?: string) => logger.error({ err, jobId }, 'job failed'),
  };

  const plans = createWorker(QUEUES.planGeneration, { ...worker, concurrency: 8 }, (job) =>
    handleGeneratePlan(deps, job),
  );
  onClose('plan-generation', plans.close);
  const matches = createWorker(QUEUES.leadMatching, { ...worker, concurrency: 2 }, (job) =>
    handleMatchLeads(deps, job),
  );
  onClose('lead-matching', matches.close);
  const normalisations = createWorker(QUEUES.leadNormalisation, worker, (job) =>
    handleNormaliseLeads(deps, job),
  );
  onClose('lead-normalisation', normalisations.close);
  await doorbell.ring(QUEUES.leadNormalisation, [{}]);
  // At the start, as a new lexicon comes with a new version of this worker; and again in case Redis was emptied.
  const scheduler = repeat(logger, 'scheduling the reading of leads', SCHEDULER_CHECK_MS, () =>
    doorbell.repeatEvery(QUEUES.leadNormalisation, NORMALISE_EVERY_MS, {}),
  );
  onClose('scheduler', scheduler.stop);
  const poll = repeat(logger, 'looking for waiting runs', config.POLL_MS, () => prepareWaitingRuns(deps));
  onClose('poll', poll.stop);

  const server = createHealthServer({
    logger,
    db,
    doorbell,
    isDraining,
    metrics: createMetrics('planner-worker'),
    metricsToken: config.METRICS_TOKEN,
  });
  onClose('http server', () => closeServer(server));
  logger.info({ url: await listen(server, config.PORT, config.HOST) }, 'listening');
  watchReadiness(lifecycle, { logger, required: databaseChecks(db) });
});
