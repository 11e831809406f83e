import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMisarMail } from '@reach/mail';
import {
  authenticate,
  createHookLanes,
  exportRecipients,
  findRecipients,
  getRun,
  getRunDetail,
  getRunProgress,
  getTimeline,
  importLeads,
  type LeadRow,
  listHookDeliveries,
  listLeads,
  listRuns,
  listSuppressions,
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
import { testDatabase } from '@reach/testing';
import { uuidv7 } from 'uuidv7';
import { queueFollowUps } from '../src/follow-ups/queue-follow-ups.ts';
import { deliverHooks } from '../src/hooks/deliver-hooks.ts';
import { explainNoMatch } from '../src/matching/explain-no-match.ts';
import { completeRun, releaseWhenDue } from '../src/runs/complete-run.ts';
import { brake } from '../src/sends/brake.ts';
import { claimSends } from '../src/sends/claim-sends.ts';
import { endPassedOver } from '../src/sends/end-passed-over.ts';
import { renewLeases } from '../src/sends/lease.ts';
import { recordOutcomes } from '../src/sends/record-outcomes.ts';
import { LARGE_RUN, type LargeTables, makeLargeTables } from './fixtures/large-tables.ts';

const GOAL = 'Find SaaS founders in India and invite them to a demo';
/** Of a kind of company that has no facet. */
const BY_WORDS = {
  ...parseGoal(GOAL).audience,
  roles: [],
  industries: [],
  places: { countries: [], states: [], cities: [], region: null },
  topics: ['industry 77'],
};

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
  /** The statement that it is a part of. */
  statement: string;
}
interface Statement {
  name?: string | undefined;
  text: string;
  values: unknown[];
}

/** Tables that grow with accounts, leads, runs and what becomes of them. */
const LARGE =
  /^reach_(?:leads|campaign_sends|suppressions|runs|run_counters|campaigns|api_keys|hook_deliveries)$/;
/** Indexes of the few rows that wait for something, which are read as wholes. */
const OF_WAITING = /_(?:to_prepare|to_release|paused|due|erased|complained)$/;

/** Asks Postgres how it would run, on tables large enough to matter, the very statements that our functions send. */
describe('plans of the hot statements', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let tables: LargeTables;
  let userId: string;
  let largeRun: string;
  let sendIds: string[];
  let seen: Statement[] = [];
  /** PostgreSQL 16 and newer tell of them. */
  let plansForAny: boolean;

  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url, { max: 1 });
    tables = await makeLargeTables(db);
    ({ userId, largeRun } = tables);
    const { rows } = await db.$client.query<{ id: string }>(
      'select id from reach_campaign_sends where run_id = $1 order by seq limit 200',
      [largeRun],
    );
    sendIds = rows.map(({ id }) => id);
    const { rows: versions } = await db.$client.query('show server_version_num');
    plansForAny = Number(versions[0].server_version_num) >= 160_000;
    // From here on every statement is remembered, those within transactions too: the pool has one client.
    const client = await db.$client.connect();
    const query = client.query.bind(client) as (...all: unknown[]) => unknown;
    const remember = (first: unknown, second: unknown, ...others: unknown[]) => {
      const {
        name,
        text = '',
        values = second,
      } = (typeof first === 'string' ? { text: first } : first) as Partial<Statement>;
      seen.push({ name, text, values: Array.isArray(values) ? values : [] });
      return query(first, second, ...others);
    };
    client.query = remember as typeof client.query;
    client.release();
  }, 180_000);
  afterAll(async () => {
    await db?.$client.end();
    await database?.drop();
  });

  /**
   * The nodes of the plans of all that `work` sent, with the values that it sent; of statements that are prepared under
   * a name also those for any values, which Postgres may go over to after five calls.
   */
  async function plansOf(work: () => Promise<unknown>): Promise<PlanNode[]> {
    seen = [];
    await work();
    const nodes: PlanNode[] = [];
    for (const { name, text, values } of seen.splice(0)) {
      if (!/^\s*(?:select|with|insert|update|delete)\b/i.test(text)) continue;
      const statement = name ?? text;
      nodes.push(...(await explained(`explain (format json) ${text}`, values, statement)));
      if (name && plansForAny)
        nodes.push(...(await explained(`explain (generic_plan, format json) ${text}`, undefined, statement)));
    }
    seen = [];
    return nodes;
  }
  async function explained(
    text: string,
    values: unknown[] | undefined,
    statement: string,
  ): Promise<PlanNode[]> {
    const { rows } = await db.$client.query({ text, ...(values && { values }) });
    const flat = (node: PlanNode): PlanNode[] => [
      { ...node, statement },
      ...(node.Plans ?? []).flatMap(flat),
    ];
    return flat(rows[0]['QUERY PLAN'][0].Plan);
  }
  const indexes = (nodes: PlanNode[]) => nodes.flatMap((node) => node['Index Name'] ?? []);
  /** Large tables that are read from end to end, by themselves or through an index, and by what. */
  const readWhole = (nodes: PlanNode[]) =>
    nodes
      .filter(
        ({ 'Node Type': type, 'Index Cond': condition, 'Index Name': index = '' }) =>
          type === 'Seq Scan' || (type.startsWith('Index') && !condition && !OF_WAITING.test(index)),
      )
      .filter((node) => LARGE.test(node['Relation Name'] ?? ''))
      .map((node) => `${node['Relation Name']} by ${node.statement}`);

  const SENDS_BY_SEQ = 'reach_campaign_sends_run_seq';
  const SENDS_BY_PERSON = 'reach_campaign_sends_person';
  const SUPPRESSED = 'reach_suppressions_user_id_email_key_pk';
  const provider = createMisarMail({ baseUrl: 'http://127.0.0.1:1', apiKey: 'msk_test' });
  afterAll(() => provider.close());
  const stretch = { from: 6_001, to: 6_500 };
  const page = (number: number) => getRunDetail({ db }, { userId, runId: largeRun, page: number, limit: 50 });
  const find = (filter: object) =>
    findRecipients({ db }, { userId, runId: largeRun, limit: 50, cursor: 4_000, ...filter });
  const events = (event: 'delivered' | 'clicked' | 'bounced' | 'replied', ids: string[]) =>
    recordMailEvents(
      { db },
      ids.map((sendId) => ({ sendId, event })),
    );

  const cases: [what: string, work: () => Promise<unknown>, uses: string[]][] = [
    ['a key', () => authenticate({ db }, tables.key), ['reach_api_keys_prefix']],
    [
      'claim',
      () =>
        claimSends(
          { db, provider },
          { runId: largeRun, ...stretch, limit: 64, token: uuidv7(), workerName: 'test' },
        ),
      [SENDS_BY_SEQ, SUPPRESSED, SENDS_BY_PERSON],
    ],
    [
      'renewing leases',
      () => renewLeases({ db }, { runId: largeRun, ...stretch, token: uuidv7() }),
      [SENDS_BY_SEQ],
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
      'what claiming passed over',
      () => endPassedOver({ db, provider }, { runId: largeRun, ...stretch }),
      [SENDS_BY_SEQ, SUPPRESSED, SENDS_BY_PERSON],
    ],
    ['the brake', () => brake({ db }, { runId: largeRun }), []],
    ['recording mail events', () => events('delivered', sendIds), ['reach_campaign_sends_pkey']],
    ['mail events that change nothing', () => events('delivered', sendIds), ['reach_campaign_sends_pkey']],
    ['a bounce', () => events('bounced', sendIds.slice(0, 1)), ['reach_campaign_sends_pkey']],
    ['a reply', () => events('replied', sendIds.slice(1, 2)), ['reach_campaign_sends_pkey']],
    ['release of what is due', () => releaseSends({ db }, { runs: 'due' }), []],
    ['release of one run', () => releaseSends({ db }, { runs: { runId: largeRun } }), [SENDS_BY_SEQ]],
    ['completing a run', () => completeRun({ db }, { runId: largeRun }), []],
    ['the next look at a run', () => releaseWhenDue({ db }, { runId: largeRun }), [SENDS_BY_SEQ]],
    ['due follow-ups', () => queueFollowUps({ db }, { runId: largeRun }), [SENDS_BY_SEQ, SUPPRESSED]],
    ['the first page of recipients', () => page(1), [SENDS_BY_SEQ]],
    ['a page of recipients in the middle', () => page(83), [SENDS_BY_SEQ]],
    ['the last page of recipients', () => page(LARGE_RUN / 50), [SENDS_BY_SEQ]],
    ['recipients from a cursor on', () => find({}), [SENDS_BY_SEQ]],
    ['recipients by status and word', () => find({ status: 'bounced', q: 'lead7' }), [SENDS_BY_SEQ]],
    ['an export of recipients', () => exportRecipients({ db }, { userId, runId: largeRun }).next(), []],
    ['the timeline of a run', () => getTimeline({ db }, { userId, runId: largeRun }), [SENDS_BY_SEQ]],
    ['the list of runs', () => listRuns({ db }, { userId, limit: 20, offset: 0 }), ['reach_runs_newest']],
    ['a status', () => getRun({ db }, { userId, runId: largeRun }), ['reach_runs_pkey']],
    [
      'a live view',
      () => getRunProgress({ db }, { userId, runId: largeRun, logFrom: 0 }),
      ['reach_runs_pkey'],
    ],
    ['a page of leads', () => listLeads({ db }, { userId, limit: 50, offset: 0 }), ['reach_leads_newest']],
    ['a search for leads', () => listLeads({ db }, { userId, limit: 50, offset: 0, q: 'title 77' }), []],
    ['a page of suppressions', () => listSuppressions({ db }, { userId, limit: 50, offset: 0 }), []],
    [
      'ranking leads',
      () => rankLeads({ db }, { userId, audience: parseGoal(GOAL).audience, limit: 20 }),
      ['reach_leads_facets'],
    ],
    [
      'ranking leads by words',
      () => rankLeads({ db }, { userId, audience: BY_WORDS, limit: 20 }),
      ['reach_leads_search'],
    ],
    [
      'explaining that nobody fits',
      () => explainNoMatch({ db }, { userId, audience: parseGoal(GOAL).audience, leftOut: [] }),
      ['reach_leads_facets'],
    ],
    ['queueing matches', () => queueRun(), ['reach_leads_facets', SENDS_BY_SEQ]],
    ['importing a lead', () => importLeads({ db }, { userId, rows: oneLead() }), ['reach_leads_email']],
    [
      'suppressing an address, as an unsubscribe link does',
      () => suppress({ db }, { userId, keys: ['lead49999@company16666.example'], reason: 'unsubscribed' }),
      ['reach_leads_email', 'reach_campaign_sends_run_lead_step'],
    ],
    [
      'suppressing a domain',
      () => suppress({ db }, { userId, keys: ['@company9999.example'], reason: 'manual' }),
      [SENDS_BY_SEQ, SUPPRESSED],
    ],
    ['the look for runs to prepare', () => runsToPrepare({ db }), []],
    ['the backlog', () => readBacklog({ db }), [SENDS_BY_SEQ]],
    [
      'the look for endpoints with due deliveries',
      () => {
        // From the look on, so that nothing is delivered.
        let asked = 0;
        const isDraining = () => asked++ > 0;
        return createHookLanes({
          db,
          network: { allowPrivate: false },
          isDraining,
          onError: () => {},
        }).visit();
      },
      ['reach_hook_deliveries_due'],
    ],
    [
      'claiming deliveries',
      () => deliverHooks({ db, network: { allowPrivate: false } }, { endpointId: uuidv7(), limit: 10 }),
      ['reach_hook_deliveries_due'],
    ],
    [
      'a page of deliveries',
      () => listHookDeliveries({ db }, { userId, endpointId: tables.hookId, limit: 50, offset: 0 }),
      ['reach_hook_deliveries_newest'],
    ],
  ];
  it.each(cases)('%s reads no large table from end to end', async (_what, work, uses) => {
    const nodes = await plansOf(work);
    expect(nodes).not.toEqual([]);
    expect(readWhole(nodes)).toEqual([]);
    expect(indexes(nodes)).toEqual(expect.arrayContaining(uses));
  });

  it.each([
    `select count(*) from reach_campaign_sends where error = 'none'`,
    'select count(id) from reach_campaign_sends',
    'select id from reach_campaign_sends order by id limit 10',
  ])('tells that a table is read from end to end: %s', async (text) => {
    expect(readWhole(await plansOf(() => db.$client.query(text)))).toEqual([
      `reach_campaign_sends by ${text}`,
    ]);
  });

  async function* oneLead(): AsyncGenerator<LeadRow> {
    yield { row: 1, lead: { fields: { email: 'new@company1.example' }, tags: [], custom: {} } };
  }

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
