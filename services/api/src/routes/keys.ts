import { type ApiKey, newKeyBody } from '@reach/contracts';
import { createApiKey, listApiKeys, revokeApiKey } from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { parseId } from './path-id.ts';

/** The user's API keys. A new one is shown once; afterwards there is only its prefix. */
export function keysRouter(deps: { db: Database }): Router {
  const router = Router();
  router
    .route('/')
    .get(async (_req, res) => {
      const keys = await listApiKeys(deps, { userId: res.locals.userId });
      res.json({ ok: true, keys: keys.map(describe) });
    })
    .post(jsonBody('16kb'), async (req: Request, res: Response) => {
      const body = parse(newKeyBody, req.body);
      const { key, ...made } = await createApiKey(deps, { userId: res.locals.userId, ...body });
      const apiKey = describe({ ...made, name: body.name, lastUsedAt: null, revokedAt: null });
      res.status(201).json({ ok: true, key, api_key: apiKey });
    })
    .all(allowOnly('GET', 'HEAD', 'POST'));

  router
    .route('/:id')
    .delete(async (req, res) => {
      await revokeApiKey(deps, { userId: res.locals.userId, id: parseId(req, 'Key not found') });
      res.json({ ok: true });
    })
    .all(allowOnly('DELETE'));
  return router;
}

type KeyRow = Omit<Awaited<ReturnType<typeof listApiKeys>>[number], 'userId'>;

function describe({ id, name, prefix, scope, createdAt, lastUsedAt, revokedAt }: KeyRow): ApiKey {
  return {
    id,
    name,
    prefix,
    scope,
    created_at: createdAt.toISOString(),
    last_used_at: lastUsedAt?.toISOString() ?? null,
    revoked_at: revokedAt?.toISOString() ?? null,
  };
}
