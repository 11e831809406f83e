import type { LeadMatchingJob } from '@reach/contracts';
import { holdForApproval, matchLeads } from '@reach/outreach';
import { type Doorbell, QUEUES } from '@reach/queues';
import type { Database } from '@reach/schema';

export interface MatchLeadsDeps {
  db: Database;
  doorbell: Doorbell;
}

export async function handleMatchLeads(deps: MatchLeadsDeps, { runId }: LeadMatchingJob): Promise<void> {
  const queued = await matchLeads(deps, { runId });
  if (queued === 0) return;
  await holdForApproval(deps, { runId });
  await deps.doorbell.ring(QUEUES.sendRelease, [{ runId }]);
}
