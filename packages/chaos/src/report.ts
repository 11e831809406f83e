import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@reach/stack';
import type { Result } from './run-scenario.ts';

const FILE = join(ROOT, 'docs', 'reliability.md');
const BEGIN = '<!-- Written by `npm run chaos`. -->';
const END = '<!-- End of what it writes. -->';
const HEAD = [
  '| scenario | seed | sends | mails | faults | events | lost | doubled | at once | after stop | regressed | wrong | stuck | crashed | broken | unknown | seconds | date | build |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|---|',
];

/** The commit that was tried; `+` when code had been changed since. Read once: a run may take long. */
const BUILD = readBuild();

export const COLUMNS = HEAD[0]!;

export function tableRow(result: Result): string {
  const { scenario, seed, sends, accepted, events, lost, doubled, atOnce, afterStop } = result;
  const { regressed, wrong, stuck, crashes, broken, unknown, seconds } = result;
  const cells = [
    ...[scenario, seed, sends, accepted, faultCount(result), events, lost, doubled, atOnce, afterStop],
    ...[regressed, wrong, stuck, crashes, broken, unknown, seconds],
    ...[new Date().toISOString().slice(0, 10), BUILD],
  ];
  return `| ${cells.join(' | ')} |`;
}

export function faultCount({ faults }: Pick<Result, 'faults'>): number {
  return Object.values(faults).reduce((sum, count) => sum + count, 0);
}

function readBuild(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return (
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', '--', 'packages', 'services') ? '+' : '')
    );
  } catch {
    return 'no checkout';
  }
}

/**
 * Puts results into the table of docs/reliability.md; one scenario, seed and number of sends has one row, the latest.
 * Rows of others stay.
 */
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
  const told = new Map(
    table.split('\n').flatMap((line) => (line.startsWith('- ') ? [[line.split(':')[0]!, line]] : [])),
  );
  for (const result of results) told.set(faultLine(result).split(':')[0]!, faultLine(result));
  const parts = [[...HEAD, ...rows.values()], ['The faults, one by one:'], [...told.values()]];
  const written = parts.map((lines) => lines.join('\n')).join('\n\n');
  writeFileSync(FILE, `${before}${BEGIN}\n\n${written}\n\n${END}${after}`);
}

/** In fixed order, so that two runs can be compared. */
export function faultLine({ scenario, seed, sends, faults }: Result): string {
  const counts = Object.entries(faults).sort(([a], [b]) => a.localeCompare(b));
  return `- ${scenario}, seed ${seed}, ${sends} sends: ${counts.map(([name, count]) => `${count} × ${name}`).join(', ')}`;
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
