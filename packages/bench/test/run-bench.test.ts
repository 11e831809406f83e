import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { createMeter, runBench } from '../src/index.ts';

type Bench = Parameters<typeof runBench>[0];

const GOAL = { id: 'X1', what: 'ours / bare', limit: { atLeast: 0.5 }, unit: '×' as const };

/** A bench whose rounds are told: what others took of the machine, and how fast ours was beside a bare 100. */
function told(rounds: { foreign: number | null; ours: number }[]): { bench: Bench; turns: string[] } {
  const turns: string[] = [];
  const side = (name: 'ours' | 'bare') => ({
    name,
    what: name,
    run: async () => {
      const { foreign, ours } = rounds[Math.floor(turns.length / 2)]!;
      turns.push(name);
      return { operations: name === 'ours' ? ours : 100, seconds: 1, cpu: null, foreign, figures: {} };
    },
  });
  const bench: Bench = {
    name: 'told',
    what: 'What the test says.',
    goals: [{ ...GOAL, figure: ({ ours, bare }) => ours!.operations / bare!.operations }],
    prepare: async () => ({ sides: [side('ours'), side('bare')], close: async () => {} }),
  };
  return { bench, turns };
}

const run = (bench: Bench, rounds: number, quick = false) =>
  runBench(bench, { meter: createMeter(), quick, full: false, say: () => {} }, { rounds, maxForeign: 0.25 });

describe('rounds of a bench', () => {
  it('one in which others took more than a quarter of the machine is void and repeated', async () => {
    const { bench } = told([
      { foreign: 0.26, ours: 1 },
      { foreign: 0.25, ours: 60 },
      { foreign: 0.9, ours: 1 },
      { foreign: 0, ours: 70 },
      { foreign: null, ours: 80 },
    ]);
    expect(await run(bench, 3)).toMatchObject({
      rounds: 3,
      voided: 2,
      foreign: 0.25,
      verdicts: [{ figure: { median: 0.7, min: 0.6, max: 0.8 }, holds: true }],
    });
  });

  it('no verdict when as many as were asked for are void', async () => {
    const { bench, turns } = told(Array.from({ length: 9 }, () => ({ foreign: 0.5, ours: 100 })));
    expect(await run(bench, 2)).toMatchObject({ rounds: 0, voided: 2, verdicts: [{ holds: null }] });
    expect(turns).toHaveLength(4);
  });

  it('the median decides', async () => {
    const figures = (all: number[]) => told(all.map((ours) => ({ foreign: 0, ours }))).bench;
    expect((await run(figures([49, 100, 49]), 3)).verdicts).toMatchObject([{ holds: false }]);
    expect((await run(figures([50, 1, 50]), 3)).verdicts).toMatchObject([{ holds: true }]);
  });

  it('sides begin in turns', async () => {
    const { bench, turns } = told(Array.from({ length: 2 }, () => ({ foreign: 0, ours: 1 })));
    await run(bench, 2);
    expect(turns).toEqual(['ours', 'bare', 'bare', 'ours']);
  });

  it('a quick look counts whatever others do, and gives no verdict', async () => {
    const { bench } = told([{ foreign: 0.9, ours: 100 }]);
    expect(await run(bench, 1, true)).toMatchObject({ rounds: 1, voided: 0, verdicts: [{ holds: null }] });
  });
});

describe('the command', () => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  it.each([
    [['nothing'], 'There is no bench nothing; there are dispatch, '],
    [['start', '--rounds', '0'], 'must be a whole number above 0'],
    [['start', '--max-foreign', '2'], 'must be a share from 0 to 1'],
    [[], "missing required argument 'what'"],
  ])('%j is refused before anything is measured', (words, error) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(error);
  });
});
