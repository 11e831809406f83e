import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatchSends, forgetTestSends, generatePlan, matchLeads } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { call, createAccount } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

describe('a run that a person looks at first', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ leads: 4 });
  });
  afterAll(() => harness.close());

  const start = (body: object, headers: Record<string, string> = {}) =>
    harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL, ...body }, headers });
  const prepare = async (runId: string) => {
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
  };
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const detail = async (runId: string) => (await harness.api('GET', `/api/autopilot/${runId}`)).body;
  const resume = (runId: string) => harness.api('POST', `/api/autopilot/${runId}/resume`);
  const testSend = (runId: string, to: unknown, key?: string) =>
    harness.api('POST', `/api/autopilot/${runId}/test-send`, { body: { to }, ...(key && { key }) });
  const lastMail = async () => {
    const { body } = await call('GET', `${harness.inboxUrl}/api/inbox?limit=1`);
    return (await call('GET', `${harness.inboxUrl}/api/inbox/${body.messages[0].id}`)).body;
  };

  it('approve: false leaves it planned, matched and paused; resume sends it', async () => {
    const { body } = await start({ approve: false });
    await prepare(body.runId);
    // Even a range that somebody hands out is not claimed.
    expect(await dispatchSends(harness.dispatch, { runId: body.runId, from: 1, to: 500 })).toMatchObject({
      processed: 0,
    });
    expect((await dispatch()).body).toMatchObject({ processed: 0 });
    const held = await detail(body.runId);
    expect(held.run).toMatchObject({
      status: 'paused',
      leads_found: 4,
      error: 'Waiting for approval; resume the run to send',
    });
    expect(held.plan.subject_line).toBeTruthy();
    expect(held.stats).toMatchObject({ queued: 4, sent: 0 });
    expect((await resume(body.runId)).body).toEqual({ ok: true });
    expect((await dispatch()).body).toMatchObject({ sent: 4 });
    expect((await detail(body.runId)).run).toMatchObject({ status: 'completed', error: null });
    expect((await resume(body.runId)).status).toBe(409);
  });

  it('it can be stopped in place of resumed', async () => {
    const { body } = await start({ approve: false });
    await prepare(body.runId);
    await dispatch();
    await harness.api('POST', `/api/autopilot/${body.runId}/status`, { body: { action: 'stop' } });
    await dispatch();
    expect((await detail(body.runId)).stats).toMatchObject({ queued: 0, skipped: 4, sent: 0 });
  });

  it("own templates take the place of the planner's, each for itself", async () => {
    const { body } = await start({
      plan: { message_body: 'Dear {{ first_name }},\n\none line. No more: {{ unsubscribe_url }}' },
    });
    await prepare(body.runId);
    await dispatch();
    const { plan, recipients } = await detail(body.runId);
    expect(plan.message_body).toMatch(/^Dear \{\{ first_name \}\}/);
    expect(plan.subject_line).toContain('{{ company');
    const { text } = await harness.mailTo(recipients[0].id);
    expect(text).toMatch(
      /^Dear Founder\d+,\n\none line\. No more: http:\S+\/unsubscribe\/[\w-]{43}\n\n-- \n/,
    );
  });

  it('the same Idempotency-Key with other templates is another body', async () => {
    const key = { 'idempotency-key': 'edited' };
    const first = await start({ plan: { subject_line: 'One' } }, key);
    expect((await start({ plan: { subject_line: 'One' } }, key)).body).toEqual(first.body);
    expect((await start({ plan: { subject_line: 'Two' } }, key)).status).toBe(409);
    expect((await start({}, key)).status).toBe(409);
  });

  it.each([
    [{ approve: 'no' }, /^approve must be true or false/],
    [{ plan: 'x' }, /^plan /],
    [{ plan: { subject_line: '' } }, /^plan\.subject_line must have 1 to 200 characters/],
    [{ plan: { message_body: 'Hi {{ first_nam }}' } }, /^plan\.message_body: Unknown variable "first_nam"/],
    [{ plan: { subject_line: 'Hi {{ unsubscribe_url }}' } }, /^plan\.subject_line: Unknown variable/],
    [{ plan: { subject_line: '{% if x %}' } }, /^plan\.subject_line: Tags/],
    [{ plan: { keywords: ['x'] } }, /^plan\.keywords is not known/],
  ])('400: %j takes no credit', async (body, error) => {
    const before = (await harness.api('GET', '/api/autopilot/runs')).body.total;
    expect(await start(body)).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
    expect((await harness.api('GET', '/api/autopilot/runs')).body.total).toBe(before);
  });

  it('test-send mails the first message to oneself, counts nowhere, and its link works as any other', async () => {
    const { body } = await start({ approve: false });
    await prepare(body.runId);
    await dispatch();
    const answer = await testSend(body.runId, 'Me <me@sender.test>');
    expect([answer.status, answer.body]).toEqual([200, { ok: true, message_id: expect.any(String) }]);
    const mail = await lastMail();
    expect(mail).toMatchObject({
      to: [{ email: 'me@sender.test' }],
      subject: expect.stringMatching(/^\[Test\] .*Company \d+/),
      text: expect.stringMatching(/^Hi Founder\d+,[\s\S]*Ada Sender, 1 Test Street/),
    });
    expect((await detail(body.runId)).stats).toMatchObject({ queued: 4, sent: 0 });
    const url = `${harness.url}${/\/unsubscribe\/[\w-]+/.exec(mail.text)![0]}`;
    expect((await call('GET', url)).body).toContain('Stop all mail from Ada Sender to m…@sender.test?');
    expect((await call('POST', url)).status).toBe(200);
    const { body: list } = await harness.api('GET', '/api/suppressions');
    expect(list.suppressions).toMatchObject([{ email: 'me@sender.test', reason: 'unsubscribed' }]);
    expect((await testSend(body.runId, 'me@sender.test')).status).toBe(409);

    expect(await forgetTestSends(harness)).toBe(0);
    await harness.db.$client.query("update reach_test_sends set created_at = now() - interval '13 months'");
    expect(await forgetTestSends(harness)).toBe(1);
    expect((await call('POST', url)).status).toBe(404);
  });

  it('test-send: who got one and is erased is in no row of it, stays suppressed, and has an answer to the link', async () => {
    const email = 'zoe@sender.test';
    await harness.api('POST', '/api/leads/import', { body: { leads: [{ email, name: 'Zoe' }] } });
    const { body } = await start({ approve: false });
    await prepare(body.runId);
    expect((await testSend(body.runId, `ZOE@sender.test`)).status).toBe(200);
    const url = `${harness.url}${/\/unsubscribe\/[\w-]+/.exec((await lastMail()).text)![0]}`;
    const lead = (await harness.api('GET', `/api/leads?q=${email}`)).body.leads[0].id;
    const { test_sends } = (await harness.api('GET', `/api/leads/${lead}/export`)).body;
    expect(test_sends).toEqual([{ id: expect.any(String), created_at: expect.any(String) }]);
    await harness.api('DELETE', `/api/leads/${lead}?erase=true`);
    const { rows } = await harness.db.$client.query('select email from reach_test_sends where id = $1', [
      test_sends[0].id,
    ]);
    expect(rows).toEqual([{ email: 'erased' }]);
    expect((await call('POST', url)).status).toBe(200);
    expect((await testSend(body.runId, email)).status).toBe(409);
  });

  it('test-send: 409 for an own address whose owner wants no mail', async () => {
    const { body } = await start({ approve: false });
    await prepare(body.runId);
    const email = 'colleague@sender.test';
    await harness.api('POST', '/api/suppressions', { body: { email } });
    expect(await testSend(body.runId, email)).toMatchObject({
      status: 409,
      body: { error: expect.stringMatching(/^This address is suppressed/) },
    });
    await harness.api('DELETE', `/api/suppressions?email=${email}`);
    expect((await testSend(body.runId, email)).status).toBe(200);
  });

  it('test-send: 400 for other people, 404 for a run of somebody else, 409 without a message', async () => {
    const { body } = await start({ approve: false });
    expect((await testSend(body.runId, 'me@sender.test')).body.error).toBe('The run has no message yet');
    await prepare(body.runId);
    for (const [to, error] of [
      ['founder1@company1.example', /^to: test mails go to your own addresses only/],
      ['me@sender.test, founder1@company1.example', /^to: this is not exactly one/],
      [undefined, /^to is missing/],
    ] as const) {
      expect(await testSend(body.runId, to)).toMatchObject({
        status: 400,
        body: { error: expect.stringMatching(error) },
      });
    }
    // Whoever sends from a mail host has the rest of the world for colleagues.
    const host = await createAccount(harness.db, { fromEmail: 'ada@gmail.com' });
    expect((await testSend(body.runId, 'bob@gmail.com', host.key)).body.error).toMatch(/your own/);
    const other = await createAccount(harness.db);
    expect((await testSend(body.runId, 'me@sender.test', other.key)).status).toBe(404);
    expect((await testSend('x', 'me@sender.test')).status).toBe(404);
  });
});
