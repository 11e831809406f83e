import {
  createApp,
  createHttpServer,
  createLogger,
  createMetrics,
  healthRouter,
  listen,
} from '@reach/runtime';
import { Router } from 'express';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/** The app that every service has, counting its requests as they do, with one route that knows its answer. */
const { body } = settingsOfChild<{ body: string }>();
const answer: unknown = JSON.parse(body);
const routes = Router().get('/api/autopilot/runs', (_req, res) => {
  res.json(answer);
});
const app = createApp({
  logger: createLogger('static', 'info'),
  metrics: createMetrics('static'),
  routes,
  health: healthRouter({ required: {}, optional: {}, isDraining: () => false }),
});
const url = await listen(createHttpServer(app), 0, '127.0.0.1');
serveParent<'url'>(() => url);
