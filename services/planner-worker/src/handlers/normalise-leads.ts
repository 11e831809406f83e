import type { LeadNormalisationJob } from '@reach/contracts';
import { renormaliseLeads } from '@reach/outreach';
import { type Doorbell, QUEUES } from '@reach/queues';
import type { Database } from '@reach/schema';

export interface NormaliseLeadsDeps {
  db: Database;
  doorbell: Doorbell;
}

/** One batch; the next is a job of its own, so that a long pass survives a restart and leaves room for runs. */
export async function handleNormaliseLeads(
  deps: NormaliseLeadsDeps,
  { after }: LeadNormalisationJob,
): Promise<void> {
  const last = await renormaliseLeads(deps, { after });
  if (last) await deps.doorbell.ring(QUEUES.leadNormalisation, [{ after: last }]);
}
