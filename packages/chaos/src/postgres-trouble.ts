import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@reach/schema';
import { askSurely, callApi, callSurely } from './api-client.ts';
import { GOAL } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import type { Fault, FaultDeps } from './faults.ts';

/** More than Postgres has. */
const TOO_MANY = 120;
const AT_ONCE = 10;
/** Claims that were made in time have begun their requests by then, on a busy machine too. */
const UNDER_WAY_MS = 2_500;

/** What it answers is promised of an api that is up; the fault before this one may have killed it. */
const apiIsUp = (cluster: Cluster) => callSurely('GET', `${cluster.services.urlOf('api')}/healthz`);

/** Every connection that Postgres has is taken, and the services have just lost theirs. */
export const fullPostgres: Fault = async ({ cluster, campaign, broken }) => {
  await apiIsUp(cluster);
  const hoard = connect(cluster.stores.databaseUrl, { max: 2 * TOO_MANY });
  const takeOne = () => hoard.$client.connect();
  const taken: Awaited<ReturnType<typeof takeOne>>[] = [];
  const takeSome = async () => {
    const tries = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeOne));
    const got = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    taken.push(...got);
    return got.length === AT_ONCE;
  };
  try {
    while (taken.length < TOO_MANY && (await takeSome())) {
      // Until it refuses one.
    }
    cluster.wires.postgres.cut();
    for (const until = performance.now() + 4_000; performance.now() < until; ) {
      await takeSome();
      const { status } = await callApi('GET', `${cluster.services.urlOf('api')}/api/autopilot/runs`, {
        key: campaign.tenants[0]!.key,
      });
      if (status !== 200 && status !== 503)
        broken.push(`a question was answered ${status}, Postgres being full`);
      await delay(50);
    }
  } finally {
    for (const client of taken) client.release(true);
    await hoard.$client.end();
  }
};

/** No write succeeds: starts are answered 503, and without a claim that is committed nobody is mailed. */
export const fullDisk: Fault = async ({ cluster, campaign, broken }) => {
  await apiIsUp(cluster);
  await onEveryWrite(
    cluster,
    `raise 'could not extend file: No space left on device' using errcode = '53100'`,
  );
  await delay(UNDER_WAY_MS);
  const { totals } = cluster.provider.ledger;
  const before = totals.requests;
  const { status } = await callApi('POST', `${cluster.services.urlOf('api')}/api/autopilot/start`, {
    key: campaign.tenants[0]!.key,
    body: { goal: GOAL },
    // That of a start which has gone through: whatever is answered, no further run comes of it.
    headers: { 'idempotency-key': 'chaos-0' },
  });
  await delay(2_500);
  if (status !== 503) broken.push(`a start was answered ${status}, the disk being full`);
  if (totals.requests > before)
    broken.push(`${totals.requests - before} requests to the provider, the disk being full`);
  await onEveryWrite(cluster, '');
};

/** Each write takes so much longer and keeps its locks meanwhile, as where the disk is slow. */
export const slowWrites = async ({ cluster }: FaultDeps): Promise<void> => {
  await onEveryWrite(cluster, 'perform pg_sleep(0.25)');
  await delay(4_000);
  await onEveryWrite(cluster, '');
};

/** Has every statement that writes do something more before it can commit. */
async function onEveryWrite({ db }: Pick<Cluster, 'db'>, statement: string): Promise<void> {
  const ask = <Row>(sql: string) => askSurely(() => db.$client.query<Row & { table: string }>(sql));
  // What has just been put in must not keep it from being taken out again.
  await ask(
    `create or replace function reach_chaos_write() returns trigger language plpgsql as
     $$ begin ${statement}${statement && ';'} return null; end $$`,
  );
  const { rows } = await ask(
    `select tablename as table from pg_tables where tablename like 'reach\\_%' and not exists (
       select from pg_trigger where tgname = 'reach_chaos_write' and tgrelid = format('%I', tablename)::regclass)`,
  );
  for (const { table } of rows) {
    await ask(
      `create or replace trigger reach_chaos_write after insert or update on ${table}
       for each statement execute function reach_chaos_write()`,
    );
  }
}
