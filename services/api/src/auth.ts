import { AppError } from '@reach/contracts';
import { authenticate, type User } from '@reach/outreach';
import type { Database } from '@reach/schema';
import type { Request, RequestHandler, Response } from 'express';

export interface AuthDeps {
  db: Database;
  failedSignIn: (address: string, res: Response) => Promise<void>;
}

/**
 * Lets a request through with its user in `res.locals`. 401 for no key, a wrong one or a revoked one; 429 for an
 * address that tries too many of them.
 */
export function requireApiKey({ db, failedSignIn }: AuthDeps): RequestHandler {
  return async (req, res, next) => {
    try {
      const user = await authenticate({ db }, bearerKey(req));
      res.locals.user = user;
      res.locals.userId = user.id;
    } catch (error) {
      if (bearerKey(req) && error instanceof AppError && error.code === 'unauthorized')
        await failedSignIn(req.ip ?? '', res);
      throw error;
    }
    next();
  };
}

export function currentUser(res: Response): User {
  return res.locals.user;
}

function bearerKey(req: Request): string {
  return /^Bearer ([^\s,]+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? '';
}
