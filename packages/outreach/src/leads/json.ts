import { AppError } from '@reach/contracts';
import { JSONParser, TokenType } from '@streamparser/json';
import { addCustom, type ColumnMap, MAX_CUSTOM_NAME, mapColumns, readCells } from './columns.ts';
import { type LeadRow, MAX_CELL, MAX_RECORD_BYTES } from './lead-row.ts';
import { cleanText } from './text.ts';
import { utf8Pieces } from './utf8.ts';

const MAX_DEPTH = 20;
const SHAPE = 'Send { "leads": [ { "email": "…" }, … ] }';
/** Leads of one file mostly have the same keys; this many sets of keys are kept. */
const MAX_SHAPES = 200;

/**
 * Reads leads out of `{ "leads": [ {…}, … ] }`, or a bare array, as it arrives. Rows are counted from 1; keys are
 * recognised like the columns of a CSV file, and those of an object `custom` are custom fields. A row that is no
 * object comes as a `reason`. Throws `invalid_request` for another encoding, broken JSON, another shape, no lead,
 * nesting over 20 levels, and a lead over 1 MB.
 */
export async function* readJsonLeads(source: AsyncIterable<Uint8Array>): AsyncGenerator<LeadRow> {
  const values: unknown[] = [];
  const mapOf = rememberedMaps();
  let row = 0;
  let parser: JSONParser | undefined;
  let unfinished = 0;
  for await (const piece of utf8Pieces(source, () => `Lead ${row + 1}`)) {
    parser ??= createParser(piece, values);
    attempt(
      () => parser?.write(piece),
      () => `The JSON is broken, near lead ${row + values.length + 1}`,
    );
    unfinished = values.length > 0 ? 0 : unfinished + piece.length;
    if (unfinished > MAX_RECORD_BYTES) throw invalid(`Lead ${row + 1} is larger than 1 MB`);
    for (const value of values.splice(0)) yield toRow(++row, value, mapOf);
  }
  attempt(
    () => parser?.isEnded || parser?.end(),
    () => `The JSON ends early, after lead ${row}`,
  );
  if (row === 0) throw invalid(`There are no leads in this. ${SHAPE}`);
}

/** Waits for the first character, which tells a bare array from an object; `values` gets the leads. */
function createParser(piece: Buffer, values: unknown[]): JSONParser | undefined {
  const [first] = piece.toString('utf8').trimStart();
  if (first === undefined) return undefined;
  const parser = new JSONParser({ paths: [first === '[' ? '$.*' : '$.leads.*'], keepStack: false });
  let depth = 0;
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    if (depth > MAX_DEPTH) throw invalid(`The JSON is nested deeper than ${MAX_DEPTH} levels`);
  };
  parser.onValue = ({ value, key }) => {
    if (typeof key !== 'number') throw invalid(`"leads" must be an array. ${SHAPE}`);
    values.push(value);
  };
  return parser;
}

/** The parser's own messages speak of its states; ours say where to look. */
function attempt(work: () => unknown, fault: () => string): void {
  try {
    work();
  } catch (error) {
    throw error instanceof AppError ? error : invalid(fault());
  }
}

function toRow(row: number, value: unknown, mapOf: (keys: string[]) => ColumnMap): LeadRow {
  if (!isObject(value)) return { row, reason: 'this is not an object' };
  const { custom, ...rest } = value;
  const keys = Object.keys(rest);
  const texts = Object.values(rest).map(toText);
  const large = texts.findIndex((text) => text.length > MAX_CELL);
  if (large >= 0) return { row, reason: `the value of key ${large + 1} is larger than 64 kB` };
  const lead = readCells(mapOf(keys), texts);
  if (isObject(custom))
    for (const [key, own] of Object.entries(custom)) {
      const name = cleanText(key, MAX_CUSTOM_NAME);
      if (name !== null) addCustom(lead.custom, name, toText(own));
    }
  return { row, lead };
}

function rememberedMaps(): (keys: string[]) => ColumnMap {
  const maps = new Map<string, ColumnMap>();
  return (keys) => {
    const shape = keys.join('\n');
    const map = maps.get(shape) ?? mapColumns(keys);
    if (maps.size < MAX_SHAPES) maps.set(shape, map);
    return map;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function invalid(message: string): AppError {
  return new AppError('invalid_request', message);
}
