import type { Database } from '@reach/schema';
import { failRun } from './fail-run.ts';
import { giveBackStage, MAX_STAGE_ATTEMPTS, type StageClaim } from './stages.ts';

/**
 * Runs a stage's work under its claim. When it throws, the stage is handed back to be tried again, and the error
 * goes on to the caller's log; after the last attempt the run fails, with its credit back.
 */
export async function tryStage<Result>(
  deps: { db: Database },
  claim: StageClaim,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    // A stage that takes its worker with it never gets to the catch below.
    if (claim.attempts > MAX_STAGE_ATTEMPTS) throw new Error('The stage has ended its worker too often');
    return await work();
  } catch (error) {
    if (claim.attempts >= MAX_STAGE_ATTEMPTS) {
      const reason = `The run could not be prepared after ${claim.attempts} attempts; start it again or ask support`;
      await failRun(deps, { runId: claim.runId, token: claim.token, reason });
    } else {
      await giveBackStage(deps, { claim, delaySeconds: claim.attempts * 2 });
    }
    throw error;
  } finally {
    claim.release();
  }
}
