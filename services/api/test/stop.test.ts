import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { releaseSends, runsToPrepare } from '@reach/outreach';
import { createOfflinePlanner, type Planner } from '@reach/planner';
import { call } from '@reach/testing';
import { CRON_SECRET, type Harness, startHarness } from './harness.ts';

describe('POST /api/autopilot/:id/status', () => {
  let harness: Harness;
  const asked: string[] = [];
  beforeAll(async () => {
    const planner = createOfflinePlanner();
    const plan: Planner['plan'] = (goal, options) => {
      asked.push(goal);
      return planner.plan(goal, options);
    };
    harness = await startHarness({ leads: 6, planner: { ...planner, plan } });
  });
  afterAll(() => harness.close());

  const stop = (runId: string, body: unknown = { action: 'stop' }) =>
    harness.api('POST', `/api/autopilot/${runId}/status`, { body });
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });

  it('200: nothing is sent after it has answered, and the queued rows turn skipped with a reason', async () => {
    const runId = await harness.startPreparedRun();
    expect((await stop(runId)).body).toEqual({ ok: true });
    expect((await dispatch()).body).toEqual({ processed: 0, sent: 0, failed: 0, skipped: 0 });
    const { body } = await harness.api('GET', `/api/autopilot/${runId}`);
    expect(body.run.status).toBe('stopped');
    expect(body.stats).toMatchObject({ total: 6, queued: 0, sent: 0, skipped: 6 });
    expect(body.recipients[0]).toMatchObject({ status: 'skipped', error: 'The run was stopped' });
  });

  it('200: twice, and many at once, is one stop', async () => {
    const runId = await harness.startPreparedRun();
    const answers = await Promise.all(Array.from({ length: 20 }, () => stop(runId)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const { body } = await harness.api('GET', `/api/autopilot/${runId}/status`);
    expect(body.run.log.filter((line: string) => line.startsWith('Stopped'))).toHaveLength(1);
  });

  it('200: before the plan exists; the run is then never planned', async () => {
    const { body } = await harness.api('POST', '/api/autopilot/start', {
      body: { goal: 'Find founders in India' },
    });
    asked.length = 0;
    expect((await stop(body.runId)).status).toBe(200);
    const waiting = await runsToPrepare({ db: harness.db });
    expect(waiting.map(({ runId }) => runId)).not.toContain(body.runId);
    // As a worker does whose doorbell had rung before.
    await harness.prepare(body.runId);
    expect(await releaseSends({ db: harness.db }, { runs: 'all' })).toEqual([]);
    const { body: read } = await harness.api('GET', `/api/autopilot/${body.runId}/status`);
    expect(read.run).toMatchObject({ status: 'stopped', leads_found: 0 });
    expect(asked).toEqual([]);
  });

  it('409 for who would resume it: nobody is mailed any more', async () => {
    const runId = await harness.startPreparedRun();
    await stop(runId);
    const answer = await harness.api('POST', `/api/autopilot/${runId}/resume`);
    expect([answer.status, answer.body]).toEqual([409, { error: 'Run is not paused' }]);
    expect((await dispatch()).body).toMatchObject({ processed: 0 });
    expect((await harness.api('GET', `/api/autopilot/${runId}`)).body.run.status).toBe('stopped');
  });

  it('409: a run that is completed stays completed', async () => {
    const runId = await harness.startPreparedRun();
    await dispatch();
    const answer = await stop(runId);
    expect([answer.status, answer.body]).toEqual([409, { error: 'Run is not running' }]);
  });

  it.each([
    {},
    { action: 'STOP' },
    { action: ' stop' },
    { action: 'pause' },
    { action: null },
    { action: ['stop'] },
  ])('400: %j', async (body) => {
    const runId = await harness.startPreparedRun();
    const answer = await stop(runId, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toBe('action must be "stop"');
    const { body: read } = await harness.api('GET', `/api/autopilot/${runId}/status`);
    expect(read.run.status).toBe('running');
  });

  it('404: no such run', async () => {
    expect((await stop('018f7c6e-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await stop("x'; drop table reach_runs; --")).status).toBe(404);
  });
});
