import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { matchLeads, recordMailEvents } from '@reach/outreach';
import { call } from '@reach/testing';
import { GOAL } from '../harness.ts';
import { followUps, type Shown, STEPS } from './follow-ups.ts';

const { harness, query, account, start, dispatch, detail, passDays, ofStep } = await followUps();

describe('follow-ups, as the api takes and shows them', () => {
  it('two variants: a lead gets its own by a hash of run and lead, in every step, and each has its funnel', async () => {
    const as = await account(60);
    const plan = {
      subject_line: 'Alpha for {{ company }}',
      variants: [
        {},
        { subject_line: 'Beta for {{ company }}', message_body: 'Hi {{ first_name }}, B here.' },
      ],
      steps: [STEPS[0]],
    };
    const runId = await start(as, { plan });
    const { rows } = await query(
      'select id, lead_id, variant from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    const wanted = (leadId: string) =>
      createHash('sha256').update(`${runId} ${leadId}`).digest()[0]! % 2 === 0 ? 'A' : 'B';
    expect(rows.map(({ variant }) => variant)).toEqual(rows.map(({ lead_id }) => wanted(lead_id)));
    const split = { A: 0, B: 0 };
    for (const { variant } of rows) split[variant as 'A' | 'B']++;
    expect(Math.min(split.A, split.B)).toBeGreaterThan(10);
    // Matched once more, as after a worker that lost its claim: everybody stays where they were.
    await query('delete from reach_campaign_sends where run_id = $1', [runId]);
    await query(`update reach_runs set stage = 'matching' where id = $1`, [runId]);
    await matchLeads({ db: harness.db }, { runId });
    const again = await query(
      'select lead_id, variant from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    expect(again.rows).toEqual(rows.map(({ lead_id, variant }) => ({ lead_id, variant })));

    await dispatch();
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 60 });
    const { plan: shown, recipients, variants, stats } = await detail(as, runId);
    expect(shown.variants.map(({ subject_line }: { subject_line: string }) => subject_line)).toEqual([
      'Alpha for {{ company }}',
      'Beta for {{ company }}',
    ]);
    expect(shown.subject_line).toBe('Alpha for {{ company }}');
    const totals = variants.map((one: { variant: string; stats: { total: number; sent: number } }) => [
      one.variant,
      one.stats.total,
      one.stats.sent,
    ]);
    expect(totals).toEqual([
      ['A', 2 * split.A, 2 * split.A],
      ['B', 2 * split.B, 2 * split.B],
    ]);
    expect(stats.total).toBe(120);
    for (const variant of ['A', 'B']) {
      const [one, followed] = [1, 2].map(
        (step) => ofStep(recipients, step).find((recipient) => recipient.variant === variant)!,
      );
      const [mail, next] = [await harness.mailTo(one!.id), await harness.mailTo(followed!.id)];
      const word = variant === 'A' ? 'Alpha' : 'Beta';
      expect(mail.subject).toMatch(new RegExp(`^${word} for Company`));
      expect(next.subject).toMatch(new RegExp(`^Re: ${word} for Company`));
    }
  });

  it('without asking, no answer knows of them', async () => {
    const as = await account(1);
    const runId = await start(as, {});
    await dispatch();
    const body = await detail(as, runId);
    expect(body.run.status).toBe('completed');
    expect(Object.keys(body)).toEqual(['ok', 'run', 'plan', 'stats', 'left_out', 'recipients', 'pagination']);
    expect(Object.keys(body.plan)).toEqual([
      'subject_line',
      'message_body',
      'target_audience',
      'industry',
      'pain_point',
      'keywords',
    ]);
    expect(Object.keys(body.recipients[0]).sort()).toEqual(
      ['clicked_human', 'email', 'error', 'id', 'last_event_at', 'name', 'sent_at', 'status'].sort(),
    );
    const found = await harness.api('GET', `/api/autopilot/${runId}/recipients`, { key: as.key });
    expect(Object.keys(found.body.recipients[0])).not.toContain('step');
    const preview = await harness.api('POST', '/api/autopilot/preview', {
      key: as.key,
      body: { goal: GOAL },
    });
    expect(preview.body.follow_ups).toBeUndefined();
    expect(Object.keys(preview.body.messages[0])).toEqual(['email', 'subject', 'text', 'html']);
    const csv = await call('GET', `${harness.url}/api/autopilot/${runId}/recipients.csv`, { key: as.key });
    expect(csv.body.split('\r\n')[0]).not.toContain('step');
  });

  it('the export of a person has the text of each of the mails', async () => {
    const as = await account(1);
    const plan = { subject_line: 'Alpha', variants: [{}, { subject_line: 'Beta' }], steps: STEPS };
    const runId = await start(as, { plan });
    await dispatch();
    await passDays(runId, 3);
    await dispatch();
    await passDays(runId, 4);
    await dispatch();
    const { rows } = await query('select id from reach_leads where user_id = $1', [as.userId]);
    const { body } = await harness.api('GET', `/api/leads/${rows[0].id}/export`, { key: as.key });
    const { recipients } = await detail(as, runId);
    const first = recipients[0].variant === 'A' ? 'Alpha' : 'Beta';
    const sends: { step: number; variant: string; subject_line: string; message_body: string }[] = body.sends;
    expect(sends.map(({ step, variant, subject_line }) => [step, variant, subject_line])).toEqual([
      [1, recipients[0].variant, first],
      [2, recipients[0].variant, `Re: ${first}`],
      [3, recipients[0].variant, 'Last word to {{ company }}'],
    ]);
    expect(sends.slice(1).map(({ message_body }) => message_body)).toEqual(
      STEPS.map(({ message_body }) => message_body),
    );
    const plain = await start(as, {});
    const again = await harness.api('GET', `/api/leads/${rows[0].id}/export`, { key: as.key });
    const one = again.body.sends.find(({ run_id }: { run_id: string }) => run_id === plain);
    expect(Object.keys(one)).not.toContain('step');
    expect(Object.keys(one)).not.toContain('variant');
  });

  it('the recipients, the CSV and the search of a run with follow-ups have all of its mails', async () => {
    const as = await account(2);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    await dispatch();
    const found = await harness.api('GET', `/api/autopilot/${runId}/recipients?limit=3`, { key: as.key });
    expect(found.body.recipients.map(({ step }: Shown) => step)).toEqual([1, 1, 2]);
    expect(found.body.next_cursor).toBe(3);
    const csv = await call('GET', `${harness.url}/api/autopilot/${runId}/recipients.csv`, { key: as.key });
    const lines = csv.body.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/,reasons,step$/);
    expect(lines[4]).toMatch(/,2$/);
  });

  it('the planner drafts them when it is asked, and the preview shows each and when it may leave', async () => {
    const as = await account(4);
    const body = { goal: GOAL, follow_ups: { count: 3, after_days: 2 } };
    const shown = (await harness.api('POST', '/api/autopilot/preview', { key: as.key, body })).body;
    expect(shown.plan.steps).toHaveLength(3);
    expect(shown.messages.map(({ step }: { step: number }) => step)).toEqual([
      1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4,
    ]);
    expect(shown.messages[1].subject).toBe(`Re: ${shown.messages[0].subject}`);
    expect(shown.messages[3].text).toContain('my last mail');
    expect(
      shown.follow_ups.map(({ step, mails_at_most }: { step: number; mails_at_most: number }) => [
        step,
        mails_at_most,
      ]),
    ).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    const days = (at: string) => Math.round((Date.parse(at) - Date.now()) / 86_400_000);
    expect(shown.follow_ups.map((one: { first_not_before: string }) => days(one.first_not_before))).toEqual([
      2, 4, 6,
    ]);
    expect(shown.notes.at(-1)).toMatch(
      /^Step 4: at most 4 follow-ups, 2 days after a mail without an answer, not before/,
    );

    const runId = await start(as, { follow_ups: { count: 3, after_days: 2 } });
    expect((await detail(as, runId)).plan.steps).toEqual(shown.plan.steps);
    const usual = await start(as, { follow_ups: true });
    expect((await detail(as, usual)).plan.steps.map((one: { after_days: number }) => one.after_days)).toEqual(
      [3, 3],
    );
    const none = await start(as, { follow_ups: false });
    expect((await detail(as, none)).plan.steps).toBeUndefined();
    const both = { goal: GOAL, plan: { variants: [{}, { message_body: 'B, {{ first_name }}' }] } };
    const two = (await harness.api('POST', '/api/autopilot/preview', { key: as.key, body: both })).body;
    expect(two.messages.map(({ variant }: { variant: string }) => variant)).toEqual([
      'A',
      'B',
      'A',
      'B',
      'A',
      'B',
    ]);
    expect(two.messages[1].text).toMatch(/^B, Founder\d/);
  });

  it("one account's follow-ups are never another's", async () => {
    const [one, other] = [await account(1), await account(1)];
    const [mine, theirs] = [await start(one), await start(other)];
    await dispatch();
    const { recipients } = await detail(one, mine);
    await recordMailEvents({ db: harness.db }, [{ sendId: recipients[0].id, event: 'replied' }]);
    await passDays(mine, 3);
    await passDays(theirs, 3);
    // The same address: who answers one account is still followed up by the other.
    expect(await dispatch()).toMatchObject({ sent: 1 });
    const { rows } = await query(
      'select user_id, run_id from reach_campaign_sends where step = 2 and run_id in ($1, $2)',
      [mine, theirs],
    );
    expect(rows).toEqual([{ user_id: other.userId, run_id: theirs }]);
    expect((await harness.api('GET', `/api/autopilot/${theirs}`, { key: one.key })).status).toBe(404);
  });

  it('the same Idempotency-Key with other follow-ups is another body', async () => {
    const headers = { 'idempotency-key': 'followed' };
    const begin = (body: object) =>
      harness.api('POST', '/api/autopilot/start', { body: { goal: GOAL, ...body }, headers });
    const first = await begin({ follow_ups: true });
    expect((await begin({ follow_ups: { count: 2 } })).body).toEqual(first.body);
    expect((await begin({ follow_ups: { count: 3 } })).status).toBe(409);
    expect((await begin({})).status).toBe(409);
  });

  const step = { after_days: 3, message_body: 'Hello again' };
  it.each([
    [{ follow_ups: 3 }, /^follow_ups must be true, false or an object with count and after_days/],
    [{ follow_ups: { count: 0 } }, /^follow_ups\.count must be a whole number from 1 to 3/],
    [{ follow_ups: { count: 5 } }, /^follow_ups\.count must be a whole number from 1 to 3/],
    [{ follow_ups: { after_days: 0 } }, /^follow_ups\.after_days must be a whole number from 1 to 90/],
    [{ follow_ups: { after_days: -1 } }, /^follow_ups\.after_days must be a whole number from 1 to 90/],
    [{ follow_ups: { after_days: 1_000 } }, /^follow_ups\.after_days must be a whole number from 1 to 90/],
    [{ plan: { steps: [] } }, /^plan\.steps must be a list of 1 to 3 follow-ups/],
    [{ plan: { steps: [step, step, step, step, step] } }, /^plan\.steps must be a list of 1 to 3 follow-ups/],
    [{ plan: { steps: 'x' } }, /^plan\.steps must be a list of 1 to 3 follow-ups/],
    [{ plan: { steps: [{ ...step, after_days: 0 }] } }, /^plan\.steps\.0\.after_days must be a whole number/],
    [
      { plan: { steps: [{ ...step, after_days: 1_000 }] } },
      /^plan\.steps\.0\.after_days must be a whole number/,
    ],
    [{ plan: { steps: [{ ...step, message_body: ' ' }] } }, /^plan\.steps\.0\.message_body must have 1 to/],
    [{ plan: { steps: [{ after_days: 3 }] } }, /^plan\.steps\.0\.message_body is missing/],
    [
      { plan: { steps: [step, { ...step, message_body: '{{ nobody }}' }] } },
      /^plan\.steps\.1\.message_body: Unknown variable "nobody"/,
    ],
    [{ plan: { steps: [step] }, follow_ups: true }, /^follow_ups asks for what plan\.steps gives already/],
    [{ plan: { variants: [] } }, /^plan\.variants must be a list of exactly two variants, A and B/],
    [{ plan: { variants: [{}, step, step] } }, /^plan\.variants/],
    [
      { plan: { variants: [{}, { subject_line: 'B' }, { subject_line: 'C' }] } },
      /^plan\.variants must be a list of exactly two variants, A and B/,
    ],
    [{ plan: { variants: [{ subject_line: 'A' }, {}] } }, /^plan\.variants must give B a subject_line or/],
    [
      { plan: { variants: [{}, { subject_line: 'Hi {{ nobody }}' }] } },
      /^plan\.variants\.1\.subject_line: Unknown variable "nobody"/,
    ],
  ])('400: %j takes no credit', async (body, error) => {
    const before = (await harness.api('GET', '/api/autopilot/runs')).body.total;
    for (const path of ['start', 'preview']) {
      expect(
        await harness.api('POST', `/api/autopilot/${path}`, { body: { goal: GOAL, ...body } }),
      ).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
    }
    expect((await harness.api('GET', '/api/autopilot/runs')).body.total).toBe(before);
  });
});
