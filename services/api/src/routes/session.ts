import { sessionBody } from '@reach/contracts';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type AuthDeps, currentScope, currentUser, signIn } from '../auth.ts';
import { forgetKey, keepKey, requireSameOrigin } from '../session.ts';

/** The dashboard's sign-in: a key in exchange for a cookie that no script can read. */
export function sessionRouter(deps: AuthDeps & { account: RequestHandler }): Router {
  const router = Router();
  router
    .route('/')
    .get(deps.account, (_req, res) => {
      res.json({ ok: true, ...describe(res) });
    })
    .post(jsonBody('4kb'), async (req: Request, res: Response) => {
      refuseOtherSites(req);
      const { key } = parse(sessionBody, req.body);
      await signIn(deps, req, res, key);
      keepKey(req, res, key);
      res.json({ ok: true, ...describe(res) });
    })
    .delete((req, res) => {
      refuseOtherSites(req);
      forgetKey(req, res);
      res.json({ ok: true });
    })
    .all(allowOnly('GET', 'HEAD', 'POST', 'DELETE'));
  return router;
}

/** Another site must neither sign a person in, under a key of its own, nor out. A program may do both. */
function refuseOtherSites(req: Request): void {
  if (req.get('sec-fetch-site') !== undefined || req.get('origin') !== undefined) requireSameOrigin(req);
}

function describe(res: Response) {
  const { name, email, fromName, fromEmail, replyTo, creditsLimit, creditsUsed, maxLeadsPerRun } =
    currentUser(res);
  return {
    user: { name, email },
    sender: { name: fromName, email: fromEmail, reply_to: replyTo },
    credits: { limit: creditsLimit, used: creditsUsed },
    max_leads_per_run: maxLeadsPerRun,
    scope: currentScope(res),
  };
}
