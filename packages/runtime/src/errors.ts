import { AppError } from '@reach/contracts';
import { isUnavailable } from '@reach/schema';
import { NOT_UTF8 } from './json-body.ts';

/**
 * Any thrown value as an AppError: ours as they are, those of body parsing and of Postgres by kind, everything
 * else as `internal`. The original text never reaches a caller.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isUnavailable(error)) {
    return new AppError('unavailable', 'The database cannot be reached right now; try again shortly');
  }
  return fromHttpParsing(error) ?? new AppError('internal', 'Something went wrong on our side');
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: { error: string; [detail: string]: unknown };
}

/** How an error is told over HTTP. Of its details `retryAfter` (s) and `allow` are headers. */
export function httpAnswer({ status, message, retry, details }: AppError): HttpAnswer {
  const { retryAfter = 1, allow, ...rest } = details;
  return {
    status,
    headers: {
      ...(allow !== undefined && { Allow: String(allow) }),
      ...(retry && { 'Retry-After': String(retryAfter) }),
      // The rest of what is refused as too large is not waited for.
      ...(status === 413 && { Connection: 'close' }),
    },
    body: { error: message, ...(retry && { retry }), ...rest },
  };
}

/** What errors of body-parser and express carry. */
interface ForeignError {
  status?: unknown;
  type?: unknown;
}

function fromHttpParsing(error: unknown): AppError | undefined {
  if (!error || typeof error !== 'object') return undefined;
  const { status, type } = error as ForeignError;
  // A path such as /%E0%A4%A names nothing.
  if (error instanceof URIError) return new AppError('not_found', 'There is no such route');
  if (type === 'entity.parse.failed') return new AppError('invalid_request', 'The body is not valid JSON');
  if (type === NOT_UTF8) return new AppError('invalid_request', 'The body is not valid UTF-8');
  if (status === 413) return new AppError('too_large', 'The body is too large');
  if (type === 'encoding.unsupported')
    return new AppError('unsupported_media_type', 'Send the body as it is, without Content-Encoding');
  if (status === 415)
    return new AppError('unsupported_media_type', 'The body must be application/json in UTF-8');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('invalid_request', 'The request is malformed');
  }
  return undefined;
}
