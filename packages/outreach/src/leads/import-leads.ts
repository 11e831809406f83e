import { setImmediate as othersFirst } from 'node:timers/promises';
import { AppError, type ImportReport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import type { ClientBase } from 'pg';
import { erasedSql, hasErasedSql } from '../erasure/erased.ts';
import { inTransaction } from '../in-transaction.ts';
import { waitForTurn } from './import-turn.ts';
import { mergeLeads, toLead } from './lead.ts';
import type { LeadRow } from './lead-row.ts';
import {
  addLeads,
  findLeads,
  lineOf,
  overwriteLeads,
  type PreparedLead,
  prepareLead,
} from './store-leads.ts';

export interface ImportInput {
  userId: string;
  rows: AsyncIterable<LeadRow>;
  /** Called after each batch with the number of rows read so far. */
  onProgress?: (rows: number) => void;
}

export const MAX_IMPORT_ROWS = 200_000;
/** Errors that a report lists; `skipped` counts them all. */
export const MAX_LISTED_ERRORS = 1_000;
/**
 * One statement's worth: far below the statement timeout even on a busy machine. Of 1,000 Postgres took a tenth more
 * for each, and of 4,000 as much.
 */
const BATCH_ROWS = 2_000;
/** Batches that are read and prepared while Postgres stores; what an import holds at once. */
const BATCHES_AHEAD = 2;
/**
 * Reading rows is all computing: so often the process looks after answers of Postgres, which waits for that several
 * times a batch, and other requests.
 */
const ROWS_BETWEEN_LOOKS = 50;

/**
 * Stores a file's leads, all or none: one transaction, so that a file that breaks in the middle (`rows` throws)
 * leaves nothing behind, and the same file again gives the same set. A lead is known by its address, whatever
 * its case: a row for a known lead updates it (see `mergeLeads`) and counts as updated, also when it says nothing
 * new and when the lead came earlier in the same file. Rows without exactly one valid address are skipped;
 * so are people who were erased. `errors` lists the first 1,000 of them, `skipped` counts all. At most 200,000 rows, else `too_large`. A user's
 * imports take turns; one that waits for longer than a minute ends with `conflict`.
 */
export function importLeads({ db }: { db: Database }, input: ImportInput): Promise<ImportReport> {
  return inTransaction(db, async (client) => {
    await setLimits(client);
    await waitForTurn(client, input.userId);
    return storeAll(client, input);
  });
}

async function storeAll(
  client: ClientBase,
  { userId, rows, onProgress }: ImportInput,
): Promise<ImportReport> {
  const report: ImportReport = { ok: true, created: 0, updated: 0, skipped: 0, errors: [] };
  const erasedAnybody = await hasErased(client, userId);
  let read = 0;
  for await (const batch of readAhead(batches(userId, rows))) {
    read += batch.rows;
    if (read > MAX_IMPORT_ROWS) throw tooManyRows();
    const { leads, faults } = erasedAnybody ? await withoutErased(client, userId, batch) : batch;
    noteFaults(faults, report);
    await storeBatch(client, userId, leads, report);
    onProgress?.(read);
  }
  return report;
}

/**
 * For this transaction only. Between two batches it waits for the upload, which may be slower than the pool's
 * 10 s allow. And the statement that fills a GIN index's pending list empties it: at 64 MB that took 2 s, and once
 * more than the statement timeout on a busy machine; at Postgres' own default of 4 MB always less than 0.5 s. It
 * sorts the list in `work_mem`, where 4 MB cost a seventh more of Postgres' time for the whole import.
 */
async function setLimits(client: ClientBase): Promise<void> {
  await client.query(`select set_config('idle_in_transaction_session_timeout', '150s', true),
    set_config('gin_pending_list_limit', '4MB', true), set_config('work_mem', '64MB', true)`);
}

interface Batch {
  rows: number;
  leads: PreparedLead[];
  /** Where each lead stood in the source. */
  places: number[];
  faults: ImportReport['errors'];
}

async function* batches(userId: string, rows: AsyncIterable<LeadRow>): AsyncGenerator<Batch> {
  let batch: Batch = { rows: 0, leads: [], places: [], faults: [] };
  for await (const row of rows) {
    batch.rows++;
    const read = 'lead' in row ? toLead(row.lead) : { ok: false as const, reason: row.reason };
    if (read.ok) {
      const prepared = prepareLead(read.lead);
      // Here Postgres is at work on the batch before; once it is this one's turn, it would wait for the text.
      const { lead, derived } = prepared;
      batch.leads.push({ lead, derived, line: lineOf(userId, prepared) });
      batch.places.push(row.row);
    } else batch.faults.push({ row: row.row, reason: read.reason });
    if (batch.rows % ROWS_BETWEEN_LOOKS === 0) await othersFirst();
    if (batch.rows < BATCH_ROWS) continue;
    yield batch;
    batch = { rows: 0, leads: [], places: [], faults: [] };
  }
  if (batch.rows > 0) yield batch;
}

/** Makes the next batches while the caller works on this one: Node reads and prepares while Postgres stores. */
async function* readAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const ask = () => {
    const next = source.next();
    // It may fail before anyone awaits it.
    next.catch(() => {});
    return next;
  };
  const asked = Array.from({ length: BATCHES_AHEAD }, ask);
  try {
    for (let item = await asked.shift()!; !item.done; item = await asked.shift()!) {
      asked.push(ask());
      yield item.value;
    }
  } finally {
    // Not awaited: after a failure it would wait for a part of the upload that nobody needs.
    source.return(undefined).catch(() => {});
  }
}

/** Asked once: nobody is erased while an import of the same user runs. */
async function hasErased(client: ClientBase, userId: string): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(`select ${hasErasedSql('$1')} as any`, [userId]);
  return rows[0]?.any === true;
}

/** Who was erased is not taken back. */
async function withoutErased(client: ClientBase, userId: string, batch: Batch): Promise<Batch> {
  const { rows } = await client.query<{ place: number }>(
    `select place::int from unnest($2::text[]) with ordinality as l(email_key, place)
     where ${erasedSql({ userId: '$1', email: 'l.email_key' })}`,
    [userId, batch.leads.map(({ lead }) => lead.email_key)],
  );
  if (rows.length === 0) return batch;
  const erased = new Set(rows.map(({ place }) => place - 1));
  const refused = [...erased].map((index) => ({
    row: batch.places[index]!,
    reason: 'this person was erased and is not taken back',
  }));
  return {
    ...batch,
    leads: batch.leads.filter((_lead, index) => !erased.has(index)),
    faults: [...batch.faults, ...refused].sort((a, b) => a.row - b.row),
  };
}

function noteFaults(faults: ImportReport['errors'], report: ImportReport): void {
  report.skipped += faults.length;
  report.errors.push(...faults.slice(0, MAX_LISTED_ERRORS - report.errors.length));
}

async function storeBatch(
  client: ClientBase,
  userId: string,
  leads: PreparedLead[],
  report: ImportReport,
): Promise<void> {
  const keys = leads.map(({ lead }) => lead.email_key);
  const known = await findLeads(client, userId, keys);
  const changed = new Map<string, PreparedLead>();
  for (const next of leads) {
    const key = next.lead.email_key;
    const before = changed.get(key)?.lead ?? known.get(key);
    if (before) report.updated++;
    else report.created++;
    changed.set(key, before ? prepareLead(mergeLeads(before, next.lead), next) : next);
  }
  const all = [...changed.values()];
  await addLeads(
    client,
    userId,
    all.filter(({ lead }) => !known.has(lead.email_key)),
  );
  await overwriteLeads(
    client,
    userId,
    all.filter(({ lead }) => known.has(lead.email_key)),
  );
}

function tooManyRows(): AppError {
  return new AppError(
    'too_large',
    `The file has more than ${MAX_IMPORT_ROWS} rows; split it into smaller files`,
  );
}
