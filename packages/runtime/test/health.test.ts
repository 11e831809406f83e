import { expect, it } from '@jest/globals';
import { connect } from '@reach/schema';
import { call, testDatabase } from '@reach/testing';
import express from 'express';
import {
  closeServer,
  createHttpServer,
  createTick,
  databaseChecks,
  healthRouter,
  listen,
} from '../src/index.ts';

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

it('a database that lacks a migration makes a service not ready until it has it', async () => {
  const database = await testDatabase();
  const db = connect(database.url);
  const { rows } = await db.$client.query(
    `delete from drizzle.__drizzle_migrations
     where created_at = (select max(created_at) from drizzle.__drizzle_migrations) returning hash, created_at`,
  );
  const app = express().use(healthRouter({ required: databaseChecks(db), isDraining: () => false }));
  const server = createHttpServer(app);
  const url = await listen(server, 0, '127.0.0.1');
  const before = await call('GET', `${url}/readyz`);
  await db.$client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
    rows[0].hash,
    rows[0].created_at,
  ]);
  const after = await call('GET', `${url}/readyz`);
  await closeServer(server, 0);
  await db.$client.end();
  await database.drop();
  expect([before.status, before.body.failed]).toEqual([503, ['migrations']]);
  expect([after.status, after.body.failed]).toEqual([200, []]);
});
