import { AppError } from '@reach/contracts';
import express, { type RequestHandler } from 'express';

const MAX_DEPTH = 20;

/**
 * Parses a JSON body of at most `limit` bytes into `req.body`: 415 unless it is `application/json` in UTF-8
 * without compression, 413 over the limit, 400 for broken JSON or nesting over 20 levels. A request without any
 * body passes with `{}`, so that the schema can name the missing field.
 */
export function jsonBody(limit: string): RequestHandler[] {
  return [requireJson, express.json({ limit, strict: true, inflate: false }), refuseDeepNesting];
}

const requireJson: RequestHandler = (req, _res, next) => {
  const hasBody =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
  const type = req.headers['content-type'];
  if (!hasBody && type === undefined) {
    req.body = {};
    return next();
  }
  const [mediaType, ...parameters] = (type ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  if (mediaType?.trim() !== 'application/json' || (charset && !/^charset="?utf-?8"?$/.test(charset))) {
    throw new AppError('unsupported_media_type', 'Send the body as application/json in UTF-8');
  }
  next();
};

const refuseDeepNesting: RequestHandler = (req, _res, next) => {
  req.body ??= {};
  if (depthExceeds(req.body, MAX_DEPTH)) {
    throw new AppError('invalid_request', `The body is nested deeper than ${MAX_DEPTH} levels`);
  }
  next();
};

/** Without recursion: the input decides how deep it would go. */
function depthExceeds(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((item) => (item && typeof item === 'object' ? Object.values(item) : []));
  }
  return false;
}
