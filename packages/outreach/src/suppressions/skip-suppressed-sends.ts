import { RANGE_SIZE } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { erasedSql } from '../erasure/erased.ts';
import { AT_REST_SQL, countLeft, type LeftQueue, leaveQueueSql } from '../sends/leave-queue.ts';

/** The one rule of who is suppressed: `x` is an entry for the address, its domain or a domain above that. */
export const SUPPRESSED_SQL = 'x.user_id = s.user_id and x.email_key = any(reach_suppression_keys(s.email))';

/** Takes the rows that `found` names off the queue and says why; the row itself decides, as it is now. */
const SKIP_SQL = `
  update reach_campaign_sends s set ${leaveQueueSql({ why: 'why', cause: 'suppressed' })}
  from found where s.id = found.id and ${AT_REST_SQL}
  returning s.run_id, s.status`;

const WHY_SQL = `
  format('%s is suppressed (%s, %s)',
    case when x.email_key like '@%' then 'The domain ' || substr(x.email_key, 2) else 'The address' end,
    replace(x.reason, '_', ' '), to_char(x.created_at at time zone 'UTC', 'YYYY-MM-DD'))`;

/**
 * Skips what a range holds for people who were suppressed after the run was matched; claiming passes over them
 * too, for those who are suppressed this very moment.
 */
export async function skipSuppressedSends(
  { db }: { db: Pick<Database, '$client'> },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<LeftQueue> {
  const { rows } = await db.$client.query<{ status: string }>({
    name: 'skip-suppressed-sends',
    text: `
      with listed as materialized (
        select distinct on (s.id) s.id, ${WHY_SQL} as why
        from reach_campaign_sends s join reach_suppressions x on ${SUPPRESSED_SQL}
        where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL}
        order by s.id, x.email_key like '@%'),
      found as materialized (
        select * from listed
        union all
        select s.id, 'The person was erased' from reach_campaign_sends s
        where s.run_id = $1 and s.seq between $2 and $3 and ${AT_REST_SQL}
          and ${erasedSql({ userId: 's.user_id', email: 's.email' })} and s.id not in (select id from listed))
      ${SKIP_SQL}`,
    values: [runId, from, to],
  });
  return countLeft(rows);
}

/**
 * Skips what all unfinished runs of a user hold for these addresses, which were suppressed just now. Finds the
 * rows by their leads; a row whose lead is gone is skipped when its range is dispatched.
 */
export async function skipSendsTo(
  { db }: { db: Pick<Database, '$client'> },
  { userId, emailKeys }: { userId: string; emailKeys: string[] },
): Promise<LeftQueue> {
  const { rows } = await db.$client.query<{ status: string; run_id: string }>({
    name: 'skip-sends-to',
    text: `
      with found as materialized (
        select s.id, ${WHY_SQL} as why
        from reach_suppressions x
        join reach_leads l on l.user_id = x.user_id and l.email_key = x.email_key
        join reach_runs r on r.user_id = x.user_id and r.status in ('running', 'paused')
        join reach_campaign_sends s on s.run_id = r.id and s.lead_id = l.id
        where x.user_id = $1 and x.email_key = any($2::text[]) and ${AT_REST_SQL}
        order by s.id)
      ${SKIP_SQL}`,
    values: [userId, emailKeys],
  });
  await lookAgain(db, [...new Set(rows.map(({ run_id }) => run_id))]);
  return countLeft(rows);
}

/** Goes through every unfinished run of a user, range by range: after a whole domain, or a file, was suppressed. */
export async function skipSuppressedInRuns(
  { db }: { db: Pick<Database, '$client'> },
  { userId }: { userId: string },
): Promise<LeftQueue> {
  const { rows: runs } = await db.$client.query<{ id: string; total: number }>(
    `select r.id, c.total from reach_runs r join reach_run_counters c on c.run_id = r.id
     where r.user_id = $1 and r.status in ('running', 'paused') and c.queued > 0`,
    [userId],
  );
  const sum: LeftQueue = { skipped: 0, failed: 0 };
  for (const { id: runId, total } of runs) {
    for (let from = 1; from <= total; from += RANGE_SIZE) {
      const left = await skipSuppressedSends({ db }, { runId, from, to: from + RANGE_SIZE - 1 });
      sum.skipped += left.skipped;
      sum.failed += left.failed;
    }
  }
  await lookAgain(
    db,
    runs.map(({ id }) => id),
  );
  return sum;
}

/** Runs that may have nothing left complete at the dispatcher's next look. */
async function lookAgain(db: Pick<Database, '$client'>, runIds: string[]): Promise<void> {
  if (runIds.length === 0) return;
  await db.$client.query(
    `update reach_runs set release_at = now()
     where id = any($1::uuid[]) and status = 'running' and release_at > now()`,
    [runIds],
  );
}
