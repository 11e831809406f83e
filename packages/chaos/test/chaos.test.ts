import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cluster, createRandom, isClean, runScenario, SCENARIOS, startCluster } from '@reach/chaos';

/** Short ones on every run; the long ones are `npm run chaos`. */
const SEED = 7;
const SENDS = 120;

describe('the three books agree after', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(createRandom(SEED));
  }, 120_000);
  afterAll(() => cluster?.close(), 60_000);

  it.each(['kill', 'both-stores', 'provider', 'stop', 'events', 'full', 'no-keys', 'batches'])(
    'faults of the kind: %s',
    async (name) => {
      const scenario = { ...SCENARIOS.find((known) => known.name === name)!, maxFaults: 3, runSize: 30 };
      const lines: string[] = [];
      const result = await runScenario(cluster, {
        scenario,
        seed: SEED,
        sends: SENDS,
        say: (line) => lines.push(line),
      });
      expect(result.sends).toBe(SENDS);
      expect(Object.keys(result.faults).length).toBeGreaterThan(0);
      expect(result.findings).toEqual([]);
      expect(isClean(result)).toBe(true);
    },
    400_000,
  );
});
