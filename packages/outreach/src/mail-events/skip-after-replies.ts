import type { Database } from '@reach/schema';
import { MAIL_HOSTS } from '../contacts/mail-hosts.ts';
import { ERASED } from '../erasure/erased.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { AT_REST_SQL, leaveQueueSql } from '../sends/leave-queue.ts';

/**
 * Takes off the queue what unfinished runs of a user hold for people who have answered one of these sends, and, where
 * the user has it so, for others of their company (by the domain of the address). Resolves with how many.
 */
export async function skipAfterReplies(
  { db }: { db: Database },
  { sendIds }: { sendIds: string[] },
): Promise<number> {
  const { rowCount } = await retryDeadlock(() =>
    db.$client.query({
      name: 'skip-after-replies',
      text: `
        with replied as (
          select distinct s.user_id, lower(s.email) as email, split_part(lower(s.email), '@', 2) as domain,
            u.reply_stops_company and split_part(lower(s.email), '@', 2) <> all($2::text[]) as company
          from reach_campaign_sends s join reach_users u on u.id = s.user_id where s.id = any($1::uuid[]) and s.email <> '${ERASED}'),
        found as materialized (
          select distinct on (s.id) s.id,
            case when lower(s.email) = p.email then 'The person has replied'
              else format('%s has replied, of the same company', p.email) end as why
          from replied p
          join reach_runs r on r.user_id = p.user_id and r.status in ('running', 'paused') and r.stage = 'sending'
          join reach_campaign_sends s on s.run_id = r.id and ${AT_REST_SQL}
            and (lower(s.email) = p.email or (p.company and split_part(lower(s.email), '@', 2) = p.domain))
          order by s.id, lower(s.email) = p.email desc)
        update reach_campaign_sends s set ${leaveQueueSql({ why: 'why', cause: 'answered' })}
        from found where s.id = found.id and ${AT_REST_SQL}`,
      values: [sendIds, MAIL_HOSTS],
    }),
  );
  return rowCount ?? 0;
}
