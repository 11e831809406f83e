import { expect, it } from '@jest/globals';
import { forgetIdempotencyKeys, startRun } from '@reach/outreach';
import { connect } from '@reach/schema';
import { createAccount, testDatabase } from '@reach/testing';

it('an Idempotency-Key is known for two days and then forgotten', async () => {
  const database = await testDatabase();
  const db = connect(database.url);
  const { userId } = await createAccount(db);
  const goal = 'Find SaaS founders in India and invite them to a demo';
  const start = (idempotencyKey: string) => startRun({ db }, { userId, goal, idempotencyKey });
  const aged = (key: string, hours: number) =>
    db.$client.query(
      'update reach_idempotency_keys set created_at = now() - make_interval(hours => $2) where key = $1',
      [key, hours],
    );
  await start('old');
  const recent = await start('recent');
  await aged('old', 49);
  await aged('recent', 47);

  expect(await forgetIdempotencyKeys({ db })).toBe(1);
  expect(await start('recent')).toEqual({ runId: recent.runId, replayed: true });
  expect((await start('old')).replayed).toBe(false);
  await db.$client.end();
  await database.drop();
});
