const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

export interface LocalTime {
  /** `2026-06-15` */
  date: string;
  /** Monday is 1. */
  weekday: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on a wall shows at `ms` since the epoch. */
export function localTime(ms: number, timeZone: string): LocalTime {
  const shown = new Date(ms + offsetAt(ms, timeZone));
  return {
    date: shown.toISOString().slice(0, 10),
    weekday: shown.getUTCDay() || 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

const DAY = DAY_MINUTES * MINUTE;
const QUARTER = 15 * MINUTE;

interface Offsets {
  /** At the beginning of a day, by its number since the epoch. */
  days: Map<number, number>;
  /** On the days when clocks change: by quarters of an hour, as they change at no other time. */
  quarters: Map<number, number>;
}
const zones = new Map<string, Offsets>();

/** How far a zone is ahead of UTC, in ms. Intl is asked once a day: clocks do not change twice in one. */
function offsetAt(ms: number, timeZone: string): number {
  let known = zones.get(timeZone);
  if (!known) {
    known = { days: new Map(), quarters: new Map() };
    zones.set(timeZone, known);
  }
  const day = Math.floor(ms / DAY);
  const offset = kept(known.days, day, DAY, timeZone);
  if (offset === kept(known.days, day + 1, DAY, timeZone)) return offset;
  return kept(known.quarters, Math.floor(ms / QUARTER), QUARTER, timeZone);
}

/** Days of some years; a map of more is begun anew. */
const MAX_KEPT = 10_000;

function kept(offsets: Map<number, number>, place: number, unit: number, timeZone: string): number {
  let offset = offsets.get(place);
  if (offset === undefined) {
    if (offsets.size >= MAX_KEPT) offsets.clear();
    offset = askOffset(place * unit, timeZone);
    offsets.set(place, offset);
  }
  return offset;
}

function askOffset(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}Z`) - ms;
}

export interface Hours {
  days: number[];
  start: string;
  end: string;
}

export function isOpen(hours: Hours | null, ms: number, timeZone: string): boolean {
  if (!hours) return true;
  const { weekday, minute } = localTime(ms, timeZone);
  return hours.days.includes(weekday) && minute >= minuteOf(hours.start) && minute < minuteOf(hours.end);
}

/**
 * The first time from `ms` on at which the hours are open. Only where they would open at a time that clocks skip, it
 * looks at the wall clock step by step.
 */
export function nextOpening(hours: Hours | null, ms: number, timeZone: string): number {
  if (!hours || isOpen(hours, ms, timeZone)) return ms;
  const { weekday, minute } = localTime(ms, timeZone);
  const start = minuteOf(hours.start);
  let day = minute < start ? 0 : 1;
  while (!hours.days.includes(((weekday - 1 + day) % 7) + 1)) day++;
  return (
    afterMinutes(ms, timeZone, day * DAY_MINUTES + start - minute) ??
    firstFrom(ms, (at) => isOpen(hours, at, timeZone))
  );
}

/** When the next day begins. */
export function nextDay(ms: number, timeZone: string): number {
  const { date, minute } = localTime(ms, timeZone);
  return (
    afterMinutes(ms, timeZone, DAY_MINUTES - minute) ??
    firstFrom(ms, (at) => localTime(at, timeZone).date !== date)
  );
}

/** When the clock first shows so many minutes more than at `ms`; undefined when it never shows that. */
function afterMinutes(ms: number, timeZone: string, minutes: number): number | undefined {
  const before = offsetAt(ms, timeZone);
  const at = Math.floor(ms / MINUTE + minutes) * MINUTE;
  if (offsetAt(at, timeZone) === before) return at;
  // Clocks change until then.
  const changed = at - (offsetAt(at, timeZone) - before);
  return changed >= ms && offsetAt(changed, timeZone) === offsetAt(at, timeZone) ? changed : undefined;
}

/** A window of an hour that clocks skip when summer begins opens a week later. */
const LONGEST_MS = 16 * 24 * 60 * MINUTE;

/** Quarters of an hour first, for every zone's offset is a multiple of one; then the minute, for the hours may not be. */
function firstFrom(ms: number, holds: (at: number) => boolean): number {
  for (let at = Math.floor(ms / QUARTER) * QUARTER; at <= ms + LONGEST_MS; at += QUARTER) {
    if (!holds(at + QUARTER - MINUTE)) continue;
    for (let minute = at; minute < at + QUARTER; minute += MINUTE) {
      if (minute >= ms && holds(minute)) return minute;
    }
  }
  return firstMinute(ms, holds);
}

/** For windows shorter than a quarter of an hour. */
function firstMinute(ms: number, holds: (at: number) => boolean): number {
  for (let at = Math.ceil(ms / MINUTE) * MINUTE; at <= ms + LONGEST_MS; at += MINUTE) {
    if (holds(at)) return at;
  }
  throw new RangeError('The window never opens');
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
