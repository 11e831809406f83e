import type { PlanGenerationJob } from '@reach/contracts';
import { generatePlan } from '@reach/outreach';
import type { Planner } from '@reach/planner';
import { type Doorbell, QUEUES } from '@reach/queues';
import type { Database } from '@reach/schema';

export interface GeneratePlanDeps {
  db: Database;
  planner: Planner;
  doorbell: Doorbell;
}

export async function handleGeneratePlan(
  deps: GeneratePlanDeps,
  { runId }: PlanGenerationJob,
): Promise<void> {
  const planned = await generatePlan(deps, { runId });
  if (planned) await deps.doorbell.ring(QUEUES.leadMatching, [{ runId }]);
}
