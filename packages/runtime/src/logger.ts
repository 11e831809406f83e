import { type Logger, pino } from 'pino';
import { createLogSink } from './log-sink.ts';
import { currentTraceparent, traceIdOf } from './tracing.ts';

export type { Logger };

/**
 * JSON lines on stdout. Redaction by path is the second net only: the first is to log ids and figures, never a
 * header, a body, a goal's text or an address.
 */
export function createLogger(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      mixin: traceOfLine,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withLogNames },
      redact: {
        paths: [
          'authorization',
          'apiKey',
          'key',
          'password',
          'secret',
          'email',
          'recipient',
          'goal',
          '*.authorization',
          '*.apiKey',
          '*.password',
          '*.secret',
          '*.email',
          'req.headers',
        ],
        censor: '[redacted]',
      },
    },
    createLogSink(),
  );
}

/** Ids are named in logs as in the API and in traces. */
function withLogNames({ runId, requestId, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...(requestId !== undefined && { request_id: requestId }),
    ...(runId !== undefined && { run_id: runId }),
    ...fields,
  };
}

/** A line that is written while a span is under way names its trace. */
function traceOfLine(): { trace_id?: string | undefined } {
  const traceId = traceIdOf(currentTraceparent());
  return traceId ? { trace_id: traceId } : {};
}
