import { AppError } from '@reach/contracts';
import { type Parser, parse } from 'csv-parse';
import { type ColumnMap, EMAIL_COLUMN_EXAMPLES, mapColumns, readCells } from './columns.ts';
import { type LeadRow, MAX_CELL, MAX_RECORD_BYTES } from './lead-row.ts';
import { cleanText } from './text.ts';
import { utf8Pieces } from './utf8.ts';

/**
 * Reads leads out of a CSV file as it arrives: UTF-8, cells separated by commas, semicolons or tabs, rows ended
 * by LF, CRLF or CR. Rows are counted as a spreadsheet shows them, the header being row 1; blank ones are passed
 * over. A row with too many, too few or oversized cells comes as a `reason`. Throws `invalid_request` when the
 * file as a whole cannot be read: another encoding, a broken quote, a record over 1 MB, no e-mail column, no row.
 */
export async function* readCsvLeads(source: AsyncIterable<Uint8Array>): AsyncGenerator<LeadRow> {
  let row = 0;
  let header: { map: ColumnMap; size: number } | undefined;
  let leads = 0;
  for await (const records of recordsByPiece(source)) {
    for (const cells of records) {
      row++;
      if (cells.every((cell) => cell === '')) continue;
      if (!header) {
        header = { map: readHeader(cells, row), size: cells.length };
        continue;
      }
      leads++;
      const reason = faultOf(cells, header.size);
      yield reason ? { row, reason } : { row, lead: readCells(header.map, cells) };
    }
  }
  if (!header) throw new AppError('invalid_request', 'The file is empty');
  if (leads === 0) throw new AppError('invalid_request', 'The file has a header but no rows below it');
}

/**
 * The records of a CSV file as they arrive, blank ones too: UTF-8, cells separated by commas, semicolons or tabs.
 * Throws `invalid_request` for another encoding, a broken quote and a record over 1 MB.
 */
export async function* readCsvRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  for await (const records of recordsByPiece(source)) yield* records;
}

/** All that a piece has at once, as handing on each by itself costs as much as reading it. */
async function* recordsByPiece(source: AsyncIterable<Uint8Array>): AsyncGenerator<string[][]> {
  let row = 0;
  const pieces = utf8Pieces(source, () => `Row ${row + 1}`);
  for await (const records of readRecords(pieces)) {
    row += records.length;
    yield records;
  }
}

/** Drives the parser piece by piece, so that it never holds more records than one piece has. */
async function* readRecords(pieces: AsyncGenerator<Buffer>): AsyncGenerator<string[][]> {
  const head = await readHead(pieces);
  const parser = createParser(guessDelimiter(head.toString('utf8')));
  let unfinished = 0;
  for await (const piece of startingWith(head, pieces)) {
    const before = parser.info.records;
    parser.write(piece);
    unfinished = parser.info.records > before ? 0 : unfinished + piece.length;
    const records: string[][] = [];
    for (let record = parser.read(); record !== null; record = parser.read()) records.push(record);
    yield records;
    if (parser.errored) throw brokenRecord(parser);
    if (unfinished > MAX_RECORD_BYTES) throw oversizedRecord(parser);
  }
  parser.end();
  try {
    for await (const record of parser) yield [record];
  } catch {
    throw brokenRecord(parser);
  }
}

/** The pieces up to the end of the first line that has text, which is what the delimiter is guessed from. */
async function readHead(pieces: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < MAX_CELL && !/[^\r\n][\r\n]/.test(head.toString('utf8'))) {
    const { done, value } = await pieces.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

/** The separator that the first line with text has most often outside quotes. */
function guessDelimiter(head: string): string {
  const line = head.replace(/"[^"]*"/g, '').match(/[^\r\n]+/)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

function createParser(delimiter: string): Parser {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    trim: true,
    relax_column_count: true,
  });
  // Errors are read from `errored`; without a listener they would end the process.
  parser.on('error', () => {});
  return parser;
}

async function* startingWith(head: Buffer, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* pieces;
}

function brokenRecord(parser: Parser): AppError {
  const row = parser.info.records + 1;
  return new AppError(
    'invalid_request',
    `Row ${row} has a broken quote: a cell that holds " must stand in quotes, with each " inside written twice`,
  );
}

function oversizedRecord(parser: Parser): AppError {
  const row = parser.info.records + 1;
  return new AppError('invalid_request', `Row ${row} is larger than 1 MB; a quote may never be closed there`);
}

function readHeader(names: string[], row: number): ColumnMap {
  const map = mapColumns(names);
  if (map.fields.some(({ column }) => column === 'email')) return map;
  const found = names.slice(0, 30).map((name) => cleanText(name, 60) ?? '(no name)');
  const more = names.length > found.length ? ` and ${names.length - found.length} more` : '';
  throw new AppError(
    'invalid_request',
    `No e-mail column: row ${row} must name the columns, one of them ${EMAIL_COLUMN_EXAMPLES}. Found: ${found.join(', ')}${more}`,
  );
}

function faultOf(cells: string[], expected: number): string | undefined {
  if (cells.length !== expected) {
    const quantity = cells.length > expected ? 'more' : 'fewer';
    return `${quantity} cells than the header: ${cells.length}, not ${expected}`;
  }
  const large = cells.findIndex((cell) => cell.length > MAX_CELL);
  return large < 0 ? undefined : `cell ${large + 1} is larger than 64 kB`;
}
