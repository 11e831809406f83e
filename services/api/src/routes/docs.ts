import { createDocument } from '@reach/contracts';
import { allowOnly } from '@reach/runtime';
import { type Request, type RequestHandler, Router } from 'express';
import { DOCS_STYLE, docsPage } from '../docs-page.ts';

const VERSION = '0.1.0';
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The API's own description: `/openapi.json` for programs and `/docs` for people. */
export function docsRouter(): Router {
  const router = Router();
  router
    .route('/openapi.json')
    .get((req, res) => {
      res.json(documentFor(req));
    })
    .all(allowOnly('GET', 'HEAD'));
  router
    .route('/docs')
    .get(strictPolicy, (req, res) => {
      // The page's links are relative, which a slash at the end of its own address would break.
      if (req.path.endsWith('/')) return res.redirect(308, `${req.baseUrl}/docs`);
      res.type('html').send(docsPage(documentFor(req)));
    })
    .all(allowOnly('GET', 'HEAD'));
  router
    .route('/docs/style.css')
    .get((_req, res) => {
      res.type('css').send(DOCS_STYLE);
    })
    .all(allowOnly('GET', 'HEAD'));
  return router;
}

const strictPolicy: RequestHandler = (_req, res, next) => {
  res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  next();
};

function documentFor(req: Request) {
  return createDocument({ version: VERSION, serverUrl: req.baseUrl || '/' });
}
