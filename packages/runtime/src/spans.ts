import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DispatchTotals, SendsJob } from '@reach/contracts';
import type { Logger } from './logger.ts';
import { documentedRoute } from './metrics.ts';
import {
  currentTraceparent,
  inSpan,
  readTraceparent,
  type Span,
  type SpanAttributes,
  type Tracing,
} from './tracing.ts';

/** Begins the span of a request, named by its documented route, as a part of the caller's trace if it has one. */
export function beginRequestSpan(
  tracing: Tracing,
  req: IncomingMessage,
  { path, parent, startedAt }: { path: string; parent?: string | undefined; startedAt?: number },
): Span {
  const route = documentedRoute(path);
  const method = req.method ?? '';
  return tracing.begin({
    name: route ? `${method} ${route}` : method,
    kind: 'server',
    parent: parent ?? readTraceparent(req.headers.traceparent as string | undefined),
    ...(startedAt !== undefined && { startedAt }),
    attributes: {
      'http.request.method': method,
      'url.scheme': 'http',
      // Other paths may hold anything, tokens of unsubscribe links among it.
      ...(route && { 'http.route': route, 'url.path': route.includes('{') ? route : path }),
    },
  });
}

/** Ends it with the answer's status, at `endedAt` (Unix time in ms) or now. */
export function endRequestSpan(span: Span, res: ServerResponse, endedAt?: number): void {
  span.set({ 'http.response.status_code': res.statusCode });
  if (res.statusCode >= 500) span.fail(String(res.statusCode));
  span.end(endedAt);
}

/** A doorbell whose rings show in the trace that is under way; a ring of nobody's trace stays out of it. */
export function traceRings<Bell extends { ring: (queue: never, payloads: never[]) => Promise<boolean> }>(
  doorbell: Bell,
  tracing: Tracing | undefined,
): Bell {
  if (!tracing) return doorbell;
  const ring = doorbell.ring as (queue: { name: string }, payloads: unknown[]) => Promise<boolean>;
  const traced = (queue: { name: string }, payloads: unknown[]) => {
    if (!currentTraceparent()) return ring(queue, payloads);
    return inSpan(
      tracing,
      {
        name: `send ${queue.name}`,
        kind: 'producer',
        attributes: { ...messaging(queue.name, 'send'), 'messaging.batch.message_count': payloads.length },
      },
      async (span) => {
        const taken = await ring(queue, payloads);
        if (!taken) span?.fail('redis_unavailable');
        return taken;
      },
    );
  };
  return { ...doorbell, ring: traced as unknown as Bell['ring'] };
}

function messaging(queue: string, type: 'send' | 'process'): SpanAttributes {
  return {
    'messaging.system': 'bullmq',
    'messaging.destination.name': queue,
    'messaging.operation.type': type,
    'messaging.operation.name': type,
  };
}

/** Runs a step of a run as a part of the trace that the run was started in. */
export type TraceRun = <Result>(
  step: { runId: string; queue: string },
  work: (set: (attributes: SpanAttributes) => void) => Promise<Result>,
) => Promise<Result>;

/**
 * The run's trace is read from its row and not from the job, as jobs may be lost and steps are found by polling too.
 * A run whose trace cannot be read begins one.
 */
export function traceRuns(
  tracing: Tracing | undefined,
  traceparentOf: (runId: string) => Promise<string | null>,
): TraceRun {
  return async ({ runId, queue }, work) => {
    if (!tracing) return work(() => {});
    return inSpan(
      tracing,
      {
        name: `process ${queue}`,
        kind: 'consumer',
        parent: await traceparentOf(runId).catch(() => null),
        attributes: { ...messaging(queue, 'process'), 'reach.run.id': runId },
      },
      (span) => work((attributes) => span?.set(attributes)),
    );
  };
}

/** For `dispatchSends`: a span and a log line for each range, with what came of its sends. */
export function aroundRanges({ trace, logger }: { trace: TraceRun; logger: Logger }) {
  return ({ runId, from, to }: SendsJob, work: () => Promise<DispatchTotals>): Promise<DispatchTotals> =>
    trace({ runId, queue: 'sends' }, async (set) => {
      const started = performance.now();
      const totals = await work();
      const { processed, sent, failed, skipped } = totals;
      set({
        'messaging.batch.message_count': processed,
        'reach.sent': sent,
        'reach.failed': failed,
        'reach.skipped': skipped,
      });
      logger.info(
        { runId, from, to, ...totals, ms: Math.round(performance.now() - started) },
        'range dispatched',
      );
      return totals;
    });
}

/** For `traceProvider`: one span for each call to the mail provider. Undefined where nothing is traced. */
export function providerSpans(tracing: Tracing | undefined) {
  if (!tracing) return undefined;
  return <Outcome extends { kind: string }>(
    call: { provider: string; url: string; sendId: string },
    work: () => Promise<Outcome>,
  ): Promise<Outcome> => {
    const { protocol, hostname, port, pathname } = new URL(call.url);
    const http = protocol.startsWith('http');
    return inSpan(
      tracing,
      {
        name: http ? 'POST' : `send ${call.provider}`,
        kind: 'client',
        attributes: {
          ...(http
            ? {
                'http.request.method': 'POST',
                'url.full': `${protocol}//${hostname}${port && `:${port}`}${pathname}`,
              }
            : { 'network.protocol.name': 'smtp' }),
          'server.address': hostname,
          'server.port': Number(port) || (protocol === 'https:' ? 443 : http ? 80 : 25),
          'reach.provider': call.provider,
          'reach.send.id': call.sendId,
        },
      },
      async (span) => {
        const outcome = await work();
        span?.set({ 'reach.outcome': outcome.kind });
        if (outcome.kind !== 'accepted') span?.fail(outcome.kind);
        return outcome;
      },
    );
  };
}
