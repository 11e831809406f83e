import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMisarMail } from '@reach/mail';
import {
  getRun,
  getRunDetail,
  listRuns,
  matchLeads,
  rankLeads,
  readBacklog,
  recordMailEvents,
  releaseSends,
  runsToPrepare,
  suppress,
} from '@reach/outreach';
import { parseGoal } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { createAccount, testDatabase } from '@reach/testing';
import { uuidv7 } from 'uuidv7';
import { claimSends } from '../src/sends/claim-sends.ts';
import { recordOutcomes } from '../src/sends/record-outcomes.ts';

const GOAL = 'Find SaaS founders in India and invite them to a demo';
const LEADS = 100_000;
const RUNS = 150;
const SENDS_PER_RUN = 1_000;
const LARGE_RUN = 50_000;

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}
interface Statement {
  text: string;
  values: unknown[];
}

/** Asks Postgres how it would run, on tables large enough to matter, the very statements that our functions send. */
describe('plans of the hot statements', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let userId: string;
  let largeRun: string;
  let sendIds: string[];
  let seen: Statement[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url, { max: 1 });
    userId = (await createAccount(db)).userId;
    const other = (await createAccount(db)).userId;
    await db.$client.query('set statement_timeout = 0');
    largeRun = uuidv7();
    await makeLeads([userId, other]);
    await makeRuns(other);
    const { rows } = await db.$client.query<{ id: string }>(
      'select id from reach_campaign_sends where run_id = $1 order by seq limit 200',
      [largeRun],
    );
    sendIds = rows.map(({ id }) => id);
    // From here on every statement is remembered, those within transactions too: the pool has one client.
    const client = await db.$client.connect();
    const query = client.query.bind(client) as (...all: unknown[]) => unknown;
    const remember = (first: unknown, second: unknown, ...others: unknown[]) => {
      const statement =
        typeof first === 'string' ? { text: first, values: second } : (first as Partial<Statement>);
      seen.push({
        text: statement.text ?? '',
        values: Array.isArray(statement.values) ? statement.values : [],
      });
      return query(first, second, ...others);
    };
    client.query = remember as typeof client.query;
    client.release();
  }, 180_000);
  afterAll(async () => {
    await db?.$client.end();
    await database?.drop();
  });

  async function makeLeads(users: string[]): Promise<void> {
    for (const [index, user] of users.entries()) {
      await query(
        `insert into reach_leads (user_id, email, email_key, first_name, title, company, industry, country, facets,
           lexicon_version)
         select $1, address, address, 'F' || n, 'Title ' || n % 500, 'Company ' || n / 3, 'Industry ' || n % 90,
           'Country ' || n % 60, array[
             case when n % 40 = 0 then 'r:founder' else 'l:manager' end, case when n % 25 = 0 then 'i:saas' else 'i:' || n % 80 end,
             case when n % 10 = 0 then 'c:IN' else 'c:' || n % 50 end], '1'
         from generate_series(1, $2::int) n, lateral (select format('lead%s@company%s.example', n, n / 3) as address) a`,
        [user, index === 0 ? LEADS : LEADS / 4],
      );
    }
    await query(
      `insert into reach_suppressions (user_id, email_key, reason)
       select $1, format('lead%s@company%s.example', n * 7, n * 7 / 3), 'manual' from generate_series(1, 10000) n`,
      [users[0]],
    );
  }

  /** Runs of two users, nearly all of them over; the large one is being sent. */
  async function makeRuns(other: string): Promise<void> {
    await query(
      `insert into reach_runs (id, user_id, goal, status, stage, release_at)
       values ($1, $2, 'Large', 'running', 'sending', now())`,
      [largeRun, userId],
    );
    await query(
      `insert into reach_runs (id, user_id, goal, status, stage)
       select reach_uuid_v7(), case when n % 2 = 0 then $1 else $2 end::uuid, 'Goal ' || n, 'completed', 'sending'
       from generate_series(1, $3::int) n`,
      [userId, other, RUNS],
    );
    await query(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, merge_fields, score, status)
       select reach_uuid_v7(), r.user_id, r.id, l.id, l.n, l.email, '{}', 1,
         case when r.status = 'running' and l.n > 25000 then 'queued' else 'sent' end::reach_send_status
       from reach_runs r
       cross join lateral (
         select id, email, row_number() over () as n from reach_leads where user_id = $1
         limit case when r.id = $2 then $3::int else $4::int end) l`,
      [userId, largeRun, LARGE_RUN, SENDS_PER_RUN],
    );
    await db.$client.query(
      'vacuum (analyze) reach_leads, reach_campaign_sends, reach_runs, reach_suppressions',
    );
    await db.$client.query('analyze');
  }
  /** Filling takes longer than a pool's client waits for an answer. */
  function query(text: string, values: unknown[]) {
    const patient = { text, values, query_timeout: 120_000 };
    return db.$client.query(patient);
  }

  /** The nodes of the plans of all that `work` sent. */
  async function plansOf(work: () => Promise<unknown>): Promise<PlanNode[]> {
    seen = [];
    await work();
    const nodes: PlanNode[] = [];
    for (const { text, values } of seen.splice(0)) {
      if (!/^\s*(?:select|with|insert|update|delete)\b/i.test(text)) continue;
      const { rows } = await db.$client.query(`explain (format json) ${text}`, values);
      nodes.push(...flat(rows[0]['QUERY PLAN'][0].Plan));
    }
    seen = [];
    return nodes;
  }
  function flat(node: PlanNode): PlanNode[] {
    return [node, ...(node.Plans ?? []).flatMap(flat)];
  }
  const indexes = (nodes: PlanNode[]) => nodes.flatMap((node) => node['Index Name'] ?? []);
  /** Tables that grow with leads, sends and suppressions, and are read from end to end. */
  const scanned = (nodes: PlanNode[]) =>
    nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'])
      .filter((name) => /^reach_(?:leads|campaign_sends|suppressions)$/.test(name ?? ''));

  const SENDS_BY_SEQ = 'reach_campaign_sends_run_seq';
  const provider = createMisarMail({ baseUrl: 'http://127.0.0.1:1', apiKey: 'msk_test' });
  afterAll(() => provider.close());
  const cases: [what: string, work: () => Promise<unknown>, uses: string[]][] = [
    [
      'claim',
      () =>
        claimSends(
          { db, provider },
          { runId: largeRun, from: 30_001, to: 30_500, limit: 64, token: uuidv7(), workerName: 'test' },
        ),
      [SENDS_BY_SEQ, 'reach_suppressions_user_id_email_key_pk'],
    ],
    [
      'recording outcomes',
      () => {
        const token = uuidv7();
        const verdict = {
          status: 'sent' as const,
          messageId: 'm',
          error: null,
          delayMs: 0,
          refundAttempt: 0 as const,
          maybeAccepted: false,
        };
        return recordOutcomes(
          { db },
          sendIds.map((id) => ({ attempt: { id, token }, verdict })),
        );
      },
      ['reach_campaign_sends_pkey'],
    ],
    [
      'recording mail events',
      () =>
        recordMailEvents(
          { db },
          sendIds.map((sendId) => ({ sendId, event: 'delivered' })),
        ),
      ['reach_campaign_sends_pkey'],
    ],
    ['release of what is due', () => releaseSends({ db }, { runs: 'due' }), []],
    ['release of one run', () => releaseSends({ db }, { runs: { runId: largeRun } }), [SENDS_BY_SEQ]],
    [
      'the first page of recipients',
      () => getRunDetail({ db }, { userId, runId: largeRun, page: 1, limit: 50 }),
      [SENDS_BY_SEQ],
    ],
    [
      'the last page of recipients',
      () => getRunDetail({ db }, { userId, runId: largeRun, page: LARGE_RUN / 50, limit: 50 }),
      [SENDS_BY_SEQ],
    ],
    ['the list of runs', () => listRuns({ db }, { userId, limit: 20, offset: 0 }), []],
    ['a status', () => getRun({ db }, { userId, runId: largeRun }), []],
    [
      'ranking leads',
      () => rankLeads({ db }, { userId, audience: parseGoal(GOAL).audience, limit: 20 }),
      ['reach_leads_facets'],
    ],
    ['queueing matches', () => queueRun(), ['reach_leads_facets']],
    [
      'suppressing an address, as an unsubscribe link does',
      () => suppress({ db }, { userId, keys: ['lead49999@company16666.example'], reason: 'unsubscribed' }),
      ['reach_leads_email', 'reach_campaign_sends_run_lead_step'],
    ],
    ['the look for runs to prepare', () => runsToPrepare({ db }), []],
    ['the backlog', () => readBacklog({ db }), [SENDS_BY_SEQ]],
  ];
  it.each(cases)('%s reads no large table from end to end', async (_what, work, uses) => {
    const nodes = await plansOf(work);
    expect(nodes).not.toEqual([]);
    expect(scanned(nodes)).toEqual([]);
    expect(indexes(nodes)).toEqual(expect.arrayContaining(uses));
  });

  it('tells a scan when there is one', async () => {
    const all = () => db.$client.query(`select count(*) from reach_campaign_sends where error = 'none'`);
    expect(scanned(await plansOf(all))).toEqual(['reach_campaign_sends']);
  });

  async function queueRun(): Promise<void> {
    const runId = uuidv7();
    await db.$client.query(
      `insert into reach_runs (id, user_id, goal, stage) values ('${runId}', '${userId}', 'Match', 'matching')`,
    );
    await db.$client.query(
      `insert into reach_campaigns (id, user_id, run_id, subject_line, message_body, target_audience, keywords,
         audience, planner)
       values ($1, $2, $1, 'Hello {{ first_name }}', 'Hi {{ first_name }}', 'founders', '{}', $3, 'offline')`,
      [runId, userId, parseGoal(GOAL).audience],
    );
    expect(await matchLeads({ db }, { runId })).toBeGreaterThan(0);
  }
});
