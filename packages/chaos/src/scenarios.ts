import type { FaultName } from './faults.ts';

export interface Scenario {
  name: string;
  /** Dealt like cards: each once, in random order, then all anew. A name that stands there twice comes twice. */
  faults: FaultName[];
  /** Milliseconds from the end of one fault to the next, at random. */
  pauseMs: [min: number, max: number];
  /** Spread over the whole of the run, by the sends that have outcomes. */
  maxFaults: number;
  /** The same in proportion: one fault in so many sends. */
  sendsPerFault?: number;
  runSize: number;
  /** Who bounced in one run is spared by the tenant's next: many runs of few tenants would mail ever fewer people. */
  tenants?: number;
  /** Share of the mails whose recipient the provider refuses. */
  poison?: number;
  /** Share of the mails that get events. */
  events?: number;
  /** So many events at once for one mail. */
  burst?: number;
  /** The provider knows no idempotency keys, and the services know that. */
  forgetful?: boolean;
  /** Mails go many in a request, whose key stands for all of them together. */
  batches?: boolean;
  /** Takes long: runs only when it is named. */
  long?: boolean;
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
const FULL: FaultName[] = ['Postgres full', 'Postgres disk full', 'Postgres slow writes'];
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
  'Postgres cut at five commits',
  'Postgres slow',
  'Postgres black hole',
  'provider wire cut',
  'provider wire cut before the body',
  'provider wire cut in mid-request',
  'provider wire slow',
  'provider black hole',
  'provider half open',
];

export const SCENARIOS: Scenario[] = [
  scenario('kill', KILLS),
  scenario('sigterm', ['SIGTERM any', 'SIGTERM dispatcher']),
  scenario('freeze', ['freeze dispatcher', 'freeze dispatcher', 'freeze planner'], { maxFaults: 3 }),
  scenario('redis', [...REDIS, 'Redis frozen', 'Redis away', 'Redis full', 'Redis evicts']),
  scenario('postgres', POSTGRES),
  scenario('commits', ['Postgres cut at five commits'], { pauseMs: [100, 500], maxFaults: 40 }),
  scenario('full', FULL),
  scenario('both-stores', ['both stores restarted', ...REDIS, ...POSTGRES]),
  scenario('provider', WEATHER, { poison: 0.01 }),
  scenario('no-keys', ['kill dispatcher', 'kill dispatcher', 'kill both dispatchers', 'SIGTERM dispatcher'], {
    forgetful: true,
  }),
  scenario('batches', ['kill dispatcher', 'kill dispatcher', 'kill both dispatchers', 'SIGTERM dispatcher'], {
    batches: true,
  }),
  scenario('long-outage', ['provider away for ten minutes'], { maxFaults: 1, long: true }),
  scenario('outage', ['provider down', 'provider revokes the key'], { maxFaults: 4 }),
  scenario('stop', ['stop from two clients', 'stop from two clients', 'cron route'], {
    pauseMs: [100, 900],
    runSize: 100,
    maxFaults: 40,
  }),
  scenario('cron', ['cron route'], { pauseMs: [100, 500], maxFaults: 60 }),
  scenario('events', ['kill receiver', 'receiver down', 'Postgres immediate restart'], {
    events: 1,
    burst: 2_000,
  }),
  scenario('wires', WIRES),
  scenario('half-open', ['provider half open'], { maxFaults: 3 }),
  scenario(
    'everything',
    [
      ...[...KILLS, ...KILLS, ...KILLS, ...KILLS, ...KILLS],
      ...(['Redis FLUSHALL', ...Array(4).fill('Redis restarted empty')] as FaultName[]),
      ...[...POSTGRES, ...POSTGRES, ...FULL],
      ...WEATHER,
      ...WIRES,
      ...([
        'SIGTERM any',
        'SIGTERM dispatcher',
        'Redis full',
        'Redis evicts',
        'receiver down',
        'provider down',
        'cron route',
      ] as const),
    ],
    {
      pauseMs: [100, 600],
      maxFaults: 520,
      sendsPerFault: 215,
      runSize: 1_000,
      tenants: 200,
      poison: 0.002,
      burst: 2_000,
      long: true,
    },
  ),
];
