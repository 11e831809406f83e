import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { skipContactedSends } from '../contacts/skip-contacted-sends.ts';
import { skipAnsweredSends } from '../follow-ups/skip-answered-sends.ts';
import { skipSuppressedSends } from '../suppressions/skip-suppressed-sends.ts';
import { failUnknownSends } from './fail-unknown-sends.ts';
import { AT_REST_SQL, type LeftQueue } from './leave-queue.ts';

/**
 * Gives the rows of a range that claiming passed over their end and its reason: people who are not to be mailed (any
 * more), and mails that may be out and must not be repeated. Most ranges have none, and one look says so: asking each
 * rule about every range cost a tenth of what Postgres does for a send.
 */
export async function endPassedOver(
  deps: { db: Database; provider: MailProvider },
  range: { runId: string; from: number; to: number },
): Promise<LeftQueue> {
  if (!(await isAnyLeft(deps.db, range))) return { skipped: 0, failed: 0 };
  const suppressed = await skipSuppressedSends(deps, range);
  const contacted = await skipContactedSends(deps, range);
  const answered = await skipAnsweredSends(deps, range);
  await failUnknownSends(deps, range);
  return {
    skipped: suppressed.skipped + contacted + answered.skipped,
    failed: suppressed.failed + answered.failed,
  };
}

async function isAnyLeft(
  db: Database,
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<boolean> {
  const { rowCount } = await db.$client.query({
    name: 'is-any-left',
    text: `select from reach_campaign_sends s where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL} limit 1`,
    values: [runId, from, to],
  });
  return rowCount === 1;
}
