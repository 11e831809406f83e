import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findRecipientsQuery, recipientFilter } from '@reach/contracts';
import { exportRecipients, findRecipients, getTimeline } from '@reach/outreach';
import { allowOnly, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { Router } from 'express';
import { parseRunId } from './path-id.ts';

/** Whom a run mailed and what became of it: searched, as a file, and over time. */
export function recipientsRouter(deps: { db: Database }): Router {
  const router = Router();

  router
    .route('/:id/recipients')
    .get(async (req, res) => {
      const query = parse(findRecipientsQuery, req.query);
      const key = { userId: res.locals.userId, runId: parseRunId(req) };
      res.json({ ok: true, ...(await findRecipients(deps, { ...query, ...key })) });
    })
    .all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id/recipients.csv')
    .get(async (req, res) => {
      const filter = parse(recipientFilter, req.query);
      const runId = parseRunId(req);
      const lines = exportRecipients(deps, { ...filter, userId: res.locals.userId, runId });
      const head = await lines.next();
      res.type('text/csv').attachment(`recipients-${runId}.csv`);
      if (req.method === 'HEAD') return void res.end();
      if (!head.done) res.write(head.value);
      await pipeline(Readable.from(lines), res);
    })
    .all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id/timeline')
    .get(async (req, res) => {
      const timeline = await getTimeline(deps, { userId: res.locals.userId, runId: parseRunId(req) });
      res.json({ ok: true, ...timeline });
    })
    .all(allowOnly('GET', 'HEAD'));

  return router;
}
