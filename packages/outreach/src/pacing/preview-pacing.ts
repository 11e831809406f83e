import { AppError, type Pacing, type Timetable } from '@reach/contracts';
import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import { readMatched } from '../matching/read-matched.ts';
import { localTime } from './clock.ts';
import { clock, readFirstDay, readTaken, timetableLine, toRecipient } from './pace-run.ts';
import { timetable } from './timetable.ts';

export interface PreviewTimetable {
  userId: string;
  audience: Audience;
  recontact: number | undefined;
  pacing: Pacing;
}

/**
 * When the mails of a run that is started now would leave, reckoned as the run will, with the middle of the jitter in
 * place of chance. The recipients' clocks are shown as well as the sender's. Where the run would be paused, as it would
 * take years, the note says so.
 */
export async function previewTimetable(
  { db }: { db: Database },
  { userId, audience, recontact, pacing }: PreviewTimetable,
): Promise<{ timetable: Timetable | null; note: string } | null> {
  const recipients = (await readMatched({ db }, { userId, audience, recontact })).map(toRecipient);
  if (recipients.length === 0) return null;
  const firstDay = await readFirstDay(db.$client, userId, pacing);
  const taken = await readTaken(db.$client, { userId, pacing, exceptQueuedOf: null });
  let planned: Map<string, number>;
  try {
    planned = timetable({ recipients, pacing, now: Date.now(), firstDay, taken, random: () => 0.5 });
  } catch (error) {
    if (error instanceof AppError) return { timetable: null, note: error.message };
    throw error;
  }
  const zones = new Map(recipients.map(({ id, timeZone }) => [id, timeZone ?? pacing.time_zone]));
  const ordered = [...planned].sort(([, a], [, b]) => a - b);
  const mail = ([id, at]: [string, number]) => {
    const zone = zones.get(id)!;
    return { at: new Date(at).toISOString(), time_zone: zone, local: clock(at, zone) };
  };
  const days = new Set(ordered.map(([, at]) => localTime(at, pacing.time_zone).date));
  const [first, last] = [mail(ordered[0]!), mail(ordered.at(-1)!)];
  const theirs = [first, last].some(({ time_zone }) => time_zone !== pacing.time_zone)
    ? ` (by the recipients' clocks ${first.local} ${first.time_zone} and ${last.local} ${last.time_zone})`
    : '';
  return {
    timetable: { mails: planned.size, days: days.size, time_zone: pacing.time_zone, first, last },
    note: `${timetableLine([...planned.values()], pacing)}, or about so${theirs}`,
  };
}
