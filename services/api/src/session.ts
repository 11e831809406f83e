import { AppError } from '@reach/contracts';
import type { Request, Response } from 'express';

const COOKIE = 'reach_key';
const DAYS = 30;

/**
 * The key of the dashboard's cookie, or nothing. A cookie that comes twice counts for none: a sibling domain can add
 * one for a longer path, which the browser names first, and nothing tells it from ours.
 */
export function cookieKey(req: Request): string {
  const start = `${cookieName(req)}=`;
  const cookies = (req.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  const [own, another] = cookies.filter((cookie) => cookie.startsWith(start));
  return own === undefined || another !== undefined ? '' : own.slice(start.length);
}

/** Over https one that browsers take from this very host only, for all of its paths. */
function cookieName(req: Request): string {
  return req.secure ? `__Host-${COOKIE}` : COOKIE;
}

/**
 * Keeps the key where no script can read it and no other site can make use of it. It is the key itself, so that
 * revoking it ends the session with the next request.
 */
export function keepKey(req: Request, res: Response, key: string): void {
  res.cookie(cookieName(req), key, { ...attributes(req), maxAge: DAYS * 24 * 3_600_000 });
}

export function forgetKey(req: Request, res: Response): void {
  res.clearCookie(cookieName(req), attributes(req));
  // From before there was another name over https.
  if (req.secure) res.clearCookie(COOKIE, attributes(req));
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
