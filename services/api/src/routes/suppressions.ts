import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { suppressionBody, suppressionsQuery, suppressionTarget } from '@reach/contracts';
import {
  exportSuppressions,
  getSuppression,
  importSuppressions,
  listSuppressions,
  readSuppressionCsv,
  removeSuppression,
  suppress,
  suppressionKey,
} from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { limitedBody } from './limited-body.ts';
import { createTurnstile } from './turnstile.ts';
import { readerFor, takeUpload } from './upload.ts';

const MAX_IMPORT_BYTES = 100 * 1024 * 1024;
/** An import keeps a connection of the pool for as long as the upload takes. */
const PARALLEL_IMPORTS = 2;

/** Whom a user must not mail: by address and by domain. */
export function suppressionsRouter(deps: { db: Database }): Router {
  const router = Router();
  const inTurn = createTurnstile(PARALLEL_IMPORTS);

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

  router
    .route('/import')
    .post(async (req, res) => {
      const read = readerFor(req, { 'text/csv': readSuppressionCsv }, 'suppressions');
      const userId: string = res.locals.userId;
      const importFile = () =>
        importSuppressions(deps, { userId, rows: read(limitedBody(req, MAX_IMPORT_BYTES)) });
      res.json(await takeUpload(req, () => inTurn({ key: userId, res }, importFile)));
    })
    .all(allowOnly('POST'));

  router
    .route('/export')
    .get(async (_req, res) => {
      const lines = exportSuppressions(deps, { userId: res.locals.userId });
      const head = await lines.next();
      res.type('text/csv').attachment('suppressions.csv');
      if (!head.done) res.write(head.value);
      await pipeline(Readable.from(lines), res);
    })
    .all(allowOnly('GET', 'HEAD'));

  return router;
}
