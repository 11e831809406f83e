import { escapeHtml } from '@reach/mail';
import { readUnsubscribeLink, type UnsubscribeLink, unsubscribe } from '@reach/outreach';
import { allowOnly, type Logger, toAppError } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { LANGUAGES, type Language, TEXTS, type UnsubscribeTexts } from './unsubscribe-texts.ts';

export interface UnsubscribeDeps {
  db: Database;
  logger: Logger;
}

/**
 * Where the links in mails lead; no sign-in, plain HTML, no script. Looking changes nothing, since scanners follow
 * links; a POST does it, from the page's button or as the reader's own one-click (RFC 8058), whatever its body says.
 */
export function unsubscribeRouter(deps: UnsubscribeDeps): Router {
  const router = Router();
  router
    .route('/:token')
    .get(
      page(deps, async (req, res, texts) => {
        const link = await readUnsubscribeLink(deps, { token: tokenOf(req) });
        if (!link) return invalid(res, texts);
        res.send(html(res, texts, question(texts, link.send) + button(texts)));
      }),
    )
    .post(
      page(deps, async (req, res, texts) => {
        // The token says everything.
        req.resume();
        if (!(await unsubscribe(deps, { token: tokenOf(req) }))) return invalid(res, texts);
        res.send(html(res, texts, paragraph(texts.done)));
      }),
    )
    .all(allowOnly('GET', 'HEAD', 'POST'));
  return router;
}

type Show = (req: Request, res: Response, texts: UnsubscribeTexts) => Promise<void>;

/** In the reader's language; an error is a page too, as a person looks at it. */
function page({ logger }: UnsubscribeDeps, show: Show): RequestHandler {
  return async (req, res) => {
    const language = (req.acceptsLanguages([...LANGUAGES]) || LANGUAGES[0]) as Language;
    const texts = TEXTS[language];
    res.set({
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Security-Policy': POLICY,
      'X-Robots-Tag': 'noindex',
      Vary: 'Accept-Language',
    });
    try {
      await show(req, res, texts);
    } catch (error) {
      const { status, message } = toAppError(error);
      logger.error({ err: error, requestId: res.locals.requestId }, message);
      res.set('Retry-After', '60').status(status);
      res.send(html(res, texts, paragraph(texts.later)));
    }
  };
}

/** Without `upgrade-insecure-requests`, which would send the form of a page without TLS nowhere. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function tokenOf(req: Request): string {
  return String(req.params.token);
}

function invalid(res: Response, texts: UnsubscribeTexts): void {
  res.status(404).send(html(res, texts, paragraph(texts.invalid)));
}

function question(texts: UnsubscribeTexts, send: UnsubscribeLink['send']): string {
  if (!send) return paragraph(texts.plainQuestion);
  const values: Record<string, string> = { '{sender}': send.sender, '{email}': masked(send.email) };
  return paragraph(texts.question.replace(/\{(?:sender|email)\}/g, (name) => values[name]!));
}

/** Enough for its owner to know it; not for whom the mail was passed on to. */
function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}

function button({ button: text }: UnsubscribeTexts): string {
  return `<form method="post"><button type="submit">${escapeHtml(text)}</button></form>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>\n`;
}

function html(res: Response, { title }: UnsubscribeTexts, body: string): string {
  res.type('html');
  return `<!doctype html>
<html lang="${res.get('Content-Language')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem; }
button { font: inherit; padding: 0.6rem 1.4rem; cursor: pointer; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}
