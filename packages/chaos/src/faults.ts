import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { callApi, callSurely } from './api-client.ts';
import { type Campaign, progressOf, stopTwice } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import type { Weather } from './provider.ts';
import type { Random } from './random.ts';
import { CRON_SECRET, DISPATCHERS, SERVICES, type ServiceName } from './services.ts';

export interface FaultDeps {
  cluster: Cluster;
  campaign: Campaign;
  random: Random;
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

const slowWire =
  (wire: keyof Cluster['wires'], latencyMs: number, ms: number): Fault =>
  async ({ cluster: { wires } }) => {
    wires[wire].latencyMs = latencyMs;
    await delay(ms);
    wires[wire].latencyMs = 0;
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

  'Redis FLUSHALL': async ({ cluster }) => {
    const redis = new Redis(cluster.stores.redisUrl);
    await redis.flushall();
    redis.disconnect();
  },
  'Redis restarted empty': ({ cluster, random }) =>
    cluster.stores.restartRedisEmpty(random.pick([0, 500, 3_000])),
  'Redis frozen': async ({ cluster }) => {
    process.kill(cluster.stores.redisPid(), 'SIGSTOP');
    await delay(4_000);
    process.kill(cluster.stores.redisPid(), 'SIGCONT');
  },
  'Redis cut': async ({ cluster }) => cluster.wires.redis.cut(),
  'Redis slow': slowWire('redis', 200, 4_000),
  'Redis black hole': blackHole('redis', 6_000),
  'Postgres immediate restart': ({ cluster }) => cluster.stores.restartPostgres('immediate'),
  'Postgres fast restart': ({ cluster }) => cluster.stores.restartPostgres('fast'),
  'Postgres cut': async ({ cluster }) => cluster.wires.postgres.cut(),
  'Postgres slow': slowWire('postgres', 60, 4_000),
  'Postgres black hole': blackHole('postgres', 4_000),
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
    await weather({ revoked: true }, 1_500)(deps);
    await resumePaused(deps);
  },
  'provider wire cut': async ({ cluster }) => cluster.wires.provider.cut(),
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
export async function resumePaused({ cluster, campaign }: Omit<FaultDeps, 'random'>): Promise<void> {
  const { paused } = await progressOf(cluster, campaign);
  for (const runId of paused) {
    await callSurely('POST', `${cluster.services.urlOf('api')}/api/autopilot/${runId}/resume`, {
      key: campaign.runs.get(runId)!.key,
    });
  }
}
