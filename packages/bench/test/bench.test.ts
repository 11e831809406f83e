import { describe, expect, test } from '@jest/globals';
import { BENCHES, createMeter, runBench } from '../src/index.ts';

describe('npm run bench', () => {
  test.each(BENCHES)(
    '$name runs on few rows, measures every goal and gives no verdict',
    async (bench) => {
      const context = { meter: createMeter(), quick: true, full: false, say: () => {} };
      const result = await runBench(bench, context, { rounds: 1, maxForeign: 0.25 });
      expect(result.rounds).toBe(1);
      for (const { figure, holds } of result.verdicts) {
        expect({ holds, median: figure.median > 0 }).toEqual({ holds: null, median: true });
      }
    },
    300_000,
  );
});
