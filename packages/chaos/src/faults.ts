import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { callApi, callSurely } from './api-client.ts';
import { type Campaign, GOAL, progressOf, stopTwice } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import { fullDisk, fullPostgres, slowWrites } from './postgres-trouble.ts';
import type { Weather } from './provider.ts';
import type { Random } from './random.ts';
import { CRON_SECRET, DISPATCHERS, SERVICES, type ServiceName } from './services.ts';

export interface FaultDeps {
  cluster: Cluster;
  campaign: Campaign;
  random: Random;
  /** What a fault found otherwise than promised while it lasted, for a person. */
  broken: string[];
}

/** Does its harm and mends what would not mend by itself; resolves when the next one may come. */
export type Fault = (deps: FaultDeps) => Promise<unknown>;

/** Longer than a claim's lease. */
const FREEZE_MS = 25_000;

const anyDispatcher = ({ random }: FaultDeps): ServiceName => random.pick(DISPATCHERS);

const signal =
  (name: NodeJS.Signals, service: (deps: FaultDeps) => ServiceName): Fault =>
  async (deps) =>
    deps.cluster.services.kill(service(deps), name);

const freeze =
  (service: (deps: FaultDeps) => ServiceName): Fault =>
  async (deps) => {
    const { services } = deps.cluster;
    const name = service(deps);
    const pid = services.pid(name);
    services.kill(name, 'SIGSTOP');
    await delay(FREEZE_MS);
    if (services.pid(name) === pid) services.kill(name, 'SIGCONT');
  };

/** Weather that passes: what is not named stays as it is. */
const weather =
  (bad: Partial<Weather>, ms: number): Fault =>
  async ({ cluster: { provider } }) => {
    const before = { ...provider.weather };
    Object.assign(provider.weather, bad);
    await delay(ms);
    Object.assign(provider.weather, before);
  };

/** While it lasts nothing gets through at all, and afterwards all that was open is gone. */
const blackHole =
  (wire: keyof Cluster['wires'], ms: number): Fault =>
  async ({ cluster: { wires } }) => {
    wires[wire].frozen = true;
    await delay(ms);
    wires[wire].frozen = false;
    wires[wire].cut();
  };

/** What each of these asked for is committed, or nearly so, when who asked loses the connection. */
const COMMITS = /claim-sends|record-outcomes|record-mail-events|\bcommit\b/i;

const loseAnswers: Fault = async ({ cluster: { wires } }) => {
  const losing = { to: COMMITS, left: 5 };
  wires.postgres.loseAnswers = losing;
  for (const until = performance.now() + 3_000; losing.left > 0 && performance.now() < until; )
    await delay(20);
  losing.left = 0;
};

const slowWire =
  (wire: keyof Cluster['wires'], latencyMs: number, ms: number): Fault =>
  async ({ cluster: { wires } }) => {
    wires[wire].latencyMs = latencyMs;
    await delay(ms);
    wires[wire].latencyMs = 0;
  };

/** It dies again as soon as it is there. */
const keepDown =
  (service: ServiceName, ms: number): Fault =>
  async ({ cluster: { services } }) => {
    for (const until = performance.now() + ms; performance.now() < until; await delay(100)) {
      services.kill(service, 'SIGKILL');
    }
  };

/** Redis has no memory left: it refuses what is new, or throws away what it likes. */
const redisFull =
  (policy: 'noeviction' | 'allkeys-random'): Fault =>
  async ({ cluster }) => {
    const redis = new Redis(cluster.stores.redisUrl);
    await redis.config('SET', 'maxmemory-policy', policy);
    await redis.config('SET', 'maxmemory', '1mb');
    await delay(5_000);
    await redis.config('SET', 'maxmemory', '0');
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    redis.disconnect();
  };

export const FAULTS = {
  'kill api': signal('SIGKILL', () => 'api'),
  'kill planner': signal('SIGKILL', () => 'planner-worker'),
  'kill receiver': signal('SIGKILL', () => 'webhook-receiver'),
  'kill dispatcher': signal('SIGKILL', anyDispatcher),
  'kill both dispatchers': async ({ cluster }) => {
    for (const name of DISPATCHERS) cluster.services.kill(name, 'SIGKILL');
  },
  'SIGTERM any': signal('SIGTERM', ({ random }) => random.pick(SERVICES)),
  'SIGTERM dispatcher': signal('SIGTERM', anyDispatcher),
  'freeze dispatcher': freeze(anyDispatcher),
  'freeze planner': freeze(() => 'planner-worker'),
  'receiver down': keepDown('webhook-receiver', 8_000),

  'Redis FLUSHALL': async ({ cluster }) => {
    const redis = new Redis(cluster.stores.redisUrl);
    await redis.flushall();
    redis.disconnect();
  },
  'Redis restarted empty': ({ cluster, random }) =>
    cluster.stores.restartRedisEmpty(random.pick([0, 500, 3_000])),
  'Redis away': async ({ cluster, campaign, broken }) => {
    const back = cluster.stores.restartRedisEmpty(20_000);
    await delay(1_000);
    // A start that has gone through, once more: it needs Postgres alone.
    const { status } = await callApi('POST', `${cluster.services.urlOf('api')}/api/autopilot/start`, {
      key: campaign.tenants[0]!.key,
      body: { goal: GOAL },
      headers: { 'idempotency-key': 'chaos-0' },
    });
    if (status !== 202) broken.push(`a start was answered ${status}, Redis being away`);
    await back;
  },
  'Redis frozen': async ({ cluster }) => {
    process.kill(cluster.stores.redisPid(), 'SIGSTOP');
    await delay(4_000);
    process.kill(cluster.stores.redisPid(), 'SIGCONT');
  },
  'Redis full': redisFull('noeviction'),
  'Redis evicts': redisFull('allkeys-random'),
  'Redis cut': async ({ cluster }) => cluster.wires.redis.cut(),
  'Redis slow': slowWire('redis', 200, 4_000),
  'Redis black hole': blackHole('redis', 6_000),
  'Postgres immediate restart': ({ cluster }) => cluster.stores.restartPostgres('immediate'),
  'Postgres fast restart': ({ cluster }) => cluster.stores.restartPostgres('fast'),
  'Postgres cut at five commits': loseAnswers,
  'Postgres cut': async ({ cluster }) => cluster.wires.postgres.cut(),
  'Postgres slow': slowWire('postgres', 60, 4_000),
  'Postgres black hole': blackHole('postgres', 4_000),
  'Postgres full': fullPostgres,
  'Postgres disk full': fullDisk,
  'Postgres slow writes': slowWrites,
  'both stores restarted': ({ cluster }) =>
    Promise.all([cluster.stores.restartPostgres('immediate'), cluster.stores.restartRedisEmpty(500)]),

  'provider 429': weather({ rate429: 0.5 }, 2_000),
  'provider 5xx': weather({ rate5xx: 0.6 }, 2_000),
  'provider hangs after accept': weather({ rateHang: 0.1 }, 2_000),
  'provider resets': weather({ rateReset: 0.3 }, 2_000),
  'provider wrong bodies': weather({ rateWrongBody: 0.5 }, 2_000),
  'provider redirects': weather({ rateRedirect: 0.5 }, 2_000),
  'provider slow': weather({ latencyMs: [2_000, 3_500] }, 4_000),
  'provider down': async ({ cluster, random }) => {
    await cluster.provider.goDown();
    await delay(random.int(2_000, 12_000));
    await cluster.provider.comeBack();
  },
  'provider revokes the key': async (deps) => {
    const { totals } = deps.cluster.provider.ledger;
    const before = totals.unauthorised;
    await weather({ revoked: true }, 1_500)(deps);
    for (const until = performance.now() + 8_000; totals.unauthorised > before; await delay(200)) {
      if ((await progressOf(deps.cluster, deps.campaign)).paused.length > 0) break;
      if (performance.now() < until) continue;
      deps.broken.push('no run was paused when the key was revoked');
      break;
    }
    await resumePaused(deps);
  },
  'provider away for ten minutes': async (deps) => {
    const { provider } = deps.cluster;
    await provider.goDown();
    await delay(200_000);
    await provider.comeBack();
    await weather({ rate5xx: 1 }, 200_000)(deps);
    await weather({ rateHang: 1 }, 200_000)(deps);
  },
  'provider wire cut': async ({ cluster }) => cluster.wires.provider.cut(),
  'provider wire cut before the body': async ({ cluster: { wires } }) => {
    wires.provider.resetAtOnce = true;
    await delay(2_000);
    wires.provider.resetAtOnce = false;
  },
  'provider wire cut in mid-request': async ({ cluster: { wires } }) => {
    wires.provider.resetAfterBytes = 700;
    await delay(2_000);
    wires.provider.resetAfterBytes = 0;
  },
  'provider black hole': blackHole('provider', 5_000),
  // The callers hang up, and the provider does not hear of it until the wire is there again.
  'provider half open': async (deps) => {
    await weather({ rateHang: 0.3 }, 1_000)(deps);
    await blackHole('provider', 6_000)(deps);
  },
  'provider wire slow': slowWire('provider', 300, 3_000),

  'stop from two clients': async (deps) => {
    const { running } = await progressOf(deps.cluster, deps.campaign);
    if (running.length > 0) await stopTwice(deps.cluster, deps.campaign, deps.random.pick(running));
  },
  // Not awaited: a call takes up to 20 s, and further ones may well come meanwhile.
  'cron route': async ({ cluster }) => {
    void callApi('POST', `${cluster.services.urlOf('api')}/api/campaigns/run`, {
      headers: { 'x-cron-secret': CRON_SECRET },
    });
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** What a person does who has mended the reason of a pause. */
export async function resumePaused({
  cluster,
  campaign,
}: Pick<FaultDeps, 'cluster' | 'campaign'>): Promise<void> {
  const { paused } = await progressOf(cluster, campaign);
  for (const runId of paused) {
    await callSurely('POST', `${cluster.services.urlOf('api')}/api/autopilot/${runId}/resume`, {
      key: campaign.runs.get(runId)!.key,
    });
  }
}
