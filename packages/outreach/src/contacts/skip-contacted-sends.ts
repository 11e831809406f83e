import type { Database } from '@reach/schema';
import { AT_REST_SQL, leaveQueueSql, UNKNOWN_SQL } from '../sends/leave-queue.ts';
import { contactsOfSendSql, RECONTACT_DAYS_SQL, WHY_CONTACTED_SQL } from './contacted.ts';

/**
 * Skips what a range holds for people whom another run of the user has contacted since this one was matched; claiming
 * passes over them too. A send whose own outcome is unknown is not touched: its mail may be the contact. Resolves with
 * how many.
 */
export async function skipContactedSends(
  { db }: { db: Database },
  { runId, from, to }: { runId: string; from: number; to: number },
): Promise<number> {
  const { rowCount } = await db.$client.query({
    name: 'skip-contacted-sends',
    text: `
      with run as materialized (
        select r.id, ${RECONTACT_DAYS_SQL} as days from reach_runs r join reach_users u on u.id = r.user_id
        where r.id = $1),
      found as materialized (
        select s.id, c.why
        from run join reach_campaign_sends s on s.run_id = run.id and s.seq between $2 and $3
        cross join lateral (
          select ${WHY_CONTACTED_SQL} as why ${contactsOfSendSql('run.days')} order by p.status desc limit 1) as c
        where run.days is not null and ${UNTRIED_SQL})
      update reach_campaign_sends s set ${leaveQueueSql({ why: 'why', cause: 'contacted' })}
      from found where s.id = found.id and ${UNTRIED_SQL}`,
    values: [runId, from, to],
  });
  return rowCount ?? 0;
}

const UNTRIED_SQL = `${AT_REST_SQL} and not ${UNKNOWN_SQL}`;
