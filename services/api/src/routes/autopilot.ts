import {
  AppError,
  idempotencyKeySchema,
  previewBody,
  recipientsQuery,
  runsQuery,
  startRunBody,
  stopRunBody,
  testSendBody,
} from '@reach/contracts';
import {
  type DispatchDeps,
  getRun,
  getRunDetail,
  listRunsJson,
  previewRun,
  resumeRun,
  retryFailed,
  senderOf,
  startRun,
  stopRun,
  testSend,
} from '@reach/outreach';
import type { Planner } from '@reach/planner';
import { type Doorbell, QUEUES } from '@reach/queues';
import { allowOnly, currentTraceparent, jsonBody, parse, readTraceparent } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { currentUser } from '../auth.ts';
import { createLive } from './live-stream.ts';
import { parseRunId } from './path-id.ts';
import { recipientsRouter } from './recipients.ts';
import { runEvents, runsEvents } from './run-events.ts';
import { createTurnstile } from './turnstile.ts';

/** A preview among very many leads takes a connection of the pool for long; this many leave enough for others. */
const PARALLEL_PREVIEWS = 4;

export interface AutopilotDeps {
  db: Database;
  planner: Planner;
  /** Where unsubscribe links lead. */
  publicUrl: string | undefined;
  doorbell: Doorbell;
  limitStarts: RequestHandler;
  /** Undefined when no provider is configured. */
  dispatch: DispatchDeps | undefined;
  isDraining: () => boolean;
}

export function autopilotRouter(deps: AutopilotDeps): Router {
  const router = Router();
  const previewInTurn = createTurnstile(PARALLEL_PREVIEWS);
  const json = jsonBody('16kb');
  // A plan of one's own may have six texts of 20,000 characters.
  const planJson = jsonBody('512kb');

  router
    .route('/start')
    .post(deps.limitStarts, planJson, async (req: Request, res: Response) => {
      const { follow_ups: followUps, preview_id: previewId, ...asked } = parse(startRunBody, req.body);
      const idempotencyKey = parseIdempotencyKey(req);
      // Our own span where there is one: what comes of the run hangs below its start.
      const traceparent = currentTraceparent() ?? readTraceparent(req.get('traceparent'));
      const userId: string = res.locals.userId;
      const run = { ...asked, userId, followUps, previewId, idempotencyKey, traceparent };
      const { runId, replayed } = await startRun(deps, run);
      // Not awaited: the run is safe in Postgres, and a planner that hears nothing finds it by polling.
      void deps.doorbell.ring(QUEUES.planGeneration, [{ runId }]);
      if (replayed) res.setHeader('Idempotent-Replayed', 'true');
      res.status(202).json({ ok: true, runId });
    })
    .all(allowOnly('POST'));

  router
    .route('/preview')
    .post(planJson, async (req: Request, res: Response) => {
      const { follow_ups: followUps, preview_id: previewId, ...asked } = parse(previewBody, req.body);
      const user = currentUser(res);
      const { id: userId, pacing } = user;
      const { publicUrl } = deps;
      const wanted = { ...asked, followUps, previewId, userId, pacing, sender: senderOf(user), publicUrl };
      res.json(await previewInTurn({ key: userId, res }, () => previewRun(deps, wanted)));
    })
    .all(allowOnly('POST'));

  router
    .route('/runs')
    .get(async (req, res) => {
      const { limit, offset } = parse(runsQuery, req.query);
      const list = await listRunsJson(deps, { userId: res.locals.userId, limit, offset });
      // Not `send`, which copies it: as it is, it leaves in one piece with the headers.
      res.setHeader('Content-Type', 'application/json; charset=utf-8').end(list);
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

  router.use(recipientsRouter(deps));
  const live = createLive(deps);
  router.route('/runs/events').get(runsEvents(deps, live)).all(allowOnly('GET', 'HEAD'));
  router.route('/:id/events').get(runEvents(deps, live)).all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id/retry-failed')
    .post(async (req, res) => {
      const runId = parseRunId(req);
      const provider = deps.dispatch?.provider;
      const queued = await retryFailed({ db: deps.db, provider }, { userId: res.locals.userId, runId });
      void deps.doorbell.ring(QUEUES.sendRelease, [{ runId }]);
      res.json({ ok: true, queued });
    })
    .all(allowOnly('POST'));

  router
    .route('/:id/test-send')
    .post(deps.limitStarts, json, async (req: Request, res: Response) => {
      const { to } = parse(testSendBody, req.body);
      const runId = parseRunId(req);
      if (!deps.dispatch) throw new AppError('disabled', 'Disabled: no mail provider is configured here');
      const messageId = await testSend(deps.dispatch, { user: currentUser(res), runId, to });
      res.json({ ok: true, message_id: messageId });
    })
    .all(allowOnly('POST'));

  router
    .route('/:id')
    .get(async (req, res) => {
      const query = parse(recipientsQuery, req.query);
      const runId = parseRunId(req);
      res.json({
        ok: true,
        ...(await getRunDetail(deps, { userId: res.locals.userId, runId, ...query })),
      });
    })
    .all(allowOnly('GET', 'HEAD'));

  router.use(undecodableId);
  return router;
}

/** An id with a broken escape belongs to no run, as any other id that is none. */
const undecodableId: ErrorRequestHandler = (error, _req, _res, next) => {
  next(error instanceof URIError ? new AppError('not_found', 'Run not found') : error);
};

function parseIdempotencyKey(req: Request): string | undefined {
  const header = req.get('idempotency-key');
  if (header === undefined) return undefined;
  return parse(z.object({ 'Idempotency-Key': idempotencyKeySchema }), { 'Idempotency-Key': header })[
    'Idempotency-Key'
  ];
}
