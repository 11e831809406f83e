import { describe, expect, it } from '@jest/globals';
import { recordMailEvents, releaseSends, suppress, takeInboundMail } from '@reach/outreach';
import { call, createAccount } from '@reach/testing';
import { followUps, type Shown } from './follow-ups.ts';

const { harness, query, account, start, dispatch, detail, stop, passDays, ofStep, answerTo } =
  await followUps();

describe('follow-ups', () => {
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

  it('a reply to a colleague reaches what was being sent at that moment, and what failed and is queued again', async () => {
    const as = await createAccount(harness.db);
    await query('update reach_users set reply_stops_company = true where id = $1', [as.userId]);
    const rows = ['ada@acme.example', 'bob@acme.example', 'cyd@acme.example', 'eve@other.example'];
    await harness.api('POST', '/api/leads/import', {
      key: as.key,
      body: `email,title,industry,country\n${rows.map((email) => `${email},Founder & CEO,SaaS,India`).join('\n')}\n`,
      headers: { 'content-type': 'text/csv' },
    });
    const runId = await start(as, {});
    const be = (email: string, change: string) =>
      query(`update reach_campaign_sends set ${change} where run_id = $1 and email = $2`, [runId, email]);
    const tried = 'attempts = 1, first_attempt_at = now()';
    await be('ada@acme.example', "status = 'sent', sent_at = now()");
    await be('bob@acme.example', `${tried}, sending_at = now(), lease_until = now() + interval '1 hour'`);
    await be('cyd@acme.example', `${tried}, status = 'failed', error = 'Given up after 14 attempts: busy'`);
    const { recipients } = await detail(as, runId);
    const ada = recipients.find(({ email }: Shown) => email === 'ada@acme.example');
    await recordMailEvents({ db: harness.db }, [{ sendId: ada.id, event: 'replied' }]);
    await be('bob@acme.example', 'sending_at = null, lease_until = null');
    expect(
      (await harness.api('POST', `/api/autopilot/${runId}/retry-failed`, { key: as.key })).body.queued,
    ).toBe(1);
    expect(await dispatch()).toMatchObject({ sent: 1, skipped: 2 });
    const after = (await detail(as, runId)).recipients;
    expect(
      after.filter(({ status }: Shown) => status === 'skipped').map(({ error }: Shown) => error),
    ).toEqual(Array(2).fill('Somebody of the same company has replied'));
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
});
