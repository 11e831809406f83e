import { AppError } from '@reach/contracts';
import type { Request, Response } from 'express';

const COOKIE = 'reach_key';
const DAYS = 30;

/** The key of the dashboard's cookie, or nothing. */
export function cookieKey(req: Request): string {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(req.get('cookie') ?? '')?.[1] ?? '';
}

/**
 * Keeps the key where no script can read it and no other site can make use of it. It is the key itself, so that
 * revoking it ends the session with the next request.
 */
export function keepKey(req: Request, res: Response, key: string): void {
  res.cookie(COOKIE, key, { ...attributes(req), maxAge: DAYS * 24 * 3_600_000 });
}

export function forgetKey(req: Request, res: Response): void {
  res.clearCookie(COOKIE, attributes(req));
}

function attributes(req: Request) {
  return { httpOnly: true, sameSite: 'strict', secure: req.secure, path: '/' } as const;
}

/**
 * A browser says where a request comes from, and no page can change that. Throws `forbidden` unless it is one of
 * our own: SameSite alone would let through whatever runs on another port or a sibling domain.
 */
export function requireSameOrigin(req: Request): void {
  const site = req.get('sec-fetch-site');
  if (site === undefined ? sameHost(req) : site === 'same-origin') return;
  throw new AppError('forbidden', 'This request does not come from the dashboard');
}

/** For browsers that leave Sec-Fetch-Site out, as they do over plain http elsewhere than on localhost. */
function sameHost(req: Request): boolean {
  const origin = req.get('origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === req.host;
}
