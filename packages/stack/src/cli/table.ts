import type { Terminal } from '../terminal.ts';

const MAX_CELL = 48;
const GAP = '  ';

/** Text that cannot steer the terminal it is shown on. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** Rows in columns as wide as their widest cell, long cells cut; the last column has all the room it wants. */
export function printTable(terminal: Terminal, columns: string[], rows: (string | number | null)[][]): void {
  const cells = rows.map((row) => row.map((cell) => printable(cell === null ? '' : String(cell))));
  const lines = [columns, ...cells].map((row) =>
    row.map((cell, index) => (index === columns.length - 1 ? cell : cut(cell))),
  );
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => length(line[index] ?? ''))));
  lines.forEach((line, number) => {
    const text = line.map((cell, index) => cell + ' '.repeat(widths[index]! - length(cell))).join(GAP);
    terminal.print(number === 0 ? terminal.paint('dim', text.trimEnd()) : text.trimEnd());
  });
}

function cut(cell: string): string {
  const characters = [...cell];
  return characters.length <= MAX_CELL ? cell : `${characters.slice(0, MAX_CELL - 1).join('')}…`;
}

function length(cell: string): number {
  return [...cell].length;
}
