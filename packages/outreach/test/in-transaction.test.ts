import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';
import pg from 'pg';
import { inTransaction } from '../src/in-transaction.ts';

describe('a transaction', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  /** One connection, whose client waits for a statement for 300 ms. */
  let pool: pg.Pool;
  let db: Database;
  let other: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 1, query_timeout: 300 });
    db = { $client: pool } as unknown as Database;
    other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('create table notes (note text); insert into notes values ($$first$$)');
  });
  afterAll(async () => {
    await other.end();
    await pool.end();
    await database.drop();
  });
  const note = (text: string) => pool.query('insert into notes values ($1)', [text]);
  const notes = async () => (await other.query('select note from notes order by note')).rows;

  it('that hangs takes its connection with it: what is written next is not in it', async () => {
    await other.query('begin; lock table notes in share mode');
    const work = inTransaction(db, (client) => client.query('update notes set note = $$never$$'));
    await expect(work).rejects.toThrow('Query read timeout');
    await other.query('commit');
    await note('second');
    expect(await notes()).toEqual([{ note: 'first' }, { note: 'second' }]);
  });

  it('is begun by nothing else: drizzle gives a connection back whatever has become of it', () => {
    const folder = join(import.meta.dirname, '../src');
    const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'in-transaction.ts')
      .filter((file) => /\.transaction\(|query\([`']begin/.test(readFileSync(join(folder, file), 'utf8')));
    expect(others).toEqual([]);
  });

  it('that we end ourselves gives it back, with nothing done', async () => {
    const processId = async () => (await pool.query('select pg_backend_pid() as id')).rows[0].id;
    const before = await processId();
    const work = inTransaction(db, async (client) => {
      await client.query('delete from notes');
      throw new AppError('conflict', 'Not now');
    });
    await expect(work).rejects.toThrow('Not now');
    expect(await processId()).toBe(before);
    expect(await notes()).toEqual([{ note: 'first' }, { note: 'second' }]);
  });
});
