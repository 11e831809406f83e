import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * JSON lines on stdout. Redaction by path is the second net only: the first is to log ids and figures, never a
 * header, a body, a goal's text or an address.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
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
