import { askSurely, callSurely } from './api-client.ts';
import { type Cluster, createTenant, type Tenant } from './cluster.ts';

export const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';

/** The runs of one scenario, of its tenants in turn, and what its clients did to them. */
export interface Campaign {
  tenants: Tenant[];
  runs: Map<string, Tenant>;
  /** When the first answer to a stop came, by run. */
  stoppedAt: Map<string, StopAnswer>;
}

export interface StopAnswer {
  /** `performance.now()`. */
  at: number;
  /** The database's clock, asked right after it: no claim may be younger. */
  databaseTime: string;
}

/** Starts runs of `runSize` sends each, `sends` in all. A start without an answer is repeated under its key. */
export async function startCampaign(
  cluster: Cluster,
  { sends, runSize, tenants: most = 2 }: { sends: number; runSize: number; tenants?: number | undefined },
): Promise<Campaign> {
  const count = Math.ceil(sends / runSize);
  const tenants: Tenant[] = [];
  while (tenants.length < Math.min(most, Math.max(2, count))) {
    tenants.push(await createTenant(cluster, { leads: runSize, credits: count }));
  }
  const campaign: Campaign = { tenants, runs: new Map(), stoppedAt: new Map() };
  for (let number = 0; number < count; number++) {
    const tenant = tenants[number % tenants.length]!;
    const answer = await callSurely('POST', `${cluster.services.urlOf('api')}/api/autopilot/start`, {
      key: tenant.key,
      body: { goal: GOAL },
      headers: { 'idempotency-key': `chaos-${number}` },
    });
    if (answer.status !== 202) throw new Error(`A start was answered ${answer.status}`);
    campaign.runs.set(answer.body.runId, tenant);
  }
  return campaign;
}

/** From two clients at the same moment; both are told that it is stopped, or that it is over. */
export async function stopTwice(cluster: Cluster, campaign: Campaign, runId: string): Promise<void> {
  const tenant = campaign.runs.get(runId)!;
  const url = `${cluster.services.urlOf('api')}/api/autopilot/${runId}/status`;
  const stop = async () => {
    const { status } = await callSurely('POST', url, { key: tenant.key, body: { action: 'stop' } });
    const at = performance.now();
    if (status !== 200 || campaign.stoppedAt.has(runId)) return;
    campaign.stoppedAt.set(runId, { at, databaseTime: 'infinity' });
    const { rows } = await askSurely(() => cluster.db.$client.query('select clock_timestamp()::text as now'));
    campaign.stoppedAt.set(runId, { at, databaseTime: rows[0].now });
  };
  await Promise.all([stop(), stop()]);
}

export interface Progress {
  total: number;
  queued: number;
  running: string[];
  paused: string[];
}

export function progressOf({ db }: Pick<Cluster, 'db'>, { runs }: Campaign): Promise<Progress> {
  return askSurely(async () => {
    const { rows } = await db.$client.query(
      `select r.id, r.status, r.release_at is not null as open, coalesce(c.total, 0) as total,
         coalesce(c.queued, 0) as queued
       from reach_runs r left join reach_run_counters c on c.run_id = r.id where r.id = any($1)`,
      [[...runs.keys()]],
    );
    const ids = (status: string) => rows.filter((row) => row.status === status).map((row) => row.id);
    const sum = (key: string) => rows.reduce((all, row) => all + row[key], 0);
    return { total: sum('total'), queued: sum('queued'), running: ids('running'), paused: ids('paused') };
  });
}
