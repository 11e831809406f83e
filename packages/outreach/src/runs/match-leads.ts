import type { Database } from '@reach/schema';
import { explainNoMatch } from '../matching/explain-no-match.ts';
import { queueMatches } from '../matching/queue-matches.ts';
import { failRun } from './fail-run.ts';
import { claimStage } from './stages.ts';
import { tryStage } from './try-stage.ts';

/**
 * Finds the leads that fit a planned run's audience and queues one send for each. When there is none, the run
 * fails with what left none as its error, and the credit goes back. Resolves with the number of sends queued;
 * quietly with 0 when there was nothing to do.
 */
export async function matchLeads(deps: { db: Database }, { runId }: { runId: string }): Promise<number> {
  const claim = await claimStage(deps, { runId, stage: 'matching' });
  if (!claim) return 0;
  return tryStage(deps, claim, async () => {
    const { queued, audience, log } = await queueMatches(deps.db, claim);
    if (queued === 0) {
      const reason = await explainNoMatch(deps, { userId: claim.userId, audience, leftOut: log });
      await failRun(deps, { runId, token: claim.token, reason });
    }
    return queued;
  });
}
