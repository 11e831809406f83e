import { isUtf8 } from 'node:buffer';
import { AppError } from '@reach/contracts';
import express, { type RequestHandler } from 'express';

const MAX_DEPTH = 20;
/** As the `type` of an error. */
export const NOT_UTF8 = 'entity.not.utf8';

/**
 * Parses a JSON body of at most `limit` bytes into `req.body`: 415 unless it is `application/json` in UTF-8
 * without compression, 413 over the limit, 400 for broken JSON or UTF-8 or nesting over 20 levels. A request without any
 * body passes with `{}`, so that the schema can name the missing field.
 */
export function jsonBody(limit: string): RequestHandler[] {
  return [
    requireJson,
    // Not strict: that `null` is no object is for the schema to say.
    express.json({ limit, strict: false, inflate: false, verify: requireUtf8 }),
    refuseDeepNesting,
  ];
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

/** Decoding would put U+FFFD for each broken byte, and "M\xfcnchen" would be found nowhere. */
function requireUtf8(_req: unknown, _res: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw Object.assign(new Error('broken UTF-8'), { type: NOT_UTF8 });
}

const refuseDeepNesting: RequestHandler = (req, _res, next) => {
  if (req.body === undefined) req.body = {};
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
