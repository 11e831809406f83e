import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PACING } from '@reach/contracts';
import type { MailMessage } from '@reach/mail';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  generatePlan,
  importLeads,
  matchLeads,
  recordMailEvents,
  releaseSends,
  suppress,
  takeInboundMail,
} from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Account, call, createAccount, indianFounders, waitFor } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

/** Recipients as the detail shows them. */
interface Shown {
  id: string;
  email: string;
  status: string;
  step?: number;
  variant?: string;
  error: string | null;
}

const STEPS = [
  { after_days: 3, message_body: 'Hi {{ first_name }}, did you see my mail?' },
  { after_days: 4, subject_line: 'Last word to {{ company }}', message_body: 'This is my last mail.' },
];

describe('follow-ups', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const query = (text: string, values: unknown[]) => harness.db.$client.query(text, values);
  const account = async (leads: number, settings: Parameters<typeof createAccount>[1] = {}) => {
    const made = await createAccount(harness.db, settings);
    await importLeads({ db: harness.db }, { userId: made.userId, rows: indianFounders(leads) });
    return made;
  };
  const prepare = async (runId: string) => {
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
  };
  const start = async (as: Account, body: object = { plan: { steps: STEPS } }) => {
    const answer = await harness.api('POST', '/api/autopilot/start', {
      key: as.key,
      body: { goal: GOAL, ...body },
    });
    expect(answer.status).toBe(202);
    await prepare(answer.body.runId);
    return answer.body.runId as string;
  };
  const dispatch = async () =>
    (await call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } }))
      .body;
  const detail = async (as: Account, runId: string) =>
    (await harness.api('GET', `/api/autopilot/${runId}?limit=200`, { key: as.key })).body;
  const stop = (as: Account, runId: string) =>
    harness.api('POST', `/api/autopilot/${runId}/status`, { key: as.key, body: { action: 'stop' } });
  /** As if everything that a run has sent had left so many days earlier. */
  const passDays = (runId: string, days: number) =>
    query('update reach_campaign_sends set sent_at = sent_at - make_interval(days => $2) where run_id = $1', [
      runId,
      days,
    ]);
  const ofStep = (recipients: Shown[], step: number) => recipients.filter((one) => one.step === step);
  const answerTo = (from: string, sendId: string, head: string[] = []) =>
    takeInboundMail(
      { db: harness.db },
      Buffer.from(
        [
          `From: <${from}>`,
          'To: <ada@sender.test>',
          'Subject: Re: hello',
          `In-Reply-To: <${sendId}@sender.test>`,
          ...head,
          '',
          'Text.',
        ].join('\r\n'),
      ),
    );

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

  it('an answer ends them, whichever mail it answers; an automatic one does not', async () => {
    const as = await account(3);
    const runId = await start(as);
    await dispatch();
    const first = (await detail(as, runId)).recipients as Shown[];
    expect((await answerTo(first[0]!.email, first[0]!.id)).kind).toBe('reply');
    expect((await answerTo(first[1]!.email, first[1]!.id, ['Auto-Submitted: auto-replied'])).kind).toBe(
      'automatic',
    );
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 2 });
    // Of the second step now, and late: what is queued for step 3 has to go as well.
    await answerTo(first[1]!.email, first[1]!.id);
    await passDays(runId, 4);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    const { run, recipients, stats } = await detail(as, runId);
    expect(run.status).toBe('completed');
    expect(stats).toMatchObject({ total: 6, sent: 6, replied: 2 });
    expect(ofStep(recipients, 3).map(({ email }) => email)).toEqual([first[2]!.email]);
  });

  it('an answer that comes after the follow-up is queued, or to another run, is noticed when it is sent', async () => {
    const as = await account(3);
    const runId = await start(as);
    await dispatch();
    const other = await start(as, {});
    await dispatch();
    await passDays(runId, 3);
    await releaseSends({ db: harness.db }, { runs: { runId } });
    const queued = ofStep((await detail(as, runId)).recipients, 2);
    expect(queued.map(({ status }) => status)).toEqual(['queued', 'queued', 'queued']);
    await recordMailEvents({ db: harness.db }, [
      { sendId: (await detail(as, runId)).recipients[0].id, event: 'replied' },
    ]);
    // As when the reply is recorded beside the transaction that queues: nothing has taken this row off the queue.
    await query('update reach_campaign_sends set replied_at = now() where run_id = $1 and email = $2', [
      other,
      queued[1]!.email,
    ]);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    const after = ofStep((await detail(as, runId)).recipients, 2);
    expect(after.map(({ status, error }) => [status, error])).toEqual([
      ['skipped', 'The person has replied'],
      ['skipped', 'The person has replied'],
      ['sent', null],
    ]);
  });

  it('bounces, complaints, unsubscribes, erasure, a deleted lead and a suppressed domain end them', async () => {
    const as = await account(7);
    const runId = await start(as);
    await dispatch();
    const { recipients } = await detail(as, runId);
    const lead = async (email: string) =>
      (await query('select id from reach_leads where user_id = $1 and email = $2', [as.userId, email]))
        .rows[0].id;
    await recordMailEvents({ db: harness.db }, [{ sendId: recipients[0].id, event: 'bounced' }]);
    await takeInboundMail(
      { db: harness.db },
      Buffer.from(
        [
          'From: <fbl@provider.example>',
          'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
          '',
          '--b',
          'Content-Type: message/feedback-report',
          '',
          'Feedback-Type: abuse',
          'User-Agent: x/1',
          'Version: 1',
          '',
          '--b',
          'Content-Type: message/rfc822',
          '',
          `Message-ID: <${recipients[1].id}@sender.test>`,
          '',
          '--b--',
          '',
        ].join('\r\n'),
      ),
    );
    const { text } = await harness.mailTo(recipients[2].id);
    await call('POST', `${harness.url}${/\/unsubscribe\/[\w-]{43}/.exec(text)![0]}`);
    await harness.api('DELETE', `/api/leads/${await lead(recipients[3].email)}?erase=true`, { key: as.key });
    await harness.api('DELETE', `/api/leads/${await lead(recipients[4].email)}`, { key: as.key });
    const domain = `@${recipients[5].email.split('@')[1]}` as const;
    await suppress({ db: harness.db }, { userId: as.userId, keys: [domain], reason: 'manual' });
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 1, skipped: 0, failed: 0 });
    const after = (await detail(as, runId)).recipients;
    expect(ofStep(after, 2).map(({ email }) => email)).toEqual([recipients[6].email]);
  });

  it('an unsubscribe between the steps skips the follow-up that is queued', async () => {
    const as = await account(2);
    const runId = await start(as);
    await dispatch();
    await passDays(runId, 3);
    await releaseSends({ db: harness.db }, { runs: { runId } });
    const [first] = (await detail(as, runId)).recipients;
    const { text } = await harness.mailTo(first.id);
    await call('POST', `${harness.url}${/\/unsubscribe\/[\w-]{43}/.exec(text)![0]}`);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    expect(ofStep((await detail(as, runId)).recipients, 2)[0]).toMatchObject({
      status: 'skipped',
      error: expect.stringMatching(/suppressed \(unsubscribed/),
    });
  });

  it('a reply ends those to the company as well, where the account has it so', async () => {
    const as = await createAccount(harness.db);
    await query('update reach_users set reply_stops_company = true where id = $1', [as.userId]);
    const rows = ['ada@acme.example', 'bob@acme.example', 'eve@other.example'];
    await harness.api('POST', '/api/leads/import', {
      key: as.key,
      body: `email,title,industry,country\n${rows.map((email) => `${email},Founder & CEO,SaaS,India`).join('\n')}\n`,
      headers: { 'content-type': 'text/csv' },
    });
    const runId = await start(as);
    await dispatch();
    const { recipients } = await detail(as, runId);
    const ada = recipients.find(({ email }: Shown) => email === 'ada@acme.example');
    await recordMailEvents({ db: harness.db }, [{ sendId: ada.id, event: 'replied' }]);
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    await passDays(runId, 4);
    expect(await dispatch()).toMatchObject({ sent: 1 });
    const after = await detail(as, runId);
    expect(after.run.status).toBe('completed');
    expect(ofStep(after.recipients, 2).map(({ email }) => email)).toEqual(['eve@other.example']);
  });

  it('stop ends them: before they are queued and after', async () => {
    const as = await account(2);
    const [early, late] = [await start(as), await start(as)];
    await dispatch();
    expect((await stop(as, early)).status).toBe(200);
    await passDays(early, 3);
    await passDays(late, 3);
    await releaseSends({ db: harness.db }, { runs: { runId: late } });
    expect((await stop(as, late)).status).toBe(200);
    expect(await dispatch()).toMatchObject({ sent: 0 });
    expect((await detail(as, early)).stats).toMatchObject({ total: 2, sent: 2 });
    expect((await detail(as, late)).stats).toMatchObject({ total: 4, sent: 2, skipped: 2, queued: 0 });
  });

  it('a paused run makes none until it is resumed', async () => {
    const as = await account(2);
    const runId = await start(as);
    await dispatch();
    await query(`update reach_runs set status = 'paused', release_at = null where id = $1`, [runId]);
    await passDays(runId, 30);
    expect(await dispatch()).toMatchObject({ sent: 0 });
    expect((await detail(as, runId)).stats.total).toBe(2);
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: as.key });
    expect(await dispatch()).toMatchObject({ sent: 2 });
  });

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

  it('whose mail bounced gets none, also when somebody takes the address off the suppressions', async () => {
    const as = await account(1);
    const runId = await start(as);
    await dispatch();
    const [{ id, email }] = (await detail(as, runId)).recipients;
    await recordMailEvents({ db: harness.db }, [{ sendId: id, event: 'bounced' }]);
    await harness.api('DELETE', `/api/suppressions?email=${encodeURIComponent(email)}`, { key: as.key });
    expect((await harness.api('GET', '/api/suppressions', { key: as.key })).body.total).toBe(0);
    await passDays(runId, 3);
    expect(await dispatch()).toMatchObject({ sent: 0 });
    expect((await detail(as, runId)).run.status).toBe('completed');
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
    [{ plan: { steps: [{ after_days: 3 }] } }, /^plan\.steps\.0\.message_body must be a string/],
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
