import { setTimeout as sleep } from 'node:timers/promises';

export interface ReachClientOptions {
  /** Where the API is, e.g. `http://127.0.0.1:8780` or `https://mail.example.com/reach`. */
  baseUrl: string;
  /** `msr_…` */
  apiKey: string;
  /** How often a call is tried again; default 4. */
  retries?: number;
  /** Waits, in ms; for who has a clock of his own. */
  pause?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

/** The API refused a call, or could not be reached (`status` 0). */
export class ReachError extends Error {
  readonly status: number;
  /** The answer's body: `error`, and what else the case has, such as `issues` or `upgrade`. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, body: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReachError';
    this.status = status;
    this.body = body;
  }
}

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** Once more would do more: it is not tried again where the first may have been done. */
  onlyOnce?: boolean;
  /** It goes on to a mail provider, who may have done it where a 503 says that there was no answer. */
  passedOn?: boolean;
  /** What a repetition is refused with when an attempt before it was done though its answer was lost. */
  doneBefore?: number;
}

/** An answer, or why there was none. */
type Result = Response | { lost: unknown };

/** Longer than this nobody wants to wait unknowingly: the refusal is handed to the caller instead. */
const MAX_WAIT_MS = 60_000;

/**
 * One call, tried again while it makes sense: on 429 and 503 when the server says `Retry-After`, and then after
 * that time; on 502, 504 and a lost connection with growing pauses, unless it is `onlyOnce`. An attempt may have been
 * done then: the refusal of `doneBefore` counts as an answer. Throws a `ReachError`.
 */
export async function request(options: ReachClientOptions, call: Call): Promise<Response> {
  let maybeDone = false;
  for (let failures = 1; ; failures++) {
    const result = await attempt(options, call);
    if ('status' in result && (result.ok || (maybeDone && result.status === call.doneBefore))) return result;
    maybeDone ||= isUnknown(result, call);
    const waitMs = retryAfterMs(result, failures, call);
    if (waitMs === undefined || waitMs > MAX_WAIT_MS || failures > (options.retries ?? 4))
      throw await toError(options, result);
    if ('status' in result) await result.body?.cancel();
    await waiter(options)(waitMs, call.signal);
  }
}

/** `localhost:8780` parses too, with a protocol of that name. */
export function checkBaseUrl(baseUrl: string): void {
  if (URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol)) return;
  throw new Error(`${baseUrl} is not a URL; give one such as http://127.0.0.1:8780`);
}

export function waiter({ pause }: ReachClientOptions) {
  return pause ?? ((ms: number, signal?: AbortSignal) => sleep(ms, undefined, { ...(signal && { signal }) }));
}

async function attempt(options: ReachClientOptions, call: Call): Promise<Result> {
  const { method = 'GET', path, query = {}, body, headers, signal } = call;
  const url = new URL(`${options.baseUrl.replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const isText = typeof body === 'string';
  try {
    return await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${options.apiKey}`,
        ...(body !== undefined && !isText && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
      // A key is not for wherever an answer points to.
      redirect: 'error',
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    return { lost: error };
  }
}

/** Milliseconds until the next try; undefined when there is no point in one. */
function retryAfterMs(result: Result, failures: number, call: Call): number | undefined {
  const backoff = Math.random() * Math.min(10_000, 250 * 2 ** failures);
  if (isUnknown(result, call)) return call.onlyOnce ? undefined : backoff;
  if ('lost' in result || (result.status !== 429 && result.status !== 503)) return undefined;
  const header = result.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = Number(header);
  return Number.isFinite(seconds) ? seconds * 1000 : Math.max(0, Date.parse(header) - Date.now() || 0);
}

/** Nobody has said that it was not done. */
function isUnknown(result: Result, { passedOn }: Call): boolean {
  if ('lost' in result || result.status === 502 || result.status === 504) return true;
  return passedOn === true && result.status === 503;
}

async function toError({ baseUrl }: ReachClientOptions, result: Result): Promise<ReachError> {
  if ('lost' in result) {
    return new ReachError(0, `${baseUrl} cannot be reached`, {}, { cause: result.lost });
  }
  const body = (await result.json().catch(() => ({}))) as Record<string, unknown> | null;
  const message = typeof body?.error === 'string' ? body.error : `${baseUrl} answered ${result.status}`;
  return new ReachError(result.status, message, body ?? {});
}
