import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Harness, startHarness } from './harness.ts';

describe('an address that tries keys', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ failedSignIns: 3 });
  });
  afterAll(() => harness.close());

  it('hears 401 three times and then 429, whatever address its headers claim; good keys still work', async () => {
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answer = await harness.api('GET', '/api/autopilot/runs', {
        key: `msr_${`${attempt}`.repeat(43)}`,
        headers: { 'x-forwarded-for': `203.0.113.${attempt}` },
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await harness.api('GET', '/api/autopilot/runs')).status).toBe(200);
  });
});
