import cliProgress from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { BENCHES } from './benches/index.ts';
import type { Bench } from './harness/bench.ts';
import { writeDocument } from './harness/document.ts';
import { formatResult } from './harness/format.ts';
import { createMeter } from './harness/meter.ts';
import { type BenchResult, runBench } from './harness/run-bench.ts';

/** `npm run bench -- …`. Figures go to stdout, all else to stderr. */
const program = new Command('npm run bench --')
  .description('Measures the hot paths and their bare counterparts in turns, and says which goals hold.')
  .argument('<what...>', `some of: ${BENCHES.map(({ name }) => name).join(', ')}; or all`)
  .option('--json', 'prints figures as JSON; with npm run -s nothing else is on stdout')
  .option('--rounds <number>', 'rounds that have to be quiet', wholeNumber, 5)
  .option('--quick', 'few rows, one round, no verdict: does it work?')
  .option('--full', 'the largest sizes too, which take their time')
  .option('--max-foreign <share>', 'a round is void when others take more of the machine', share, 0.25)
  .option('--no-write', 'leaves docs/performance.md and its pictures as they are')
  .parse();
interface Options {
  json?: true;
  rounds: number;
  quick?: true;
  full?: true;
  maxForeign: number;
  write: boolean;
}
const options = program.opts<Options>();
const quick = options.quick === true;
const bar = new cliProgress.SingleBar({
  format: '  {what} {bar} {value} of {total} rounds',
  barsize: 30,
  hideCursor: true,
  clearOnComplete: true,
  stream: process.stderr,
});

say('The accounts that are measured send at an unlimited pace.');
const results: BenchResult[] = [];
const began = performance.now();
let broken = false;
for (const bench of chosen(program.args)) {
  // What was measured is kept, and the others are measured, whatever becomes of one bench.
  try {
    const result = await measure(bench);
    results.push(result);
    if (options.write && !quick) writeDocument([result], new Date());
    if (!options.json) process.stdout.write(`${formatResult(result)}\n`);
  } catch (error) {
    broken = true;
    say(`${bench.name} broke off: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
bar.stop();
if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
const missed = results.flatMap(({ verdicts }) => verdicts).filter(({ holds }) => !holds);
if (!quick && missed.length > 0) say(`Not held, or no verdict: ${missed.map(({ id }) => id).join(', ')}`);
process.exit(!broken && (quick || missed.length === 0) ? 0 : 1);

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function measure(bench: Bench): Promise<BenchResult> {
  const rounds = quick ? 1 : options.rounds;
  say(`${bench.name}, after ${Math.round((performance.now() - began) / 1000)} s`);
  bar.stop();
  bar.start(rounds, 0, { what: bench.name });
  const context = { meter: createMeter(), quick, full: options.full === true, say };
  const { maxForeign } = options;
  return runBench(bench, context, { rounds, maxForeign, onRound: (done) => bar.update(done) });
}

function chosen(names: string[]): Bench[] {
  if (names.includes('all')) return BENCHES;
  return names.map(
    (name) =>
      BENCHES.find((bench) => bench.name === name) ??
      program.error(`There is no bench ${name}; there are ${BENCHES.map((bench) => bench.name).join(', ')}`),
  );
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('must be a whole number above 0');
  return Number(text);
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('must be a share from 0 to 1');
  return value;
}
