import { AppError, type KeyScope, OPERATIONS, scopeAllows, scopeOf } from '@reach/contracts';
import type { RequestHandler } from 'express';
import { currentScope } from './auth.ts';

/** As express matches paths: whatever their case, with a slash at the end or without. */
const NEEDS = OPERATIONS.filter(({ security }) => security === 'account').map((operation) => ({
  method: operation.method,
  path: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
  scope: scopeOf(operation),
}));

/**
 * Lets a request through whose key has the scope that the OpenAPI document names for the route. 403 otherwise, with
 * the scope that is missing. What the document does not know asks for `admin`, unless it only reads; where two routes
 * could be meant, both have to be allowed.
 */
export function requireScope(basePath: string): RequestHandler {
  return (req, res, next) => {
    const method = req.method === 'HEAD' ? 'get' : req.method.toLowerCase();
    const path = withoutPrefix(`${req.baseUrl}${req.path}`, basePath);
    const known = NEEDS.filter((needs) => needs.method === method && needs.path.test(path));
    const unknown: KeyScope = method === 'get' ? 'read' : 'admin';
    const needed = known.length > 0 ? known.map(({ scope }) => scope) : [unknown];
    const has = currentScope(res);
    const scope = needed.find((needs) => !scopeAllows(has, needs));
    if (scope === undefined) return next();
    throw new AppError('forbidden', `This needs a key of the scope ${scope}; this one has ${has}`, { scope });
  };
}

function withoutPrefix(path: string, prefix: string): string {
  return path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
    ? path.slice(prefix.length)
    : path;
}
