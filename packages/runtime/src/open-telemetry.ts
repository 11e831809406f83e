import {
  type Context,
  DiagLogLevel,
  diag,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Logger } from './logger.ts';
import { currentTraceparent, type Span, type SpanFacts, type Tracing, withTraceparent } from './tracing.ts';

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;
const FLUSH_MS = 2_000;

/**
 * Spans to a collector by OTLP over HTTP, as JSON. Whether a trace is kept is decided where it begins; the further
 * `OTEL_*` variables (sampler, headers, batch sizes, resource) are read by the SDK itself. Imported only when it is on.
 */
export function createOpenTelemetry({
  endpoint,
  logger,
  service,
}: {
  endpoint: string;
  logger: Logger;
  service: string;
}): Tracing {
  // A collector that is away costs spans and one line a batch, nothing else.
  const tell = (message: string) => logger.warn({ detail: message.slice(0, 300) }, 'traces not exported');
  const ignore = () => {};
  diag.setLogger(
    { error: tell, warn: ignore, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  );
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'reach', 'service.name': service }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })),
    ],
  });
  const tracer = provider.getTracer('reach');

  return {
    begin: ({ name, kind, attributes, parent, startedAt }) =>
      wrap(
        tracer.startSpan(
          name,
          { kind: KINDS[kind], attributes, ...(startedAt !== undefined && { startTime: startedAt }) },
          contextOf(parent ?? currentTraceparent()),
        ),
      ),
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, FLUSH_MS);
      });
      await Promise.race([provider.shutdown(), late]).finally(() => clearTimeout(timer));
    },
  };
}

function contextOf(traceparent: SpanFacts['parent']): Context {
  if (!traceparent) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = '00'] = traceparent.split('-');
  const traceFlags = Number.parseInt(flags, 16) & 1;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function wrap(span: OtelSpan): Span {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  return {
    traceparent,
    set: (attributes) => span.setAttributes(attributes),
    fail: (type) => {
      span.setAttribute('error.type', type);
      span.setStatus({ code: SpanStatusCode.ERROR });
    },
    end: (endedAt) => span.end(endedAt),
    within: (work) => withTraceparent(traceparent, work),
  };
}
