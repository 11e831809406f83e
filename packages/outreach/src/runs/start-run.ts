import { createHash } from 'node:crypto';
import { AppError, type FollowUps, type PlanEdits } from '@reach/contracts';
import { type Database, onConnection, tables } from '@reach/schema';
import { and, eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { inTransaction } from '../in-transaction.ts';
import { credits } from './credits.ts';
import { keptPlanning } from './kept-previews.ts';
import { checkEdits } from './plan-edits.ts';

export interface StartRun {
  goal: string;
  /** Templates in place of the planner's. */
  plan?: PlanEdits | undefined;
  /** False: nothing is sent until somebody resumes the run. Default true. */
  approve?: boolean | undefined;
  /** In place of the account's `recontact_days`; 0 spares nobody. */
  recontact?: number | undefined;
  /** Follow-ups for the planner to draft. */
  followUps?: FollowUps | undefined;
  /** The preview whose plan and audience are to be sent, of the same goal and follow-ups. */
  previewId?: string | undefined;
  userId: string;
  idempotencyKey?: string | undefined;
  /** The caller's trace (W3C Trace Context), handed on to webhooks about the run. */
  traceparent?: string | undefined;
}

/**
 * Takes one credit and inserts the run in one transaction, so that concurrent starts cannot overdraw. With an
 * idempotency key, the same body gives the same run once more (`replayed`) and takes nothing. Throws
 * `credits_spent`, `conflict` for the same key with another body, or `invalid_request` for templates outside the
 * merge language and for follow-ups that are both given and asked for; and as `keptPlanning` does.
 */
export async function startRun(
  { db }: { db: Database },
  input: StartRun,
): Promise<{ runId: string; replayed: boolean }> {
  checkEdits(input.plan, input.followUps);
  return inTransaction(db, async (client) => {
    const tx = onConnection(client);
    const runId = uuidv7();
    const earlier = await earlierRun(tx, input, runId);
    if (earlier) return { runId: earlier, replayed: true };

    const { previewId } = input;
    const planning = previewId ? await keptPlanning(client, { ...input, previewId }) : undefined;
    await takeCredit(tx, input.userId);
    await tx.insert(tables.runs).values({
      id: runId,
      userId: input.userId,
      goal: input.goal,
      planning,
      planEdits: input.plan,
      followUps: input.followUps,
      awaitsApproval: input.approve === false,
      traceparent: input.traceparent,
      recontactDays: input.recontact,
    });
    await tx.insert(tables.runCounters).values({ runId });
    return { runId, replayed: false };
  });
}

/** A goal alone is its own text, as it was before there was more to a start. */
function bodyOf({ goal, plan, approve, recontact, followUps, previewId }: StartRun): string {
  const asked = followUps
    ? [recontact ?? null, [followUps.count, followUps.after_days]]
    : recontact === undefined
      ? []
      : [recontact];
  const rest = previewId ? [...asked, previewId] : asked;
  return plan || approve === false || rest.length > 0
    ? JSON.stringify([goal, plan ?? null, approve !== false, ...rest])
    : goal;
}

type Transaction = ReturnType<typeof onConnection>;

/** Claims the idempotency key for `runId`. A concurrent start with the same key waits here for our commit. */
async function earlierRun(tx: Transaction, input: StartRun, runId: string): Promise<string | undefined> {
  if (input.idempotencyKey === undefined) return undefined;
  const bodyHash = createHash('sha256').update(bodyOf(input)).digest();
  const row = { userId: input.userId, key: input.idempotencyKey, bodyHash, runId };
  const claimed = await tx
    .insert(tables.idempotencyKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ runId: tables.idempotencyKeys.runId });
  if (claimed.length > 0) return undefined;

  const [kept] = await tx
    .select()
    .from(tables.idempotencyKeys)
    .where(and(eq(tables.idempotencyKeys.userId, row.userId), eq(tables.idempotencyKeys.key, row.key)));
  if (!kept?.bodyHash.equals(bodyHash)) {
    throw new AppError('conflict', 'This Idempotency-Key was used with another body');
  }
  return kept.runId;
}

async function takeCredit(tx: Transaction, userId: string): Promise<void> {
  const taken = await tx
    .update(tables.users)
    .set({ creditsUsed: sql`${tables.users.creditsUsed} + 1` })
    .where(and(eq(tables.users.id, userId), sql`${tables.users.creditsUsed} < ${tables.users.creditsLimit}`))
    .returning({ id: tables.users.id });
  if (taken.length > 0) return;
  const { limit, used } = await credits(tx, userId);
  throw new AppError('credits_spent', 'Autopilot credit limit reached', {
    upgrade: true,
    feature: 'autopilot_runs',
    limit,
    current: used,
  });
}
