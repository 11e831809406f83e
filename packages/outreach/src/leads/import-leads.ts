import { setTimeout as delay } from 'node:timers/promises';
import { AppError, type ImportReport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { sql } from 'drizzle-orm';
import { mergeLeads, toLead } from './lead.ts';
import type { LeadRow } from './lead-row.ts';
import { findLeads, type PreparedLead, prepareLead, saveLeads, type Transaction } from './store-leads.ts';

export interface ImportInput {
  userId: string;
  rows: AsyncIterable<LeadRow>;
  /** Called after each batch with the number of rows read so far. */
  onProgress?: (rows: number) => void;
}

export const MAX_IMPORT_ROWS = 200_000;
/** Errors that a report lists; `skipped` counts them all. */
export const MAX_LISTED_ERRORS = 1_000;
/** One statement's worth: far below the statement timeout even on a busy machine. */
const BATCH_ROWS = 1_000;

/**
 * Stores a file's leads, all or none: one transaction, so that a file that breaks in the middle (`rows` throws)
 * leaves nothing behind, and the same file again gives the same set. A lead is known by its address, whatever
 * its case: a row for a known lead updates it (see `mergeLeads`) and counts as updated, also when it says nothing
 * new and when the lead came earlier in the same file. Rows without exactly one valid address are skipped;
 * `errors` lists the first 1,000 of them, `skipped` counts all. At most 200,000 rows, else `too_large`. A user's
 * imports take turns; one that waits for longer than a minute ends with `conflict`.
 */
export async function importLeads({ db }: { db: Database }, input: ImportInput): Promise<ImportReport> {
  const report: ImportReport = { ok: true, created: 0, updated: 0, skipped: 0, errors: [] };
  let rows = 0;
  await db.transaction(async (tx) => {
    await setLimits(tx);
    await waitForTurn(tx, input.userId);
    for await (const batch of oneAhead(batches(input.rows))) {
      rows += batch.rows;
      if (rows > MAX_IMPORT_ROWS) throw tooManyRows();
      noteFaults(batch.faults, report);
      await storeBatch(tx, input.userId, batch.leads, report);
      input.onProgress?.(rows);
    }
  });
  return report;
}

/**
 * For this transaction only. Between two batches it waits for the upload, which may be slower than the pool's
 * 10 s allow. And the statement that fills a GIN index's pending list empties it: at 64 MB that took 2 s, and once
 * more than the statement timeout on a busy machine; at Postgres' own default of 4 MB always less than 0.5 s.
 */
async function setLimits(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config('idle_in_transaction_session_timeout', '150s', true),
    set_config('gin_pending_list_limit', '4MB', true)`);
}

const TURN_WAIT_MS = 60_000;
const TURN_POLL_MS = 100;

/** Two imports that update the same leads in different orders would deadlock. */
async function waitForTurn(tx: Transaction, userId: string): Promise<void> {
  const giveUp = performance.now() + TURN_WAIT_MS;
  while (!(await takeTurn(tx, userId))) {
    if (performance.now() > giveUp) {
      throw new AppError('conflict', 'Another import of yours is still running; try again when it has ended');
    }
    await delay(TURN_POLL_MS);
  }
}

/** By asking, not by waiting in Postgres, where the statement timeout would end the wait. */
async function takeTurn(tx: Transaction, userId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`reach-import ${userId}`}, 0)) as taken`,
  );
  return rows[0]?.taken === true;
}

interface Batch {
  rows: number;
  leads: PreparedLead[];
  faults: ImportReport['errors'];
}

async function* batches(rows: AsyncIterable<LeadRow>): AsyncGenerator<Batch> {
  let batch: Batch = { rows: 0, leads: [], faults: [] };
  for await (const row of rows) {
    batch.rows++;
    const read = 'lead' in row ? toLead(row.lead) : { ok: false as const, reason: row.reason };
    if (read.ok) batch.leads.push(prepareLead(read.lead));
    else batch.faults.push({ row: row.row, reason: read.reason });
    if (batch.rows < BATCH_ROWS) continue;
    yield batch;
    batch = { rows: 0, leads: [], faults: [] };
  }
  if (batch.rows > 0) yield batch;
}

/** Makes the next batch while the caller works on this one: Node reads and prepares while Postgres stores. */
async function* oneAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = source.next();
      // It may fail before anyone awaits it.
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    // Not awaited: after a failure it would wait for a part of the upload that nobody needs.
    source.return(undefined).catch(() => {});
  }
}

function noteFaults(faults: ImportReport['errors'], report: ImportReport): void {
  report.skipped += faults.length;
  report.errors.push(...faults.slice(0, MAX_LISTED_ERRORS - report.errors.length));
}

async function storeBatch(
  tx: Transaction,
  userId: string,
  leads: PreparedLead[],
  report: ImportReport,
): Promise<void> {
  const keys = leads.map(({ lead }) => lead.email_key);
  const known = await findLeads(tx, userId, keys);
  const changed = new Map<string, PreparedLead>();
  for (const next of leads) {
    const key = next.lead.email_key;
    const before = changed.get(key)?.lead ?? known.get(key);
    if (before) report.updated++;
    else report.created++;
    changed.set(key, before ? prepareLead(mergeLeads(before, next.lead), next) : next);
  }
  await saveLeads(tx, userId, [...changed.values()]);
}

function tooManyRows(): AppError {
  return new AppError(
    'too_large',
    `The file has more than ${MAX_IMPORT_ROWS} rows; split it into smaller files`,
  );
}
