import { contactRulesBody } from '@reach/contracts';
import { contactRulesOf, setContactRules } from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { currentUser } from '../auth.ts';

/** Whom the user's runs leave alone. */
export function contactRulesRouter(deps: { db: Database }): Router {
  const router = Router();
  router
    .route('/')
    .get((_req, res) => {
      res.json({ ok: true, rules: contactRulesOf(currentUser(res)) });
    })
    .patch(jsonBody('16kb'), async (req: Request, res: Response) => {
      const rules = parse(contactRulesBody, req.body);
      res.json({ ok: true, rules: await setContactRules(deps, { userId: res.locals.userId, rules }) });
    })
    .all(allowOnly('GET', 'HEAD', 'PATCH'));
  return router;
}
