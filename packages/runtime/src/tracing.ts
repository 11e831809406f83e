import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';

export type SpanAttributes = Record<string, string | number | boolean>;

export interface SpanFacts {
  name: string;
  kind: 'server' | 'client' | 'producer' | 'consumer';
  attributes: SpanAttributes;
  /** A `traceparent`; without one the span under way is the parent, and without that a new trace begins. */
  parent?: string | null | undefined;
  /** Unix time in ms; unset: now. */
  startedAt?: number;
}

export interface Span {
  /** The span as a W3C `traceparent`. */
  traceparent: string;
  set: (attributes: SpanAttributes) => void;
  /** Marks what the span tells of as failed; `type` is a word such as an error's code, never its text. */
  fail: (type: string) => void;
  /** At `endedAt` (Unix time in ms), or now. */
  end: (endedAt?: number) => void;
  /** Runs `work` with this span as the one under way. */
  within: <Result>(work: () => Result) => Result;
}

/** Where spans are made. There is none unless `OTEL_EXPORTER_OTLP_ENDPOINT` is set. */
export interface Tracing {
  begin: (facts: SpanFacts) => Span;
  /** Sends what is left to the collector, for 2 s at most. */
  close: () => Promise<void>;
}

/** Kept here and not in OpenTelemetry's global state, so that its SDK is not loaded where it is off. */
const underWay = new AsyncLocalStorage<string>();

/** Runs `work` with this `traceparent` as the one under way. */
export function withTraceparent<Result>(traceparent: string, work: () => Result): Result {
  return underWay.run(traceparent, work);
}

/** The `traceparent` of the span under way; undefined where nothing is traced. */
export function currentTraceparent(): string | undefined {
  return underWay.getStore();
}

/** The id of a trace, 32 hexadecimal digits; undefined for what is no `traceparent`. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceparent?.split('-')[1];
}

/** A caller's `traceparent`; undefined when it has another form, as no trace can go on from that. */
export function readTraceparent(header: string | undefined): string | undefined {
  return TRACEPARENT.exec(header ?? '')?.[0];
}

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Runs `work` as a span that ends with it; without tracing it only runs it. What `work` throws marks the span. */
export async function inSpan<Result>(
  tracing: Tracing | undefined,
  facts: SpanFacts,
  work: (span?: Span) => Promise<Result>,
): Promise<Result> {
  if (!tracing) return work();
  const span = tracing.begin(facts);
  try {
    return await span.within(() => work(span));
  } catch (error) {
    span.fail(error instanceof Error ? error.name : 'error');
    throw error;
  } finally {
    span.end();
  }
}

export interface OpenTracing {
  config: { OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined };
  logger: Logger;
  service: string;
}

/**
 * A service's tracing, flushed at its end; undefined, with nothing loaded, when `OTEL_EXPORTER_OTLP_ENDPOINT` is not
 * set. Open it first: what closes before it is still traced.
 */
export async function openTracing(
  { onClose }: Lifecycle,
  { config, logger, service }: OpenTracing,
): Promise<Tracing | undefined> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  const { createOpenTelemetry } = await import('./open-telemetry.ts');
  const tracing = createOpenTelemetry({ endpoint, logger, service });
  onClose('traces', tracing.close);
  return tracing;
}
