/**
 * The one error type. `message` is safe to show to a caller; nothing else of an error ever leaves a service.
 * `httpAnswer` of the runtime makes an answer of it.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** True when the same call may succeed later. */
  readonly retry: boolean;
  /** Further keys of the answer's body, e.g. `issues` or `upgrade`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.status = STATUS_BY_CODE[code];
    this.retry = code === 'unavailable' || code === 'too_many_requests';
    this.details = details;
  }
}

const STATUS_BY_CODE = {
  invalid_request: 400,
  unauthorized: 401,
  invalid_signature: 401,
  credits_spent: 402,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
  disabled: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_BY_CODE;
