import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { senderAnswer } from '@reach/contracts';
import { importLeads } from '@reach/outreach';
import { type Account, call, createAccount, indianFounders } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

describe('the sender', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const nobody = { fromName: undefined, fromEmail: 'ada@sender.test', postalAddress: undefined };
  const account = async (settings = {}) => {
    const created = await createAccount(harness.db, settings);
    await importLeads({ db: harness.db }, { userId: created.userId, rows: indianFounders(3) });
    return created;
  };
  const change = (body: unknown, as: Account) => harness.api('PATCH', '/api/sender', { body, key: as.key });
  const read = async (as: Account) => (await harness.api('GET', '/api/sender', { key: as.key })).body;
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const detail = async (runId: string, as: Account) =>
    (await harness.api('GET', `/api/autopilot/${runId}`, { key: as.key })).body;

  it('a run without a whole sender is paused with the reason, not failed, and goes on once it is mended', async () => {
    const as = await account(nobody);
    const runId = await harness.startPreparedRun(as);
    expect((await dispatch()).body).toMatchObject({ processed: 0 });
    const paused = await detail(runId, as);
    const reason = 'No sender name and no postal address are set for this account';
    expect(paused.run).toMatchObject({ status: 'paused', error: reason });
    expect(paused.run.log.at(-1)).toBe(`Paused: ${reason}`);
    expect(paused.stats).toMatchObject({ queued: 3, sent: 0, failed: 0 });

    await change({ from_name: 'Ada' }, as);
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: as.key });
    await dispatch();
    expect((await detail(runId, as)).run.error).toBe('No postal address is set for this account');

    expect(
      senderAnswer.parse((await change({ postal_address: '1 Way\n2 Town' }, as)).body).missing,
    ).toBeNull();
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: as.key });
    expect((await dispatch()).body).toMatchObject({ sent: 3 });
    const { run, recipients } = await detail(runId, as);
    expect(run).toMatchObject({ status: 'completed', error: null });
    const { text } = await harness.mailTo(recipients[0].id);
    expect(text).toContain('Ada, 1 Way, 2 Town\nUnsubscribe: ');
  });

  it('a resume changes nothing of a sender that was whole, as one of its mails may be out', async () => {
    const as = await account({
      ...nobody,
      fromName: 'Ada',
      fromEmail: 'ada@sender.test',
      postalAddress: '1 Way',
      replyTo: null,
    });
    const runId = await harness.startPreparedRun(as);
    await harness.db.$client.query("update reach_runs set status = 'paused' where id = $1", [runId]);
    await change({ reply_to: 'new@sender.test' }, as);
    await harness.api('POST', `/api/autopilot/${runId}/resume`, { key: as.key });
    const { rows } = await harness.db.$client.query(
      'select reply_to from reach_campaigns where run_id = $1',
      [runId],
    );
    expect(rows).toEqual([{ reply_to: null }]);
  });

  it('the preview shows the footer, and says what would hold a start up', async () => {
    const [whole, broken] = [await account(), await account(nobody)];
    const preview = async (as: Account) =>
      (await harness.api('POST', '/api/autopilot/preview', { body: { goal: GOAL }, key: as.key })).body;
    const shown = await preview(whole);
    expect(shown.messages[0].text).toMatch(/Ada Sender, 1 Test Street, 12345 Testville\nUnsubscribe: http/);
    expect(shown.notes.join()).not.toContain('paused');
    expect((await preview(broken)).notes.at(-1)).toBe(
      'No sender name and no postal address are set for this account: a start would be paused before its first mail',
    );
  });

  it('200: what is left out stays, and a reply address can be taken away', async () => {
    const as = await account();
    await change({ reply_to: 'Answers <answers@sender.test>' }, as);
    await change({ from_email: 'Ada@Sender.TEST', reply_stops_company: true }, as);
    expect(await read(as)).toEqual({
      ok: true,
      missing: null,
      sender: {
        from_name: 'Ada Sender',
        from_email: 'Ada@sender.test',
        reply_to: 'answers@sender.test',
        postal_address: '1 Test Street\n12345 Testville',
        reply_stops_company: true,
      },
    });
    expect((await change({ reply_to: null }, as)).body.sender.reply_to).toBeNull();
  });

  it.each([
    [{}, /^from_name or from_email, reply_to, postal_address or/],
    [{ from_name: 'Ada\r\nBcc: x@y.example' }, /^from_name must be one line/],
    [{ from_name: 'Ada\u202ekcab' }, /^from_name must be one line/],
    [{ from_name: ' ' }, /^from_name must have 1 to 100/],
    [{ from_email: 'a@b.example, c@d.example' }, /^from_email: this is not exactly one/],
    [{ from_email: null }, /^from_email must be a string/],
    [{ reply_to: 'x' }, /^reply_to: the e-mail address has no @/],
    [{ postal_address: '' }, /^postal_address must have 5 to 500/],
    [{ postal_address: '1 Way\u0000' }, /^postal_address must not contain/],
  ])('400: %j', async (body, error) => {
    const as = await account();
    const before = await read(as);
    expect(await change(body, as)).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(error) },
    });
    expect(await read(as)).toEqual(before);
  });
});
