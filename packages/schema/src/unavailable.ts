const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  '25006', // read only: a replica, after a failover
  '25P03', // idle in a transaction for too long
  '3D000', // the database is not there (yet)
  '40P01', // deadlock; ours was the one that was ended
  '53100', // disk full
  '53200', // out of memory
  '53300', // too many connections
  '57014', // statement timeout
  '57P01', // shut down by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
]);
/** node-postgres gives these without a code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed and is not queryable)/;

/** What errors of pg, drizzle (which wraps) and Node (which aggregates) carry. */
interface ForeignError {
  message?: string;
  code?: unknown;
  cause?: unknown;
  errors?: unknown[];
}

/** Whether the error says that Postgres could not be reached, did not answer in time or cannot write just now. */
export function isUnavailable(error: unknown): boolean {
  if (!error || typeof error !== 'object') return false;
  const { code, message = '', cause, errors = [] } = error as ForeignError;
  if (typeof code === 'string' && (CODES.has(code) || code.startsWith('08'))) return true;
  return MESSAGES.test(message) || errors.some(isUnavailable) || isUnavailable(cause);
}
