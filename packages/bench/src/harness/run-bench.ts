import {
  type Bench,
  type BenchContext,
  type Goal,
  type Plot,
  type Prepared,
  type Round,
  rate,
} from './bench.ts';
import { type Spread, spread } from './statistics.ts';

export interface BenchResult {
  name: string;
  what: string;
  verdicts: Verdict[];
  sides: SideResult[];
  /** Rounds that count. */
  rounds: number;
  /** Rounds that were thrown away, because other processes took too much of the machine. */
  voided: number;
  /** The largest share that other processes had in a round that counts; null where nobody knows. */
  foreign: number | null;
  plots: Plot[];
}

export interface Verdict extends Pick<Goal, 'id' | 'what' | 'limit' | 'unit'> {
  figure: Spread;
  /** Null: nothing may be said, as too few rounds were quiet, or as it was a quick look. */
  holds: boolean | null;
}

export interface SideResult {
  name: string;
  what: string;
  rate: Spread;
  /** CPU microseconds per operation, by process. */
  cpuUs: Record<string, Spread>;
  figures: Record<string, Spread>;
}

export interface RunBench {
  rounds: number;
  /** The share of the machine that others may take in a round. */
  maxForeign: number;
  onRound?: (done: number) => void;
}

/** Runs rounds until enough of them were quiet, or as many again were not; then nothing is said about the goals. */
export async function runBench(
  bench: Bench,
  context: BenchContext,
  { rounds, maxForeign, onRound = () => {} }: RunBench,
): Promise<BenchResult> {
  const prepared = await bench.prepare(context);
  try {
    const good: Round[] = [];
    let voided = 0;
    while (good.length < rounds && voided < rounds) {
      const round = await runRound(prepared, good.length + voided);
      const foreign = foreignOf(round);
      if (context.quick || foreign === null || foreign <= maxForeign) good.push(round);
      else {
        voided++;
        context.say(`${bench.name}: void, as others took ${percent(foreign)} of the machine`);
      }
      onRound(good.length);
    }
    const enough = good.length === rounds && !context.quick;
    return {
      name: bench.name,
      what: bench.what,
      verdicts: bench.goals.map((goal) => judge(goal, good, enough)),
      sides: prepared.sides.map(({ name, what }) => ({
        name,
        what,
        ...summarise(good.map((round) => round[name]!)),
      })),
      rounds: good.length,
      voided,
      foreign: worst(good.map(foreignOf)),
      plots: (await prepared.survey?.()) ?? [],
    };
  } finally {
    await prepared.close();
    context.meter.forget();
  }
}

/** Every side once; who begins changes, so that nobody always finds the machine warm. */
async function runRound({ sides }: Prepared, number: number): Promise<Round> {
  const round: Round = {};
  for (let turn = 0; turn < sides.length; turn++) {
    const side = sides[(turn + number) % sides.length]!;
    round[side.name] = await side.run();
  }
  return round;
}

function judge({ figure, ...goal }: Goal, rounds: Round[], enough: boolean): Verdict {
  const measured = spread(rounds.map(figure));
  const { id, what, limit, unit } = goal;
  const holds = 'atLeast' in limit ? measured.median >= limit.atLeast : measured.median <= limit.atMost;
  return {
    id,
    what,
    limit,
    unit,
    figure: measured,
    holds: enough && !Number.isNaN(measured.median) ? holds : null,
  };
}

function summarise(measured: Round[string][]): Omit<SideResult, 'name' | 'what'> {
  const names = (pick: (one: Round[string]) => object) => [
    ...new Set(measured.flatMap((one) => Object.keys(pick(one)))),
  ];
  return {
    rate: spread(measured.map(rate)),
    cpuUs: Object.fromEntries(
      names(({ cpu }) => cpu ?? {}).map((name) => [
        name,
        spread(measured.map(({ cpu, operations }) => ((cpu?.[name] ?? 0) * 1e6) / operations)),
      ]),
    ),
    figures: Object.fromEntries(
      names(({ figures }) => figures).map((name) => [
        name,
        spread(measured.map(({ figures }) => figures[name] ?? Number.NaN)),
      ]),
    ),
  };
}

function foreignOf(round: Round): number | null {
  return worst(Object.values(round).map(({ foreign }) => foreign));
}

function worst(shares: (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
