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

const offsets = new Map<string, number>();
const QUARTER = 15 * MINUTE;
const MAX_KEPT = 100_000;

/** How far a zone is ahead of UTC, in ms; asked of Intl once a quarter of an hour, as clocks change at none other. */
function offsetAt(ms: number, timeZone: string): number {
  const quarter = Math.floor(ms / QUARTER);
  const key = `${timeZone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MAX_KEPT) offsets.clear();
    offset = askOffset(quarter * QUARTER, timeZone);
    offsets.set(key, offset);
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
 * The first time from `ms` on at which the hours are open. Where clocks change before that, it looks at the wall clock
 * step by step.
 */
export function nextOpening(hours: Hours | null, ms: number, timeZone: string): number {
  if (!hours || isOpen(hours, ms, timeZone)) return ms;
  const { weekday, minute } = localTime(ms, timeZone);
  const start = minuteOf(hours.start);
  let day = minute < start ? 0 : 1;
  while (!hours.days.includes(((weekday - 1 + day) % 7) + 1)) day++;
  return (
    onThisClock(ms, timeZone, day * DAY_MINUTES + start - minute) ??
    firstFrom(ms, (at) => isOpen(hours, at, timeZone))
  );
}

/** When the next day begins. */
export function nextDay(ms: number, timeZone: string): number {
  const { date, minute } = localTime(ms, timeZone);
  return (
    onThisClock(ms, timeZone, DAY_MINUTES - minute) ??
    firstFrom(ms, (at) => localTime(at, timeZone).date !== date)
  );
}

/** So many minutes after the one of `ms`, if clocks do not change until then. */
function onThisClock(ms: number, timeZone: string, minutes: number): number | undefined {
  const at = Math.floor(ms / MINUTE + minutes) * MINUTE;
  return offsetAt(at, timeZone) === offsetAt(ms, timeZone) ? at : undefined;
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
