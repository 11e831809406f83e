import { createServer } from 'node:http';
import {
  createApp,
  createHttpServer,
  createLogger,
  createMetrics,
  healthRouter,
  listen,
} from '@reach/runtime';
import express, { Router } from 'express';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';

/**
 * One route that knows its answer: in the app that every service has, counting its requests as they do, or in express
 * as it comes.
 */
export interface StaticJsonSettings {
  body: string;
  with: 'our app' | 'express';
}

const { body, with: kind } = settingsOfChild<StaticJsonSettings>();
const answer: unknown = JSON.parse(body);
const routes = Router().get('/api/autopilot/runs', (_req, res) => {
  res.json(answer);
});
const app = () =>
  createApp({
    logger: createLogger('static', 'info'),
    metrics: createMetrics('static'),
    routes,
    health: healthRouter({ required: {}, optional: {}, isDraining: () => false }),
  });
const server = kind === 'express' ? createServer(express().use(routes)) : createHttpServer(app());
const url = await listen(server, 0, '127.0.0.1');
serveParent<'url'>(() => url);
