import { AppError, type KeyScope } from '@reach/contracts';
import { authenticate, type KeyUse, type User } from '@reach/outreach';
import type { Database } from '@reach/schema';
import type { Request, RequestHandler, Response } from 'express';
import { cookieKey, requireSameOrigin } from './session.ts';

export interface AuthDeps {
  db: Database;
  keyUse: KeyUse;
  failedSignIn: (address: string, res: Response) => Promise<void>;
}

/**
 * Lets a request through with its user in `res.locals`: the key is a bearer, or else in the dashboard's cookie. 401
 * for no key, a wrong one or a revoked one; 429 for an address that tries too many of them; 403 for a cookie that
 * comes with a request of another site.
 */
export function requireApiKey(deps: AuthDeps): RequestHandler {
  return async (req, res, next) => {
    if (req.get('authorization') !== undefined) await signIn(deps, req, res, bearerKey(req));
    else {
      const key = cookieKey(req);
      if (key && !['GET', 'HEAD'].includes(req.method)) requireSameOrigin(req);
      await signIn(deps, req, res, key);
    }
    next();
  };
}

/** Puts the user whose key this is, the key's id and its scope into `res.locals`. Throws `unauthorized`, and counts a wrong key. */
export async function signIn(
  { db, keyUse, failedSignIn }: AuthDeps,
  req: Request,
  res: Response,
  key: string,
): Promise<void> {
  try {
    const { user, keyId, scope } = await authenticate({ db }, key);
    keyUse.saw(keyId);
    Object.assign(res.locals, { user, userId: user.id, keyId, scope });
  } catch (error) {
    if (key && error instanceof AppError && error.code === 'unauthorized')
      await failedSignIn(req.ip ?? '', res);
    throw error;
  }
}

export function currentUser(res: Response): User {
  return res.locals.user;
}

/** What the caller's key may do. */
export function currentScope(res: Response): KeyScope {
  return res.locals.scope;
}

function bearerKey(req: Request): string {
  return /^Bearer ([^\s,]+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? '';
}
