import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePlan, importLeads, matchLeads, retryFailed } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { type Account, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

describe('whom a run leaves alone', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const careful = (peoplePerCompany = 3) =>
    createAccount(harness.db, { recontactDays: 90, peoplePerCompany });
  const lead = (name: string, company: string) =>
    `${name}@${name}.example,${name},Founder & CEO,${company},SaaS,Bengaluru,India`;
  const importCsv = (as: Account, rows: string[]) =>
    harness.api('POST', '/api/leads/import', {
      key: as.key,
      body: `email,first_name,title,company,industry,city,country\n${rows.join('\n')}\n`,
      headers: { 'content-type': 'text/csv' },
    });
  const founders = (as: Account, count: number) =>
    importLeads({ db: harness.db }, { userId: as.userId, rows: indianFounders(count) });
  const start = async (as: Account, body: object = {}) => {
    const answer = await harness.api('POST', '/api/autopilot/start', {
      key: as.key,
      body: { goal: GOAL, ...body },
    });
    expect(answer.status).toBe(202);
    const { runId } = answer.body;
    await generatePlan({ db: harness.db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db: harness.db }, { runId });
    return runId as string;
  };
  const preview = async (as: Account, body: object = {}) =>
    (await harness.api('POST', '/api/autopilot/preview', { key: as.key, body: { goal: GOAL, ...body } }))
      .body;
  const detail = async (as: Account, runId: string) =>
    (await harness.api('GET', `/api/autopilot/${runId}?limit=200`, { key: as.key })).body;
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const sentDaysAgo = (runId: string, days: number) =>
    harness.db.$client.query(
      'update reach_campaign_sends set sent_at = now() - make_interval(days => $2) where run_id = $1',
      [runId, days],
    );
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const stop = (as: Account, runId: string) =>
    harness.api('POST', `/api/autopilot/${runId}/status`, { key: as.key, body: { action: 'stop' } });

  /** What a run may be asked for beyond one mail, what its log says of it, and the mails that a lead may get. */
  const SCENES = [
    ['one mail', {}, [], 1],
    [
      'follow-ups and two variants',
      {
        follow_ups: { count: 1, after_days: 3 },
        plan: { variants: [{}, { subject_line: 'For {{ company }}' }] },
      },
      [
        'Two variants of the first mail; each lead gets A or B, and always the same',
        'Follow-ups to whoever does not answer: step 2 after 3 days',
      ],
      2,
    ],
  ] as const;
  it.each(SCENES)(
    '200 leads, 20 suppressed, 10 contacted last week, 5 of one company: all are accounted for alike (%s)',
    async (_name, asked, planned, mails) => {
      const account = await careful();
      const named = (kind: string, count: number) =>
        Array.from({ length: count }, (_, at) => `${kind}${at + 1}`);
      await importCsv(
        account,
        named('met', 10).map((name) => lead(name, `${name} Ltd`)),
      );
      const lastWeek = await start(account);
      expect((await dispatch()).body).toMatchObject({ sent: 10 });
      await sentDaysAgo(lastWeek, 7);
      await importCsv(account, [
        ...named('never', 20).map((name) => lead(name, `${name} Ltd`)),
        ...named('colleague', 5).map((name) => lead(name, 'Acme')),
        ...named('new', 165).map((name) => lead(name, `${name} Ltd`)),
      ]);
      for (const name of named('never', 20)) {
        await harness.api('POST', '/api/suppressions', {
          key: account.key,
          body: { email: `${name}@${name}.example` },
        });
      }
      const leftOut = {
        total: 32,
        erased: 0,
        suppressed: 20,
        contacted: 10,
        company: 2,
        limit: 0,
        contacted_by: [{ run_id: lastWeek, leads: 10, last_at: expect.stringContaining(daysAgo(7)) }],
      };
      const sentences = [
        '32 leads that fit are left out: 20 suppressed, 10 contacted in the last 90 days or queued in another run, ' +
          '2 beyond 3 people of one company',
        `Contacted or queued elsewhere: 10 in run ${lastWeek} (${daysAgo(7)})`,
      ];

      const shown = await preview(account, { ...asked, limit: 500 });
      expect(shown).toMatchObject({ leads_found: 168, left_out: leftOut });
      expect(shown.notes).toEqual(
        expect.arrayContaining([
          ...sentences,
          'At most 3 people of one company; nobody who was contacted in the last 90 days',
        ]),
      );
      const reasons = shown.near_misses.map(({ reason }: { reason: string }) => reason);
      const with_ = (start: string) => reasons.filter((reason: string) => reason.startsWith(start));
      expect(with_('suppressed (manual, ')).toHaveLength(20);
      expect(with_(`contacted on ${daysAgo(7)} in run ${lastWeek}`)).toHaveLength(10);
      expect(with_('3 others of Acme fit better')).toHaveLength(2);
      expect(reasons).toHaveLength(32);

      const runId = await start(account, asked);
      const { run, stats, left_out, recipients, pagination } = await detail(account, runId);
      expect(left_out).toEqual(leftOut);
      expect(run.log).toEqual([
        expect.stringMatching(/^Plan ready/),
        ...planned,
        ...sentences,
        '168 leads queued for sending',
      ]);
      expect([run.leads_found, stats.total, pagination.total, recipients.length]).toEqual([
        168, 168, 168, 168,
      ]);
      const emails = (list: { email: string }[]) => list.map(({ email }) => email).sort();
      const mailed = emails(shown.leads.filter(({ queued }: { queued: boolean }) => queued));
      expect(emails(recipients)).toEqual(mailed);
      expect(new Set([...mailed, ...emails(shown.near_misses)]).size).toBe(200);
      expect((await dispatch()).body).toMatchObject({ sent: 168, skipped: 0 });
      if (mails === 1) return;

      await sentDaysAgo(runId, 3);
      expect((await dispatch()).body).toMatchObject({ sent: 168, skipped: 0 });
      const after = await detail(account, runId);
      expect(after.run).toMatchObject({ status: 'completed', leads_found: 168, messages_sent: 336 });
      expect(after.left_out).toEqual(leftOut);
      expect(after.pagination.total).toBe(336);
      const followed = await harness.api('GET', `/api/autopilot/${runId}?limit=168&page=2`, {
        key: account.key,
      });
      expect(emails(followed.body.recipients).filter((email) => !email.startsWith('met'))).toHaveLength(168);
      expect(new Set(emails(followed.body.recipients)).size).toBe(168);
      expect(after.variants.map(({ stats: funnel }: { stats: { total: number } }) => funnel.total)).toEqual(
        ['A', 'B'].map(
          (variant) =>
            2 *
            after.recipients.filter(
              (one: { step: number; variant: string }) => one.step === 1 && one.variant === variant,
            ).length,
        ),
      );
    },
  );

  it('after the days somebody may be written to again', async () => {
    const account = await careful();
    await founders(account, 2);
    const first = await start(account);
    await dispatch();
    await sentDaysAgo(first, 89);
    expect(await preview(account)).toMatchObject({ leads_found: 0, left_out: { contacted: 2 } });
    await sentDaysAgo(first, 91);
    expect(await preview(account)).toMatchObject({ leads_found: 2, left_out: { total: 0 } });
  });

  it('who waits in a run that was paused for longer than those days still waits', async () => {
    const account = await careful();
    await founders(account, 2);
    const waiting = await start(account, { approve: false });
    const query = (text: string) => harness.db.$client.query(text, [waiting]);
    await query(`update reach_campaign_sends set created_at = now() - interval '91 days' where run_id = $1`);
    expect(await preview(account)).toMatchObject({ leads_found: 0, left_out: { contacted: 2 } });

    // Where both wait all the same, as one was matched under another rule, only the older is sent.
    const second = await start(account, { recontact: 0 });
    await query(
      `update reach_runs set recontact_days = null where user_id = (select user_id from reach_runs where id = $1)`,
    );
    await harness.api('POST', `/api/autopilot/${waiting}/resume`, { key: account.key });
    expect((await dispatch()).body).toMatchObject({ sent: 2, skipped: 2 });
    expect((await detail(account, waiting)).stats.sent).toBe(2);
    expect((await detail(account, second)).stats.skipped).toBe(2);
  });

  it('a start may say otherwise, for everybody or with days of its own; so may the account', async () => {
    const account = await careful();
    await founders(account, 2);
    const first = await start(account);
    await dispatch();
    await sentDaysAgo(first, 20);
    for (const [recontact, leads] of [
      [true, 2],
      [0, 2],
      [19, 2],
      [30, 0],
      [false, 0],
    ] as const) {
      expect(await preview(account, { recontact })).toMatchObject({ leads_found: leads });
    }
    const again = await start(account, { recontact: true });
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    expect((await detail(account, again)).left_out.total).toBe(0);
    const none = await start(account, { recontact: 30 });
    expect((await detail(account, none)).run).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(
        /^No lead may be mailed\. 2 leads that fit are left out: 2 contacted in the last 30 days.*\. Contacted or queued elsewhere: 2 in run /,
      ),
    });
    await harness.api('PATCH', '/api/contact-rules', { key: account.key, body: { recontact_days: 0 } });
    expect(await preview(account)).toMatchObject({ leads_found: 2, rules: { recontact_days: null } });
  });

  it('an unfinished run holds its people, also while it is paused; one that is stopped does not', async () => {
    const account = await careful();
    await founders(account, 3);
    const waiting = await start(account, { approve: false });
    const { left_out, near_misses } = await preview(account);
    expect(left_out).toMatchObject({ contacted: 3, contacted_by: [{ run_id: waiting, leads: 3 }] });
    expect(near_misses[0].reason).toBe(`queued since ${daysAgo(0)} in run ${waiting}`);
    await stop(account, waiting);
    await dispatch();
    expect(await preview(account)).toMatchObject({ leads_found: 3, left_out: { total: 0 } });
  });

  it('two runs that are matched at once share the people between them', async () => {
    const account = await careful();
    await founders(account, 40);
    const runs = await Promise.all([start(account), start(account), start(account)]);
    const found = await Promise.all(runs.map((runId) => detail(account, runId)));
    expect(found.map(({ run }) => run.status).sort()).toEqual(['failed', 'failed', 'running']);
    expect((await dispatch()).body).toMatchObject({ sent: 40 });
  });

  it('asks again when a send is claimed: who was contacted since is skipped, with date and run', async () => {
    const account = await careful();
    await founders(account, 5);
    const slow = await start(account);
    const fast = await start(account, { recontact: true });
    // The first run was there first, so its people are its own, but for those whom the second has mailed before.
    await harness.db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() + interval '1 hour' where run_id = $1`,
      [slow],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 5 });
    await harness.db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 s' where run_id = $1`,
      [slow],
    );
    await harness.db.$client.query(
      `update reach_runs set release_at = now() - interval '1 s' where id = $1`,
      [slow],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 0, skipped: 5 });
    const { run, stats, recipients } = await detail(account, slow);
    expect(run).toMatchObject({ status: 'completed', leads_found: 5 });
    expect(stats).toMatchObject({ total: 5, skipped: 5 });
    expect(recipients[0].error).toBe(`The person was contacted on ${daysAgo(0)} in run ${fast}`);
  });

  it('what failed is not sent again to somebody whom another run has mailed meanwhile', async () => {
    const account = await careful();
    await founders(account, 2);
    const failed = await start(account);
    await harness.db.$client.query(
      `update reach_campaign_sends set status = 'failed', error = 'Given up after 5 attempts: away' where run_id = $1`,
      [failed],
    );
    await dispatch();
    const second = await start(account);
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    expect(
      await retryFailed(
        { db: harness.db, provider: harness.dispatch.provider },
        { userId: account.userId, runId: failed },
      ),
    ).toBe(2);
    expect((await dispatch()).body).toMatchObject({ sent: 0, skipped: 2 });
    const { recipients } = await detail(account, failed);
    expect(recipients[0].error).toContain(`contacted on ${daysAgo(0)} in run ${second}`);
  });

  it("another account's mails count nothing", async () => {
    const [one, other] = [await careful(), await careful()];
    await Promise.all([founders(one, 2), founders(other, 2)]);
    await start(one);
    await dispatch();
    expect(await preview(other)).toMatchObject({ leads_found: 2, left_out: { total: 0 } });
  });

  it('people of one company a run: what the account says', async () => {
    const account = await careful(1);
    await importCsv(
      account,
      ['a', 'b', 'c', 'd'].map((name) => lead(name, 'Acme')),
    );
    expect(await preview(account)).toMatchObject({ leads_found: 1, left_out: { company: 3 } });
    const set = (people_per_company: number | null) =>
      harness.api('PATCH', '/api/contact-rules', { key: account.key, body: { people_per_company } });
    expect((await set(2)).body).toEqual({ ok: true, rules: { recontact_days: 90, people_per_company: 2 } });
    expect((await detail(account, await start(account))).left_out).toMatchObject({ total: 2, company: 2 });
    await set(null);
    expect(await preview(account, { recontact: true })).toMatchObject({
      leads_found: 4,
      left_out: { total: 0 },
    });
  });

  it('the limit of a run leaves out whom it cannot take, and says so', async () => {
    const account = await createAccount(harness.db, { maxLeadsPerRun: 3 });
    await founders(account, 5);
    expect(await preview(account)).toMatchObject({ leads_found: 3, left_out: { total: 2, limit: 2 } });
    const { run, left_out } = await detail(account, await start(account));
    expect([run.leads_found, left_out.limit]).toEqual([3, 2]);
    expect(run.log).toContain('2 leads that fit are left out: 2 beyond the 3 leads that one run may have');
  });

  it('the preview shows the templates of the start, and who lacks what they use', async () => {
    const account = await careful();
    await importCsv(account, [
      lead('ada', 'Acme'),
      ',Founder & CEO,Beta,SaaS,Bengaluru,India'.replace(/^/, 'x@x.example,'),
    ]);
    const plan = {
      subject_line: 'For {{ company }}',
      message_body: 'Hi {{ first_name | default: "there" }}',
    };
    const { messages, empty_fields, notes } = await preview(account, { plan });
    expect(empty_fields).toEqual(
      expect.arrayContaining([
        { variable: 'first_name', leads: 1 },
        { variable: 'company', leads: 0 },
      ]),
    );
    expect(notes).toContain('1 of 2 leads (50 %) have no first_name, and get the default of the text');
    const runId = await start(account, { plan });
    const { recipients } = await detail(account, runId);
    await dispatch();
    const mails = await Promise.all(recipients.map(({ id }: { id: string }) => harness.mailTo(id)));
    const bare = (text: string) => text.replace(/unsubscribe\/\S+/, '');
    expect(mails.map(({ subject, text }) => [subject, bare(text)])).toEqual(
      messages.map(({ subject, text }: { subject: string; text: string }) => [subject, bare(text)]),
    );
    expect(
      (
        await harness.api('POST', '/api/autopilot/preview', {
          key: account.key,
          body: { goal: GOAL, plan: { subject_line: '{{ nobody }}' } },
        })
      ).body.error,
    ).toMatch(/^plan\.subject_line: Unknown variable/);
  });

  it.each([
    [{}, /^recontact_days/],
    [{ recontact_days: -1 }, /^recontact_days must be null or a whole number from 0 to 3650/],
    [{ recontact_days: '90' }, /^recontact_days must be null or a whole number/],
    [{ people_per_company: 0 }, /^people_per_company must be null or a whole number from 1 to/],
    [{ people_per_company: 1.5 }, /^people_per_company must be null or a whole number/],
    [{ days: 3 }, /./],
  ])('400: %j', async (body, error) => {
    const account = await careful();
    const answer = await harness.api('PATCH', '/api/contact-rules', { key: account.key, body });
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
    expect((await harness.api('GET', '/api/contact-rules', { key: account.key })).body.rules).toEqual({
      recontact_days: 90,
      people_per_company: 3,
    });
  });

  it.each([-1, 'yes', 1.5, 3_651, null])('400: recontact %j', async (recontact) => {
    for (const path of ['start', 'preview']) {
      expect(
        await harness.api('POST', `/api/autopilot/${path}`, { body: { goal: GOAL, recontact } }),
      ).toMatchObject({
        status: 400,
        body: { error: expect.stringMatching(/^recontact must be true, false/) },
      });
    }
  });
});
