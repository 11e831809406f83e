import type { SuppressionImportReport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { MAX_LISTED_ERRORS } from '../leads/import-leads.ts';
import { retryDeadlock } from '../mail-events/retry-deadlock.ts';
import { COLUMNS, csvLine, type Entry, type EntryRow } from './csv.ts';
import type { SuppressionKey } from './keys.ts';
import { skipSuppressedInRuns } from './skip-suppressed-sends.ts';

const BATCH_ROWS = 5_000;

/**
 * Stores a file's entries and then takes what is queued for them off every unfinished run. A file that breaks in
 * the middle (`rows` throws) leaves nothing behind. What was suppressed before keeps its reason; of two times the
 * earlier one stays. Rows that cannot be read are counted, the first 1,000 with their reasons.
 *
 * The file is read into a temporary table and stored from there in short statements: one transaction over the whole
 * upload would make somebody who unsubscribes meanwhile wait for it.
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
  const client = await db.$client.connect();
  try {
    await client.query(
      `create temp table if not exists reach_incoming (place int, key text, reason text, since timestamptz)`,
    );
    await client.query('truncate reach_incoming');
    const read = await readIn(client, rows, report);
    // Each batch would read the whole table without it.
    if (read > BATCH_ROWS) await client.query('create index on reach_incoming (place)');
    for (let from = 0; from < read; from += BATCH_ROWS) {
      report.created += await retryDeadlock(() => storeBatch(client, userId, from));
    }
    report.known = read - report.created;
  } finally {
    // A connection that broke takes the table with it.
    await client.query('drop table if exists reach_incoming').catch(() => {});
    client.release();
  }
  const left = await skipSuppressedInRuns({ db }, { userId });
  report.skipped = left.skipped + left.failed;
  return report;
}

/** Resolves with the number of entries. */
async function readIn(
  client: PoolClient,
  rows: AsyncIterable<EntryRow>,
  report: SuppressionImportReport,
): Promise<number> {
  let read = 0;
  let batch: Entry[] = [];
  const flush = async () => {
    await client.query(
      `insert into reach_incoming select $1 + place, key, reason, since
       from unnest($2::text[], $3::text[], $4::timestamptz[]) with ordinality as e(key, reason, since, place)`,
      [
        read,
        batch.map(({ key }) => key),
        batch.map(({ reason }) => reason),
        batch.map(({ since }) => since?.toISOString() ?? null),
      ],
    );
    read += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    if ('entry' in row) batch.push(row.entry);
    else {
      report.invalid++;
      if (report.errors.length < MAX_LISTED_ERRORS) report.errors.push(row);
    }
    if (batch.length === BATCH_ROWS) await flush();
  }
  if (batch.length > 0) await flush();
  return read;
}

/** Resolves with how many are new. Sorted, so that two imports of the same file seldom lock each other out. */
async function storeBatch(client: PoolClient, userId: string, from: number): Promise<number> {
  const { rows } = await client.query<{ created: boolean }>(
    `insert into reach_suppressions as kept (user_id, email_key, reason, created_at)
     select distinct on (key) $1::uuid, key, reason, coalesce(since, now())
     from reach_incoming where place > $2 and place <= $2 + $3 order by key, place
     on conflict (user_id, email_key) do update set created_at = excluded.created_at
       where kept.created_at > excluded.created_at
     returning xmax = 0 as created`,
    [userId, from, BATCH_ROWS],
  );
  return rows.filter(({ created }) => created).length;
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
