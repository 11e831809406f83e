import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '@reach/contracts';
import { type DispatchDeps, dispatchDueSends } from '@reach/outreach';
import { allowOnly } from '@reach/runtime';
import { type RequestHandler, Router } from 'express';

/** What one call takes at most; the next call goes on. */
const SENDS_PER_CALL = 5_000;
const MS_PER_CALL = 20_000;

export interface CampaignsDeps {
  cronSecret: string | undefined;
  /** Undefined when no provider is configured. */
  dispatch: DispatchDeps | undefined;
  /** The calls under way: a caller may hang up, its sends still need their outcomes recorded. */
  dispatching?: Set<Promise<unknown>>;
}

/** `POST /api/campaigns/run`: the dispatcher's work on demand, for whoever drives it from a cron. */
export function campaignsRouter(deps: CampaignsDeps): Router {
  const router = Router();
  router
    .route('/run')
    .post(requireCronSecret(deps.cronSecret), async (req, res) => {
      if (!deps.dispatch) throw new AppError('disabled', 'Disabled: no mail provider is configured here');
      req.resume();
      const until = performance.now() + MS_PER_CALL;
      const dispatch = dispatchDueSends(deps.dispatch, { limit: SENDS_PER_CALL, until });
      deps.dispatching?.add(dispatch);
      res.json(await dispatch.finally(() => deps.dispatching?.delete(dispatch)));
    })
    .all(allowOnly('POST'));
  return router;
}

function requireCronSecret(secret: string | undefined): RequestHandler {
  return (req, _res, next) => {
    if (!secret) throw new AppError('disabled', 'Disabled: CRON_SECRET is not set');
    if (!equal(req.get('x-cron-secret') ?? '', secret)) throw new AppError('unauthorized', 'Unauthorized');
    next();
  };
}

/** Hashes have one length, so the comparison takes the same time whatever was sent. */
function equal(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
