import type { Meter } from './meter.ts';

/** One thing to measure: what is needed for it, and the sides that take turns in each round. */
export interface Bench {
  name: string;
  /** A sentence: what is measured against what. */
  what: string;
  goals: Goal[];
  /** Starts servers and makes rows, once for all rounds. */
  prepare: (context: BenchContext) => Promise<Prepared>;
}

export interface Goal {
  id: string;
  what: string;
  limit: { atLeast: number } | { atMost: number };
  unit: '×' | 'ms' | 'MB';
  /** From the measurements of one round, by side; the verdict takes the median over the rounds. */
  figure: (round: Round) => number;
}

export interface Prepared {
  /** In the order of the first round; it turns from round to round. */
  sides: Side[];
  /** Measurements for pictures, after the rounds; never part of a verdict. */
  survey?: () => Promise<Plot[]>;
  close: () => Promise<void>;
}

/** Our path, or a counterpart. */
export interface Side {
  name: string;
  what: string;
  /** Makes what one round needs, measures with the context's meter, and checks every row afterwards. */
  run: () => Promise<Measured>;
}

export type Round = Record<string, Measured>;

export interface Measured {
  operations: number;
  seconds: number;
  /** CPU seconds by process; null where there is no /proc. */
  cpu: Record<string, number> | null;
  /** The share of the machine that processes which are not ours took; null where there is no /proc. */
  foreign: number | null;
  /** What else was measured, e.g. `p99` in ms. */
  figures: Record<string, number>;
}

export interface BenchContext {
  meter: Meter;
  /** Few rows, one round: does it work? */
  quick: boolean;
  /** The largest sizes too, which take their time. */
  full: boolean;
  say: (line: string) => void;
}

export interface Plot {
  /** In docs/pictures. */
  file: string;
  title: string;
  x: string;
  y: string;
  series: { name: string; points: [x: number, y: number][] }[];
}

/** Operations in a second. */
export function rate({ operations, seconds }: Measured): number {
  return operations / seconds;
}

/** CPU microseconds an operation costs, of one process or of all that took part; NaN where nobody knows. */
export function cpuUs({ operations, cpu }: Measured, process?: string): number {
  if (!cpu) return Number.NaN;
  const seconds = process ? (cpu[process] ?? 0) : Object.values(cpu).reduce((sum, value) => sum + value, 0);
  return (seconds * 1e6) / operations;
}
