import { describe, expect, it } from '@jest/globals';
import { toAppError } from '@reach/runtime';
import { connect } from '@reach/schema';
import { testDatabase } from '@reach/testing';

describe('what a caller hears of an error of Postgres', () => {
  it.each([
    '25006',
    '25P03',
    '3D000',
    '40P01',
    '53100',
    '53200',
    '53300',
    '57014',
    '57P01',
    '57P03',
    '08006',
  ])('%s: 503, and that trying again may help', (code) => {
    const error = new Error('Failed query', { cause: Object.assign(new Error('the text of it'), { code }) });
    expect(toAppError(error)).toMatchObject({ status: 503, retry: true });
    expect(toAppError(error).message).not.toContain('text');
  });

  it.each(['23505', '42703', '22021'])('%s: 500, as it is our mistake', (code) => {
    expect(toAppError(Object.assign(new Error('the text of it'), { code }))).toMatchObject({ status: 500 });
  });

  it('a pool that has ended, a database that is gone, and one that is read only: 503', async () => {
    const database = await testDatabase();
    const db = connect(database.url);
    const failure = (text: string) =>
      db.$client.query(text).then(
        () => undefined,
        (error: unknown) => toAppError(error).status,
      );
    const readOnly = 'begin; set transaction read only; create table x (id int)';
    expect(await failure(readOnly)).toBe(503);
    await db.$client.end();
    expect(await failure('select 1')).toBe(503);
    await database.drop();
    const gone = connect(database.url);
    expect(toAppError(await gone.$client.query('select 1').catch((error: unknown) => error)).status).toBe(
      503,
    );
    await gone.$client.end();
  });
});
