import type { AnsweredLead } from './answer-goal.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a plain search box would find: leads with any of the goal's words, by ts_rank. It knows no border between
 * fit and unfit, so its first `queue` leads count as mailed: as many as the matcher mails.
 */
export async function searchNaively(
  { db, userId }: Pick<Workspace, 'db' | 'userId'>,
  { goal, queue }: { goal: string; queue: number },
): Promise<AnsweredLead[]> {
  const { rows } = await db.$client.query<{ email: string }>({
    text: `with words as (
        select string_agg(quote_literal(lexeme), ' | ')::tsquery as query
        from unnest(to_tsvector('simple', $2)) as t(lexeme, positions, weights))
      select email from reach_leads, words where user_id = $1 and search @@ query
      order by ts_rank(search, query) desc, id limit $3`,
    values: [userId, goal, Math.max(queue, 50)],
  });
  return rows.map(({ email }, index) => ({ email, queued: index < queue }));
}
