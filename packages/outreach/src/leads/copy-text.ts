/** What a cell of COPY's text format is made from. */
export type CopyValue = string | number | null | string[] | Record<string, string>;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One row for `COPY … FROM STDIN` in its text format: an array becomes a `text[]`, an object a `jsonb`. */
export function copyLine(values: readonly CopyValue[]): string {
  // Joined, not added up: a text that is added up stays a tree of all its parts for as long as it waits.
  return `${values.map(copyCell).join('\t')}\n`;
}

function copyCell(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return escaped(
    typeof value === 'string' ? value : Array.isArray(value) ? arrayText(value) : JSON.stringify(value),
  );
}

/** Most cells hold nothing special, and asking that costs far less than replacing. */
function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
}

/** Postgres' own way to write an array: every element in quotes. */
function arrayText(items: string[]): string {
  if (items.length === 0) return '{}';
  const quoted = items.map((item) =>
    item.includes('"') || item.includes('\\') ? item.replace(/["\\]/g, '\\$&') : item,
  );
  return `{"${quoted.join('","')}"}`;
}
