import { AppError } from '@reach/contracts';

/**
 * Any thrown value as an AppError: ours as they are, those of body parsing and of Postgres by kind, everything
 * else as `internal`. The original text never reaches a caller.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isUnavailable(error)) {
    return new AppError('unavailable', 'The database cannot be reached right now; try again shortly', {
      retry: true,
    });
  }
  return fromHttpParsing(error) ?? new AppError('internal', 'Something went wrong on our side');
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  '53300', // too many connections
  '57014', // statement timeout
  '57P01', // shut down by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
]);
/** node-postgres gives these without a code. */
const CONNECTION_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** What errors of pg, drizzle (which wraps), Node (which aggregates) and body-parser carry. */
interface ForeignError {
  message?: string;
  code?: unknown;
  cause?: unknown;
  errors?: unknown[];
  status?: unknown;
  type?: unknown;
}

/** Whether the error says that Postgres could not be reached or did not answer in time. */
export function isUnavailable(error: unknown): boolean {
  if (!error || typeof error !== 'object') return false;
  const { code, message = '', cause, errors = [] } = error as ForeignError;
  if (typeof code === 'string' && (CONNECTION_CODES.has(code) || code.startsWith('08'))) return true;
  return CONNECTION_MESSAGES.test(message) || errors.some(isUnavailable) || isUnavailable(cause);
}

/** Errors of express and body-parser carry a status and a type. */
function fromHttpParsing(error: unknown): AppError | undefined {
  if (!error || typeof error !== 'object') return undefined;
  const { status, type } = error as ForeignError;
  if (type === 'entity.parse.failed') return new AppError('invalid_request', 'The body is not valid JSON');
  if (status === 413) return new AppError('too_large', 'The body is too large');
  if (status === 415)
    return new AppError('unsupported_media_type', 'The body must be application/json in UTF-8');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('invalid_request', 'The request is malformed');
  }
  return undefined;
}
