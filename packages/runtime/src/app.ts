import { randomUUID } from 'node:crypto';
import { AppError } from '@reach/contracts';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { httpAnswer, toAppError } from './errors.ts';
import type { Logger } from './logger.ts';
import { type Metrics, metricsRouter } from './metrics.ts';
import { beginRequestSpan, endRequestSpan } from './spans.ts';
import type { Tracing } from './tracing.ts';

export interface AppOptions {
  logger: Logger;
  /** Routes answer at the root and, if set, under this prefix too. */
  basePath?: string;
  /** What express calls `trust proxy`; off unless the operator says who the proxies are. */
  trustProxy?: string | undefined;
  health: Router;
  metrics?: Metrics | undefined;
  metricsToken?: string | undefined;
  tracing?: Tracing | undefined;
  routes: Router;
}

/** An express app with what all services share: request ids, safe headers, JSON errors, a log line a request. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  if (options.trustProxy) app.set('trust proxy', options.trustProxy);
  app.use(requestId, requestLog(options.logger), helmet());
  const { metrics, basePath = '' } = options;
  if (metrics) {
    app.use(observeRequests(metrics, basePath), metricsRouter({ metrics, token: options.metricsToken }));
  }
  app.use(options.health);
  // Behind what probes and scrapers ask for, which would be most of the traces.
  if (options.tracing) app.use(traceRequests(options.tracing, basePath));
  app.use(options.routes);
  if (basePath) app.use(basePath, options.routes);
  app.use((_req, _res) => {
    throw new AppError('not_found', 'There is no such route');
  });
  app.use(errorAnswer(options.logger));
  return app;
}

const SAFE_REQUEST_ID = /^[\w.-]{1,64}$/;

const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id');
  const id = given && SAFE_REQUEST_ID.test(given) ? given : randomUUID();
  res.locals.requestId = id;
  res.setHeader('X-Request-Id', id);
  next();
};

function observeRequests(metrics: Metrics, basePath: string): RequestHandler {
  return (req, res, next) => {
    metrics.observeRequest(req, res, withoutPrefix(req.path, basePath));
    next();
  };
}

function traceRequests(tracing: Tracing, basePath: string): RequestHandler {
  return (req, res, next) => {
    const span = beginRequestSpan(tracing, req, { path: withoutPrefix(req.path, basePath) });
    res.once('close', () => endRequestSpan(span, res));
    span.within(next);
  };
}

function withoutPrefix(path: string, basePath: string): string {
  return basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    res.on('finish', () => {
      logger[res.statusCode >= 500 ? 'error' : 'debug'](
        {
          requestId: res.locals.requestId,
          userId: res.locals.userId,
          method: req.method,
          // Whoever reads the log could unsubscribe people by their tokens.
          path: req.path.replace(/(\/unsubscribe\/).+/, '$1…'),
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  };
}

function errorAnswer(logger: Logger): ErrorRequestHandler {
  return (error, req, res, next) => {
    const { status, headers, body } = httpAnswer(toAppError(error));
    if (status >= 500) logger.error({ err: error, requestId: res.locals.requestId }, body.error);
    if (res.headersSent) return next(error);
    // The rest of a refused body is read and dropped, so that the caller gets the answer and not a reset.
    if (status === 413) req.resume();
    res.status(status).set(headers).json(body);
  };
}

/** Answers 405 with `Allow`; goes behind the handlers of a path. */
export function allowOnly(...methods: string[]): RequestHandler {
  return (_req, res) => {
    res.setHeader('Allow', methods.join(', '));
    throw new AppError('method_not_allowed', `Use ${methods.join(' or ')} here`);
  };
}
