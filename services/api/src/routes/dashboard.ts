import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Nothing from elsewhere and nothing inline; forms are sent by the script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the built pages are; undefined when they are not built. */
export function dashboardFolder(): string | undefined {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@reach/dashboard/package.json')),
    'dist',
  );
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/** The pages at `/`. Their own addresses are relative, so a prefix needs its slash. */
export function dashboardRouter(folder: string): Router {
  const router = Router();
  const page: RequestHandler = (req, res) => {
    const [path = ''] = req.originalUrl.split('?', 1);
    if (!path.endsWith('/')) return res.redirect(308, `${path}/`);
    res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    res.setHeader('Cache-Control', 'no-cache');
    res.sendFile('index.html', { root: folder });
  };
  router.get('/', page);
  // The names carry a hash of the content.
  const assets = { index: false, immutable: true, maxAge: '1y', fallthrough: true } as const;
  router.use('/assets', express.static(join(folder, 'assets'), assets));
  return router;
}
