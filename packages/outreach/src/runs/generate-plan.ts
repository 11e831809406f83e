import { compileTemplate, MERGE_VARIABLES } from '@reach/mail';
import type { Planner, PlanResult } from '@reach/planner';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import { failRun } from './fail-run.ts';
import { withEdits } from './plan-edits.ts';
import { claimStage, type StageClaim } from './stages.ts';
import { tryStage } from './try-stage.ts';

export interface GeneratePlanDeps {
  db: Database;
  planner: Planner;
}

/**
 * Plans a run: the campaign is stored and the run waits to be matched. A goal that names no audience fails the
 * run, with what is missing as its error, and gives the credit back. Resolves with whether there is a plan now;
 * quietly with false when there was nothing to do.
 */
export async function generatePlan(deps: GeneratePlanDeps, { runId }: { runId: string }): Promise<boolean> {
  const claim = await claimStage(deps, { runId, stage: 'planning' });
  if (!claim) return false;
  return tryStage(deps, claim, async () => {
    const result = await deps.planner.plan(claim.goal);
    if (!result.plan) {
      const reason = result.clarify?.message ?? 'The goal could not be turned into a plan';
      await failRun(deps, { runId, token: claim.token, reason });
      return false;
    }
    const plan = withEdits(result.plan, claim.planEdits);
    compileTemplate(plan.subject_line, { part: 'subject', allowed: MERGE_VARIABLES });
    compileTemplate(plan.message_body, { part: 'text', allowed: MERGE_VARIABLES });
    return storePlan(deps.db, claim, { ...result, plan });
  });
}

/** One statement: the campaign exists exactly if the run moved on under our token. */
async function storePlan(
  db: Database,
  claim: StageClaim,
  { plan, planner, audience, notes }: PlanResult & { plan: NonNullable<PlanResult['plan']> },
): Promise<boolean> {
  const log = [...notes, `Plan ready — audience: ${plan.target_audience}`];
  const { rowCount } = await db.$client.query(
    `with planned as (
       update reach_runs set stage = 'matching', campaign_id = $3, log = log || $4::text[],
         lease_token = null, lease_until = null, stage_attempts = 0
       where id = $1 and lease_token = $2 and status = 'running'
       returning id, user_id)
     insert into reach_campaigns (id, user_id, run_id, subject_line, message_body, target_audience, industry,
       pain_point, keywords, audience, planner, from_name, from_email, reply_to, postal_address)
     select $3, user_id, planned.id, $5, $6, $7, $8, $9, $10, $11, $12, u.from_name, u.from_email, u.reply_to,
       u.postal_address
     from planned join reach_users u on u.id = planned.user_id`,
    [
      claim.runId,
      claim.token,
      uuidv7(),
      log,
      plan.subject_line,
      plan.message_body,
      plan.target_audience,
      plan.industry,
      plan.pain_point,
      plan.keywords,
      JSON.stringify(audience),
      planner,
    ],
  );
  return rowCount === 1;
}
