import { columnsBody, deleteLeadQuery, leadsQuery } from '@reach/contracts';
import {
  deleteLead,
  describeColumns,
  erasePerson,
  exportPerson,
  importLeads,
  type LeadRow,
  listLeads,
  readCsvLeads,
  readJsonLeads,
} from '@reach/outreach';
import { allowOnly, jsonBody, parse } from '@reach/runtime';
import type { Database } from '@reach/schema';
import { type Request, type Response, Router } from 'express';
import { limitedBody } from './limited-body.ts';
import { parseId } from './path-id.ts';
import { createTurnstile } from './turnstile.ts';
import { readerFor, takeUpload } from './upload.ts';

const MAX_IMPORT_BYTES = 50 * 1024 * 1024;
/** An import keeps a connection of the pool for as long as the upload takes; this many leave enough for others. */
const PARALLEL_IMPORTS = 3;
/** So does who is deleted or erased while an import or a match has to be waited for. */
const PARALLEL_DELETIONS = 2;

type Reader = (source: AsyncIterable<Uint8Array>) => AsyncIterable<LeadRow>;
const READERS: Record<string, Reader> = { 'text/csv': readCsvLeads, 'application/json': readJsonLeads };

export function leadsRouter(deps: { db: Database }): Router {
  const router = Router();
  const inTurn = createTurnstile(PARALLEL_IMPORTS);
  const deletionInTurn = createTurnstile(PARALLEL_DELETIONS);

  router
    .route('/columns')
    .post(jsonBody('512kb'), (req: Request, res: Response) => {
      const { columns } = parse(columnsBody, req.body);
      res.json({ ok: true, columns: describeColumns(columns) });
    })
    .all(allowOnly('POST'));

  router
    .route('/import')
    .post(async (req, res) => {
      const read = readerFor(req, READERS, 'leads');
      const userId: string = res.locals.userId;
      const importFile = () => importLeads(deps, { userId, rows: read(limitedBody(req, MAX_IMPORT_BYTES)) });
      res.json(await takeUpload(req, () => inTurn({ key: userId, res }, importFile)));
    })
    .all(allowOnly('POST'));

  router
    .route('/')
    .get(async (req, res) => {
      const query = parse(leadsQuery, req.query);
      res.json({ ok: true, ...(await listLeads(deps, { ...query, userId: res.locals.userId })) });
    })
    .all(allowOnly('GET', 'HEAD'));

  router
    .route('/:id')
    .delete(async (req, res) => {
      const { erase } = parse(deleteLeadQuery, req.query);
      const lead = { userId: res.locals.userId, leadId: parseId(req, 'Lead not found') };
      const gone = await deletionInTurn({ key: lead.userId, res }, async () =>
        erase ? erasePerson(deps, lead) : { sends: 0, ...(await deleteLead(deps, lead)) },
      );
      res.json({ ok: true, erased: erase, ...gone });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/:id/export')
    .get(async (req, res) => {
      const leadId = parseId(req, 'Lead not found');
      const held = await exportPerson(deps, { userId: res.locals.userId, leadId });
      res.attachment('person.json').json({ ok: true, ...held });
    })
    .all(allowOnly('GET', 'HEAD'));

  return router;
}
