import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetPreviews } from '@reach/outreach';
import { createOfflinePlanner, type Planner } from '@reach/planner';
import { createAccount } from '@reach/testing';
import { GOAL, type Harness, startHarness } from './harness.ts';

/** Writes another text each time, as a language model does. */
function wordyPlanner(): Planner & { asked: number } {
  const offline = createOfflinePlanner();
  const planner = {
    name: 'wordy',
    asked: 0,
    plan: async (...asked: Parameters<Planner['plan']>) => {
      const result = await offline.plan(...asked);
      planner.asked++;
      return result.plan
        ? { ...result, plan: { ...result.plan, subject_line: `Draft ${planner.asked}` } }
        : result;
    },
  };
  return planner;
}

describe('a preview is kept', () => {
  const planner = wordyPlanner();
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ leads: 8, planner });
  });
  afterAll(() => harness.close());

  const preview = (body: object, options = {}) =>
    harness.api('POST', '/api/autopilot/preview', { body: { goal: GOAL, ...body }, ...options });
  const start = (body: object, options = {}) =>
    harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL, ...body }, ...options });
  const detail = async (runId: string) => (await harness.api('GET', `/api/autopilot/${runId}`)).body;
  const credits = async () => (await harness.api('GET', '/api/session')).body.credits.used;

  it('a start that names it mails what it showed, without asking the planner again', async () => {
    const { body: shown } = await preview({});
    await preview({});
    const asked = planner.asked;
    const { status, body } = await start({ preview_id: shown.preview_id });
    expect(status).toBe(202);
    await harness.prepare(body.runId);
    expect(planner.asked).toBe(asked);
    expect((await detail(body.runId)).plan).toEqual(shown.plan);
    expect(shown.plan.subject_line).not.toBe(`Draft ${asked}`);
  });

  it('a start that names none is planned anew', async () => {
    const { body: shown } = await preview({});
    const { body } = await start({});
    await harness.prepare(body.runId);
    expect((await detail(body.runId)).plan.subject_line).not.toBe(shown.plan.subject_line);
  });

  it('a second look keeps the plan and its id, and takes templates and follow-ups as a start does', async () => {
    const follow_ups = { count: 1, after_days: 4 };
    const { body: first } = await preview({ follow_ups });
    const { preview_id } = first;
    const plan = { message_body: 'Hello {{ first_name }}, a text of my own.' };
    const { body: second } = await preview({ follow_ups, preview_id, plan });
    expect(second).toMatchObject({ preview_id, plan: { ...first.plan, ...plan } });
    const { body } = await start({ follow_ups, preview_id, plan });
    await harness.prepare(body.runId);
    expect((await detail(body.runId)).plan).toEqual(second.plan);
  });

  it('is of one goal and its follow-ups', async () => {
    const { preview_id } = (await preview({})).body;
    const used = await credits();
    for (const call of [preview, start]) {
      for (const body of [
        { preview_id, goal: `${GOAL} and more` },
        { preview_id, follow_ups: true },
        { preview_id: 'no-uuid' },
      ]) {
        expect(await call(body)).toMatchObject({ status: 400, body: { issues: [{ field: 'preview_id' }] } });
      }
    }
    expect(await credits()).toBe(used);
  });

  it('is one account’s own', async () => {
    const { preview_id } = (await preview({})).body;
    const stranger = await createAccount(harness.db);
    for (const call of [preview, start]) {
      const answer = await call({ preview_id }, { key: stranger.key });
      expect(answer).toMatchObject({
        status: 404,
        body: { error: expect.stringMatching(/^Preview not found/) },
      });
    }
  });

  it('is forgotten after a day; a run that was started from it is not touched, nor a repeated start', async () => {
    const { preview_id, plan } = (await preview({})).body;
    const recent = (await preview({})).body.preview_id;
    const headers = { 'idempotency-key': 'from-a-preview' };
    const { body } = await start({ preview_id }, { headers });
    const aged = (id: string, hours: number) =>
      harness.db.$client.query(
        'update reach_previews set created_at = now() - make_interval(hours => $2) where id = $1',
        [id, hours],
      );
    await aged(preview_id, 25);
    await aged(recent, 23);
    expect(await forgetPreviews(harness)).toBe(1);

    await harness.prepare(body.runId);
    expect((await detail(body.runId)).plan).toEqual(plan);
    expect((await start({ preview_id }, { headers })).body.runId).toBe(body.runId);
    expect((await start({ preview_id })).status).toBe(404);
    expect((await start({ preview_id: recent })).status).toBe(202);
  });

  it('another preview under the same Idempotency-Key is a conflict', async () => {
    const ids = [(await preview({})).body.preview_id, (await preview({})).body.preview_id];
    const headers = { 'idempotency-key': 'two-previews' };
    expect((await start({ preview_id: ids[0] }, { headers })).status).toBe(202);
    expect((await start({ preview_id: ids[1] }, { headers })).status).toBe(409);
  });

  it('a goal that is held back has none', async () => {
    expect((await preview({ goal: 'promote our tool' })).body).toMatchObject({
      plan: null,
      preview_id: null,
    });
  });
});
