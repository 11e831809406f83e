import {
  idempotencyKeySchema,
  previewBody,
  recipientsQuery,
  runsQuery,
  startRunBody,
  stopRunBody,
} from '@reach/contracts';
import { getRun, getRunDetail, listRuns, previewRun, resumeRun, startRun, stopRun } from '@reach/outreach';
import type { Planner } from '@reach/planner';
import { type Doorbell, QUEUES } from '@reach/queues';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { currentUser } from '../auth.ts';
import { runEvents } from './run-events.ts';
import { parseRunId } from './run-id.ts';

export interface AutopilotDeps {
  db: Database;
  planner: Planner;
  doorbell: Doorbell;
  limitStarts: RequestHandler;
  isDraining: () => boolean;
}

export function autopilotRouter(deps: AutopilotDeps): Router {
  const router = Router();
  const json = jsonBody('16kb');

  router
    .route('/start')
    .post(deps.limitStarts, json, async (req: Request, res: Response) => {
      const { goal } = parse(startRunBody, req.body);
      const idempotencyKey = parseIdempotencyKey(req);
      const { runId, replayed } = await startRun(deps, { userId: res.locals.userId, goal, idempotencyKey });
      // Not awaited: the run is safe in Postgres, and a planner that hears nothing finds it by polling.
      void deps.doorbell.ring(QUEUES.planGeneration, [{ runId }]);
      if (replayed) res.setHeader('Idempotent-Replayed', 'true');
      res.status(202).json({ ok: true, runId });
    })
    .all(allowOnly('POST'));

  router
    .route('/preview')
    .post(json, async (req: Request, res: Response) => {
      const { goal, limit } = parse(previewBody, req.body);
      const { id: userId, fromName: senderName } = currentUser(res);
      res.json(await previewRun(deps, { userId, senderName, goal, limit }));
    })
    .all(allowOnly('POST'));

  router
    .route('/runs')
    .get(async (req, res) => {
      const { limit, offset } = parse(runsQuery, req.query);
      res.json({ ok: true, ...(await listRuns(deps, { userId: res.locals.userId, limit, offset })) });
    })
    .all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id/status')
    .get(async (req, res) => {
      res.json({ ok: true, run: await getRun(deps, { userId: res.locals.userId, runId: parseRunId(req) }) });
    })
    .post(json, async (req: Request, res: Response) => {
      parse(stopRunBody, req.body);
      const runId = parseRunId(req);
      await stopRun(deps, { userId: res.locals.userId, runId });
      void deps.doorbell.ring(QUEUES.sendRelease, [{ runId }]);
      res.json({ ok: true });
    })
    .all(allowOnly('GET', 'HEAD', 'POST'));

  router
    .route('/:id/resume')
    .post(async (req, res) => {
      const runId = parseRunId(req);
      await resumeRun(deps, { userId: res.locals.userId, runId });
      void deps.doorbell.ring(QUEUES.sendRelease, [{ runId }]);
      res.json({ ok: true });
    })
    .all(allowOnly('POST'));

  router.route('/:id/events').get(runEvents(deps)).all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id')
    .get(async (req, res) => {
      const { page, limit } = parse(recipientsQuery, req.query);
      const runId = parseRunId(req);
      res.json({
        ok: true,
        ...(await getRunDetail(deps, { userId: res.locals.userId, runId, page, limit })),
      });
    })
    .all(allowOnly('GET', 'HEAD'));

  return router;
}

function parseIdempotencyKey(req: Request): string | undefined {
  const header = req.get('idempotency-key');
  if (header === undefined) return undefined;
  return parse(z.object({ 'Idempotency-Key': idempotencyKeySchema }), { 'Idempotency-Key': header })[
    'Idempotency-Key'
  ];
}
