import { describe, expect, it } from '@jest/globals';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  releaseSends,
} from '@reach/outreach';
import { waitFor } from '@reach/testing';
import { followUps } from './follow-ups.ts';

const { harness, query, account, start, dispatch, detail, stop, passDays } = await followUps();

describe('follow-ups, while several work at once', () => {
  it('many dispatchers at once make each of them once, and a crash in between loses none', async () => {
    const as = await account(120);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    // A worker that dies between the rows and their dispatch leaves them queued; one that dies before leaves nothing.
    const client = await harness.db.$client.connect();
    await client.query('begin');
    await client.query('select from reach_runs where id = $1 for no key update', [runId]);
    const waiting = releaseSends({ db: harness.db }, { runs: { runId } });
    await client.query('rollback');
    client.release();
    await waiting;
    const before = harness.ledger().accepted;
    const worker = (name: string): DispatchDeps => ({
      ...harness.dispatch,
      window: createWindow(8),
      outcomes: createOutcomeWriter({ db: harness.db }),
      workerName: name,
    });
    const look = (name: string) =>
      dispatchDueSends(worker(name), { limit: 5_000, until: Number.POSITIVE_INFINITY });
    const totals = await Promise.all(['a', 'b', 'c', 'd'].map(look));
    expect(totals.reduce((sum, { sent }) => sum + sent, 0)).toBe(120);
    expect(harness.ledger().accepted - before).toBe(120);
    const { rows } = await query(
      `select count(*)::int as rows, count(distinct (lead_id, step))::int as each, max(seq)::int as last
       from reach_campaign_sends where run_id = $1`,
      [runId],
    );
    expect(rows[0]).toEqual({ rows: 240, each: 240, last: 240 });
    expect((await detail(as, runId)).stats).toMatchObject({ total: 240, sent: 240 });
  });

  it('code that knows no steps cannot take them, and would have mailed the first text again', async () => {
    const as = await account(2);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    await releaseSends({ db: harness.db }, { runs: { runId } });
    // What the claim of the release before writes.
    const claim = (step: number) =>
      query(
        `update reach_campaign_sends set claimed_by = 'old', claim_token = gen_random_uuid(), sending_at = now(),
           first_attempt_at = coalesce(first_attempt_at, now()), attempts = attempts + 1
         where run_id = $1 and step = $2`,
        [runId, step],
      );
    await expect(claim(2)).rejects.toThrow(/reach_campaign_sends_knows_step/);
    expect((await claim(1)).rowCount).toBe(2);
    await query('update reach_campaign_sends set sending_at = null, claim_token = null where run_id = $1', [
      runId,
    ]);
    expect(await dispatch()).toMatchObject({ sent: 2 });
  });

  /** So many connections wait for somebody else's lock. */
  const waiting = async (connections: number) => {
    const { rows } = await query(
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
      [],
    );
    return rows[0].waiting === connections;
  };
  it('a look that has found some when the run is stopped queues none', async () => {
    const as = await account(1);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    const holder = await harness.db.$client.connect();
    await holder.query('begin');
    await holder.query('select from reach_users where id = $1 for no key update', [as.userId]);
    const look = releaseSends({ db: harness.db }, { runs: { runId } });
    await waitFor(() => waiting(1));
    expect((await stop(as, runId)).status).toBe(200);
    await holder.query('rollback');
    holder.release();
    await look;
    expect((await detail(as, runId)).stats.total).toBe(1);
  });

  it('a stop waits for those that are being queued, and skips them', async () => {
    const as = await account(1);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    // Holds the look up in the middle of its transaction: the same step of the same lead, not committed.
    const holder = await harness.db.$client.connect();
    await holder.query('begin');
    await holder.query(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, step, email, merge_fields, score)
       select gen_random_uuid(), user_id, run_id, lead_id, 999, 2, email, '{}', 1
       from reach_campaign_sends where run_id = $1`,
      [runId],
    );
    const look = releaseSends({ db: harness.db }, { runs: { runId } });
    await waitFor(() => waiting(1));
    const stopping = stop(as, runId);
    await waitFor(() => waiting(2));
    await holder.query('rollback');
    holder.release();
    await look;
    expect((await stopping).status).toBe(200);
    expect(await dispatch()).toMatchObject({ sent: 0 });
    expect((await detail(as, runId)).stats).toMatchObject({ total: 2, queued: 0, skipped: 1 });
  });

  it('a reply that comes while others of the range are being sent is seen by the claim', async () => {
    const as = await account(2);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    const { recipients } = await detail(as, runId);
    const { provider } = harness.dispatch;
    const mailed: string[] = [];
    const deps: DispatchDeps = {
      ...harness.dispatch,
      // One request at a time, so the second is claimed when the first has its answer.
      window: createWindow(1),
      provider: {
        ...provider,
        send: async (mail, options) => {
          mailed.push(mail.to.email);
          await query('update reach_campaign_sends set replied_at = now() where id = $1', [recipients[1].id]);
          return provider.send(mail, options);
        },
      },
    };
    const once = () => dispatchDueSends(deps, { limit: 100, until: Number.POSITIVE_INFINITY });
    expect(await once()).toMatchObject({ sent: 1, skipped: 1 });
    expect(mailed).toEqual([recipients[0].email]);
  });
});
