import { type Logger, pino } from 'pino';
import { currentTraceparent, traceIdOf } from './tracing.ts';

export type { Logger };

/**
 * JSON lines on stdout. Redaction by path is the second net only: the first is to log ids and figures, never a
 * header, a body, a goal's text or an address.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    mixin: traceOfLine,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
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
  });
}

/** A line that is written while a span is under way names its trace. */
function traceOfLine(): { trace_id?: string | undefined } {
  const traceId = traceIdOf(currentTraceparent());
  return traceId ? { trace_id: traceId } : {};
}
