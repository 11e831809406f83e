import { pacingBody } from '@reach/contracts';
import { setPacing } from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { currentUser } from '../auth.ts';

/** How fast and when the user's mail may leave; null: at once. */
export function pacingRouter(deps: { db: Database }): Router {
  const router = Router();
  router
    .route('/')
    .get((_req, res) => {
      res.json({ ok: true, pacing: currentUser(res).pacing });
    })
    .put(jsonBody('16kb'), async (req: Request, res: Response) => {
      const { pacing } = parse(pacingBody, req.body);
      await setPacing(deps, { userId: res.locals.userId, pacing });
      res.json({ ok: true, pacing });
    })
    .all(allowOnly('GET', 'HEAD', 'PUT'));
  return router;
}
