import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PACING } from '@reach/contracts';
import type { MailMessage } from '@reach/mail';
import { type DispatchDeps, dispatchDueSends, releaseSends } from '@reach/outreach';
import { GOAL } from '../harness.ts';
import { followUps, type Shown, STEPS } from './follow-ups.ts';

const { harness, query, account, start, dispatch, detail, passDays, ofStep } = await followUps();

describe('follow-ups', () => {
  it('go to who is silent, step by step, and the run completes when nothing can come any more', async () => {
    const as = await account(3);
    const runId = await start(as);
    expect(await dispatch()).toMatchObject({ sent: 3 });
    await passDays(runId, 2);
    expect(await dispatch()).toMatchObject({ sent: 0 });
    const waiting = await detail(as, runId);
    expect(waiting.run).toMatchObject({ status: 'running', leads_found: 3, messages_sent: 3 });

    await passDays(runId, 1);
    expect(await dispatch()).toMatchObject({ sent: 3 });
    expect(await dispatch()).toMatchObject({ sent: 0 });
    await passDays(runId, 4);
    expect(await dispatch()).toMatchObject({ sent: 3 });
    const { run, stats, steps, recipients, pagination, variants } = await detail(as, runId);
    expect(run).toMatchObject({ status: 'completed', leads_found: 3, messages_sent: 9 });
    expect(stats).toMatchObject({ total: 9, sent: 9, queued: 0 });
    expect(pagination.total).toBe(9);
    expect(variants).toBeUndefined();
    expect(
      steps.map(({ step, stats: funnel }: { step: number; stats: { sent: number } }) => [step, funnel.sent]),
    ).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(run.log).toEqual([
      expect.stringMatching(/^Plan ready/),
      'Follow-ups to whoever does not answer: step 2 after 3 days, step 3 after 4 days',
      '3 leads queued for sending',
      'Follow-ups begin: step 2',
      'Follow-ups begin: step 3',
      'Completed: 9 sent, 0 failed, 0 skipped',
    ]);
    const counters = await query('select total, follow_ups, sent from reach_run_counters where run_id = $1', [
      runId,
    ]);
    expect(counters.rows[0]).toEqual({ total: 9, follow_ups: 6, sent: 9 });
    const emails = (step: number) => ofStep(recipients, step).map(({ email }) => email);
    expect(emails(2)).toEqual(emails(1));
    const mails = await Promise.all([1, 2, 3].map((step) => harness.mailTo(ofStep(recipients, step)[0]!.id)));
    expect(mails[1]!.subject).toBe(`Re: ${mails[0]!.subject}`);
    expect(mails[1]!.text).toMatch(/^Hi Founder\d+, did you see my mail\?/);
    expect(mails[1]!.text).toContain('Unsubscribe: ');
    expect(mails[2]!.subject).toMatch(/^Last word to Company \d+$/);
    expect(await dispatch()).toMatchObject({ processed: 0 });
  });

  it('each names the mails before it, so that an adapter can make In-Reply-To and References', async () => {
    const as = await account(1);
    const runId = await start(as);
    const seen: MailMessage[] = [];
    const { provider } = harness.dispatch;
    const deps: DispatchDeps = {
      ...harness.dispatch,
      provider: {
        ...provider,
        send: (mail, options) => {
          seen.push(mail);
          return provider.send(mail, options);
        },
      },
    };
    const run = () => dispatchDueSends(deps, { limit: 100, until: Number.POSITIVE_INFINITY });
    await run();
    await passDays(runId, 3);
    await run();
    await passDays(runId, 4);
    await run();
    const [first, second, third] = (await detail(as, runId)).recipients as Shown[];
    const { rows } = await query(
      'select provider_message_id as id from reach_campaign_sends where run_id = $1 order by seq',
      [runId],
    );
    expect(seen.map(({ sendId }) => sendId)).toEqual([first!.id, second!.id, third!.id]);
    expect(rows[0].id).toEqual(expect.any(String));
    expect(seen.map(({ thread }) => thread)).toEqual([
      undefined,
      [{ sendId: first!.id, messageId: rows[0].id }],
      [
        { sendId: first!.id, messageId: rows[0].id },
        { sendId: second!.id, messageId: rows[1].id },
      ],
    ]);
  });

  it('the days between contacts do not keep a run from its own follow-ups, but count those of others', async () => {
    const as = await account(2, { recontactDays: 90 });
    const runId = await start(as);
    await dispatch();
    const other = await harness.api('POST', '/api/autopilot/preview', { key: as.key, body: { goal: GOAL } });
    expect(other.body).toMatchObject({ leads_found: 0, left_out: { contacted: 2 } });
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 2 });
    const again = await start(as, { recontact: true });
    await query(`delete from reach_campaign_sends where run_id = $1 and seq = 2`, [again]);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    const mailed = (await detail(as, again)).recipients[0].email;
    await passDays(runId, 4);
    expect(await dispatch()).toMatchObject({ sent: 1, skipped: 1 });
    const third = ofStep((await detail(as, runId)).recipients, 3);
    expect(third.find(({ email }) => email === mailed)).toMatchObject({
      status: 'skipped',
      error: expect.stringMatching(new RegExp(`^The person was contacted on .* in run ${again}$`)),
    });
  });

  it('they leave by the timetable of the account, after what is queued already', async () => {
    const slow = {
      ...DEFAULT_PACING,
      daily_cap: 2,
      ramp_start: 2,
      gap_seconds: 0,
      jitter_seconds: 0,
      window: null,
    };
    const as = await account(4);
    await harness.api('PUT', '/api/pacing', { key: as.key, body: { pacing: slow } });
    const runId = await start(as, { plan: { steps: [{ after_days: 1, message_body: 'Again.' }] } });
    expect(await dispatch()).toMatchObject({ sent: 2 });
    await passDays(runId, 1);
    await query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 second' where run_id = $1 and status = 'queued'`,
      [runId],
    );
    // Two first mails take up the day, so the two follow-ups that are due now wait for the next.
    expect(await dispatch()).toMatchObject({ sent: 2 });
    const { rows } = await query(
      `select step, count(*)::int as mails, min(scheduled_at) >= date_trunc('day', now(), 'UTC') + interval '1 day' as later
       from reach_campaign_sends where run_id = $1 and status = 'queued' group by step`,
      [runId],
    );
    expect(rows).toEqual([{ step: 2, mails: 2, later: true }]);
    const { run, recipients } = await detail(as, runId);
    expect(ofStep(recipients, 1).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(run.log.filter((line: string) => line.startsWith('Timetable'))).toHaveLength(1);
  });

  it('what failed for a passing reason goes out again, and is followed up as well', async () => {
    const as = await account(2);
    const runId = await start(as, { plan: { steps: [STEPS[0]] } });
    await query(
      `update reach_campaign_sends set status = 'failed', error = 'Given up after 5 attempts: away' where run_id = $1`,
      [runId],
    );
    await dispatch();
    expect((await detail(as, runId)).run.status).toBe('completed');
    const retry = () => harness.api('POST', `/api/autopilot/${runId}/retry-failed`, { key: as.key });
    expect((await retry()).body).toMatchObject({ queued: 2 });
    expect(await dispatch()).toMatchObject({ sent: 2 });
    await passDays(runId, 3);
    await releaseSends({ db: harness.db }, { runs: { runId } });
    await query(
      `update reach_campaign_sends set status = 'failed', error = 'Given up after 5 attempts: away'
       where run_id = $1 and step = 2`,
      [runId],
    );
    await dispatch();
    expect((await detail(as, runId)).run.status).toBe('completed');
    expect((await retry()).body).toMatchObject({ queued: 2 });
    expect(await dispatch()).toMatchObject({ sent: 2 });
    expect((await detail(as, runId)).stats).toMatchObject({ total: 4, sent: 4 });
  });
});
