import type { SuppressionImportReport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import { MAX_LISTED_ERRORS } from '../leads/import-leads.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { COLUMNS, csvLine, type Entry, type EntryRow } from './csv.ts';
import type { SuppressionKey } from './keys.ts';
import { skipSuppressedInRuns } from './skip-suppressed-sends.ts';

const BATCH_ROWS = 5_000;

/**
 * Stores a file's entries and then takes what is queued for them off every unfinished run. A file that breaks in
 * the middle (`rows` throws) leaves nothing behind. What was suppressed before keeps its reason; of two times the
 * earlier one stays. Rows that cannot be read are counted, the first 1,000 with their reasons.
 *
 * The file is read into a table beside and stored from there in short statements: one transaction over the whole
 * upload would make somebody who unsubscribes meanwhile wait for it, and a temporary table belongs to a session, which
 * behind a PgBouncer is everybody's.
 */
export async function importSuppressions(
  { db }: { db: Database },
  { userId, rows }: { userId: string; rows: AsyncIterable<EntryRow> },
): Promise<SuppressionImportReport> {
  const report: SuppressionImportReport = {
    ok: true,
    created: 0,
    known: 0,
    invalid: 0,
    skipped: 0,
    errors: [],
  };
  const incoming = { importId: uuidv7(), userId };
  let read = 0;
  try {
    for await (const batch of inBatches(rows, report)) {
      await readIn(db, incoming, { batch, from: read });
      read += batch.length;
    }
    for (let from = 0; from < read; from += BATCH_ROWS) {
      report.created += await retryDeadlock(() => storeBatch(db, incoming, from));
    }
    report.known = read - report.created;
  } catch (error) {
    for (let from = 0; from < read + BATCH_ROWS; from += BATCH_ROWS) {
      // What is left nevertheless is forgotten within a day.
      await db.$client.query(DROP_BATCH_SQL, [incoming.importId, from, BATCH_ROWS]).catch(() => {});
    }
    throw error;
  }
  const left = await skipSuppressedInRuns({ db }, { userId });
  report.skipped = left.skipped + left.failed;
  return report;
}

interface Incoming {
  importId: string;
  userId: string;
}

/** What can be read, so many at a time; the rest goes into the report. */
async function* inBatches(
  rows: AsyncIterable<EntryRow>,
  report: SuppressionImportReport,
): AsyncGenerator<Entry[]> {
  let batch: Entry[] = [];
  for await (const row of rows) {
    if ('entry' in row) batch.push(row.entry);
    else {
      report.invalid++;
      if (report.errors.length < MAX_LISTED_ERRORS) report.errors.push(row);
    }
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function readIn(
  db: Database,
  { importId, userId }: Incoming,
  { batch, from }: { batch: Entry[]; from: number },
): Promise<void> {
  await db.$client.query(
    `insert into reach_incoming_suppressions (import_id, place, user_id, email_key, reason, since)
     select $1::uuid, $3 + place, $2::uuid, key, reason, since
     from unnest($4::text[], $5::text[], $6::timestamptz[]) with ordinality as e(key, reason, since, place)`,
    [
      importId,
      userId,
      from,
      batch.map(({ key }) => key),
      batch.map(({ reason }) => reason),
      batch.map(({ since }) => since?.toISOString() ?? null),
    ],
  );
}

const DROP_BATCH_SQL =
  'delete from reach_incoming_suppressions where import_id = $1 and place > $2 and place <= $2 + $3';

/** Resolves with how many are new. Sorted, so that two imports of the same file seldom lock each other out. */
async function storeBatch(db: Database, { importId, userId }: Incoming, from: number): Promise<number> {
  const { rows } = await db.$client.query<{ created: boolean }>(
    `with taken as (${DROP_BATCH_SQL} returning place, email_key, reason, since)
     insert into reach_suppressions as kept (user_id, email_key, reason, created_at)
     select distinct on (email_key) $4::uuid, email_key, reason, coalesce(since, now())
     from taken order by email_key, place
     on conflict (user_id, email_key) do update set created_at = excluded.created_at
       where kept.created_at > excluded.created_at
     returning xmax = 0 as created`,
    [importId, from, BATCH_ROWS, userId],
  );
  return rows.filter(({ created }) => created).length;
}

/** Forgets what imports left that broke off with their process. */
export async function forgetBrokenImports({ db }: { db: Database }): Promise<void> {
  await db.$client.query(
    `delete from reach_incoming_suppressions where import_id in (
       select distinct import_id from reach_incoming_suppressions where created_at < now() - interval '1 day')`,
  );
}

/** Rows of one page of an export. */
const PAGE_ROWS = 5_000;

/** A user's suppressions as CSV, in the order of their keys: what an import reads. Page by page, never as a whole.
 * Not those who were erased, whose hashes mean nothing elsewhere. */
export async function* exportSuppressions(
  { db }: { db: Database },
  { userId }: { userId: string },
): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  let after: SuppressionKey = '';
  for (;;) {
    const { rows } = await db.$client.query<{ key: SuppressionKey; reason: string; since: Date }>({
      name: 'export-suppressions',
      text: `select email_key as key, reason, created_at as since from reach_suppressions
             where user_id = $1 and email_key > $2 and email_key not like '#%' order by email_key limit $3`,
      values: [userId, after, PAGE_ROWS],
    });
    if (rows.length > 0) yield rows.map(csvLine).join('');
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)!.key;
  }
}
