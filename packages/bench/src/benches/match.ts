import { createReadStream } from 'node:fs';
import { isClear, readDevelopmentGoals } from '@reach/evaluation';
import type { Audience } from '@reach/lexicon';
import { generatePlan, importLeads, matchLeads, rankLeads, readCsvLeads, startRun } from '@reach/outreach';
import { createOfflinePlanner, parseGoal } from '@reach/planner';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import { createBenchUser, settle } from '../account.ts';
import type { Bench, BenchContext, Measured, Prepared } from '../harness/bench.ts';
import { openStage, type Stage } from '../harness/stage.ts';
import { quantile } from '../harness/statistics.ts';
import { writeLeadFiles } from '../lead-files.ts';

const GOAL = 'Find founders of software companies and invite them to a demo of our analytics product';
const SENDS = 10_000;
/** A lead in so many is suppressed. */
const SUPPRESSED = 20;

export const matchBench: Bench = {
  name: 'match',
  what: 'From the audience of a run to its queued sends, over 1,000,000 leads with 50,000 addresses suppressed, against an INSERT … SELECT of as many finished rows into the same table.',
  goals: [
    {
      id: 'M1',
      what: 'facets, suppression, 10,000 sends queued / INSERT … SELECT, time',
      limit: { atMost: 1.5 },
      unit: '×',
      figure: ({ facets, bare }) => facets!.seconds / bare!.seconds,
    },
    {
      id: 'M2',
      what: 'the same with ranked words / INSERT … SELECT, time',
      limit: { atMost: 4 },
      unit: '×',
      figure: ({ words, bare }) => words!.seconds / bare!.seconds,
    },
  ],
  prepare,
};

async function prepare(context: BenchContext): Promise<Prepared> {
  const leads = context.quick ? 2_000 : 1_000_000;
  const stage = await openStage(context);
  try {
    const { userId } = await createBenchUser(stage.db, { maxLeadsPerRun: SENDS });
    for (const { file } of await writeLeadFiles(stage.dir, leads)) {
      await importLeads({ db: stage.db }, { userId, rows: readCsvLeads(createReadStream(file)) });
    }
    await patiently(
      stage.db,
      `insert into reach_suppressions (user_id, email_key, reason)
       select user_id, email_key, 'manual' from (select *, row_number() over (order by id) as n from reach_leads) l
       where n % ${SUPPRESSED} = 0`,
    );
    await settle(stage.db, 'reach_leads, reach_suppressions');
    const { audience } = parseGoal(GOAL);
    const withWords = { ...audience, keywords: ['platform', 'cloud', 'payments'] };
    const warmUp = await queue(context, stage, { userId, audience });
    await patiently(stage.db, 'create unlogged table finished as select * from reach_campaign_sends');
    await queue(context, stage, { userId, audience: withWords });
    return {
      sides: [
        {
          name: 'facets',
          what: 'the run is matched and its sends are queued',
          run: async () => (await queue(context, stage, { userId, audience })).measured,
        },
        {
          name: 'words',
          what: 'the same, ranked by words of the leads as well',
          run: async () => (await queue(context, stage, { userId, audience: withWords })).measured,
        },
        {
          name: 'bare',
          what: 'INSERT … SELECT of the rows that the run had queued',
          run: () => insertFinished(context, stage.db, warmUp.queued),
        },
        {
          name: 'ranking',
          what: 'the development goals one by one, 500 leads each, nothing written',
          run: () => rankAll(context, stage.db, userId),
        },
      ],
      close: stage.close,
    };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/** Starts and plans a run, and measures its match. */
async function queue(
  { meter }: BenchContext,
  { db }: Stage,
  { userId, audience }: { userId: string; audience: Audience },
): Promise<{ measured: Measured; queued: number }> {
  const { runId } = await startRun({ db }, { userId, goal: GOAL, approve: false });
  await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
  await db.$client.query('update reach_campaigns set audience = $2 where run_id = $1', [runId, audience]);
  let queued = 0;
  const measured = await meter.measure(1, async () => {
    queued = await matchLeads({ db }, { runId });
    return { queued };
  });
  const { rows } = await db.$client.query(
    `select count(*)::int as sends, count(x.email_key)::int as suppressed, max(seq) as last
     from reach_campaign_sends s
     left join reach_suppressions x on x.user_id = s.user_id and x.email_key = lower(s.email) where run_id = $1`,
    [runId],
  );
  const { sends, suppressed, last } = rows[0];
  if (queued === 0 || sends !== queued || last !== queued || suppressed > 0)
    throw new Error(`${queued} sends were queued; the table says ${JSON.stringify(rows[0])}`);
  await settle(db, 'reach_campaign_sends');
  return { measured, queued };
}

async function insertFinished({ meter }: BenchContext, db: Database, sends: number): Promise<Measured> {
  const { rows } = await db.$client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = 'finished'::regclass and attnum > 0 and attname not in ('id', 'run_id')`,
  );
  const columns = rows[0]!.columns;
  const measured = await meter.measure(1, async () => {
    const { rowCount } = await db.$client.query(
      `insert into reach_campaign_sends (id, run_id, ${columns})
       select reach_uuid_v7(seq), $1, ${columns} from finished order by seq`,
      [uuidv7()],
    );
    if (rowCount !== sends) throw new Error(`${rowCount} of ${sends} rows were inserted`);
    return { queued: sends };
  });
  await settle(db, 'reach_campaign_sends');
  return measured;
}

async function rankAll({ meter }: BenchContext, db: Database, userId: string): Promise<Measured> {
  const goals = (await readDevelopmentGoals()).filter(isClear);
  return meter.measure(goals.length, async () => {
    const times: number[] = [];
    for (const { goal } of goals) {
      const { audience } = parseGoal(goal);
      const began = performance.now();
      await rankLeads({ db }, { userId, audience, limit: 500 });
      times.push(performance.now() - began);
    }
    return { 'p50 ms': quantile(times, 0.5), 'p99 ms': quantile(times, 0.99) };
  });
}

/** Outside the pool's limits. */
async function patiently(db: Database, text: string): Promise<void> {
  const client = await db.$client.connect();
  try {
    const slow = { text, query_timeout: 600_000 };
    await client.query('set statement_timeout = 0');
    await client.query(slow);
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
}
