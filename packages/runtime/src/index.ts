export { isUnavailable } from '@reach/schema';
export { allowOnly, createApp } from './app.ts';
export { addBacklogGauges } from './backlog-metrics.ts';
export {
  basePath,
  configOrExit,
  databaseUrl,
  drainMs,
  type Environment,
  hooksAllowPrivate,
  port,
  publicUrl,
  queueConfig,
  readConfig,
  redisUrl,
  secret,
  serviceConfig,
  trustProxy,
} from './config.ts';
export { databaseChecks } from './database-checks.ts';
export { httpAnswer, toAppError } from './errors.ts';
export { createTick, healthRouter, type Tick } from './health.ts';
export { createHealthServer } from './health-server.ts';
export {
  closeServer,
  createHttpServer,
  type HttpServerOptions,
  listen,
  type RawHandler,
} from './http-server.ts';
export { jsonBody } from './json-body.ts';
export { type Lifecycle, runService } from './lifecycle.ts';
export { createLogger, type Logger, logPauses } from './logger.ts';
export { askedGauge, createCounter, createMetrics, type Metrics, metricsRouter } from './metrics.ts';
export { openDatabase } from './open-database.ts';
export { parse } from './parse.ts';
export { providerMetrics } from './provider-metrics.ts';
export { reachDatabase } from './reach-database.ts';
export { reasonOf } from './reason.ts';
export { redisNews } from './redis-news.ts';
export { type Repetition, repeat } from './repeat.ts';
export {
  aroundRanges,
  beginRequestSpan,
  endRequestSpan,
  providerSpans,
  type TraceRun,
  traceRings,
  traceRuns,
} from './spans.ts';
export { currentTraceparent, openTracing, readTraceparent, type Tracing } from './tracing.ts';
export { watchReadiness } from './watch-readiness.ts';
export { startWatchdog, type Watchdog } from './watchdog.ts';
