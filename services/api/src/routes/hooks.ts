import { hookBody, hookDeliveriesQuery } from '@reach/contracts';
import {
  createHook,
  enableHook,
  type HookNetwork,
  listHookDeliveries,
  listHooks,
  redeliverHook,
  removeHook,
  rotateHookSecret,
  testHook,
} from '@reach/outreach';
import { type Doorbell, QUEUES } from '@reach/queues';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { parseId } from './path-id.ts';

export interface HooksDeps {
  db: Database;
  doorbell: Doorbell;
  /** What an endpoint's URL may be. */
  hookNetwork: HookNetwork;
}

/** Webhooks out: where a user hears of events, and what became of them. */
export function hooksRouter(deps: HooksDeps): Router {
  const router = Router();
  const userId = (res: Response): string => res.locals.userId;
  const endpoint = (req: Request, res: Response) => ({
    userId: userId(res),
    endpointId: parseId(req, 'Webhook endpoint not found'),
  });
  const ring = () => void deps.doorbell.ring(QUEUES.hookDeliveries, [{}]);

  router
    .route('/')
    .get(async (_req, res) => {
      res.json({ ok: true, hooks: await listHooks(deps, { userId: userId(res) }) });
    })
    .post(jsonBody('16kb'), async (req: Request, res: Response) => {
      const hook = parse(hookBody, req.body);
      const created = await createHook(
        { db: deps.db, network: deps.hookNetwork },
        { userId: userId(res), hook },
      );
      res.status(201).json({ ok: true, ...created });
    })
    .all(allowOnly('GET', 'HEAD', 'POST'));

  router
    .route('/:id')
    .delete(async (req, res) => {
      await removeHook(deps, endpoint(req, res));
      res.json({ ok: true });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/:id/rotate')
    .post(async (req, res) => {
      res.json({ ok: true, ...(await rotateHookSecret(deps, endpoint(req, res))) });
    })
    .all(allowOnly('POST'));

  router
    .route('/:id/enable')
    .post(async (req, res) => {
      const hook = await enableHook(deps, endpoint(req, res));
      ring();
      res.json({ ok: true, hook });
    })
    .all(allowOnly('POST'));

  router
    .route('/:id/test')
    .post(async (req, res) => {
      const delivery_id = await testHook(deps, endpoint(req, res));
      ring();
      res.status(202).json({ ok: true, delivery_id });
    })
    .all(allowOnly('POST'));

  router
    .route('/:id/deliveries')
    .get(async (req, res) => {
      const query = parse(hookDeliveriesQuery, req.query);
      res.json({ ok: true, ...(await listHookDeliveries(deps, { ...endpoint(req, res), ...query })) });
    })
    .all(allowOnly('GET', 'HEAD'));

  router
    .route('/deliveries/:id/redeliver')
    .post(async (req, res) => {
      const deliveryId = parseId(req, 'Webhook delivery not found');
      await redeliverHook(deps, { userId: userId(res), deliveryId });
      ring();
      res.status(202).json({ ok: true });
    })
    .all(allowOnly('POST'));

  return router;
}
