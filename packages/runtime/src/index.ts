export { allowOnly, createApp } from './app.ts';
export {
  basePath,
  configOrExit,
  type Environment,
  port,
  queueConfig,
  readConfig,
  secret,
  serviceConfig,
} from './config.ts';
export { isUnavailable, toAppError } from './errors.ts';
export { healthRouter } from './health.ts';
export { createHealthServer } from './health-server.ts';
export { closeServer, createHttpServer, listen, type RawHandler } from './http-server.ts';
export { jsonBody } from './json-body.ts';
export { type Lifecycle, runService } from './lifecycle.ts';
export { createLogger, type Logger } from './logger.ts';
export { askedGauge, createCounter, createMetrics, type Metrics, metricsRouter } from './metrics.ts';
export { openDatabase } from './open-database.ts';
export { parse } from './parse.ts';
export { providerMetrics } from './provider-metrics.ts';
export { type Repetition, repeat } from './repeat.ts';
