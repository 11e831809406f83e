const DEFAULT_MS = 5_000;
const MIN_MS = 1_000;
const MAX_MS = 3_600_000;

/**
 * A `Retry-After` header (RFC 9110, 10.2.3: seconds or an HTTP date) as ms to wait from `now`: at least a second,
 * at most an hour, and five seconds when it is missing or not understood.
 */
export function retryAfterMs(header: string | string[] | undefined, now: number): number {
  const value = (Array.isArray(header) ? header[0] : header)?.trim() ?? '';
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : HTTP_DATE.test(value)
      ? Date.parse(value) - now
      : NaN;
  return Number.isNaN(wait) ? DEFAULT_MS : Math.min(MAX_MS, Math.max(MIN_MS, wait));
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`; anything looser `Date.parse` would read in the machine's own time zone. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
