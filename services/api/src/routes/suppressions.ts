import { suppressionBody, suppressionsQuery, suppressionTarget } from '@reach/contracts';
import {
  getSuppression,
  listSuppressions,
  removeSuppression,
  suppress,
  suppressionKey,
} from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';

/** Whom a user must not mail: by address and by domain. */
export function suppressionsRouter(deps: { db: Database }): Router {
  const router = Router();

  router
    .route('/')
    .get(async (req, res) => {
      const query = parse(suppressionsQuery, req.query);
      res.json({ ok: true, ...(await listSuppressions(deps, { ...query, userId: res.locals.userId })) });
    })
    .post(jsonBody('16kb'), async (req: Request, res: Response) => {
      const { reason, ...target } = parse(suppressionBody, req.body);
      const userId: string = res.locals.userId;
      const key = suppressionKey(target);
      const { created, skipped } = await suppress(deps, { userId, keys: [key], reason });
      const suppression = await getSuppression(deps, { userId, key });
      res.status(created.length > 0 ? 201 : 200);
      res.json({ ok: true, created: created.length > 0, skipped, suppression });
    })
    .delete(async (req, res) => {
      const key = suppressionKey(parse(suppressionTarget, req.query));
      await removeSuppression(deps, { userId: res.locals.userId, key });
      res.json({ ok: true });
    })
    .all(allowOnly('GET', 'HEAD', 'POST', 'DELETE'));

  return router;
}
