import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatchSends, importLeads, recordMailEvents } from '@reach/outreach';
import { type Account, call, createAccount, indianFounders, waitFor } from '@reach/testing';
import { CRON_SECRET, GOAL, type Harness, startHarness } from './harness.ts';

const EMAIL = 'founder1@company1.example';

describe('a person is erased', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const withLeads = async (count = 3) => {
    const account = await createAccount(harness.db);
    await importLeads({ db: harness.db }, { userId: account.userId, rows: indianFounders(count) });
    return account;
  };
  const dispatch = () =>
    call('POST', `${harness.url}/api/campaigns/run`, { headers: { 'x-cron-secret': CRON_SECRET } });
  const leadOf = async (as: Account, email = EMAIL): Promise<string> =>
    (await harness.api('GET', `/api/leads?q=${email}`, { key: as.key })).body.leads[0].id;
  const remove = (as: Account, leadId: string, query = '?erase=true') =>
    harness.api('DELETE', `/api/leads/${leadId}${query}`, { key: as.key });
  const exported = (as: Account, leadId: string) =>
    harness.api('GET', `/api/leads/${leadId}/export`, { key: as.key });
  const detail = async (as: Account, runId: string) =>
    (await harness.api('GET', `/api/autopilot/${runId}`, { key: as.key })).body;
  /** Tables, of this user and of all, in which a text occurs. */
  const tablesWith = async (text: string): Promise<string[]> => {
    const { rows: tables } = await harness.db.$client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await harness.db.$client.query(
        `select 1 from "${name}" t where strpos(lower(to_jsonb(t)::text), lower($1)) > 0 limit 1`,
        [text],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  };
  const person = (tag: string, extra: Record<string, string> = {}) => ({
    email: `zoe.${tag}@shop.example`,
    first_name: `Zoe${tag}`,
    name: `Zoe${tag} Quill${tag}`,
    title: 'Founder',
    company: 'Shop',
    industry: 'SaaS',
    city: 'Bengaluru',
    country: 'India',
    ...extra,
  });
  const importCsv = (as: Account, rows: Record<string, string>[]) =>
    harness.api('POST', '/api/leads/import', { key: as.key, body: { leads: rows } });

  it('200: address and name are in no table any more, sends stay for the figures, a hash is kept', async () => {
    const account = await withLeads();
    await importCsv(account, [person('one')]);
    const email = 'zoe.one@shop.example';
    const [sent, waiting] = [
      await harness.startPreparedRun(account),
      await harness.startPreparedRun(account),
    ];
    await harness.db.$client.query(
      `update reach_campaign_sends set scheduled_at = 'infinity' where run_id = $1`,
      [waiting],
    );
    await dispatch();
    await harness.db.$client.query(
      `update reach_runs set log = log || array['Held back: ZOE.ONE@shop.example, azoe.one@shop.example'] where id = $1`,
      [waiting],
    );
    await harness.db.$client.query(
      `update reach_campaign_sends set error = $2 || ' has replied, of the same company' where run_id = $1 and seq = 1`,
      [waiting, email],
    );
    await harness.api('POST', '/api/suppressions', { key: account.key, body: { email, reason: 'manual' } });
    const before = [await detail(account, sent), await detail(account, waiting)];
    const answer = await remove(account, await leadOf(account, email));
    expect(answer.body).toEqual({ ok: true, erased: true, sends: 2, skipped: 0 });

    // Another person's address that ends alike is left alone.
    expect(await tablesWith('azoe.one@shop.example')).toEqual(['reach_runs']);
    await harness.db.$client.query(`update reach_runs set log = '{}' where id = $1`, [waiting]);
    for (const text of [email, 'Zoeone', 'Quillone'])
      expect([text, await tablesWith(text)]).toEqual([text, []]);
    const after = [await detail(account, sent), await detail(account, waiting)];
    expect(after.map(({ stats }) => stats)).toEqual(before.map(({ stats }) => stats));
    expect(after[0].recipients.filter((row: { email: string }) => row.email === 'erased')).toMatchObject([
      { name: null, status: 'sent', error: null },
    ]);
    const { body } = await harness.api('GET', '/api/suppressions', { key: account.key });
    expect(body.suppressions).toMatchObject([{ email: null, domain: null, reason: 'erased' }]);
    const { rows } = await harness.db.$client.query(
      'select email_key, email_key = reach_erased_key($2) as fits from reach_suppressions where user_id = $1',
      [account.userId, email.toUpperCase()],
    );
    expect(rows).toEqual([{ email_key: expect.stringMatching(/^#[0-9a-f]{64}$/), fits: true }]);
    expect((await call('GET', `${harness.url}/api/suppressions/export`, { key: account.key })).body).toBe(
      'email,domain,reason,created_at\r\n',
    );
  });

  it('what is queued for them ends skipped, and the run completes without them', async () => {
    const account = await withLeads();
    const runId = await harness.startPreparedRun(account);
    expect((await remove(account, await leadOf(account))).body).toMatchObject({ sends: 1, skipped: 1 });
    const accepted = harness.ledger().accepted;
    await dispatch();
    expect(harness.ledger().accepted).toBe(accepted + 2);
    const { run, stats, recipients } = await detail(account, runId);
    expect([run.status, stats.sent, stats.skipped]).toEqual(['completed', 2, 1]);
    expect(recipients.find((row: { status: string }) => row.status === 'skipped')).toMatchObject({
      email: 'erased',
      error: 'The person was erased',
    });
    expect(
      (await harness.api('POST', `/api/autopilot/${runId}/retry-failed`, { key: account.key })).body,
    ).toEqual({ ok: true, queued: 0 });
  });

  it('an import does not take them back, nor does a match or a dispatch mail a row that slipped in', async () => {
    const [account, other] = [await withLeads(), await withLeads()];
    await remove(account, await leadOf(account));
    const report = await importCsv(account, [
      { email: 'someone@else.example' },
      { email: EMAIL.toUpperCase(), title: 'Founder' },
    ]);
    expect(report.body).toMatchObject({
      created: 1,
      skipped: 1,
      errors: [{ row: 2, reason: 'this person was erased and is not taken back' }],
    });
    // A row as code that knows nothing of erasure would write it.
    await harness.db.$client.query(
      `insert into reach_leads (user_id, email, email_key, title, facets, lexicon_version, industry, country)
       select $1, email, email_key, title, facets, lexicon_version, industry, country from reach_leads
       where user_id = $2 and email_key = $3`,
      [account.userId, other.userId, EMAIL],
    );
    const runId = await harness.startPreparedRun(account);
    expect((await detail(account, runId)).stats.total).toBe(2);
    await harness.db.$client.query(
      `update reach_campaign_sends set email = $2 where run_id = $1 and seq = 1`,
      [runId, 'Founder1@Company1.example'],
    );
    await dispatchSends(harness.dispatch, { runId, from: 1, to: 500 });
    expect((await detail(account, runId)).recipients[0]).toMatchObject({
      status: 'skipped',
      error: 'The person was erased',
    });
    expect((await detail(other, await harness.startPreparedRun(other))).stats.total).toBe(3);
  });

  it('events, a late outcome and an old unsubscribe link bring nothing of them back', async () => {
    const account = await withLeads(1);
    const runId = await harness.startPreparedRun(account);
    const { recipients } = await detail(account, runId);
    await harness.db.$client.query(
      `update reach_campaign_sends set claim_token = gen_random_uuid(), lease_until = now() + interval '1 minute',
         sending_at = now(), attempts = 1 where run_id = $1`,
      [runId],
    );
    await remove(account, await leadOf(account));
    expect((await detail(account, runId)).recipients[0]).toMatchObject({
      email: 'erased',
      status: 'failed',
      error: 'outcome_unknown: the person was erased while it was being sent',
    });
    const sendId = recipients[0].id;
    const events = (['sent', 'clicked', 'bounced', 'replied'] as const).map((event) => ({
      sendId,
      event,
      recipient: EMAIL,
    }));
    for (const event of events) await recordMailEvents({ db: harness.db }, [event]);
    expect((await detail(account, runId)).recipients[0]).toMatchObject({
      email: 'erased',
      status: 'replied',
    });
    expect(await tablesWith(EMAIL)).not.toContain('reach_suppressions');
    const { body } = await harness.api('GET', '/api/suppressions', { key: account.key });
    expect(body.total).toBe(1);
  });

  it('200: their old unsubscribe link works and shows nothing of anybody', async () => {
    const account = await withLeads(1);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    const { recipients } = await detail(account, runId);
    const { text } = await harness.mailTo(recipients[0].id);
    const path = /\/unsubscribe\/[\w-]+/.exec(text)![0];
    await remove(account, await leadOf(account));
    const page = await call('GET', `${harness.url}/reach${path}`);
    expect([page.status, page.body]).toEqual([
      200,
      expect.stringContaining('Stop all mail from this sender?'),
    ]);
    expect(page.body).not.toContain('Ada');
    expect((await call('POST', `${harness.url}/reach${path}`)).status).toBe(200);
    expect((await harness.api('GET', '/api/suppressions', { key: account.key })).body.total).toBe(1);
  });

  it('200: nor does a webhook name them that tells why a run was paused', async () => {
    const account = await withLeads(1);
    await harness.api('POST', '/api/hooks', {
      key: account.key,
      body: { url: 'https://hooks.shop.example/' },
    });
    const runId = await harness.startPreparedRun(account);
    await harness.db.$client.query(
      `update reach_runs set status = 'paused', error = 'The server says: <' || $2 || '> relay denied' where id = $1`,
      [runId, EMAIL],
    );
    expect(await tablesWith(EMAIL)).toContain('reach_hook_deliveries');
    await remove(account, await leadOf(account));
    expect(await tablesWith(EMAIL)).not.toContain('reach_hook_deliveries');
    const { rows } = await harness.db.$client.query(
      `select data->>'reason' as reason from reach_hook_deliveries where user_id = $1`,
      [account.userId],
    );
    expect(rows).toEqual([{ reason: 'The server says: <somebody> relay denied' }]);
  });

  it('200: nor a preview or a run that was started from one, where the goal named them', async () => {
    const account = await withLeads(1);
    const goal = `${GOAL}, but not ${EMAIL}`;
    const { body } = await harness.api('POST', '/api/autopilot/preview', {
      key: account.key,
      body: { goal },
    });
    const started = { goal, preview_id: body.preview_id };
    const { runId } = (await harness.api('POST', '/api/autopilot/start', { key: account.key, body: started }))
      .body;
    expect(await tablesWith(EMAIL)).toContain('reach_previews');
    await harness.prepare(runId);
    await remove(account, await leadOf(account));
    const tables = await tablesWith(EMAIL);
    expect(tables).not.toContain('reach_previews');
    expect(tables).not.toContain('reach_runs');
  });

  it('404: the second time, and for an id that is none', async () => {
    const account = await withLeads(1);
    const leadId = await leadOf(account);
    expect((await remove(account, leadId)).status).toBe(200);
    for (const id of [leadId, 'x', '%00', crypto.randomUUID()]) {
      expect([id, (await remove(account, id)).status]).toEqual([id, 404]);
      expect([id, (await exported(account, id)).status]).toEqual([id, 404]);
    }
    expect((await remove(account, leadId, '?erase=yes')).status).toBe(400);
  });

  it('a match under way ends first, so that none of its rows names them', async () => {
    const account = await withLeads(2);
    const client = await harness.db.$client.connect();
    await client.query('begin');
    // As a match holds it from its first look at the leads to its commit.
    await client.query('select from reach_users where id = $1 for key share', [account.userId]);
    const erasing = remove(account, await leadOf(account));
    await waitFor(async () => {
      const { rows } = await harness.db.$client.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    });
    await client.query('commit');
    client.release();
    expect((await erasing).status).toBe(200);
  });

  it('200: without erase the lead is deleted and skipped, its history stays, and it may come back', async () => {
    const account = await withLeads(2);
    const [sent, waiting] = [
      await harness.startPreparedRun(account),
      await harness.startPreparedRun(account),
    ];
    await dispatchSends(harness.dispatch, { runId: sent, from: 1, to: 500 });
    const leadId = await leadOf(account);
    expect((await remove(account, leadId, '')).body).toEqual({
      ok: true,
      erased: false,
      sends: 0,
      skipped: 1,
    });
    expect((await detail(account, waiting)).recipients[0]).toMatchObject({
      email: EMAIL,
      status: 'skipped',
      error: 'The lead was deleted',
    });
    expect((await detail(account, sent)).recipients[0].email).toBe(EMAIL);
    expect((await remove(account, leadId, '')).status).toBe(404);
    // Erasing is possible still: what is left of them is found by the sends.
    expect((await exported(account, leadId)).body.sends).toHaveLength(2);
    expect((await importCsv(account, [{ email: EMAIL }])).body).toMatchObject({ created: 1 });
    expect((await remove(account, leadId)).body).toMatchObject({ erased: true, sends: 2 });
  });

  it('200: an export holds the lead, sends, suppressions and replies, and nobody else', async () => {
    const account = await withLeads(2);
    const runId = await harness.startPreparedRun(account);
    await dispatch();
    const { recipients } = await detail(account, runId);
    await recordMailEvents({ db: harness.db }, [{ sendId: recipients[0].id, event: 'replied' }]);
    await harness.api('POST', '/api/suppressions', {
      key: account.key,
      body: { domain: 'company1.example' },
    });
    const { status, body, headers } = await exported(account, await leadOf(account));
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('person.json');
    expect(body).toMatchObject({
      email: EMAIL,
      lead: { email: EMAIL, first_name: 'Founder1', company: 'Company 1' },
      sends: [{ id: recipients[0].id, email: EMAIL, goal: GOAL, status: 'replied' }],
      suppressions: [{ entry: '@company1.example', reason: 'manual' }],
      replies: [{ send_id: recipients[0].id }],
    });
    expect(body.sends[0].merge_fields).toMatchObject({ first_name: 'Founder1' });
    expect(JSON.stringify(body)).not.toContain('founder2@');
  });
});
