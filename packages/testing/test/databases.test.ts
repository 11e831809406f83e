import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, testRedis } from '@reach/testing';
import pg from 'pg';

describe('testDatabase', () => {
  let one: Awaited<ReturnType<typeof testDatabase>>;
  let other: Awaited<ReturnType<typeof testDatabase>>;

  beforeAll(async () => {
    [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  });
  afterAll(() => Promise.all([one.drop(), other.drop()]));

  it('gives a database of its own to each caller, also to callers at the same time', async () => {
    await query(one.url, 'create table only_here (id int)');
    expect(await tables(one.url)).toContain('only_here');
    expect(await tables(other.url)).not.toContain('only_here');
  });

  it('has every migration applied', async () => {
    expect(await tables(one.url)).toContain('reach_campaign_sends');
  });

  it('is gone after drop, even with a connection still open', async () => {
    const third = await testDatabase();
    const client = new pg.Client({ connectionString: third.url });
    client.on('error', () => {});
    await client.connect();
    await third.drop();
    await expect(query(third.url, 'select 1')).rejects.toThrow('does not exist');
  });
});

describe('testRedis', () => {
  it('gives each caller a key prefix of its own', () => {
    expect(testRedis().prefix).not.toBe(testRedis().prefix);
  });
});

async function tables(url: string): Promise<string[]> {
  const { rows } = await query(
    url,
    `select table_name from information_schema.tables where table_schema = 'public'`,
  );
  return rows.map((row) => row.table_name);
}

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
