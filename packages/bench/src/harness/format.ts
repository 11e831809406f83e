import type { Goal } from './bench.ts';
import type { BenchResult, SideResult, Verdict } from './run-bench.ts';
import type { Spread } from './statistics.ts';

export const GOALS_HEAD = ['| # | goal | measured | limit | holds |', '|---|---|--:|--:|---|'];

export function goalRow({ id, what, limit, unit, figure, holds }: Verdict): string {
  const word = { true: 'yes', false: '**no**', null: 'no verdict' }[String(holds) as 'true'];
  return `| ${id} | ${what} | ${measured(figure, unit)} | ${limitText({ limit, unit })} | ${word} |`;
}

function limitText({ limit, unit }: Pick<Goal, 'limit' | 'unit'>): string {
  return 'atLeast' in limit ? `≥ ${limit.atLeast} ${unit}` : `≤ ${limit.atMost} ${unit}`;
}

function measured(figure: Spread, unit: string): string {
  return Number.isNaN(figure.median)
    ? 'not measured'
    : `${withSpread(figure, digits(figure.median))} ${unit}`;
}

export const SIDES_HEAD = ['| side | a second | CPU µs each, by process | besides |', '|---|--:|---|---|'];

export function sideRow({ name, what, rate, cpuUs, figures }: SideResult): string {
  // No round was quiet.
  if (Number.isNaN(rate.median)) return `| **${name}**: ${what} | not measured | | |`;
  const processes = Object.entries(cpuUs).filter(([, { median }]) => median >= 0.05);
  const cpu = processes.map(([process, { median }]) => `${process} ${number(median)}`).join(', ');
  const besides = Object.entries(figures).map(
    ([key, figure]) => `${key} ${withSpread(figure, digits(figure.median))}`,
  );
  return `| **${name}**: ${what} | ${withSpread(rate, rate.median < 100 ? 2 : 0)} | ${cpu || 'no /proc here'} | ${besides.join(', ')} |`;
}

/** Median, and from where to where the rounds went. */
function withSpread({ median, min, max }: Spread, places: number): string {
  const text = (value: number) => value.toLocaleString('en', { maximumFractionDigits: places });
  return min === max ? text(median) : `${text(median)} [${text(min)}–${text(max)}]`;
}

export function roundsLine({ rounds, voided, foreign }: BenchResult): string {
  const others =
    foreign === null
      ? 'what other processes took is not known here, as there is no /proc'
      : `other processes took at most ${Math.round(foreign * 100)} % of the machine`;
  const thrown = voided > 0 ? `; ${voided} void rounds thrown away` : '';
  return `${rounds} ${rounds === 1 ? 'round' : 'rounds'}; ${others}${thrown}.`;
}

/** For a terminal: the same tables as in the document. */
export function formatResult(result: BenchResult): string {
  const goals = result.verdicts.length > 0 ? [...GOALS_HEAD, ...result.verdicts.map(goalRow), ''] : [];
  return [
    `${result.name}: ${result.what}`,
    roundsLine(result),
    ...goals,
    ...SIDES_HEAD,
    ...result.sides.map(sideRow),
    '',
    '',
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits(value) });
}

function digits(value: number): number {
  return value >= 100 ? 0 : value >= 10 ? 1 : 2;
}
