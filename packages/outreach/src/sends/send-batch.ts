import type { MailBatches, MailMessage, SendOutcome } from '@reach/mail';
import type { Database } from '@reach/schema';
import { ANSWERED_COMPANIES_SQL, ANSWERED_SQL } from '../follow-ups/due-follow-ups.ts';
import { SUPPRESSED_SQL } from '../suppressions/skip-suppressed-sends.ts';
import type { ClaimedSend } from './claim-sends.ts';
import type { Compose } from './compose.ts';
import { mayBeAnothers } from './lease.ts';
import type { OutcomeRecorder } from './outcome-recorder.ts';
import type { Window } from './window.ts';

export interface BatchDeps {
  db: Database;
  batches: MailBatches;
  window: Window;
  isDraining: () => boolean;
}

export interface SendBatch {
  sends: ClaimedSend[];
  token: string;
  compose: Compose;
  /** `performance.now()` before the claim. */
  claimedAt: number;
  recorder: OutcomeRecorder;
}

/**
 * One request for many claimed sends, which share its place in the window and nothing else: each has its own mail,
 * outcome and row. Resolves when the answer is there; the recorder writes what it means.
 */
export async function sendBatch(
  deps: BatchDeps,
  { sends, token, compose, claimedAt, recorder }: SendBatch,
): Promise<void> {
  for (const _ of sends) recorder.begin();
  const fail = (send: ClaimedSend, reason: string, accepted: 'no' | 'unknown') =>
    recorder.end(send, { outcome: { kind: 'retry', reason, accepted }, diagnosis: null });

  if (mayBeAnothers(claimedAt)) {
    for (const send of sends) fail(send, 'The sender was held up', 'no');
    return;
  }
  const asked: ClaimedSend[] = [];
  const messages: MailMessage[] = [];
  for (const send of sends) {
    try {
      messages.push(compose(send));
      asked.push(send);
    } catch (error) {
      fail(send, `The sender failed: ${String(error)}`, 'no');
    }
  }
  if (asked.length === 0) return;
  const ids = asked.map(({ id }) => id);
  const mayRepeat = async () =>
    !deps.isDraining() && (await mayGoOut(deps.db, { ids, token }).catch(() => false));
  let outcomes: SendOutcome[] = [];
  let reason = 'The provider did not tell what became of this message';
  try {
    outcomes = await deps.batches.sendBatch(messages, { mayRepeat, claim: token });
  } catch (error) {
    reason = `The sender failed: ${String(error)}`;
  }
  for (const [index, send] of asked.entries()) {
    const outcome = outcomes[index];
    // A part of the batch that never left says nothing of a provider that has just answered for the rest.
    const untried = outcome?.kind === 'retry' && outcome.untried === true;
    const diagnosis = outcome && !untried ? deps.window.note(send.id, outcome) : null;
    if (outcome) recorder.end(send, { outcome, diagnosis });
    else fail(send, reason, 'unknown');
  }
}

/**
 * Whether all of these sends are still ours to send: claimed under our token, their run running, nobody of them
 * suppressed, and none has replied. A batch that was under way when that changed is not begun anew.
 */
async function mayGoOut(db: Database, { ids, token }: { ids: string[]; token: string }): Promise<boolean> {
  const { rows } = await db.$client.query<{ ours: number }>({
    name: 'batch-may-go-out',
    text: `
      with run as materialized (
        select r.id, r.user_id, r.created_at, r.status, u.reply_stops_company
        from reach_runs r join reach_users u on u.id = r.user_id
        where r.id = (select run_id from reach_campaign_sends where id = ($1::uuid[])[1])),
      answered as materialized (${ANSWERED_COMPANIES_SQL})
      select count(*)::int as ours from reach_campaign_sends s join run on run.id = s.run_id
      where s.id = any($1::uuid[]) and s.claim_token = $2 and s.status = 'queued' and s.lease_until > now()
        and run.status = 'running' and not exists (select from reach_suppressions x where ${SUPPRESSED_SQL})
        and not ${ANSWERED_SQL}`,
    values: [ids, token],
  });
  return rows[0]?.ours === ids.length;
}
