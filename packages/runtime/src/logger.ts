import { type Logger, pino, stdSerializers } from 'pino';
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
      serializers: { err: withoutValues },
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

/** What hears of runs that are paused: the operator may have to mend what is wrong. */
export function logPauses(logger: Logger) {
  return ({ runId, reason }: { runId: string; reason: string }) =>
    logger.warn({ run_id: runId, reason }, 'run paused');
}

/**
 * An error of Postgres without what the statement was about. drizzle's own says all of a query's parameters in its
 * message, so only its cause is told; `detail` quotes the row.
 */
export function withoutValues(error: unknown): unknown {
  const told = error instanceof Error && 'params' in error && error.cause ? error.cause : error;
  if (!(told instanceof Error)) return told;
  const { detail: _row, ...shown } = stdSerializers.err(told);
  return shown;
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
