import type { PlanGenerationJob } from '@reach/contracts';
import { generatePlan } from '@reach/outreach';
import type { Planner } from '@reach/planner';
import { type Doorbell, QUEUES } from '@reach/queues';
import type { TraceRun } from '@reach/runtime';
import type { Database } from '@reach/schema';

export interface GeneratePlanDeps {
  db: Database;
  planner: Planner;
  doorbell: Doorbell;
  trace: TraceRun;
}

export async function handleGeneratePlan(
  deps: GeneratePlanDeps,
  { runId }: PlanGenerationJob,
): Promise<void> {
  await deps.trace({ runId, queue: QUEUES.planGeneration.name }, async () => {
    const planned = await generatePlan(deps, { runId });
    if (planned) await deps.doorbell.ring(QUEUES.leadMatching, [{ runId }]);
  });
}
