import { AppError, type ImportReport, leadsQuery } from '@reach/contracts';
import { importLeads, type LeadRow, listLeads, readCsvLeads, readJsonLeads } from '@reach/outreach';
import { allowOnly, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, Router } from 'express';
import { limitedBody } from './limited-body.ts';
import { createTurnstile } from './turnstile.ts';

const MAX_IMPORT_BYTES = 50 * 1024 * 1024;
/** An import keeps a connection of the pool for as long as the upload takes; this many leave enough for others. */
const PARALLEL_IMPORTS = 3;

type Reader = (source: AsyncIterable<Uint8Array>) => AsyncIterable<LeadRow>;
const READERS: Record<string, Reader> = { 'text/csv': readCsvLeads, 'application/json': readJsonLeads };

export function leadsRouter(deps: { db: Database }): Router {
  const router = Router();
  const inTurn = createTurnstile(PARALLEL_IMPORTS);

  router
    .route('/import')
    .post(async (req, res) => {
      const read = readerFor(req);
      res.json(await inTurn(res.locals.userId, () => importUpload(deps, res.locals.userId, req, read)));
    })
    .all(allowOnly('POST'));

  router
    .route('/')
    .get(async (req, res) => {
      const query = parse(leadsQuery, req.query);
      res.json({ ok: true, ...(await listLeads(deps, { ...query, userId: res.locals.userId })) });
    })
    .all(allowOnly('GET', 'HEAD'));

  return router;
}

function readerFor(req: Request): Reader {
  const [type = '', ...parameters] = (req.get('content-type') ?? '').toLowerCase().split(';');
  const reader = Object.hasOwn(READERS, type.trim()) ? READERS[type.trim()] : undefined;
  if (!reader) {
    throw new AppError('unsupported_media_type', 'Send the leads as text/csv or application/json');
  }
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new AppError('unsupported_media_type', 'Send the leads in UTF-8');
  }
  if (!/^(?:identity)?$/i.test(req.get('content-encoding') ?? '')) {
    throw new AppError('unsupported_media_type', 'Send the leads without compression');
  }
  return reader;
}

async function importUpload(
  deps: { db: Database },
  userId: string,
  req: Request,
  read: Reader,
): Promise<ImportReport> {
  try {
    return await importLeads(deps, { userId, rows: read(limitedBody(req, MAX_IMPORT_BYTES)) });
  } catch (error) {
    // What is left of the upload is read and dropped, so that the caller gets the answer and not a reset.
    req.resume();
    if (req.destroyed && !req.complete) {
      throw new AppError('invalid_request', 'The upload was cut off; nothing was imported');
    }
    throw error;
  }
}
