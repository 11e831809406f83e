import { ERASED } from '../erasure/erased.ts';
import { brake } from '../sends/brake.ts';
import type { PauseDeps } from '../sends/halt.ts';
import { suppress } from '../suppressions/suppress.ts';

export interface ComplainedSend {
  id: string;
  user_id: string;
  run_id: string;
  email: string;
}

/**
 * Somebody reported a send's mail as spam: the address is suppressed at once, and the run may brake. The same once
 * more changes nothing.
 */
export async function recordComplaint(deps: PauseDeps, send: ComplainedSend): Promise<void> {
  await deps.db.$client.query(
    `update reach_campaign_sends set complained_at = now(), last_event_at = now()
     where id = $1 and complained_at is null`,
    [send.id],
  );
  if (send.email !== ERASED)
    await suppress(deps, { userId: send.user_id, keys: [send.email.toLowerCase()], reason: 'complained' });
  await brake(deps, { runId: send.run_id });
}

/** The same, by the send's id; a send that is not there is nobody's. */
export async function recordComplaintOf(deps: PauseDeps, sendId: string): Promise<void> {
  const { rows } = await deps.db.$client.query<ComplainedSend>(
    'select id, user_id, run_id, email from reach_campaign_sends where id = $1',
    [sendId],
  );
  if (rows[0]) await recordComplaint(deps, rows[0]);
}
