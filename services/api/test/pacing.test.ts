import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PACING } from '@reach/contracts';
import type { MailProvider } from '@reach/mail';
import { createUser, dispatchSends, importLeads, releaseSends } from '@reach/outreach';
import { type Account, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

/** Two mails on the first day, two or three on those after it, at any hour and without a gap. */
const SLOW = {
  ...DEFAULT_PACING,
  daily_cap: 3,
  ramp_start: 2,
  gap_seconds: 0,
  jitter_seconds: 0,
  window: null,
};

/** Three days off, whatever the recipient's zone. */
const daysOff = () => ({ days: [(new Date().getUTCDay() + 3) % 7 || 7], start: '00:00', end: '24:00' });

describe('pacing', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const set = (pacing: unknown, as: Account) =>
    harness.api('PUT', '/api/pacing', { body: { pacing }, key: as.key });
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const paced = async (leads: number, pacing: unknown = SLOW) => {
    const account = await createAccount(harness.db);
    await importLeads({ db: harness.db }, { userId: account.userId, rows: indianFounders(leads) });
    await set(pacing, account);
    return account;
  };
  const detail = async (runId: string, as: Account) =>
    (await harness.api('GET', `/api/autopilot/${runId}`, { key: as.key })).body;
  /** Mails a day, today first, of what is still queued. */
  const perDay = async (runId: string) =>
    (
      await harness.db.$client.query<{ mails: number }>(
        `select count(*)::int as mails from reach_campaign_sends where run_id = $1 and status = 'queued'
         group by (scheduled_at at time zone 'UTC')::date order by (scheduled_at at time zone 'UTC')::date`,
        [runId],
      )
    ).rows.map(({ mails }) => mails);

  it('a run is mailed day by day, and its log says when the last mail leaves', async () => {
    const account = await paced(7);
    const runId = await harness.startPreparedRun(account);
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    expect(await perDay(runId)).toEqual([2, 2, 1]);
    const { run, stats } = await detail(runId, account);
    expect(run.status).toBe('running');
    expect(stats).toMatchObject({ sent: 2, queued: 5 });
    expect(run.log.at(-1)).toMatch(
      /^Timetable: 7 mails, the first \d{4}-\d\d-\d\d \d\d:\d\d, the last .+ \(UTC\); 2 on the first day$/,
    );
  });

  it('a run that would take years is paused, says so in the preview, and goes on at another pace', async () => {
    const weekly = { window: { days: [1], start: '09:00', end: '09:01' }, daily_cap: 1, gap_seconds: 86_400 };
    const account = await paced(170, weekly);
    const { body: preview } = await harness.api('POST', '/api/autopilot/preview', {
      key: account.key,
      body: { goal: GOAL },
    });
    expect(preview).toMatchObject({ leads_found: 170, timetable: null });
    expect(preview.notes).toContainEqual(expect.stringMatching(/^At this pace .* more than three years/));
    const runId = await harness.startPreparedRun(account);
    expect((await dispatch()).body).toMatchObject({ processed: 0 });
    const { run, stats } = await detail(runId, account);
    expect(run).toMatchObject({ status: 'paused', error: expect.stringMatching(/more than three years/) });
    expect(stats.queued).toBe(170);
    await set({ daily_cap: 100, ramp_start: 100, gap_seconds: 0, jitter_seconds: 0, window: null }, account);
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: account.key });
    expect((await dispatch()).body.sent).toBeGreaterThan(0);
    expect((await detail(runId, account)).run.status).toBe('running');
    await harness.api('POST', `/api/autopilot/${runId}/status`, {
      key: account.key,
      body: { action: 'stop' },
    });
  });

  it("runs of one sender share its days, and another sender's have their own", async () => {
    const [account, other] = [await paced(4), await paced(4)];
    const first = await harness.startPreparedRun(account);
    await dispatch();
    const second = await harness.startPreparedRun(account);
    const foreign = await harness.startPreparedRun(other);
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    expect((await detail(first, account)).stats.sent).toBe(2);
    expect((await detail(second, account)).stats.sent).toBe(0);
    expect((await detail(foreign, other)).stats.sent).toBe(2);
  });

  it('a mail that may be out is tried again when it was due, whatever the new timetable says', async () => {
    const account = await paced(6);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    const query = (text: string) => harness.db.$client.query(text, [runId]);
    await query(`update reach_campaign_sends set maybe_accepted = true, attempts = 1, first_attempt_at = now(),
       scheduled_at = now() - interval '1 s' where run_id = $1 and seq = 6`);
    await query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 hour' where run_id = $1 and seq = 5`,
    );
    expect((await dispatch()).body).toMatchObject({ sent: 1, failed: 0 });
    expect((await detail(runId, account)).recipients.at(-1)).toMatchObject({ status: 'sent' });
    expect(await perDay(runId)).toEqual([2, 1]);
  });

  it('the ramp begins with the first mail, however long the run had waited', async () => {
    const account = await paced(9, { ...SLOW, daily_cap: 50, ramp_start: 2, ramp_percent: 100 });
    const runId = await harness.startPreparedRun(account);
    await harness.db.$client.query(
      `update reach_runs set created_at = now() - interval '21 days' where id = $1`,
      [runId],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 2 });
    await harness.db.$client.query(
      'update reach_runs set paced_at = null, release_at = now() where id = $1',
      [runId],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    expect(await perDay(runId)).toEqual([4, 3]);
  });

  it('a paused run takes up no days that its resume would give back', async () => {
    const account = await paced(4);
    const waiting = await harness.startPreparedRun(account);
    await dispatch();
    await harness.db.$client.query(
      `update reach_runs set status = 'paused', release_at = null where id = $1`,
      [waiting],
    );
    const second = await harness.startPreparedRun(account);
    await dispatch();
    const { rows } = await harness.db.$client.query(
      `select min((scheduled_at at time zone 'UTC')::date) - (now() at time zone 'UTC')::date as days
       from reach_campaign_sends where run_id = $1`,
      [second],
    );
    expect(rows).toEqual([{ days: 1 }]);
  });

  it('nothing of a run leaves before it has a timetable', async () => {
    const account = await paced(3);
    const runId = await harness.startPreparedRun(account);
    const totals = await dispatchSends(harness.dispatch, { runId, from: 1, to: 500 });
    expect(totals).toMatchObject({ processed: 0 });
  });

  it('new limits make a new timetable, and none lets everything go at once', async () => {
    const account = await paced(9);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    await set({ ...SLOW, daily_cap: 6, ramp_start: 5 }, account);
    expect((await dispatch()).body).toMatchObject({ sent: 3 });
    expect(await perDay(runId)).toEqual([4]);
    expect((await set(null, account)).body).toEqual({ ok: true, pacing: null });
    expect((await dispatch()).body).toMatchObject({ sent: 4 });
    expect((await detail(runId, account)).run.status).toBe('completed');
  });

  it('no limits any more is also true of a run that was to get another timetable first', async () => {
    const account = await paced(6);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    await harness.db.$client.query(
      `update reach_runs set status = 'paused', release_at = null where id = $1`,
      [runId],
    );
    await set({ ...SLOW, daily_cap: 3 }, account);
    await set(null, account);
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: account.key });
    expect((await dispatch()).body).toMatchObject({ sent: 4 });
  });

  it('what fell due while nobody sent does not leave in one burst', async () => {
    const account = await paced(6);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    await harness.db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 day' where run_id = $1 and status = 'queued'`,
      [runId],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    expect(await perDay(runId)).toEqual([2, 2]);
  });

  it('what the provider put off for hours waits for its own hours afterwards', async () => {
    const account = await paced(1);
    const runId = await harness.startPreparedRun(account);
    const { db } = harness;
    const [range] = await releaseSends({ db }, { runs: { runId } });
    const retryAfterMs = 8 * 3_600_000;
    const provider: MailProvider = {
      ...harness.dispatch.provider,
      send: async () => ({ kind: 'throttled', retryAfterMs, reason: 'Too many requests' }),
    };
    await dispatchSends({ ...harness.dispatch, provider }, range!);
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    await db.$client.query(
      "update reach_provider_lanes set paused_until = paused_until - interval '8 hours'",
    );
    await db.$client.query(
      `update reach_campaign_sends set scheduled_at = scheduled_at - interval '8 hours' where run_id = $1`,
      [runId],
    );
    // At night now; not by the door, which would make a new timetable.
    await db.$client.query('update reach_users set pacing = $2 where id = $1', [
      account.userId,
      { ...SLOW, window: daysOff() },
    ]);
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    expect((await detail(runId, account)).stats).toMatchObject({ sent: 0, queued: 1 });
    await set(null, account);
    expect((await dispatch()).body).toMatchObject({ sent: 1 });
  });

  it('what fell due while nobody sent waits for its hours again, be it one mail', async () => {
    const window = daysOff();
    const account = await paced(1, { ...SLOW, window });
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    await harness.db.$client.query(
      `update reach_campaign_sends set scheduled_at = now() - interval '1 hour' where run_id = $1`,
      [runId],
    );
    expect((await dispatch()).body).toMatchObject({ sent: 0 });
    const { rows } = await harness.db.$client.query(
      `select scheduled_at > now() + interval '1 day' as waits from reach_campaign_sends where run_id = $1`,
      [runId],
    );
    expect(rows).toEqual([{ waits: true }]);
  });

  it('a new account begins with the default, in business hours of the recipient', async () => {
    const user = await createUser(
      { db: harness.db },
      { email: 'new@reach.test', name: 'New', fromName: 'N', fromEmail: 'n@n.test', postalAddress: '1 Way' },
    );
    expect(user.pacing).toEqual(DEFAULT_PACING);
    const account = await paced(25, DEFAULT_PACING);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    const { rows } = await harness.db.$client.query(
      `select (scheduled_at at time zone 'Asia/Kolkata')::time between '09:00' and '17:00'
         and extract(isodow from scheduled_at at time zone 'Asia/Kolkata') < 6 as in_hours
       from reach_campaign_sends where run_id = $1 and status = 'queued'`,
      [runId],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ in_hours }) => in_hours)).toBe(true);
  });

  it('the preview says when the last mail would leave', async () => {
    const account = await paced(7);
    const { body } = await harness.api('POST', '/api/autopilot/preview', {
      body: { goal: GOAL },
      key: account.key,
    });
    expect(body.notes.at(-1)).toMatch(
      /^Timetable: 7 mails, .* 2 on the first day, or about so \(by the recipients' clocks .* Asia\/Kolkata\)$/,
    );
    expect(body.timetable).toMatchObject({
      mails: 7,
      days: 4,
      time_zone: 'UTC',
      first: { time_zone: 'Asia/Kolkata' },
      last: { time_zone: 'Asia/Kolkata' },
    });
    const { first } = body.timetable;
    expect(first.local.slice(11)).toBe(
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kolkata', timeStyle: 'short' }).format(
        new Date(first.at),
      ),
    );
  });

  it.each([
    [undefined, /^pacing /],
    [{ daily_cap: 0 }, /^pacing\.daily_cap must be a whole number from 1 to 1000000/],
    [{ company_daily_cap: 0 }, /^pacing\.company_daily_cap must be a whole number from 1 to 1000000/],
    [{ domain_daily_cap: 0 }, /^pacing\.domain_daily_cap must be a whole number from 1 to 1000000/],
    [{ ramp_start: 0 }, /^pacing\.ramp_start must be a whole number from 1 to 1000000/],
    [
      { window: { days: [1], start: '09:00', end: '09:00' } },
      /^pacing\.window\.end must be later than start/,
    ],
    [{ window: { days: [8], start: '09:00', end: '17:00' } }, /^pacing\.window\.days/],
    [{ time_zone: 'Europe/Atlantis' }, /^pacing\.time_zone must be a time zone/],
    [
      { window: { days: [1], start: '17:00', end: '09:00' } },
      /^pacing\.window\.end must be later than start/,
    ],
    [
      { window: { days: [], start: '09:00', end: '17:00' } },
      /^pacing\.window\.days must name at least one day/,
    ],
  ])('400: %j', async (pacing, error) => {
    const account = await paced(1);
    expect(await set(pacing, account)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
    expect((await harness.api('GET', '/api/pacing', { key: account.key })).body.pacing).toEqual(SLOW);
  });
});
