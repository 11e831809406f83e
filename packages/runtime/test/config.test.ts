import { expect, it } from '@jest/globals';
import { queueConfig, readConfig, serviceConfig } from '../src/index.ts';

const GOOD = { PORT: '0', DATABASE_URL: 'postgres://h/d', REDIS_URL: 'redis://h' };
const read = (env: Record<string, string>) =>
  readConfig(serviceConfig.extend(queueConfig.shape), { ...GOOD, ...env });

it.each([
  'postgres://ada:secret@db.example:5432/reach',
  'postgresql://db/reach?sslmode=verify-full&pgbouncer=true',
  'postgresql:///reach?host=/var/run/postgresql',
  'postgres://%2Fvar%2Frun%2Fpostgresql/reach',
  'socket:/var/run/postgresql?db=reach',
  '/var/run/postgresql reach',
])('takes %s for a database, as pg does', (url) => {
  expect(read({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
});

it.each(['foo', 'mysql://h/d', 'localhost:5432/reach', 'postgres://a:b@h:99999/d', 'postgres://a:b#c@h/d'])(
  'refuses %s for a database',
  (url) => {
    expect(() => read({ DATABASE_URL: url })).toThrow(
      /^ {2}DATABASE_URL: must be a postgres:\/\/ URL, e\.g\. /m,
    );
  },
);

it.each([
  'redis://:secret@redis:6379/2',
  'rediss://ada:secret@redis.example',
  'redis://one:7000,redis://two:7001, redis://three:7002',
])('takes %s for Redis', (url) => {
  expect(read({ REDIS_URL: url }).REDIS_URL).toBe(url);
});

it.each(['bar', 'localhost:6379', 'http://redis:6379', 'redis://one:7000,two:7001', 'redis://', ','])(
  'refuses %s for Redis',
  (url) => {
    expect(() => read({ REDIS_URL: url })).toThrow(
      /^ {2}REDIS_URL: must be a redis:\/\/ or rediss:\/\/ URL, e\.g\. /m,
    );
  },
);
