import { describe, expect, it, jest } from '@jest/globals';
import { createMisarMail } from '@reach/mail';
import {
  dispatchDueSends,
  dispatchSends,
  generatePlan,
  getRun,
  matchLeads,
  recordMailEvents,
  releaseSends,
  startRun,
  stopRun,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { waitFor } from '@reach/testing';
import { claimSends } from '../../src/sends/claim-sends.ts';
import { renewLeases } from '../../src/sends/lease.ts';
import { recordOutcomes } from '../../src/sends/record-outcomes.ts';
import { queuedRun } from '../fixtures/queued-run.ts';
import { dispatching, GOAL } from './dispatching.ts';

const { db, sandbox, deps, dispatch, read, rows, later } = await dispatching();

describe('when a dispatcher dies in the middle', () => {
  /** Claims as a dispatcher does, and goes no further. */
  const claimAndDie = (runId: string, token: string) =>
    claimSends(deps, { runId, from: 1, to: 500, limit: 10, token, workerName: 'the dead' });
  const token = '00000000-0000-4000-8000-000000000001';

  it('its rows are left alone while the lease holds, and mailed after it', async () => {
    const run = await queuedRun(db, 30);
    await claimAndDie(run.runId, token);
    expect((await dispatch()).sent).toBe(20);
    expect((await getRun({ db }, run)).status).toBe('running');
    await later(run.runId);
    expect((await dispatch()).sent).toBe(10);
    expect((await getRun({ db }, run)).status).toBe('completed');
  });

  it('and both attempts end at the same moment, one accepted and one not, the row says sent', async () => {
    const { runId } = await queuedRun(db, 2);
    await claimAndDie(runId, token);
    const [first, second] = await rows(runId);
    const verdict = {
      messageId: null,
      error: null,
      delayMs: 0,
      refundAttempt: 0,
      maybeAccepted: false,
    } as const;
    const other = '00000000-0000-4000-8000-000000000002';
    const written = await recordOutcomes({ db }, [
      { attempt: { id: first.id, token }, verdict: { ...verdict, status: 'failed', error: 'no' } },
      {
        attempt: { id: first.id, token: other },
        verdict: { ...verdict, status: 'sent', messageId: 'm-1' },
      },
      { attempt: { id: second.id, token }, verdict: { ...verdict, status: 'failed', error: 'no' } },
    ]);
    expect(written).toEqual([null, 'sent', 'failed']);
    expect((await rows(runId)).map(({ status, error }) => [status, error])).toEqual([
      ['sent', null],
      ['failed', 'no'],
    ]);
  });

  it('the leases of a living one are renewed while a call takes longer than they last', async () => {
    const run = await queuedRun(db, 1);
    sandbox.dials.latencyMs = 9_000;
    deps.provider = createMisarMail({ baseUrl: sandbox.url, apiKey: 'msk_test', timeoutMs: 15_000 });
    const dispatching = dispatch();
    const lease = async () => (await rows(run.runId))[0].lease_until?.getTime();
    const first = await waitFor(lease);
    await waitFor(async () => ((await lease()) ?? 0) > first, { timeoutMs: 15_000 });
    await dispatching;
    await deps.provider.close();
    expect((await read(run)).run.status).toBe('completed');
  });

  it('its leases are not renewed by another one that works on the same range', async () => {
    const { runId } = await queuedRun(db, 1);
    await claimAndDie(runId, token);
    const [before] = await rows(runId);
    const other = '00000000-0000-4000-8000-000000000002';
    await renewLeases({ db }, { runId, from: 1, to: 500, token: other });
    expect((await rows(runId))[0].lease_until).toEqual(before.lease_until);
    await renewLeases({ db }, { runId, from: 1, to: 500, token });
    expect((await rows(runId))[0].lease_until.getTime()).toBeGreaterThan(before.lease_until.getTime());
  });

  it('one that is held up between its claim and its request sends nothing', async () => {
    const run = await queuedRun(db, 3);
    const now = performance.now.bind(performance);
    const clock = jest.spyOn(performance, 'now');
    const query = async (statement: { name?: string }) => {
      const answer: { rowCount: number | null } = await db.$client.query(statement as never);
      // More than half a lease.
      if (statement.name === 'claim-sends' && answer.rowCount !== 0)
        clock.mockImplementation(() => now() + 8_000);
      return answer;
    };
    try {
      await dispatchDueSends(
        { ...deps, db: Object.assign(Object.create(db), { $client: { query } }) },
        { limit: 5_000, until: Number.POSITIVE_INFINITY },
      );
    } finally {
      clock.mockRestore();
    }
    expect(sandbox.ledger().requests).toBe(0);
    await later(run.runId);
    expect((await dispatch()).sent).toBe(3);
  });

  it('its late outcomes change nothing, except that a mail which is out is sent', async () => {
    const run = await queuedRun(db, 2);
    const [first, second] = await claimAndDie(run.runId, token);
    await later(run.runId);
    await db.$client.query(
      `update reach_campaign_sends set claim_token = gen_random_uuid(), lease_until = now() + interval '1 minute'
       where run_id = $1`,
      [run.runId],
    );
    const verdict = { messageId: null, delayMs: 0, refundAttempt: 0, maybeAccepted: false } as const;
    const statuses = await recordOutcomes({ db }, [
      { attempt: { token, id: first!.id }, verdict: { ...verdict, status: 'failed', error: 'x' } },
      { attempt: { token, id: second!.id }, verdict: { ...verdict, status: 'sent', error: null } },
    ]);
    expect(statuses).toEqual([null, 'sent']);
    expect((await rows(run.runId)).map(({ status }) => status).sort()).toEqual(['queued', 'sent']);
  });

  it('a stopped run owns up to what may have gone out', async () => {
    const run = await queuedRun(db, 15);
    await claimAndDie(run.runId, token);
    await stopRun({ db }, run);
    await releaseSends({ db }, { runs: 'all' });
    expect((await read(run)).stats).toMatchObject({ queued: 10, skipped: 5 });
    await later(run.runId);
    await releaseSends({ db }, { runs: 'all' });
    const { stats, recipients } = await read(run);
    expect(stats).toMatchObject({ queued: 0, skipped: 5, failed: 10 });
    expect(recipients.filter(({ error }) => error?.startsWith('outcome_unknown'))).toHaveLength(10);
  });

  it.each(['stopped', 'given up'])(
    'what may have gone out counts as a contact when it is %s',
    async (how) => {
      const run = await queuedRun(db, 12);
      await db.$client.query('update reach_users set recontact_days = 90 where id = $1', [run.userId]);
      await claimAndDie(run.runId, token);
      if (how === 'stopped') await stopRun({ db }, run);
      await later(run.runId);
      const keyless = { ...deps, provider: { ...deps.provider, idempotencyWindowMs: null } };
      for (const range of await releaseSends({ db }, { runs: { runId: run.runId } }))
        await dispatchSends(keyless, range);
      expect((await read(run)).stats).toMatchObject({ queued: 0, failed: 10 });

      const { runId } = await startRun({ db }, { userId: run.userId, goal: GOAL });
      await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
      await matchLeads({ db }, { runId });
      // Two were skipped by the stop; or mailed, as the run went on.
      expect((await rows(runId)).length).toBe(how === 'stopped' ? 2 : 0);
    },
  );

  it('a provider without idempotency is never asked twice: the outcome stays unknown until an event tells', async () => {
    const run = await queuedRun(db, 12);
    await claimAndDie(run.runId, token);
    await later(run.runId);
    const keyless = { ...deps, provider: { ...deps.provider, idempotencyWindowMs: null } };
    const ranges = await releaseSends({ db }, { runs: { runId: run.runId } });
    for (const range of ranges) await dispatchSends(keyless, range);
    const { stats, recipients, run: ended } = await read(run);
    expect(stats).toMatchObject({ queued: 0, sent: 2, failed: 10 });
    expect(ended.status).toBe('completed');
    const unknown = recipients.find(({ error }) => error?.startsWith('outcome_unknown'))!;
    await recordMailEvents({ db }, [{ sendId: unknown.id, event: 'delivered' }]);
    expect((await read(run)).stats).toMatchObject({ failed: 9, sent: 3, delivered: 1 });
  });
});
