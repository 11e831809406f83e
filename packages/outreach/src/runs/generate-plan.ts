import type { Plan } from '@reach/contracts';
import type { Planner, PlanResult } from '@reach/planner';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import { usedVariables } from '../sends/used-variables.ts';
import { failRun } from './fail-run.ts';
import { withEdits } from './plan-edits.ts';
import { claimStage, type StageClaim } from './stages.ts';
import { tryStage } from './try-stage.ts';

export interface GeneratePlanDeps {
  db: Database;
  planner: Planner;
}

/**
 * Plans a run, or takes what its preview had planned: the campaign is stored and the run waits to be matched. A goal
 * that names no audience fails the run, with what is missing as its error, and gives the credit back. Resolves with
 * whether there is a plan now; quietly with false when there was nothing to do.
 */
export async function generatePlan(deps: GeneratePlanDeps, { runId }: { runId: string }): Promise<boolean> {
  const claim = await claimStage(deps, { runId, stage: 'planning' });
  if (!claim) return false;
  return tryStage(deps, claim, async () => {
    const result =
      claim.planning ?? (await deps.planner.plan(claim.goal, { followUps: claim.followUps ?? undefined }));
    if (!result.plan) {
      const reason = result.clarify?.message ?? 'The goal could not be turned into a plan';
      await failRun(deps, { runId, token: claim.token, reason });
      return false;
    }
    const plan = withEdits(result.plan, claim.planEdits);
    // Throws when one of them cannot be rendered.
    usedVariables(plan);
    return storePlan(deps.db, claim, { ...result, plan });
  });
}

/** One statement: the campaign exists exactly if the run moved on under our token. */
async function storePlan(
  db: Database,
  claim: StageClaim,
  { plan, planner, audience, notes }: PlanResult & { plan: NonNullable<PlanResult['plan']> },
): Promise<boolean> {
  const log = [...notes, `Plan ready — audience: ${plan.target_audience}`, ...stepsLog(plan)];
  const { rowCount } = await db.$client.query(
    `with planned as (
       update reach_runs set stage = 'matching', planning = null, campaign_id = $3, last_step = $13, log = log || $4::text[],
         lease_token = null, lease_until = null, stage_attempts = 0
       where id = $1 and lease_token = $2 and status = 'running'
       returning id, user_id)
     insert into reach_campaigns (id, user_id, run_id, subject_line, message_body, target_audience, industry,
       pain_point, keywords, audience, planner, steps, variants, from_name, from_email, reply_to, postal_address)
     select $3, user_id, planned.id, $5, $6, $7, $8, $9, $10, $11, $12, $14, $15, u.from_name, u.from_email, u.reply_to,
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
      1 + (plan.steps?.length ?? 0),
      plan.steps ? JSON.stringify(plan.steps) : null,
      plan.variants ? JSON.stringify(plan.variants) : null,
    ],
  );
  return rowCount === 1;
}

/** What a plan does beyond one mail, as lines of the run's log; a plan without has none. */
function stepsLog({ steps = [], variants }: Plan): string[] {
  const each = steps.map(({ after_days }, index) => `step ${index + 2} after ${days(after_days)}`);
  return [
    ...(variants ? ['Two variants of the first mail; each lead gets A or B, and always the same'] : []),
    ...(each.length > 0 ? [`Follow-ups to whoever does not answer: ${each.join(', ')}`] : []),
  ];
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
