import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connect, type Database, tables } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import { withoutValues } from '../src/logger.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = connect(database.url);
});
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

const GOAL = 'Write to ada@secret.example';
const KEY = { userId: randomUUID(), runId: randomUUID(), bodyHash: Buffer.alloc(32), key: GOAL };
const keep = () => db.insert(tables.idempotencyKeys).values(KEY).execute();

it.each([
  ['drizzle', () => keep().then(keep), '23505'],
  ['pg', () => db.$client.query('insert into reach_users (email) values ($1)', [GOAL]), '23502'],
])('an error of %s is logged without what the statement was about', async (_whose, query, code) => {
  const error = await query().catch((thrown: unknown) => thrown);
  expect(JSON.stringify({ ...(error as object), text: String(error) })).toContain(GOAL);
  const shown = withoutValues(error);
  expect(shown).toMatchObject({ code, message: expect.any(String), stack: expect.any(String) });
  expect(JSON.stringify(shown)).not.toContain('secret.example');
});
