import { AppError, type SuppressionReason, suppressionReasonSchema } from '@reach/contracts';
import { readCsvRecords } from '../leads/csv.ts';
import { neutraliseFormula } from '../leads/formula.ts';
import { readAddress, readDomain, type SuppressionKey, targetOf } from './keys.ts';

export const COLUMNS = ['email', 'domain', 'reason', 'created_at'] as const;

export interface Entry {
  key: SuppressionKey;
  reason: SuppressionReason;
  /** When the person said no; null: now. */
  since: Date | null;
}

export type EntryRow = { row: number; entry: Entry } | { row: number; reason: string };

/** What other programs call the columns. Reasons and times of theirs are not ours, so only our own are read. */
const NAMES: Record<string, (typeof COLUMNS)[number]> = {
  email: 'email',
  'e-mail': 'email',
  'email address': 'email',
  address: 'email',
  domain: 'domain',
  'domain name': 'domain',
  reason: 'reason',
  created_at: 'created_at',
};

/**
 * Reads entries out of a CSV file as it arrives: what the export writes, or any file whose first row names a column
 * `email` or `domain`, or a bare list, one address or domain a row. `row` counts as a spreadsheet shows it. A row
 * that cannot be read comes with its reason. Throws `invalid_request` when the file as a whole cannot be.
 */
export async function* readSuppressionCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<EntryRow> {
  let row = 0;
  let columns: Partial<Record<(typeof COLUMNS)[number], number>> | undefined;
  let entries = 0;
  for await (const cells of readCsvRecords(source)) {
    row++;
    if (cells.every((cell) => cell === '')) continue;
    if (!columns) {
      const named = readHeader(cells);
      columns = named ?? { email: 0 };
      if (named) continue;
      if (!readTarget(cells[0]!, '').ok) throw noColumns(row);
    }
    entries++;
    const cell = (name: (typeof COLUMNS)[number]) => unescaped(cells[columns![name] ?? -1] ?? '');
    yield { row, ...readEntry(cell) };
  }
  if (entries === 0) throw new AppError('invalid_request', 'The file holds no entries');
}

function readHeader(cells: string[]): Partial<Record<(typeof COLUMNS)[number], number>> | undefined {
  const columns: Partial<Record<(typeof COLUMNS)[number], number>> = {};
  cells.forEach((cell, index) => {
    const name = NAMES[cell.replace('\ufeff', '').trim().toLowerCase()];
    if (name) columns[name] ??= index;
  });
  return columns.email === undefined && columns.domain === undefined ? undefined : columns;
}

type Read = { entry: Entry } | { reason: string };

function readEntry(cell: (name: (typeof COLUMNS)[number]) => string): Read {
  const target = readTarget(cell('email'), cell('domain'));
  if (!target.ok) return { reason: target.reason };
  const reason = suppressionReasonSchema.safeParse(cell('reason') || 'manual');
  if (!reason.success) return { reason: `the reason ${reason.error.issues[0]?.message}` };
  const at = cell('created_at');
  const time = at === '' ? null : new Date(at);
  if (time && !(time.getTime() >= 0 && time.getTime() <= Date.now())) {
    return { reason: 'created_at is not a time in the past' };
  }
  return { entry: { key: target.key, reason: reason.data, since: time } };
}

/** A bare list holds both kinds in one column. */
function readTarget(email: string, domain: string) {
  if (email !== '' && domain !== '') return { ok: false as const, reason: 'both an address and a domain' };
  if (domain !== '') return readDomain(domain);
  return email.includes('@', 1) || email === '' ? readAddress(email) : readDomain(email);
}

/** Takes back the apostrophe that keeps a spreadsheet from running a cell. */
function unescaped(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function noColumns(row: number): AppError {
  return new AppError(
    'invalid_request',
    `Row ${row} names no column email or domain, nor does it hold an address or a domain`,
  );
}

/** One line of the export. Nothing in it needs quotes: neither addresses nor domains hold commas or quotes. */
export function csvLine({
  key,
  reason,
  since,
}: {
  key: SuppressionKey;
  reason: string;
  since: Date;
}): string {
  const { email, domain } = targetOf(key);
  return `${neutraliseFormula(email ?? '')},${domain ?? ''},${reason},${since.toISOString()}\r\n`;
}
