import { randomUUID } from 'node:crypto';
import type { FollowUps, PlanEdits } from '@reach/contracts';
import type { PlanResult } from '@reach/planner';
import type { Database } from '@reach/schema';

export type Stage = 'planning' | 'matching';

/** A worker that dies holds its run up for this long at most. */
const LEASE_SECONDS = 20;
/** A stage that kills its worker or always throws is given up after so many tries. */
export const MAX_STAGE_ATTEMPTS = 5;

export interface StageClaim {
  runId: string;
  userId: string;
  goal: string;
  /** What its preview had planned; null: it is to be planned now. */
  planning: PlanResult | null;
  planEdits: PlanEdits | null;
  followUps: FollowUps | null;
  campaignId: string | null;
  attempts: number;
  token: string;
  /** Keeps the lease alive until called. */
  release: () => void;
}

/**
 * Claims a run's next stage: one conditional update, undefined when somebody else has it or it is done. Every
 * later write of the stage names the token, so that a worker that overslept its lease changes nothing.
 */
export async function claimStage(
  { db }: { db: Database },
  { runId, stage }: { runId: string; stage: Stage },
): Promise<StageClaim | undefined> {
  const token = randomUUID();
  const { rows } = await db.$client.query(
    `update reach_runs set lease_token = $3, lease_until = now() + make_interval(secs => $4),
       stage_attempts = stage_attempts + 1
     where id = $1 and status = 'running' and stage = $2 and (lease_until is null or lease_until < now())
     returning user_id, goal, planning, plan_edits, follow_ups, campaign_id, stage_attempts`,
    [runId, stage, token, LEASE_SECONDS],
  );
  const [row] = rows;
  if (!row) return undefined;
  const renewal = setInterval(() => void renew(db, runId, token), (LEASE_SECONDS * 1000) / 4);
  return {
    runId,
    userId: row.user_id,
    goal: row.goal,
    planning: row.planning,
    planEdits: row.plan_edits,
    followUps: row.follow_ups,
    campaignId: row.campaign_id,
    attempts: row.stage_attempts,
    token,
    release: () => clearInterval(renewal),
  };
}

async function renew(db: Database, runId: string, token: string): Promise<void> {
  await db.$client
    .query(
      'update reach_runs set lease_until = now() + make_interval(secs => $3) where id = $1 and lease_token = $2',
      [runId, token, LEASE_SECONDS],
    )
    // A renewal that fails costs nothing yet; the next one comes, or the lease ends and somebody else goes on.
    .catch(() => {});
}

/** Hands a claimed stage back, to be tried again after `delaySeconds`. */
export async function giveBackStage(
  { db }: { db: Database },
  { claim, delaySeconds }: { claim: StageClaim; delaySeconds: number },
): Promise<void> {
  await db.$client.query(
    `update reach_runs set lease_token = null, lease_until = now() + make_interval(secs => $3)
     where id = $1 and lease_token = $2`,
    [claim.runId, claim.token, delaySeconds],
  );
}

/** Running runs that wait to be planned or matched, oldest first: what a worker finds without any doorbell. */
export async function runsToPrepare({ db }: { db: Database }): Promise<{ runId: string; stage: Stage }[]> {
  const { rows } = await db.$client.query(
    `select id as "runId", stage from reach_runs
     where status = 'running' and stage <> 'sending' and (lease_until is null or lease_until < now())
     order by created_at limit 100`,
  );
  return rows;
}
