import type { FaultName } from './faults.ts';

export interface Scenario {
  name: string;
  /** Drawn from at random; a name that stands there twice comes twice as often. */
  faults: FaultName[];
  /** Milliseconds from the end of one fault to the next, at random. */
  pauseMs: [min: number, max: number];
  /** Spread over the whole of the run, by the sends that have outcomes. */
  maxFaults: number;
  /** The same in proportion: one fault in so many sends. */
  sendsPerFault?: number;
  runSize: number;
  /** Share of the mails whose recipient the provider refuses. */
  poison?: number;
  /** Share of the mails that get events. */
  events?: number;
}

const usual = { pauseMs: [500, 2_500], maxFaults: 12, runSize: 250, events: 0.2 } as const;
const scenario = (name: string, faults: FaultName[], other: Partial<Scenario> = {}): Scenario => ({
  ...usual,
  pauseMs: [...usual.pauseMs],
  name,
  faults,
  ...other,
});

const KILLS: FaultName[] = [
  'kill dispatcher',
  'kill dispatcher',
  'kill dispatcher',
  'kill both dispatchers',
  'kill api',
  'kill planner',
  'kill receiver',
];
const REDIS: FaultName[] = ['Redis FLUSHALL', 'Redis restarted empty'];
const POSTGRES: FaultName[] = ['Postgres immediate restart', 'Postgres fast restart'];
const WEATHER: FaultName[] = [
  'provider 429',
  'provider 5xx',
  'provider hangs after accept',
  'provider resets',
  'provider wrong bodies',
  'provider redirects',
  'provider slow',
];
const WIRES: FaultName[] = [
  'Redis cut',
  'Redis slow',
  'Redis black hole',
  'Postgres cut',
  'Postgres slow',
  'Postgres black hole',
  'provider wire cut',
  'provider wire cut in mid-request',
  'provider wire slow',
  'provider black hole',
  'provider half open',
];

export const SCENARIOS: Scenario[] = [
  scenario('kill', KILLS),
  scenario('sigterm', ['SIGTERM any', 'SIGTERM dispatcher']),
  scenario('freeze', ['freeze dispatcher', 'freeze dispatcher', 'freeze planner'], { maxFaults: 3 }),
  scenario('redis', [...REDIS, 'Redis frozen']),
  scenario('postgres', POSTGRES),
  scenario('both-stores', ['both stores restarted', ...REDIS, ...POSTGRES]),
  scenario('provider', WEATHER, { poison: 0.01 }),
  scenario('outage', ['provider down', 'provider revokes the key'], { maxFaults: 4 }),
  scenario('stop', ['stop from two clients', 'stop from two clients', 'cron route'], {
    pauseMs: [100, 900],
    runSize: 100,
    maxFaults: 40,
  }),
  scenario('cron', ['cron route'], { pauseMs: [100, 500], maxFaults: 60 }),
  scenario('events', ['kill receiver', 'Postgres immediate restart'], { events: 1 }),
  scenario('wires', WIRES),
  scenario('half-open', ['provider half open'], { maxFaults: 3 }),
  scenario(
    'everything',
    [
      ...[...KILLS, ...KILLS, ...KILLS, ...KILLS],
      ...[...REDIS, ...REDIS, 'Redis restarted empty' as const],
      ...[...POSTGRES, 'Postgres immediate restart' as const],
      ...WEATHER,
      ...WIRES,
      ...(['SIGTERM any', 'SIGTERM dispatcher', 'provider down', 'cron route'] as const),
    ],
    { pauseMs: [100, 600], maxFaults: 450, sendsPerFault: 200, runSize: 1_000, poison: 0.002 },
  ),
];
