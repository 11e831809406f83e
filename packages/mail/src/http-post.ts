import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';

export interface PostRequest {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface PostLimits {
  /** For the whole call, waiting for a connection included. */
  timeoutMs: number;
  maxAnswerBytes: number;
  signal?: AbortSignal | undefined;
}

export type PostResult =
  /** `body` is null when it was cut, or longer than the limit. */
  | { kind: 'answered'; status: number; headers: IncomingHttpHeaders; body: string | null }
  /** `begun`: the request may have reached the other side, in part or whole. */
  | { kind: 'failed'; begun: boolean; cause: 'timeout' | 'aborted' | 'network'; code: string | null };

/**
 * One POST over the pool; never rejects, never follows a redirect. Uses the dispatch interface because only that
 * tells whether a failed request had begun: what has not begun is safe to repeat anywhere. It also costs a
 * quarter less CPU than `request`.
 */
export function post(pool: Pool, request: PostRequest, limits: PostLimits): Promise<PostResult> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let answer: { status: number; headers: IncomingHttpHeaders } | undefined;
    let chunks: Buffer[] = [];
    let size = 0;
    let settled = false;

    const settle = (result: PostResult) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
      chunks = [];
      resolve(result);
    };
    const fail = (cause: 'timeout' | 'aborted' | 'network', code: string | null) => {
      if (answer) settle({ kind: 'answered', ...answer, body: null });
      else settle({ kind: 'failed', begun: controller !== undefined, cause, code });
    };
    const giveUp = (cause: 'timeout' | 'aborted') => {
      fail(cause, null);
      controller?.abort(new Error(cause));
    };
    const onAbort = () => giveUp('aborted');
    const timer = setTimeout(giveUp, limits.timeoutMs, 'timeout');

    if (limits.signal?.aborted) return onAbort();
    limits.signal?.addEventListener('abort', onAbort);
    pool.dispatch(
      { method: 'POST', ...request },
      {
        onRequestStart: (started) => {
          // Given up while it waited for a connection: nothing of it may go out any more.
          if (settled) return started.abort(new Error('given up'));
          controller = started;
        },
        onResponseStart: (_controller, status, headers) => {
          answer = { status, headers };
        },
        onResponseData: (_controller, chunk) => {
          size += chunk.length;
          if (size <= limits.maxAnswerBytes) chunks.push(chunk);
          else {
            fail('network', null);
            controller?.abort(new Error('the answer is too long'));
          }
        },
        onResponseEnd: () => {
          const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
          if (answer) settle({ kind: 'answered', ...answer, body: body.toString('utf8') });
        },
        onResponseError: (_controller, error) => fail('network', errorCode(error)),
      },
    );
  });
}

/** The code of an error or of its cause: a word of capitals, safe to show. */
function errorCode(error: unknown): string | null {
  for (let cause = error; typeof cause === 'object' && cause !== null; ) {
    const { code, cause: next } = cause as { code?: unknown; cause?: unknown };
    if (typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code)) return code;
    cause = next;
  }
  return null;
}
