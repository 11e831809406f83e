import { AppError, DEFAULT_PACING, type Pacing } from '@reach/contracts';
import { isOpen, localTime, nextDay, nextOpening } from './clock.ts';

export interface Recipient {
  id: string;
  /** Of the address. */
  domain: string;
  /** In lower case; who names none counts as one alone. */
  company: string;
  /** Undefined: the sender's. */
  timeZone: string | undefined;
}

/** What other runs of the same sender take up already. */
export interface Taken {
  /** Mails a day, by `2026-06-15` of the sender's zone, and those to one domain by `2026-06-15 acme.example`. */
  days: Map<string, number>;
  domainDays: Map<string, number>;
  /** Mails to people of one company, by `2026-06-15 acme`. */
  companyDays: Map<string, number>;
  /** When they leave, in ms, ascending. */
  slots: number[];
}

export interface TimetableInput {
  recipients: Recipient[];
  pacing: Pacing;
  /** ms since the epoch. */
  now: number;
  /** The date of the sender's first mail; null: today's. */
  firstDay: string | null;
  taken: Taken;
  /** 0 to 1; spreads the gaps. */
  random: () => number;
}

/**
 * When each mail may leave, in ms, in the order of the recipients as far as their clocks allow: within the window
 * of the recipient's own zone, with the gap between any two, at most the day's cap (which grows from the sender's
 * first day on) and the caps of the domain and the company a day. Between what other runs take up. Pure. Throws
 * `conflict` when it would take more than three years: the work grows with the days, and nobody means that.
 */
export function timetable(input: TimetableInput): Map<string, number> {
  const { recipients, pacing, now, taken, random } = input;
  const companyCap = pacing.company_daily_cap ?? DEFAULT_PACING.company_daily_cap;
  const domains = quotas(pacing.domain_daily_cap, taken.domainDays);
  const companies = quotas(companyCap, taken.companyDays);
  const zones = byZone(recipients, pacing.time_zone, { domains, companies });
  const days = new Map(taken.days);
  const planned = new Map<string, number>();
  const gap = () => (pacing.gap_seconds + random() * pacing.jitter_seconds) * 1000;
  const nextFree = freeSlots(taken.slots, pacing.gap_seconds * 1000);
  let at = now;
  let firstDay = input.firstDay;

  while (planned.size < recipients.length) {
    at = nextFree(at);
    if (at > now + LONGEST_MS) throw new AppError('conflict', TOO_SLOW);
    const { date } = localTime(at, pacing.time_zone);
    firstDay ??= date;
    if ((days.get(date) ?? 0) >= dayCap(pacing, daysBetween(firstDay, date))) {
      at = nextDay(at, pacing.time_zone);
      continue;
    }
    const chosen = takeFirst(zones, (zone) => isOpen(pacing.window, at, zone), date);
    if (!chosen) {
      at = nextChance(zones, date, pacing, at);
      continue;
    }
    planned.set(chosen.id, Math.round(at));
    add(days, date);
    chosen.domain.take(date);
    chosen.company.take(date);
    at += gap();
  }
  return planned;
}

const LONGEST_MS = 3 * 366 * 86_400_000;
const TOO_SLOW =
  'At this pace the last mails would leave in more than three years: raise the caps of the pacing, or mail fewer people';

export function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Mails that a sender may send on a day, so many days after its first. */
export function dayCap({ daily_cap, ramp_start, ramp_percent }: Pacing, day: number): number {
  return Math.min(daily_cap, Math.floor(ramp_start * (1 + ramp_percent / 100) ** Math.max(0, day)));
}

/** The first time from `at` on that keeps the gap to every taken slot; asked with ascending times. */
function freeSlots(slots: number[], gapMs: number): (at: number) => number {
  let next = 0;
  return (at) => {
    let free = at;
    for (; next < slots.length && slots[next]! < free + gapMs; next++) {
      if (slots[next]! > free - gapMs) free = slots[next]! + gapMs;
    }
    return free;
  };
}

/** How many more mails one domain or company may get on a day. */
interface Quota {
  has: (date: string) => boolean;
  take: (date: string) => void;
}

/** By name, and counted as a number: on each day that passes, everybody who still waits may ask. */
function quotas(cap: number, taken: Map<string, number>): (name: string) => Quota {
  const known = new Map<string, Quota>();
  return (name) => {
    let quota = known.get(name);
    if (!quota) {
      let day = '';
      let mails = 0;
      const on = (date: string) => {
        if (date !== day) [day, mails] = [date, taken.get(`${date} ${name}`) ?? 0];
        return mails;
      };
      quota = {
        has: (date) => on(date) < cap,
        take: (date) => {
          mails = on(date) + 1;
        },
      };
      known.set(name, quota);
    }
    return quota;
  };
}

interface Waiting {
  id: string;
  place: number;
  domain: Quota;
  company: Quota;
}

interface Zone {
  waiting: Waiting[];
  /** Who waits before `first` has no room on this day any more: whoever was passed over once need not be asked again. */
  date: string;
  first: number;
}

interface Quotas {
  domains: (name: string) => Quota;
  companies: (name: string) => Quota;
}

function byZone(
  recipients: Recipient[],
  fallback: string,
  { domains, companies }: Quotas,
): Map<string, Zone> {
  const zones = new Map<string, Zone>();
  recipients.forEach(({ id, domain, company, timeZone = fallback }, place) => {
    const zone = zones.get(timeZone) ?? { waiting: [], date: '', first: 0 };
    zone.waiting.push({ id, place, domain: domains(domain), company: companies(company) });
    zones.set(timeZone, zone);
  });
  return zones;
}

/** The place in the zone's queue of the first with room left on a day of the sender's; at its end when there is none. */
function firstWithRoom(zone: Zone, date: string): number {
  if (zone.date !== date) Object.assign(zone, { date, first: 0 });
  const { waiting } = zone;
  let { first } = zone;
  while (first < waiting.length && !(waiting[first]!.domain.has(date) && waiting[first]!.company.has(date)))
    first++;
  zone.first = first;
  return first;
}

/** The best of those whose zone is open and whose domain has room left; it leaves its queue. */
function takeFirst(
  zones: Map<string, Zone>,
  open: (zone: string) => boolean,
  date: string,
): Waiting | undefined {
  let best: Zone | undefined;
  let bestPlace = Number.POSITIVE_INFINITY;
  for (const [name, zone] of zones) {
    if (!open(name)) continue;
    const place = zone.waiting[firstWithRoom(zone, date)]?.place ?? Number.POSITIVE_INFINITY;
    if (place < bestPlace) [best, bestPlace] = [zone, place];
  }
  return best?.waiting.splice(best.first, 1)[0];
}

/** Nobody may be mailed now: when the next zone opens for somebody with room left, or the next day begins. */
function nextChance(
  zones: Map<string, Zone>,
  date: string,
  { window, time_zone }: Pacing,
  at: number,
): number {
  const tomorrow = nextDay(at, time_zone);
  const openings = [...zones]
    .filter(([, zone]) => firstWithRoom(zone, date) < zone.waiting.length)
    .map(([name]) => nextOpening(window, at, name))
    .filter((opening) => opening > at);
  return Math.min(tomorrow, ...openings);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
