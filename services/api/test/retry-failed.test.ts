import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordMailEvents, retryFailed } from '@reach/outreach';
import { call, createAccount } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

describe('POST /api/autopilot/:id/retry-failed', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ leads: 5 });
  });
  afterAll(() => harness.close());

  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const retry = (runId: string, key?: string) =>
    harness.api('POST', `/api/autopilot/${runId}/retry-failed`, key ? { key } : {});
  const detail = async (runId: string) => (await harness.api('GET', `/api/autopilot/${runId}`)).body;
  /** A completed run whose five sends failed, each in its own way. */
  const failedRun = async () => {
    const runId = await harness.startPreparedRun();
    const faults = [
      ['Given up after 14 attempts: MisarMail cannot be reached', false, '2 hours'],
      ['outcome_unknown: Given up after 14 attempts: no answer', true, '2 hours'],
      ['outcome_unknown: Given up after 14 attempts: no answer', true, '23 hours'],
      ['outcome_unknown: the sender ended before the provider answered', true, '2 hours'],
      ['MisarMail refused the message: invalid recipient', false, '2 hours'],
    ] as const;
    for (const [index, [error, unknown, ago]] of faults.entries()) {
      await harness.db.$client.query(
        `update reach_campaign_sends set status = 'failed', failed_at = now(), attempts = 14, error = $3,
           maybe_accepted = $4, first_attempt_at = now() - $5::interval where run_id = $1 and seq = $2`,
        [runId, index + 1, error, unknown, ago],
      );
    }
    await dispatch();
    expect((await detail(runId)).run.status).toBe('completed');
    return runId;
  };

  it('200: what failed for a reason that can pass is mailed, the rest stays as it is', async () => {
    const runId = await failedRun();
    expect((await retry(runId)).body).toEqual({ ok: true, queued: 2 });
    const { run, stats } = await detail(runId);
    expect(run.status).toBe('running');
    expect(run.log.at(-1)).toBe('2 failed sends queued again');
    expect(stats).toMatchObject({ queued: 2, failed: 3 });
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    const after = await detail(runId);
    expect(after.run.status).toBe('completed');
    expect(after.recipients.map(({ status }: { status: string }) => status)).toEqual([
      'sent',
      'sent',
      'failed',
      'failed',
      'failed',
    ]);
    expect((await retry(runId)).body).toEqual({ ok: true, queued: 0 });
    expect((await detail(runId)).run.status).toBe('completed');
  });

  it('through a provider without idempotency, nothing goes out that may be out already', async () => {
    const runId = await failedRun();
    const deps = { db: harness.db, provider: { name: 'smtp', idempotencyWindowMs: null } };
    expect(await retryFailed(deps, { userId: harness.account.userId, runId })).toBe(1);
    expect((await detail(runId)).recipients[0].status).toBe('queued');
  });

  it('what another provider may have sent already is not sent again through this one', async () => {
    const runId = await failedRun();
    await harness.db.$client.query(
      `update reach_campaign_sends set keyed_by = 'another' where run_id = $1 and maybe_accepted`,
      [runId],
    );
    expect((await retry(runId)).body).toEqual({ ok: true, queued: 1 });
    expect((await detail(runId)).recipients[0].status).toBe('queued');
  });

  it('leaves alone who has answered another mail meanwhile, and whose lead is deleted', async () => {
    const runId = await failedRun();
    await harness.db.$client.query(
      `update reach_campaign_sends set maybe_accepted = false, error = 'Given up after 14 attempts: busy' where run_id = $1`,
      [runId],
    );
    const { recipients } = await detail(runId);
    const other = await harness.startPreparedRun();
    const answered = recipients[0].email;
    const { rows } = await harness.db.$client.query(
      `select id, email from reach_campaign_sends where run_id = $1 and email = $2`,
      [other, answered],
    );
    await harness.db.$client.query(
      `update reach_campaign_sends set status = 'sent', sent_at = now() where run_id = $1`,
      [other],
    );
    await recordMailEvents({ db: harness.db }, [{ sendId: rows[0].id, event: 'replied' }]);
    const { body: found } = await harness.api('GET', `/api/leads?q=${recipients[1].email}`);
    await harness.api('DELETE', `/api/leads/${found.leads[0].id}`);

    expect((await retry(runId)).body).toEqual({ ok: true, queued: 4 });
    expect((await dispatch()).body).toMatchObject({ sent: 3, skipped: 1 });
    const after = (await detail(runId)).recipients;
    expect(after[0]).toMatchObject({ status: 'skipped', error: 'The person has replied' });
    expect(after[1]).toMatchObject({ status: 'failed' });
  });

  it('409 for a run that waits for approval: nothing of it is mailed', async () => {
    const { body } = await harness.api('POST', '/api/autopilot/start', {
      body: { goal: GOAL, approve: false },
    });
    await harness.prepare(body.runId);
    await harness.db.$client.query(
      `update reach_campaign_sends set status = 'failed', error = 'Given up after 14 attempts: busy'
       where run_id = $1 and seq = 1`,
      [body.runId],
    );
    expect(await retry(body.runId)).toMatchObject({ status: 409, body: { error: 'Run is paused' } });
    expect((await dispatch()).body).toMatchObject({ processed: 0 });
    expect((await detail(body.runId)).run.status).toBe('paused');
  });

  it('409 for a stopped run, 404 for one of somebody else', async () => {
    const runId = await harness.startPreparedRun();
    await harness.api('POST', `/api/autopilot/${runId}/status`, { body: { action: 'stop' } });
    expect(await retry(runId)).toMatchObject({ status: 409, body: { error: 'Run is stopped' } });
    const other = await createAccount(harness.db);
    expect((await retry(runId, other.key)).status).toBe(404);
    expect((await retry('x')).status).toBe(404);
  });
});
