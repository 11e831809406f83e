import type { LeadMatchingJob } from '@reach/contracts';
import { matchLeads } from '@reach/outreach';
import { type Doorbell, QUEUES } from '@reach/queues';
import type { TraceRun } from '@reach/runtime';
import type { Database } from '@reach/schema';

export interface MatchLeadsDeps {
  db: Database;
  doorbell: Doorbell;
  trace: TraceRun;
}

export async function handleMatchLeads(deps: MatchLeadsDeps, { runId }: LeadMatchingJob): Promise<void> {
  await deps.trace({ runId, queue: QUEUES.leadMatching.name }, async (set) => {
    const queued = await matchLeads(deps, { runId });
    set({ 'reach.queued': queued });
    if (queued === 0) return;
    await deps.doorbell.ring(QUEUES.sendRelease, [{ runId }]);
  });
}
