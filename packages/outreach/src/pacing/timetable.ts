import { DEFAULT_PACING, type Pacing } from '@reach/contracts';
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
 * first day on) and the caps of the domain and the company a day. Between what other runs take up. Pure.
 */
export function timetable(input: TimetableInput): Map<string, number> {
  const { recipients, pacing, now, taken, random } = input;
  const zones = byZone(recipients, pacing.time_zone);
  const [days, domainDays, companyDays] = [taken.days, taken.domainDays, taken.companyDays].map(
    (counts) => new Map(counts),
  ) as [Map<string, number>, Map<string, number>, Map<string, number>];
  const planned = new Map<string, number>();
  const gap = () => (pacing.gap_seconds + random() * pacing.jitter_seconds) * 1000;
  const nextFree = freeSlots(taken.slots, pacing.gap_seconds * 1000);
  const companyCap = pacing.company_daily_cap ?? DEFAULT_PACING.company_daily_cap;
  let at = now;
  let firstDay = input.firstDay;

  while (planned.size < recipients.length) {
    at = nextFree(at);
    const { date } = localTime(at, pacing.time_zone);
    firstDay ??= date;
    if ((days.get(date) ?? 0) >= dayCap(pacing, daysBetween(firstDay, date))) {
      at = nextDay(at, pacing.time_zone);
      continue;
    }
    const fits = ({ domain, company }: Recipient) =>
      (domainDays.get(`${date} ${domain}`) ?? 0) < pacing.domain_daily_cap &&
      (companyDays.get(`${date} ${company}`) ?? 0) < companyCap;
    const chosen = takeFirst(zones, (zone) => isOpen(pacing.window, at, zone), { date, fits });
    if (!chosen) {
      at = nextChance(zones, { date, fits }, pacing, at);
      continue;
    }
    planned.set(chosen.id, Math.round(at));
    add(days, date);
    add(domainDays, `${date} ${chosen.domain}`);
    add(companyDays, `${date} ${chosen.company}`);
    at += gap();
  }
  return planned;
}

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

interface Zone {
  waiting: { recipient: Recipient; place: number }[];
  /** Who waits before `first` has no room on this day any more: whoever was passed over once need not be asked again. */
  date: string;
  first: number;
}

/** Who has room left on a day of the sender's. */
interface Room {
  date: string;
  fits: (recipient: Recipient) => boolean;
}

function byZone(recipients: Recipient[], fallback: string): Map<string, Zone> {
  const zones = new Map<string, Zone>();
  recipients.forEach((recipient, place) => {
    const name = recipient.timeZone ?? fallback;
    const zone = zones.get(name) ?? { waiting: [], date: '', first: 0 };
    zone.waiting.push({ recipient, place });
    zones.set(name, zone);
  });
  return zones;
}

/** The place in the zone's queue of the first with room left; at its end when there is none. */
function firstWithRoom(zone: Zone, { date, fits }: Room): number {
  if (zone.date !== date) Object.assign(zone, { date, first: 0 });
  while (zone.first < zone.waiting.length && !fits(zone.waiting[zone.first]!.recipient)) zone.first++;
  return zone.first;
}

/** The best of those whose zone is open and whose domain has room left; it leaves its queue. */
function takeFirst(
  zones: Map<string, Zone>,
  open: (zone: string) => boolean,
  room: Room,
): Recipient | undefined {
  let best: Zone | undefined;
  let bestPlace = Number.POSITIVE_INFINITY;
  for (const [name, zone] of zones) {
    if (!open(name)) continue;
    const place = zone.waiting[firstWithRoom(zone, room)]?.place ?? Number.POSITIVE_INFINITY;
    if (place < bestPlace) [best, bestPlace] = [zone, place];
  }
  return best?.waiting.splice(best.first, 1)[0]?.recipient;
}

/** Nobody may be mailed now: when the next zone opens for somebody with room left, or the next day begins. */
function nextChance(zones: Map<string, Zone>, room: Room, { window, time_zone }: Pacing, at: number): number {
  const tomorrow = nextDay(at, time_zone);
  const openings = [...zones]
    .filter(([, zone]) => firstWithRoom(zone, room) < zone.waiting.length)
    .map(([name]) => nextOpening(window, at, name))
    .filter((opening) => opening > at);
  return Math.min(tomorrow, ...openings);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
