import { type Sender, senderBody } from '@reach/contracts';
import { missingIdentity, senderOf, setSender } from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { currentUser } from '../auth.ts';

export interface SenderDeps {
  db: Database;
  publicUrl: string | undefined;
}

/** Who the user's mail is from; nothing is sent before it is whole. */
export function senderRouter(deps: SenderDeps): Router {
  const router = Router();
  const answer = (res: Response, sender: Sender) => {
    const missing = missingIdentity({
      fromName: sender.from_name,
      fromEmail: sender.from_email,
      postalAddress: sender.postal_address,
      publicUrl: deps.publicUrl,
    });
    res.json({ ok: true, sender, missing });
  };
  router
    .route('/')
    .get((_req, res) => answer(res, senderOf(currentUser(res))))
    .patch(jsonBody('16kb'), async (req: Request, res: Response) => {
      const sender = parse(senderBody, req.body);
      answer(res, await setSender(deps, { userId: res.locals.userId, sender }));
    })
    .all(allowOnly('GET', 'HEAD', 'PATCH'));
  return router;
}
