import { AppError, type FollowUps } from '@reach/contracts';
import type { PlanResult } from '@reach/planner';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';

/** For how long a preview can be looked at again or started. */
const KEPT_HOURS = 24;

/** What was asked of the planner. */
interface Asked {
  userId: string;
  goal: string;
  followUps?: FollowUps | undefined;
}

/**
 * Keeps what the planner answered. A language model never writes the same twice, so a start that planned anew would
 * mail people a text, and perhaps people, that nobody had seen. Resolves with the preview's id.
 */
export async function keepPreview(
  { db }: { db: Database },
  { userId, goal, followUps, planning }: Asked & { planning: PlanResult },
): Promise<string> {
  const id = uuidv7();
  await db.$client.query(
    'insert into reach_previews (id, user_id, goal, follow_ups, planning) values ($1, $2, $3, $4, $5)',
    [id, userId, goal, followUps ? JSON.stringify(followUps) : null, JSON.stringify(planning)],
  );
  return id;
}

/** Throws `not_found` for a preview that is unknown or forgotten, `invalid_request` for one of something else. */
export async function keptPlanning(
  client: Pick<Database['$client'], 'query'>,
  { userId, previewId, goal, followUps }: Asked & { previewId: string },
): Promise<PlanResult> {
  const { rows } = await client.query(
    'select goal, follow_ups, planning from reach_previews where id = $1 and user_id = $2',
    [previewId, userId],
  );
  const [kept] = rows;
  if (!kept) {
    throw new AppError(
      'not_found',
      `Preview not found: it is kept for ${KEPT_HOURS} hours. Preview the goal again`,
    );
  }
  const { count, after_days } = kept.follow_ups ?? {};
  if (kept.goal !== goal) refuse('is of another goal');
  if (count !== followUps?.count || after_days !== followUps?.after_days) refuse('is of other follow-ups');
  return kept.planning;
}

function refuse(message: string): never {
  throw new AppError('invalid_request', `preview_id ${message}: preview this one first`, {
    issues: [{ field: 'preview_id', message }],
  });
}

/** Resolves with how many. What was started has its own copy. */
export async function forgetPreviews({ db }: { db: Database }): Promise<number> {
  const { rowCount } = await db.$client.query(
    'delete from reach_previews where created_at < now() - make_interval(hours => $1)',
    [KEPT_HOURS],
  );
  return rowCount ?? 0;
}
