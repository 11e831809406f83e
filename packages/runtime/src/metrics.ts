import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, OPERATIONS } from '@reach/contracts';
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Counts a request when its answer is out, by method, documented route and status. */
  observeRequest: (req: IncomingMessage, res: ServerResponse, path: string) => void;
}

/** Some seconds' worth of buckets: from a cached read to the provider's patience. */
export const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a process counts, for Prometheus; every series carries `service`. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'reach_http_request_duration_seconds',
    help: 'Answers by method, documented route and status, and how long they took',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    registry,
    observeRequest: (req, res, path) => {
      const began = performance.now();
      res.once('close', () => {
        const status = res.headersSent ? res.statusCode : 'aborted';
        const labels = { method: knownMethod(req.method), route: documentedRoute(path) ?? 'other', status };
        requests.observe(labels, (performance.now() - began) / 1000);
      });
    },
  };
}

/** A gauge whose value is asked for at each scrape. While it cannot be had, the series is absent, not wrong. */
export function askedGauge(
  { registry }: Metrics,
  {
    name,
    help,
    label,
    read,
  }: {
    name: string;
    help: string;
    label?: string;
    /** One value, or one for each value of `label`. */
    read: () => Promise<number | Record<string, number>>;
  },
): void {
  new Gauge({
    name,
    help,
    labelNames: label ? [label] : [],
    registers: [registry],
    async collect() {
      this.reset();
      const value = await withinSeconds(2, read()).catch(() => undefined);
      // Reset leaves a series without labels standing, at 0.
      if (value === undefined) return label ? undefined : this.remove();
      if (typeof value === 'number') this.set(value);
      else for (const [key, one] of Object.entries(value)) this.set({ [label!]: key }, one);
    },
  });
}

export function createCounter({ registry }: Metrics, name: string, help: string, labels: string[]): Counter {
  return new Counter({ name, help, labelNames: labels, registers: [registry] });
}

/**
 * `GET /metrics` in Prometheus' text format. With a token only who shows it as a bearer gets an answer; without
 * one only this machine does, and not through a proxy, since figures are nobody else's business.
 */
export function metricsRouter({ metrics, token }: { metrics: Metrics; token?: string | undefined }): Router {
  const allow: RequestHandler = (req, _res, next) => {
    const allowed = token ? equal(req.get('authorization') ?? '', `Bearer ${token}`) : isLocal(req);
    if (!allowed) throw new AppError('unauthorized', 'Unauthorized');
    next();
  };
  const router = Router();
  router.get('/metrics', allow, async (_req, res) => {
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

function isLocal(req: IncomingMessage): boolean {
  const { 'x-forwarded-for': forwardedFor, forwarded, via } = req.headers;
  const address = req.socket.remoteAddress ?? '';
  return !forwardedFor && !forwarded && !via && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const EXACT = new Set(OPERATIONS.map(({ path }) => path).filter((path) => !path.includes('{')));
const PATTERNS = OPERATIONS.filter(({ path }) => path.includes('{')).map(({ path }) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Documented routes only, so that nobody can make up series by making up paths. */
export function documentedRoute(path: string): string | undefined {
  if (EXACT.has(path)) return path;
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.path;
}

function knownMethod(method = ''): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}

function withinSeconds<Value>(seconds: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), seconds * 1000);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
