import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDoorbell, type Doorbell } from '@reach/queues';
import { testRedis, waitFor } from '@reach/testing';
import type { Request, Response } from 'express';
import { createRateLimits, type RateLimits } from '../src/rate-limits.ts';

describe('limits of several processes', () => {
  const { url, prefix } = testRedis();
  const doorbells: Doorbell[] = [];
  let processes: RateLimits[];

  beforeAll(async () => {
    for (let count = 0; count < 2; count++) doorbells.push(createDoorbell({ redisUrl: url, prefix }));
    processes = doorbells.map(({ redis }) => createRateLimits({ redis, prefix, failedSignIns: 3 }));
    await waitFor(() => doorbells.every(({ redis }) => redis.status === 'ready'));
  });
  afterAll(() => Promise.all(doorbells.map((doorbell) => doorbell.close())));

  /** A request of an account: whether it was let through, and how many its header says are left. */
  async function ask({ requests }: RateLimits, id: string): Promise<{ passed: boolean; remaining: number }> {
    let header = '';
    const res = {
      locals: { user: { id, requestsPerMinute: 10 } },
      setHeader: (_name: string, value: string) => {
        header = value;
      },
    } as unknown as Response;
    const passed = await Promise.resolve(requests({} as Request, res, () => {})).then(
      () => true,
      () => false,
    );
    return { passed, remaining: Number(/remaining=(\d+)/.exec(header)?.[1]) };
  }

  it('count each of the requests that come at once, whoever takes them', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const asked = Array.from({ length: 24 }, (_, place) => ask(processes[place % 2]!, one));
    const others = Array.from({ length: 4 }, (_, place) => ask(processes[place % 2]!, two));
    const answers = await Promise.all(asked);
    const passed = answers.filter((answer) => answer.passed);
    expect(passed.map(({ remaining }) => remaining).sort((a, b) => b - a)).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ]);
    expect(answers.filter((answer) => !answer.passed)).toHaveLength(14);
    const left = (await Promise.all(others)).map(({ remaining }) => remaining);
    expect(left.sort((a, b) => b - a)).toEqual([9, 8, 7, 6]);
  });
});
