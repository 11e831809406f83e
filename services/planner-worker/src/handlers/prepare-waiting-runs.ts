import { runsToPrepare } from '@reach/outreach';
import type { Logger } from '@reach/runtime';
import { type GeneratePlanDeps, handleGeneratePlan } from './generate-plan.ts';
import { handleMatchLeads } from './match-leads.ts';

/** Goes on with runs that no job announced (Redis was away or emptied, a worker died). */
export async function prepareWaitingRuns(deps: GeneratePlanDeps & { logger: Logger }): Promise<void> {
  for (const { runId, stage } of await runsToPrepare(deps)) {
    try {
      if (stage === 'planning') await handleGeneratePlan(deps, { runId });
      else await handleMatchLeads(deps, { runId });
    } catch (error) {
      deps.logger.error({ err: error, runId, stage }, 'could not prepare the run');
    }
  }
}
