import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PACING, type Pacing, pacingSchema } from '@reach/contracts';
import { normaliseLead } from '@reach/lexicon';
import fc from 'fast-check';
import { isOpen, localTime, nextDay, nextOpening } from '../src/pacing/clock.ts';
import { dayCap, type Recipient, type Taken, timetable } from '../src/pacing/timetable.ts';
import { zoneOf } from '../src/pacing/zones.ts';

/** A Monday, 08:00 UTC. */
const MONDAY = Date.parse('2026-06-15T08:00:00Z');
const nothing = (): Taken => ({
  days: new Map(),
  domainDays: new Map(),
  companyDays: new Map(),
  slots: [],
});
const people = (count: number, timeZone?: string, domain?: string): Recipient[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${timeZone ?? ''}${index}`,
    domain: domain ?? `d${index}.example`,
    company: `company ${index}`,
    timeZone,
  }));
const plan = (recipients: Recipient[], changes: Partial<Pacing> = {}, taken = nothing(), firstDay?: string) =>
  timetable({
    recipients,
    pacing: { ...DEFAULT_PACING, jitter_seconds: 0, ...changes },
    now: MONDAY,
    firstDay: firstDay ?? null,
    taken,
    random: () => 0.5,
  });
const iso = (ms: number | undefined) => new Date(ms!).toISOString();
const perDay = (planned: Map<string, number>) =>
  [...planned.values()].reduce<Record<string, number>>((days, at) => {
    const day = iso(at).slice(0, 10);
    return Object.assign(days, { [day]: (days[day] ?? 0) + 1 });
  }, {});

describe('a timetable', () => {
  it('begins with the window, keeps the gap, and grows by a fifth each day', () => {
    const planned = plan(people(80));
    expect(iso(planned.get('0'))).toBe('2026-06-15T09:00:00.000Z');
    expect(iso(planned.get('1'))).toBe('2026-06-15T09:01:00.000Z');
    expect(perDay(planned)).toEqual({
      '2026-06-15': 20,
      '2026-06-16': 24,
      '2026-06-17': 28,
      '2026-06-18': 8,
    });
  });

  it('never passes the cap, and rests at the weekend', () => {
    const planned = plan(people(400), { daily_cap: 50, ramp_start: 50 });
    expect(perDay(planned)).toEqual(
      Object.fromEntries([15, 16, 17, 18, 19, 22, 23, 24].map((day) => [`2026-06-${day}`, 50])),
    );
  });

  it("goes by each recipient's own clock, and passes over those who are asleep", () => {
    const both = [...people(1, 'America/New_York'), ...people(2, 'Asia/Kolkata'), ...people(1, 'Asia/Tokyo')];
    const planned = plan(both);
    expect(iso(planned.get('Asia/Kolkata0'))).toBe('2026-06-15T08:00:00.000Z');
    expect(iso(planned.get('Asia/Kolkata1'))).toBe('2026-06-15T08:01:00.000Z');
    expect(iso(planned.get('America/New_York0'))).toBe('2026-06-15T13:00:00.000Z');
    expect(iso(planned.get('Asia/Tokyo0'))).toBe('2026-06-16T00:00:00.000Z');
  });

  it('mails one domain only so often a day', () => {
    const planned = plan(
      [
        ...people(5, undefined, 'acme.example'),
        { id: 'x', domain: 'y.example', company: 'y', timeZone: undefined },
      ],
      {
        domain_daily_cap: 2,
      },
    );
    expect(perDay(planned)).toEqual({ '2026-06-15': 3, '2026-06-16': 2, '2026-06-17': 1 });
    expect(iso(planned.get('x'))).toBe('2026-06-15T09:02:00.000Z');
  });

  it('mails hundreds at one host one a day, through years, weekends and changes of the clock', () => {
    const [daily, zone] = [{ domain_daily_cap: 1, time_zone: 'Europe/Berlin' }, 'America/New_York'];
    const planned = plan(people(700, zone, 'host.example'), daily);
    expect(new Set([...planned.values()].map((at) => localTime(at, 'Europe/Berlin').date)).size).toBe(700);
    for (const at of planned.values()) {
      const { minute, weekday } = localTime(at, zone);
      expect([minute, weekday <= 5]).toEqual([9 * 60, true]);
    }
  });

  it('fits in between what other runs of the sender take up', () => {
    const taken = {
      days: new Map([['2026-06-15', 15]]),
      domainDays: new Map([['2026-06-15 d0.example', 20]]),
      companyDays: new Map([['2026-06-15 company 3', 3]]),
      slots: ['09:01:30', '09:02:30', '12:00:00'].map((time) => Date.parse(`2026-06-15T${time}Z`)),
    };
    const planned = plan(people(7), {}, taken);
    expect(iso(planned.get('1'))).toBe('2026-06-15T09:00:00.000Z');
    expect(iso(planned.get('2'))).toBe('2026-06-15T09:03:30.000Z');
    expect(perDay(planned)).toEqual({ '2026-06-15': 5, '2026-06-16': 2 });
    expect(iso(planned.get('0'))).toMatch(/^2026-06-16/);
    expect(iso(planned.get('3'))).toMatch(/^2026-06-16/);
  });

  it('mails three people of a company a day, unless the account says otherwise', () => {
    const colleagues = people(7).map((person) => ({ ...person, company: 'acme' }));
    expect(perDay(plan(colleagues))).toEqual({ '2026-06-15': 3, '2026-06-16': 3, '2026-06-17': 1 });
    expect(perDay(plan(colleagues, { company_daily_cap: 5 }))).toEqual({ '2026-06-15': 5, '2026-06-16': 2 });
    // Pacing that was stored before there was this cap.
    const { company_daily_cap: _, ...before } = DEFAULT_PACING;
    const planned = timetable({
      recipients: colleagues,
      pacing: before,
      now: MONDAY,
      firstDay: null,
      taken: nothing(),
      random: () => 0.5,
    });
    expect(perDay(planned)).toMatchObject({ '2026-06-15': 3 });
  });

  it('a sender of long standing has the whole cap', () => {
    expect(perDay(plan(people(90), { daily_cap: 100 }, nothing(), '2026-01-01'))).toEqual({
      '2026-06-15': 90,
    });
    expect([0, 1, 2, 12, 13, 1_000].map((day) => dayCap(DEFAULT_PACING, day))).toEqual([
      20, 24, 28, 178, 200, 200,
    ]);
  });

  it('holds its rules whatever the settings and the people', () => {
    const settings = fc.record({
      daily_cap: fc.integer({ min: 1, max: 60 }),
      ramp_start: fc.integer({ min: 1, max: 60 }),
      gap_seconds: fc.integer({ min: 0, max: 3_600 }),
      domain_daily_cap: fc.integer({ min: 1, max: 5 }),
      window: fc.constantFrom<Pacing['window'][]>(
        null,
        { days: [1, 3, 5], start: '09:00', end: '12:30' },
        { days: [7], start: '23:50', end: '24:00' },
      ),
      time_zone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati'),
    });
    const who = fc.array(
      fc.record({
        domain: fc.constantFrom('a.example', 'b.example', 'c.example'),
        company: fc.constantFrom('one', 'two', 'three'),
        timeZone: fc.constantFrom(undefined, 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(settings, who, fc.integer({ min: 0, max: 400 }), (changes, some, day) => {
        const pacing = { ...DEFAULT_PACING, jitter_seconds: 30, ...changes };
        const recipients = some.map((one, index) => ({ ...one, id: String(index) }));
        const now = MONDAY + day * 86_400_000;
        const planned = timetable({
          recipients,
          pacing,
          now,
          firstDay: null,
          taken: nothing(),
          random: () => 0.5,
        });
        expect(planned.size).toBe(recipients.length);
        const counts = new Map<string, number>();
        const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1).get(key)!;
        let before = Number.NEGATIVE_INFINITY;
        for (const [id, at] of [...planned].sort(([, a], [, b]) => a - b)) {
          const { domain, company, timeZone } = recipients[Number(id)]!;
          expect(at).toBeGreaterThanOrEqual(now);
          expect(isOpen(pacing.window, at, timeZone ?? pacing.time_zone)).toBe(true);
          expect(at - before).toBeGreaterThanOrEqual(pacing.gap_seconds * 1000 - 1);
          before = at;
          const { date } = localTime(at, pacing.time_zone);
          expect(count(date)).toBeLessThanOrEqual(pacing.daily_cap);
          expect(count(`${date} ${domain}`)).toBeLessThanOrEqual(pacing.domain_daily_cap);
          expect(count(`${date} of ${company}`)).toBeLessThanOrEqual(
            pacing.company_daily_cap ?? DEFAULT_PACING.company_daily_cap,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the clock', () => {
  const office = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
  it('is right when clocks change', () => {
    // Berlin goes from +1 to +2 on 29 March 2026.
    const friday = Date.parse('2026-03-27T20:00:00Z');
    expect(iso(nextOpening(office, friday, 'Europe/Berlin'))).toBe('2026-03-30T07:00:00.000Z');
    expect(iso(nextDay(Date.parse('2026-03-29T00:30:00Z'), 'Europe/Berlin'))).toBe(
      '2026-03-29T22:00:00.000Z',
    );
  });

  it.each(['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca'])(
    'finds openings and days as somebody would who looks at it every minute, in %s',
    (zone) => {
      const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
      const minutes = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }));
      const clock = (minute: number) =>
        [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
      const from = Date.parse('2026-01-01T00:00:00Z');
      const time = fc.integer({ min: from, max: from + 366 * 86_400_000 });
      fc.assert(
        fc.property(time, weekdays, minutes, (ms, days, [start, end]) => {
          fc.pre(start < end);
          const hours = { days, start: clock(start), end: clock(end) };
          const first = (holds: (at: number) => boolean) => {
            if (holds(ms)) return ms;
            let at = Math.ceil(ms / 60_000) * 60_000;
            while (!holds(at)) at += 60_000;
            return at;
          };
          expect(nextOpening(hours, ms, zone)).toBe(first((at) => isOpen(hours, at, zone)));
          const { date } = localTime(ms, zone);
          expect(nextDay(ms, zone)).toBe(first((at) => localTime(at, zone).date !== date));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('opens a week later where a window falls into the hour that clocks skip', () => {
    // In Berlin 02:00 to 03:00 is missing on Sunday 29 March 2026; asked on the Monday before.
    const night = { days: [7], start: '02:10', end: '02:50' };
    expect(iso(nextOpening(night, Date.parse('2026-03-23T12:00:00Z'), 'Europe/Berlin'))).toBe(
      '2026-04-05T00:10:00.000Z',
    );
  });

  it.each([
    ['Pune,,India', 'Asia/Kolkata'],
    ['San Francisco,,United States', 'America/Los_Angeles'],
    ['Greater Seattle Area,,USA', 'America/Los_Angeles'],
    ['Fresno,,US', 'America/Los_Angeles'],
    [',Texas,United States', 'America/Chicago'],
    ['El Paso,TX,United States', 'America/Denver'],
    ['Ithaca,,US', 'America/New_York'],
    [',,US', 'America/New_York'],
    ['Vancouver,,Canada', 'America/Vancouver'],
    [',Western Australia,Australia', 'Australia/Perth'],
    ['Cuiabá,,Brasil', 'America/Manaus'],
    ['Las Palmas de Gran Canaria,,Spain', 'Atlantic/Canary'],
    ['Cancún,,Mexico', 'America/Cancun'],
    ['Perm,,Russia', 'Asia/Yekaterinburg'],
    [',,Kazakhstan', 'Asia/Almaty'],
    [',,Jordan', 'Asia/Amman'],
    [',,Iceland', 'Atlantic/Reykjavik'],
    [',,', undefined],
    ['Xyzzy,,Nowhere', undefined],
  ])('keeps the time of a lead in %s', (cells, zone) => {
    const [city = '', region = '', country = ''] = cells.split(',');
    const { facets } = normaliseLead({ city, region, country });
    const token = (start: string) => facets.find((facet) => facet.startsWith(start))?.slice(2) ?? null;
    const place = { country: token('c:'), state: token('s:'), city: token('y:')?.split(':')[1] ?? null };
    expect(zoneOf(place)).toBe(zone);
  });

  it('knows a zone for countries that no table has, and none for what is no country', () => {
    const zone = (country: string) => zoneOf({ country, state: null, city: null });
    for (const country of ['AL', 'BO', 'FJ', 'KW', 'MM', 'NP', 'TN', 'ZW'])
      expect(zone(country)).toBeDefined();
    for (const none of ['?', 'XX', 'constructor']) expect(zone(none)).toBeUndefined();
    expect(zoneOf({ country: 'US', state: 'constructor', city: 'constructor' })).toBe('America/New_York');
  });
});

describe('pacing settings', () => {
  it.each([
    [{ daily_cap: 0 }, 'daily_cap'],
    [{ ramp_start: 1.5 }, 'ramp_start'],
    [{ gap_seconds: -1 }, 'gap_seconds'],
    [{ time_zone: 'Mars/Olympus' }, 'time_zone'],
    [{ time_zone: '+01:00' }, 'time_zone'],
    [{ window: { days: [], start: '09:00', end: '17:00' } }, 'window.days'],
    [{ window: { days: [1, 1], start: '09:00', end: '17:00' } }, 'window.days'],
    [{ window: { days: [8], start: '09:00', end: '17:00' } }, 'window.days.0'],
    [{ window: { days: [1], start: '17:00', end: '09:00' } }, 'window.end'],
    [{ window: { days: [1], start: '09:00', end: '09:00' } }, 'window.end'],
    [{ window: { days: [1], start: '9:00', end: '17:00' } }, 'window.start'],
  ])('%j is refused by name', (settings, field) => {
    const parsed = pacingSchema.safeParse(settings);
    expect(parsed.error?.issues[0]?.path.join('.')).toBe(field);
  });
});
