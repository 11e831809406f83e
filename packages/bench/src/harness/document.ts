import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@reach/stack';
import { GOALS_HEAD, goalRow, roundsLine, SIDES_HEAD, sideRow } from './format.ts';
import type { BenchResult } from './run-bench.ts';
import { drawPlot } from './svg.ts';

const FILE = join(ROOT, 'docs', 'performance.md');
const PICTURES = join('pictures', 'bench');

/** Puts results into docs/performance.md and draws their plots. What others wrote there, and other benches, stays. */
export function writeDocument(results: BenchResult[], date: Date): void {
  let text = readFileSync(FILE, 'utf8');
  text = replaceSection(text, 'goals', (before) => goalsTable(before, results));
  for (const result of results) {
    for (const plot of result.plots) {
      mkdirSync(join(ROOT, 'docs', PICTURES), { recursive: true });
      writeFileSync(join(ROOT, 'docs', PICTURES, plot.file), drawPlot(plot));
    }
    text = replaceSection(text, result.name, () => benchSection(result, date));
  }
  writeFileSync(FILE, text);
}

/** One row for a goal, the latest; in the order of their numbers. */
function goalsTable(before: string, results: BenchResult[]): string {
  const rows = new Map(
    before.split('\n').flatMap((line) => {
      const [, id] = /^\| ([A-Z]\d) \|/.exec(line) ?? [];
      return id ? [[id, line] as const] : [];
    }),
  );
  for (const verdict of results.flatMap(({ verdicts }) => verdicts)) rows.set(verdict.id, goalRow(verdict));
  const order = 'DWMRSL';
  const place = (id: string) => order.indexOf(id[0]!) * 10 + Number(id[1]);
  const sorted = [...rows].sort(([a], [b]) => place(a) - place(b)).map(([, row]) => row);
  return [...GOALS_HEAD, ...sorted].join('\n');
}

function benchSection(result: BenchResult, date: Date): string {
  const pictures = result.plots.map(({ file, title }) => `![${title}](${PICTURES}/${file})`);
  return [
    `${result.what} ${roundsLine(result)} ${date.toISOString().slice(0, 10)}, ${machine()}.`,
    [...SIDES_HEAD, ...result.sides.map(sideRow)].join('\n'),
    ...pictures,
  ].join('\n\n');
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB, Node ${process.versions.node}`;
}

function replaceSection(text: string, name: string, write: (before: string) => string): string {
  const begin = `<!-- Written by \`npm run bench\`: ${name} -->`;
  const end = `<!-- End: ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${FILE} has lost the marks of ${name}`);
  const before = text.slice(from + begin.length, to);
  return `${text.slice(0, from + begin.length)}\n\n${write(before)}\n\n${text.slice(to)}`;
}
