import { expect, it } from '@jest/globals';
import { call } from '@reach/testing';
import express from 'express';
import { closeServer, createHttpServer, createTick, healthRouter, listen } from '../src/index.ts';

it('a loop that has not come round for a minute makes its service not ready, and alive all the same', async () => {
  let now = 0;
  const tick = createTick(() => now);
  const app = express().use(healthRouter({ required: {}, tick, isDraining: () => false }));
  const server = createHttpServer(app);
  const url = await listen(server, 0, '127.0.0.1');
  const answers: unknown[] = [];
  const ask = async () => {
    const { status, body } = await call('GET', `${url}/readyz`);
    answers.push([status, body.failed, body.last_tick_seconds]);
  };
  now = 59_000;
  await ask();
  now = 61_000;
  await ask();
  expect((await call('GET', `${url}/healthz`)).status).toBe(200);
  tick.note();
  await ask();
  await closeServer(server, 0);
  expect(answers).toEqual([
    [200, [], 59],
    [503, ['tick'], 61],
    [200, [], 0],
  ]);
});
