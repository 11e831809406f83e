import type { Pacing, Preview } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { readFirstDay, readTaken, timetableLine } from './pace-run.ts';
import { timetable } from './timetable.ts';

/**
 * A preview with a note of when its mails would leave. Reckoned with the sender's clock and without the domains' caps,
 * as a preview lists only some of the leads; the run's log has the real one.
 */
export async function previewPacing(
  { db }: { db: Database },
  preview: Preview,
  { userId, pacing }: { userId: string; pacing: Pacing | null },
): Promise<Preview> {
  if (!pacing || preview.leads_found === 0) return preview;
  const planned = timetable({
    recipients: Array.from({ length: preview.leads_found }, (_, index) => ({
      id: String(index),
      domain: String(index),
      timeZone: undefined,
    })),
    pacing,
    now: Date.now(),
    firstDay: await readFirstDay(db.$client, userId, pacing),
    taken: await readTaken(db.$client, { userId, pacing, exceptQueuedOf: null }),
    random: () => 0.5,
  });
  return {
    ...preview,
    notes: [...preview.notes, `${timetableLine([...planned.values()], pacing)}, or about so`],
  };
}
