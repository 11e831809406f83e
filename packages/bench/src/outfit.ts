import { createUser, generatePlan, importLeads, matchLeads, resumeRun, startRun } from '@reach/outreach';
import { createOfflinePlanner } from '@reach/planner';
import { createDoorbell, type Doorbell, QUEUES } from '@reach/queues';
import { indianFounders } from '@reach/testing';
import type { SinkReport, SinkSettings } from './children/sink.ts';
import type { BenchContext } from './harness/bench.ts';
import { type Child, startChild } from './harness/child.ts';
import { openStage, type Stage } from './harness/stage.ts';

export const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
/** What the provider's connections, the bare loop's and the dispatcher's window have in common. */
export const CONNECTIONS = 64;

/** A stage with a sink, dispatchers and an account whose leads the goal finds, all of them. */
export interface Outfit {
  stage: Stage;
  sink: Child;
  userId: string;
  /** Queues a run for every lead; nothing is released yet. */
  queueRun: () => Promise<string>;
  /** Lets a queued run go: as resuming it through the api does, the doorbell included. */
  release: (runId: string) => Promise<void>;
  /** Resolves when the run is completed; fails when it ends otherwise. */
  completed: (runId: string) => Promise<void>;
  /** Throws unless each row is sent and the sink accepted each mail exactly once. */
  verify: (runId: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface OutfitOptions {
  leads: number;
  dispatchers?: number;
  sink?: SinkSettings;
  env?: Record<string, string>;
}

export async function openOutfit(
  context: BenchContext,
  { leads, dispatchers = 1, sink: sinkSettings = {}, env = {} }: OutfitOptions,
): Promise<Outfit> {
  const stage = await openStage(context);
  try {
    const sink = await startChild('sink', sinkSettings);
    stage.onClose(sink.end);
    context.meter.watch('sink', () => sink.pid);
    const { url } = await sink.ask<SinkReport>('report');
    const userId = await createSender(stage, leads);
    for (let count = 0; count < dispatchers; count++) {
      await stage.startService({
        folder: 'dispatcher-worker',
        name: count === 0 ? 'dispatcher' : `dispatcher-${count + 1}`,
        env: {
          MISARMAIL_API_URL: url,
          MISARMAIL_API_KEY: 'msk_bench',
          PUBLIC_URL: 'https://reach.example',
          SEND_WINDOW: String(CONNECTIONS),
          ...env,
        },
      });
    }
    const doorbell = createDoorbell({ redisUrl: stage.redisUrl, prefix: 'reach' });
    stage.onClose(doorbell.close);
    return outfit(stage, sink, doorbell, { userId, leads });
  } catch (error) {
    await stage.close();
    throw error;
  }
}

function outfit(
  stage: Stage,
  sink: Child,
  doorbell: Doorbell,
  { userId, leads }: { userId: string; leads: number },
): Outfit {
  const { db } = stage;
  return {
    ...{ stage, sink, userId, close: stage.close },
    queueRun: async () => {
      const { runId } = await startRun({ db }, { userId, goal: GOAL, approve: false });
      await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
      const queued = await matchLeads({ db }, { runId });
      if (queued !== leads) throw new Error(`${queued} sends were queued in place of ${leads}`);
      await db.$client.query(`update reach_runs set status = 'paused', release_at = null where id = $1`, [
        runId,
      ]);
      await db.$client.query('vacuum (analyze) reach_campaign_sends');
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
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    verify: async (runId) => {
      const { rows } = await db.$client.query(
        `select count(*)::int as sent, count(distinct provider_message_id)::int as messages
         from reach_campaign_sends where run_id = $1 and status = 'sent' and provider_message_id = 'm-' || id`,
        [runId],
      );
      const { accepted, requests } = await sink.ask<SinkReport>('report');
      const counts = { sent: rows[0].sent, messages: rows[0].messages, accepted };
      if (Object.values(counts).some((count) => count !== leads) || requests > leads)
        throw new Error(`Of ${leads} sends the books say ${JSON.stringify({ ...counts, requests })}`);
    },
  };
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
