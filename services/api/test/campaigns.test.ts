import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '@reach/testing';
import { CRON_SECRET, type Harness, startHarness } from './harness.ts';

const RUN = '/api/campaigns/run';

describe('POST /api/campaigns/run', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ leads: 41 });
  });
  afterAll(() => harness.close());

  const dispatch = (headers: Record<string, string> = { 'x-cron-secret': CRON_SECRET }) =>
    call('POST', `${harness.url}${RUN}`, { headers });

  it('200: dispatches what is due, answers with the outcomes, and completes the run', async () => {
    const runId = await harness.startPreparedRun();
    const answer = await dispatch();
    expect([answer.status, answer.body]).toEqual([200, { processed: 41, sent: 41, failed: 0, skipped: 0 }]);
    const { body } = await harness.api('GET', `/api/autopilot/${runId}`);
    expect(body.run).toMatchObject({ status: 'completed', leads_found: 41, messages_sent: 41 });
    expect(body.run.log.at(-1)).toBe('Completed: 41 sent, 0 failed, 0 skipped');
    expect(body.recipients[0].sent_at).toMatch(/Z$/);
  });

  it('200: zeros when nothing is due', async () => {
    expect((await dispatch()).body).toEqual({ processed: 0, sent: 0, failed: 0, skipped: 0 });
  });

  it('overlapping calls each count only what they claimed themselves', async () => {
    await harness.startPreparedRun();
    await harness.startPreparedRun();
    const answers = await Promise.all(Array.from({ length: 8 }, () => dispatch()));
    const processed = answers.map(({ body }) => body.processed);
    expect(processed.reduce((sum, count) => sum + count, 0)).toBe(82);
  });

  it.each([
    ['no header', {}],
    ['an empty one', { 'x-cron-secret': '' }],
    ['a prefix', { 'x-cron-secret': CRON_SECRET.slice(0, -1) }],
    ['another case', { 'x-cron-secret': CRON_SECRET.toUpperCase() }],
    ['a very long one', { 'x-cron-secret': 'x'.repeat(8_000) }],
  ])('401: %s', async (_name, headers) => {
    const answer = await dispatch(headers as Record<string, string>);
    expect([answer.status, answer.body]).toEqual([401, { error: 'Unauthorized' }]);
  });

  it('401: an API key is no cron secret', async () => {
    const answer = await call('POST', `${harness.url}${RUN}`, { key: harness.account.key });
    expect(answer.status).toBe(401);
  });

  it('503: disabled when CRON_SECRET is not set, for an empty header too', async () => {
    const disabled = await startHarness({ cronSecret: undefined });
    try {
      for (const headers of [{}, { 'x-cron-secret': '' }, { 'x-cron-secret': CRON_SECRET }]) {
        const answer = await call('POST', `${disabled.url}${RUN}`, {
          headers: headers as Record<string, string>,
        });
        expect(answer.status).toBe(503);
        expect(answer.body.error).toMatch(/CRON_SECRET is not set/);
      }
    } finally {
      await disabled.close();
    }
  });

  it('405: GET', async () => {
    const answer = await call('GET', `${harness.url}${RUN}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
