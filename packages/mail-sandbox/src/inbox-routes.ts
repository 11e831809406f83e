import { readFileSync } from 'node:fs';
import { AppError, wholeNumber } from '@reach/contracts';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Dials, dialsPatch, turnDials } from './dials.ts';
import type { EventPoster } from './event-poster.ts';
import type { Inbox } from './inbox.ts';

export interface InboxDeps {
  dials: Dials;
  inbox: Inbox;
  events: EventPoster | undefined;
}

/** The page, the JSON behind it, the dials and the ledger. */
export function inboxRoutes(deps: InboxDeps): Router {
  const router = Router();
  router.use(page(), messages(deps), controls(deps));
  return router;
}

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A mail may bring its own styles and inline pictures, nothing that runs and nothing that calls home. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

const PAGE_FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/inbox.css', file: 'inbox.css', type: 'text/css; charset=utf-8' },
  { path: '/inbox.js', file: 'inbox.js', type: 'text/javascript; charset=utf-8' },
  { path: '/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
];

function page(): Router {
  const router = Router();
  for (const { path, file, type } of PAGE_FILES) {
    const content = readFileSync(new URL(`../public/${file}`, import.meta.url));
    router.get(path, (_req, res) => {
      res.set({ 'Content-Type': type, 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': 'no-cache' });
      res.end(content);
    });
  }
  return router;
}

const inboxQuery = z.object({
  limit: wholeNumber(1, 1_000).default(50),
  offset: wholeNumber(0, 100_000_000).default(0),
  to: z.string().max(320).optional(),
  q: z.string().max(200).optional(),
});

function messages({ inbox }: InboxDeps): Router {
  const router = Router();
  const find = async (id: string) => {
    const message = await inbox.find(id);
    if (!message) throw new AppError('not_found', 'Message not found');
    return message;
  };
  router
    .route('/api/inbox')
    .get((req, res) => {
      res.json(inbox.list(parse(inboxQuery, req.query)));
    })
    .delete(async (_req, res) => {
      await inbox.clear();
      res.json({ ok: true });
    })
    .all(allowOnly('GET', 'DELETE'));
  router.get('/api/inbox/:id', async (req, res) => {
    const { request, ...summary } = await find(req.params.id);
    res.json({ ...request, ...summary });
  });
  router.get('/api/inbox/:id/html', async (req, res) => {
    const { request } = await find(req.params.id);
    res.set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': MAIL_POLICY });
    // Links of a mail open beside the inbox; inside the frame they would be stuck.
    res.end(
      `<!doctype html><base target="_blank"><style>body{margin:24px 28px}</style>${request.html ?? ''}`,
    );
  });
  return router;
}

function controls({ dials, inbox, events }: InboxDeps): Router {
  const router = Router();
  router
    .route('/api/dials')
    .get((_req, res) => {
      res.json(dials);
    })
    .put(...jsonBody('5mb'), (req: Request, res: Response) => {
      res.json(turnDials(dials, parse(dialsPatch, req.body)));
    })
    .all(allowOnly('GET', 'PUT'));
  router.get('/api/ledger/totals', (_req, res) => {
    res.json({ ...inbox.ledger.totals(), events: events?.totals() ?? null });
  });
  router.get('/api/ledger', (_req, res) => {
    res.json({ ...inbox.ledger.totals(), events: events?.totals() ?? null, sends: inbox.ledger.sends() });
  });
  return router;
}
