import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FoundRecipient } from '@reach/contracts';
import { CRON_SECRET, type Harness, startHarness } from './harness.ts';

describe('recipients of a run', () => {
  let harness: Harness;
  let runId: string;
  let base: string;
  const sql = (text: string, values: unknown[] = []) => harness.db.$client.query(text, values);
  const find = async (query = '') => (await harness.api('GET', `${base}/recipients${query}`)).body;
  const emails = (body: { recipients: FoundRecipient[] }) => body.recipients.map(({ email }) => email);

  beforeAll(async () => {
    harness = await startHarness({ leads: 12 });
    runId = await harness.startPreparedRun();
    base = `/api/autopilot/${runId}`;
    await harness.api('POST', '/api/campaigns/run', { headers: { 'x-cron-secret': CRON_SECRET } });
    await sql(
      "update reach_campaign_sends set status = 'bounced', bounced_at = now() where run_id = $1 and seq in (2, 9)",
      [runId],
    );
  });
  afterAll(() => harness.close());

  it('pages by a cursor: each once, in the order of the run', async () => {
    const seen: string[] = [];
    let cursor: number | null = 0;
    while (cursor !== null) {
      const page: { recipients: FoundRecipient[]; next_cursor: number | null } = await find(
        `?limit=5&cursor=${cursor}`,
      );
      seen.push(...emails(page));
      cursor = page.next_cursor;
    }
    const all = await sql('select email from reach_campaign_sends where run_id = $1 order by seq', [runId]);
    expect(seen).toEqual(all.rows.map(({ email }) => email));
  });

  it('by status, as the row shows it', async () => {
    const { recipients, next_cursor } = await find('?status=bounced');
    expect(recipients).toHaveLength(2);
    expect(recipients[0]).toMatchObject({ status: 'bounced', company: expect.any(String) });
    expect(next_cursor).toBeNull();
    expect((await find('?status=queued')).recipients).toEqual([]);
  });

  it('by a part of address, name or company, whatever its case; % and _ mean themselves', async () => {
    expect(emails(await find('?q=FOUNDER7%40'))).toEqual(['founder7@company7.example']);
    const { recipients } = await find('?q=founder7%40');
    expect(emails(await find(`?q=${encodeURIComponent(recipients[0].name)}`))).toContain(recipients[0].email);
    expect(emails(await find(`?q=${encodeURIComponent(recipients[0].company)}`))).toContain(
      recipients[0].email,
    );
    expect(emails(await find('?q=%25'))).toEqual([]);
    expect(emails(await find('?q=_'))).toEqual([]);
  });

  it('walks a bounded number of rows a call, and says where to go on', async () => {
    const long = await harness.startPreparedRun();
    await sql(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score, status)
       select gen_random_uuid(), $1, $2, gen_random_uuid(), n, 'x' || n || '@many.example', '{}', 1,
         case when n = 25000 then 'failed' else 'skipped' end::reach_send_status
       from generate_series(13, 25000) n`,
      [harness.account.userId, long],
    );
    const first = (await harness.api('GET', `/api/autopilot/${long}/recipients?status=failed`)).body;
    expect(first).toMatchObject({ recipients: [], next_cursor: 20_000 });
    const next = (await harness.api('GET', `/api/autopilot/${long}/recipients?status=failed&cursor=20000`))
      .body;
    expect(emails(next)).toEqual(['x25000@many.example']);
    expect(next.next_cursor).toBeNull();
    const file = await harness.api('GET', `/api/autopilot/${long}/recipients.csv`);
    expect(String(file.body).trim().split('\r\n')).toHaveLength(25_001);
  });

  it.each(['status=sending', 'limit=0', 'limit=201', 'cursor=-1', 'cursor=x', 'q=%00'])(
    '400: %s',
    async (query) => {
      expect((await harness.api('GET', `${base}/recipients?${query}`)).status).toBe(400);
    },
  );

  it('as CSV: filtered alike, quoted, and no cell runs as a formula', async () => {
    await sql(
      `update reach_campaign_sends set name = '=HYPERLINK("http://evil.example","x")' where run_id = $1 and seq = 2`,
      [runId],
    );
    const { status, headers, body } = await harness.api('GET', `${base}/recipients.csv?status=bounced`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(`attachment; filename=recipients-${runId}.csv`);
    const [head, first, second, end, ...rest] = String(body).split('\r\n');
    expect(head).toMatch(/^id,email,name,company,status,scheduled_at,sent_at/);
    expect(first).toContain(`,"'=HYPERLINK(""http://evil.example"",""x"")",`);
    expect(second).toMatch(/,bounced,\d{4}-\d\d-\d\dT/);
    expect([end, rest]).toEqual(['', []]);
  });

  it('over time: as many as were sent, and what became of them', async () => {
    const { body } = await harness.api('GET', `${base}/timeline`);
    const sum = (name: 'sent' | 'bounced') =>
      body.points.reduce((all: number, point: Record<string, number>) => all + point[name]!, 0);
    expect([sum('sent'), sum('bounced')]).toEqual([12, 2]);
    await sql(
      "update reach_campaign_sends set sent_at = sent_at - interval '10 days' where run_id = $1 and seq = 1",
      [runId],
    );
    const longer = (await harness.api('GET', `${base}/timeline`)).body;
    expect(longer.bucket_seconds).toBe(6 * 3_600);
    expect(longer.points.length).toBe(2);
    expect(longer.points[0]).toMatchObject({ sent: 1 });
  });

  it('over time: empty before the first is sent', async () => {
    const fresh = await harness.startPreparedRun();
    const { body } = await harness.api('GET', `/api/autopilot/${fresh}/timeline`);
    expect(body).toEqual({ ok: true, bucket_seconds: 1, points: [] });
  });
});
