import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '@reach/testing';
import { type Harness, startHarness } from './harness.ts';

const PASSWORD = 'password-of-the-operator';

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

  it('hears 429 of the operator’s page whatever password it says, the right one too, until the minute is over', async () => {
    const other = await startHarness({ failedSignIns: 3, operatorPassword: PASSWORD });
    try {
      const queues = (password: string) =>
        call('GET', `${other.url}/queues/api/queues`, {
          headers: { authorization: `Basic ${Buffer.from(`operator:${password}`).toString('base64')}` },
        });
      for (let visit = 0; visit < 5; visit++) expect((await queues(PASSWORD)).status).toBe(200);
      const guesses = ['a', 'b', 'c'].map((end) => `${PASSWORD}${end}`);
      const statuses: number[] = [];
      for (const guess of [...guesses, PASSWORD, `${PASSWORD}d`]) statuses.push((await queues(guess)).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
      expect(Number((await queues(PASSWORD)).headers.get('retry-after'))).toBeGreaterThan(0);
      // The keys of accounts are many, and none is found by guessing.
      expect((await other.api('GET', '/api/autopilot/runs')).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  it('hears 429 for keys that it tries in the cookie as well', async () => {
    const other = await startHarness({ failedSignIns: 3 });
    try {
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 4; attempt++) {
        const headers = { cookie: `reach_key=msr_${`${attempt}`.repeat(43)}` };
        statuses.push((await call('GET', `${other.url}/api/autopilot/runs`, { headers })).status);
      }
      expect(statuses).toEqual([401, 401, 401, 429]);
    } finally {
      await other.close();
    }
  });
});
