import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEND_STATUSES } from '@reach/contracts';
import { connect, type Database } from '@reach/schema';
import { testDatabase } from '@reach/testing';

const RUNS = [1, 2, 3].map((n) => `01990000-0000-7000-8000-00000000000${n}`);

describe('the counters of runs', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
  });
  afterAll(async () => {
    await db?.$client.end();
    await database?.drop();
  });
  const query = async (text: string, values: unknown[] = []) => (await db.$client.query(text, values)).rows;

  const insert = (from: number) =>
    query(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, step, email, merge_fields, score, status)
       select gen_random_uuid(), run, run, gen_random_uuid(), $2 + n, 1 + n % 2, 'a@b.example', '{}', 1,
         ($3::reach_send_status[])[1 + floor(random() * array_length($3, 1))]
       from unnest($1::uuid[]) run, generate_series(1, 60) n`,
      [RUNS, from, SEND_STATUSES],
    );
  /** Some rows of all runs, each changed in its own way. */
  const update = () =>
    query(
      `update reach_campaign_sends set status = ($1::reach_send_status[])[1 + floor(random() * array_length($1, 1))],
         opened_at = case when random() < 0.4 then now() end, clicked_at = case when random() < 0.3 then now() end,
         replied_at = case when random() < 0.2 then now() end, attempts = 1
       where random() < 0.3`,
      [SEND_STATUSES],
    );
  const remove = () => query('delete from reach_campaign_sends where random() < 0.1');

  /** Runs whose counters are not what their rows say; one without rows has zeros. */
  const wrong = () =>
    query(`
      select run_id, total, follow_ups, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied
      from reach_run_counters where total > 0
      except select run_id, count(*), count(*) filter (where step > 1), count(*) filter (where status = 'queued'),
        count(*) filter (where status = 'skipped'), count(*) filter (where status = 'failed'),
        count(*) filter (where status >= 'sent'),
        count(*) filter (where status in ('delivered', 'opened', 'clicked', 'replied')), count(opened_at),
        count(clicked_at), count(*) filter (where status = 'bounced'), count(replied_at)
      from reach_campaign_sends group by run_id`);

  it('are what the rows say, whatever statements do to rows of several runs', async () => {
    for (let round = 0; round < 25; round++) {
      await insert(round * 60);
      await update();
      expect(await wrong()).toEqual([]);
      await remove();
      expect(await wrong()).toEqual([]);
    }
    expect(await query('select from reach_run_counters where total > 0')).toHaveLength(RUNS.length);
  });

  it('are the same after many statements at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, turn) => (turn % 2 === 0 ? insert(10_000 + turn * 60) : claim())),
    );
    expect(await wrong()).toEqual([]);
  });

  it('are not touched by a statement that moves none of them, as a claim is', async () => {
    const versions = () => query('select run_id, xmin, ctid from reach_run_counters order by 1');
    const before = await versions();
    await claim();
    expect(await versions()).toEqual(before);
    await query(
      `update reach_campaign_sends set opened_at = case when opened_at is null then now() end where id in (
       select id from reach_campaign_sends where run_id = $1 limit 1)`,
      [RUNS[0]],
    );
    expect(await versions()).not.toEqual(before);
  });

  function claim() {
    return query(`update reach_campaign_sends set attempts = attempts + 1, lease_until = now()`);
  }
});
