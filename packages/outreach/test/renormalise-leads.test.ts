import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importLeads, renormaliseLeads } from '@reach/outreach';
import { connect, type Database } from '@reach/schema';
import { createAccount, indianFounders, testDatabase } from '@reach/testing';

describe('leads that an older lexicon has read', () => {
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

  it('are read again, batch by batch, and those of today are left alone', async () => {
    const { userId } = await createAccount(db);
    await importLeads({ db }, { userId, rows: indianFounders(2_500) });
    const read = async () =>
      (
        await db.$client.query<{ facets: string[]; lexicon_version: string; touched: string }>(
          `select facets, lexicon_version, xmin::text as touched from reach_leads where user_id = $1 order by id`,
          [userId],
        )
      ).rows;
    const before = await read();
    await db.$client.query(
      `update reach_leads set facets = '{old}', lexicon_version = '0' where user_id = $1 and id <>
         (select id from reach_leads where user_id = $1 order by id limit 1)`,
      [userId],
    );
    const batches = [];
    let after: string | null | undefined;
    do {
      after = await renormaliseLeads({ db }, { after: after ?? undefined });
      batches.push(after);
    } while (after);
    expect(batches).toHaveLength(4);
    const now = await read();
    expect(now.map(({ facets }) => facets)).toEqual(before.map(({ facets }) => facets));
    expect(new Set(now.map(({ lexicon_version }) => lexicon_version))).toEqual(
      new Set([before[0]!.lexicon_version]),
    );
    expect(now[0]!.touched).toBe(before[0]!.touched);
  });
});
