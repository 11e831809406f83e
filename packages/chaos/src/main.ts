import { Command, InvalidArgumentError } from 'commander';
import { startCluster } from './cluster.ts';
import { createRandom } from './random.ts';
import { COLUMNS, faultLine, tableRow, writeResults } from './report.ts';
import { isClean, type Result, runScenario } from './run-scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const DEFAULT_SENDS = 2_000;

const program = new Command('npm run chaos --')
  .description('Breaks the running services and compares what the rows, the provider and the events say.')
  .option('--seed <number>', 'repeats what this seed decided', wholeNumber, Math.floor(Math.random() * 1e9))
  .option(
    '--scenario <name...>',
    `some of: ${SCENARIOS.map(({ name }) => name).join(', ')} (default: all but the long ones)`,
  )
  .option('--sends <number>', 'sends in each scenario', wholeNumber, DEFAULT_SENDS)
  .option('--no-write', 'leaves docs/reliability.md as it is')
  .parse();
const options = program.opts<{ seed: number; scenario?: string[]; sends: number; write: boolean }>();
const scenarios = chosen(options.scenario);

const began = performance.now();
const say = (line: string) => process.stderr.write(`${clock(performance.now() - began)}  ${line}\n`);
say(`Seed ${options.seed}; starting Postgres, Redis, the provider and five services`);

const starting = startCluster(createRandom(options.seed));
let ending: Promise<void> | undefined;
const end = () => (ending ??= starting.then((started) => started.close()));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (!ending) say('Ending; what was started is taken down');
    void end().then(() => process.exit(130));
  });
const cluster = await starting;

const results: Result[] = [];
try {
  for (const scenario of scenarios) {
    const tell = (line: string) => say(`${scenario.name}: ${line}`);
    const result = await runScenario(cluster, {
      scenario,
      seed: options.seed,
      sends: options.sends,
      say: tell,
    });
    results.push(result);
    // At once: what comes later may be broken off.
    if (options.write) writeResults([result]);
    for (const finding of result.findings) tell(finding);
    tell(faultLine(result));
    tell(
      isClean(result) ? 'clean' : `NOT CLEAN; repeat with --seed ${options.seed} --scenario ${scenario.name}`,
    );
  }
} finally {
  await end();
}
process.stdout.write(`${[COLUMNS, ...results.map(tableRow)].join('\n')}\n`);
process.exit(results.every(isClean) ? 0 : 1);

function chosen(names: string[] | undefined) {
  if (!names) return SCENARIOS.filter(({ long }) => !long);
  return names.map((name) => {
    return (
      SCENARIOS.find((scenario) => scenario.name === name) ??
      program.error(`There is no scenario ${name}; there are ${SCENARIOS.map((one) => one.name).join(', ')}`)
    );
  });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('must be a whole number');
  return Number(text);
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
