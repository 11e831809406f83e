import type { z } from 'zod';
import type { KeyScope } from '../keys.ts';

/** How a caller proves who it is; `open` needs nothing. */
export type Security = 'account' | 'cron' | 'signature' | 'resend' | 'open';

/** One method of one path. Paths are written as OpenAPI does, `/api/autopilot/{id}`. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  id: string;
  tag: string;
  summary: string;
  description?: string;
  security: Security;
  /** What a key needs for it, where that is not what its method says: see `scopeOf`. */
  scope?: KeyScope;
  query?: z.ZodObject;
  headers?: Record<string, { schema: z.ZodType; description: string }>;
  /** Without an example the body is CSV only, or `mail`, a message as RFC 5322 has it. */
  body?: { schema: z.ZodType; example?: unknown; csv?: string; mail?: string };
  /** The good answer; a `contentType` other than JSON says what else comes back. */
  /** `also`: a second status with the same answer. */
  answer: { status: number; also?: number; description: string; schema?: z.ZodType; contentType?: string };
  /** Statuses of the errors that this route can answer with, besides those that all have. */
  errors: number[];
  /** Statuses that are answered with a page for people. */
  pages?: number[];
}

/** What a key needs for a route: GET reads; anything else is for `admin`, unless the route says that less will do. */
export function scopeOf({ method, scope }: Operation): KeyScope {
  return scope ?? (method === 'get' ? 'read' : 'admin');
}

/** What every route behind an API key may answer. */
export const ACCOUNT = [401, 403, 429, 503];
export const JSON_BODY = [400, 413, 415];
