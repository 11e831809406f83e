import type { Timeline } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { getRun } from './read-runs.ts';

/** Widths of a bar, in seconds: the smallest that makes at most `MAX_BARS` of a run. */
const WIDTHS = [1, 5, 15, 60, 300, 900, 3_600, 6 * 3_600, 86_400, 7 * 86_400, 28 * 86_400];
const MAX_BARS = 60;

/** A run's sends by when they went out, and what has become of them since. Throws `not_found`. */
export async function getTimeline(
  { db }: { db: Database },
  { userId, runId }: { userId: string; runId: string },
): Promise<Timeline> {
  await getRun({ db }, { userId, runId });
  const { rows } = await db.$client.query<Timeline['points'][number] & { width: number }>({
    name: 'get-timeline',
    text: `
      with span as (
        select coalesce(extract(epoch from max(sent_at) - min(sent_at)), 0) as seconds
        from reach_campaign_sends where run_id = $1 and sent_at is not null),
      bar as (
        select coalesce(min(width), max($2::int)) as width
        from span left join unnest($3::int[]) width on width * ($4::int - 1) >= span.seconds)
      select bar.width, to_timestamp(floor(extract(epoch from sent_at) / bar.width) * bar.width) as at,
        count(*)::int as sent, count(opened_at)::int as opened, count(clicked_at)::int as clicked,
        count(replied_at)::int as replied, count(bounced_at)::int as bounced
      from reach_campaign_sends, bar where run_id = $1 and sent_at is not null
      group by bar.width, at order by at`,
    values: [runId, WIDTHS.at(-1), WIDTHS, MAX_BARS],
  });
  return {
    bucket_seconds: rows[0]?.width ?? WIDTHS[0]!,
    points: rows.map(({ width: _same, ...point }) => point),
  };
}
