import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@reach/stack';
import type { Result } from './run-scenario.ts';

const FILE = join(ROOT, 'docs', 'reliability.md');
const BEGIN = '<!-- Written by `npm run chaos`. -->';
const END = '<!-- End of what it writes. -->';
const HEAD = [
  '| scenario | seed | sends | mails | faults | events | lost | doubled | at once | after stop | regressed | wrong | stuck | crashed | unknown | seconds |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
];

export const COLUMNS = HEAD[0]!;

export function tableRow(result: Result): string {
  const { scenario, seed, sends, accepted, events, lost, doubled, atOnce, afterStop } = result;
  const { regressed, wrong, stuck, crashes, unknown, seconds } = result;
  const cells = [
    ...[scenario, seed, sends, accepted, faultCount(result), events, lost, doubled, atOnce, afterStop],
    ...[regressed, wrong, stuck, crashes, unknown, seconds],
  ];
  return `| ${cells.join(' | ')} |`;
}

export function faultCount({ faults }: Pick<Result, 'faults'>): number {
  return Object.values(faults).reduce((sum, count) => sum + count, 0);
}

/** Puts results into the table of docs/reliability.md; one scenario and seed has one row, the latest. */
export function writeResults(results: Result[]): void {
  const text = readFileSync(FILE, 'utf8');
  const [before, table, after] = cut(text);
  const rows = new Map(
    table
      .split('\n')
      .flatMap((line) =>
        /^\| [a-z]/.test(line) && !line.startsWith('| scenario') ? [[keyOf(line), line]] : [],
      ),
  );
  for (const result of results) {
    const row = tableRow(result);
    rows.set(keyOf(row), row);
  }
  writeFileSync(FILE, `${before}${BEGIN}\n\n${[...HEAD, ...rows.values()].join('\n')}\n\n${END}${after}`);
}

function keyOf(row: string): string {
  return row.split('|').slice(1, 4).join('|');
}

function cut(text: string): [string, string, string] {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${FILE} has lost the marks between which the table stands`);
  return [text.slice(0, begin), text.slice(begin + BEGIN.length, end), text.slice(end + END.length)];
}
