import type { Timeline as Times } from '@reach/contracts';
import { count, when } from './parts.tsx';
import { useLoaded } from './use-loaded.ts';

const HEIGHT = 40;
/** So wide at least, so that a run of one minute is no single block. */
const MIN_BARS = 12;

/** Mails by the time when they left, as bars by an SVG's attributes: the page's policy allows no inline style. */
export function Timeline({ id, change }: { id: string; change: string }) {
  const { answer } = useLoaded<Times>(`autopilot/${id}/timeline`, change);
  if (!answer || answer.points.length === 0) return null;
  const { points, bucket_seconds } = answer;
  const place = (at: string) => (Date.parse(at) - Date.parse(points[0]!.at)) / 1000 / bucket_seconds;
  const bars = Math.max(MIN_BARS, Math.round(place(points.at(-1)!.at)) + 1);
  const most = Math.max(...points.map(({ sent }) => sent));
  return (
    <section class="panel" aria-label="Sends over time">
      <h2>Sends over time</h2>
      <svg
        class="timeline"
        viewBox={`0 0 ${bars} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`At most ${count(most, 'mail', 'mails')} in ${span(bucket_seconds)}`}
      >
        {points.map(({ at, sent }) => {
          const height = Math.max(1, (HEIGHT * sent) / most);
          return (
            <rect key={at} x={place(at) + 0.05} y={HEIGHT - height} width={0.9} height={height}>
              <title>
                {when(at)}: {sent} sent
              </title>
            </rect>
          );
        })}
      </svg>
      <p class="soft axis">
        <span>{when(points[0]!.at)}</span>
        <span>
          each bar: {span(bucket_seconds)}, at most {most.toLocaleString()}
        </span>
      </p>
    </section>
  );
}

function span(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${seconds / 60} min`;
  return seconds < 86_400 ? `${seconds / 3_600} h` : `${seconds / 86_400} d`;
}
