import { timingSafeEqual } from 'node:crypto';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { AppError } from '@reach/contracts';
import type { Doorbell } from '@reach/queues';
import { type RequestHandler, type Response, Router } from 'express';

/** Its page has styles of its own inside; scripts come from here only, and fonts from nowhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface QueuesDeps {
  doorbell: Pick<Doorbell, 'queues'>;
  basePath: string;
  operatorPassword: string;
  failedSignIn: (address: string, res: Response) => Promise<void>;
  mayTry: (address: string, res: Response) => Promise<void>;
}

/**
 * Bull Board at `/queues`, for the operator: the queues of all users, to look at and not to change. What a job asks
 * for is in Postgres, so there is nothing here that would have to be repaired by hand.
 */
export function queuesRouter(deps: QueuesDeps): Router {
  const { doorbell, basePath, operatorPassword, failedSignIn, mayTry } = deps;
  // Its page names its own address, so there is one for each at which it can be reached. Made when it is first
  // asked for: at the api's start Redis is not connected yet, and mostly nobody comes.
  const boards = new Map<string, RequestHandler>();
  const boardAt = (path: string): RequestHandler => {
    const known = boards.get(path);
    if (known) return known;
    const serverAdapter = new ExpressAdapter();
    serverAdapter.setBasePath(path);
    createBullBoard({
      queues: doorbell.queues().map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
      serverAdapter,
      options: { uiConfig: { boardTitle: 'Reach Autopilot' } },
    });
    const board = serverAdapter.getRouter() as RequestHandler;
    boards.set(path, board);
    return board;
  };

  const signIn: RequestHandler = async (req, res, next) => {
    if (isPassword(req.get('authorization') ?? '', operatorPassword)) {
      // A password is one for all: over the limit the right one is refused as well, or guessing would go on.
      await mayTry(req.ip ?? '', res);
      return next();
    }
    res.setHeader('WWW-Authenticate', 'Basic realm="Reach Autopilot, for operators", charset="UTF-8"');
    if (req.get('authorization')) await failedSignIn(req.ip ?? '', res);
    throw new AppError('unauthorized', 'Unauthorized');
  };
  const policy: RequestHandler = (_req, res, next) => {
    res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    next();
  };
  return Router().use(signIn, policy, (req, res, next) =>
    boardAt(req.baseUrl === '/queues' ? '/queues' : `${basePath}/queues`)(req, res, next),
  );
}

/** HTTP Basic with any name. */
function isPassword(header: string, expected: string): boolean {
  const [, encoded = ''] = /^Basic ([\w+/=-]+)$/i.exec(header) ?? [];
  const credentials = Buffer.from(encoded, 'base64');
  const given = credentials.subarray(credentials.indexOf(':') + 1);
  const password = Buffer.from(expected);
  return given.length === password.length && timingSafeEqual(given, password);
}
