import { createUser, generatePlan, importLeads, matchLeads, resumeRun, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell, type Doorbell, QUEUES } from '@reach/queues';
import type { Database } from '@reach/schema';
import type { SupervisedService } from '@reach/stack';
import { indianFounders } from '@reach/testing';
import { settle } from './account.ts';
import type { SinkReport, SinkSettings } from './children/sink.ts';
import type { BenchContext } from './harness/bench.ts';
import { type Child, startChild } from './harness/child.ts';
import { openStage, type Stage } from './harness/stage.ts';

export const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
/** The bare loop's and the dispatcher's to the provider. */
export const CONNECTIONS = 64;

/** A stage with a sink, a dispatcher and an account whose leads the goal finds, all of them. */
export interface Outfit {
  stage: Stage;
  sink: Child;
  userId: string;
  leads: number;
  /** Queues a run for every lead, or of so many `sends` by repeating them; nothing is released yet. */
  queueRun: (sends?: number) => Promise<string>;
  /** Lets a queued run go: as resuming it through the api does, the doorbell included. */
  release: (runId: string) => Promise<void>;
  /** Resolves when the run is completed; fails when it ends otherwise. */
  completed: (runId: string) => Promise<void>;
  /** Throws unless each row is sent and the sink accepted each mail exactly once. */
  verify: (runId: string, sends?: number) => Promise<void>;
  /** A new process in the dispatcher's place, which has not sent anything, with settings of its own. */
  freshDispatcher: (env?: Record<string, string>) => Promise<SupervisedService>;
  /** Does something with so many dispatchers in all; those beside the first are ended afterwards. */
  withDispatchers: <Result>(dispatchers: number, work: () => Promise<Result>) => Promise<Result>;
  /** Takes a run's sends out of the table, so that the next finds it as this one did. */
  forget: (runId: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface OutfitOptions {
  leads: number;
  sink?: SinkSettings;
}

export async function openOutfit(
  context: BenchContext,
  { leads, sink: sinkSettings = {} }: OutfitOptions,
): Promise<Outfit> {
  const stage = await openStage(context);
  try {
    const sink = await startChild('sink', sinkSettings);
    stage.onClose(sink.end);
    context.meter.watch('sink', () => sink.pid);
    const { url } = await sink.ask<SinkReport>('report');
    const userId = await createSender(stage, leads);
    const startDispatcher = (env: Record<string, string> = {}) =>
      stage.startService({
        folder: 'dispatcher-worker',
        name: 'dispatcher',
        env: {
          MISARMAIL_API_URL: url,
          MISARMAIL_API_KEY: 'msk_bench',
          PUBLIC_URL: 'https://reach.example',
          // Claims come by the quarter of a window: of 128 rows, while the other rows keep the connections busy.
          SEND_WINDOW: String(8 * CONNECTIONS),
          RESEND_API_URL: url,
          RESEND_API_KEY: 're_bench',
          ...env,
        },
      });
    const dispatcher = await startDispatcher();
    const doorbell = createDoorbell({ redisUrl: stage.redisUrl, prefix: 'reach' });
    stage.onClose(doorbell.close);
    return outfit({ stage, sink, doorbell, dispatcher, startDispatcher }, { userId, leads });
  } catch (error) {
    await stage.close();
    throw error;
  }
}

interface Parts {
  stage: Stage;
  sink: Child;
  doorbell: Doorbell;
  dispatcher: SupervisedService;
  startDispatcher: (env?: Record<string, string>) => Promise<SupervisedService>;
}

function outfit(
  { stage, sink, doorbell, dispatcher: first, startDispatcher }: Parts,
  { userId, leads }: { userId: string; leads: number },
): Outfit {
  const { db } = stage;
  let dispatcher = first;
  return {
    ...{ stage, sink, userId, leads, close: stage.close },
    queueRun: async (sends = leads) => {
      const { runId } = await startRun({ db }, { userId, goal: GOAL, approve: false });
      await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
      const queued = await matchLeads({ db }, { runId });
      if (queued !== leads) throw new Error(`${queued} sends were queued in place of ${leads}`);
      if (sends > leads) await repeatSends(db, { runId, from: leads, to: sends });
      await db.$client.query(`update reach_runs set status = 'paused', release_at = null where id = $1`, [
        runId,
      ]);
      await settle(db, 'reach_campaign_sends');
      await sink.ask('reset');
      return runId;
    },
    release: async (runId) => {
      await resumeRun({ db }, { userId, runId });
      await doorbell.ring(QUEUES.sendRelease, [{ runId }]);
    },
    completed: async (runId) => {
      for (;;) {
        const { rows } = await db.$client.query('select status, error from reach_runs where id = $1', [
          runId,
        ]);
        if (rows[0].status === 'completed') return;
        if (rows[0].status !== 'running') throw new Error(`The run is ${rows[0].status}: ${rows[0].error}`);
        // Often enough for runs of seconds; each look takes CPU from what is measured.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    verify: async (runId, sends = leads) => {
      const { rows } = await db.$client.query(
        `select count(*)::int as sent, count(distinct provider_message_id)::int as messages
         from reach_campaign_sends where run_id = $1 and status = 'sent' and provider_message_id = 'm-' || id`,
        [runId],
      );
      const { accepted, mails } = await sink.ask<SinkReport>('report');
      const counts = { sent: rows[0].sent, messages: rows[0].messages, accepted, mails };
      if (Object.values(counts).some((count) => count !== sends))
        throw new Error(`Of ${sends} sends the books say ${JSON.stringify(counts)}`);
    },
    freshDispatcher: async (env) => {
      await dispatcher.stop();
      dispatcher = await startDispatcher(env);
      return dispatcher;
    },
    withDispatchers: async (dispatchers, work) => {
      const others = await Promise.all(Array.from({ length: dispatchers - 1 }, () => startDispatcher()));
      try {
        return await work();
      } finally {
        for (const other of others) await other.stop();
      }
    },
    forget: async (runId) => {
      await deleteSends(db, runId);
      await settle(db, 'reach_campaign_sends');
    },
  };
}

/** Deletes part by part, so that no statement meets its limit. */
async function deleteSends(db: Database, runId: string): Promise<void> {
  for (let from = 1; ; from += 50_000) {
    const { rowCount } = await db.$client.query(
      'delete from reach_campaign_sends where run_id = $1 and seq between $2::int and $2::int + 49999',
      [runId, from],
    );
    if (rowCount === 0) return;
  }
}

async function createSender({ db }: Stage, leads: number): Promise<string> {
  const user = await createUser(
    { db },
    {
      email: 'sender@reach.test',
      name: 'Bench',
      fromName: 'Ada Sender',
      fromEmail: 'ada@sender.test',
      postalAddress: '1 Test Street\n12345 Testville',
      pacing: null,
      // Every round writes to the same people.
      recontactDays: null,
      creditsLimit: 1_000_000,
      startsPerMinute: 1_000_000,
      requestsPerMinute: 1_000_000,
      maxLeadsPerRun: leads,
    },
  );
  await importLeads({ db }, { userId: user.id, rows: indianFounders(leads) });
  await db.$client.query('analyze reach_leads');
  return user.id;
}

/** More rows of the same kind, for runs larger than anybody wants to import for; each to an address of its own. */
async function repeatSends(
  db: Database,
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<void> {
  const PART = 50_000;
  for (let first = from + 1; first <= to; first += PART) {
    await db.$client.query(
      `insert into reach_campaign_sends (id, user_id, run_id, lead_id, seq, email, name, merge_fields, score, scheduled_at)
       select reach_uuid_v7(n), s.user_id, s.run_id, gen_random_uuid(), n, 'n' || n || '.' || s.email, s.name, s.merge_fields, s.score,
         s.scheduled_at
       from generate_series($2::int, $3::int) n
       join reach_campaign_sends s on s.run_id = $1 and s.seq = 1 + (n - 1) % $4::int`,
      [runId, first, Math.min(to, first + PART - 1), from],
    );
  }
}
