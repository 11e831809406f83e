import { afterAll, afterEach, beforeEach } from '@jest/globals';
import { createMisarMail } from '@reach/mail';
import { createSandbox, type Sandbox } from '@reach/mail-sandbox';
import {
  createOutcomeWriter,
  createWindow,
  type DispatchDeps,
  dispatchDueSends,
  getRunDetail,
} from '@reach/outreach';
import { createLogger } from '@reach/runtime';
import { connect } from '@reach/schema';
import { testDatabase } from '@reach/testing';

export const GOAL = 'Find SaaS founders in India and invite them to a demo of our analytics product';
export const WINDOW = 16;

/** A database for the file that asks for it, and a provider's sandbox and what dispatches to it anew for each test. */
export async function dispatching() {
  const database = await testDatabase();
  const db = connect(database.url);
  const sandbox = {} as Sandbox;
  const deps = {} as DispatchDeps;
  let closeSandbox: () => Promise<unknown>;

  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });
  beforeEach(async () => {
    // What an earlier test left unfinished must not be released here.
    await db.$client.query(`update reach_runs set release_at = null; delete from reach_provider_lanes`);
    const apiKey = 'msk_test';
    Object.assign(sandbox, await createSandbox({ logger: createLogger('mail-sandbox', 'silent'), apiKey }));
    const options = { baseUrl: sandbox.url, apiKey, timeoutMs: 1_000, connections: WINDOW };
    const provider = createMisarMail(options);
    closeSandbox = () => provider.close().then(sandbox.close);
    Object.assign(deps, {
      db,
      provider,
      window: createWindow(WINDOW),
      outcomes: createOutcomeWriter({ db }),
      workerName: 'test',
      publicUrl: 'http://reach.test',
      isDraining: () => false,
    });
  });
  afterEach(() => closeSandbox());

  const dispatch = () => dispatchDueSends(deps, { limit: 5_000, until: Number.POSITIVE_INFINITY });
  const read = async (key: { userId: string; runId: string }) =>
    getRunDetail({ db }, { ...key, page: 1, limit: 200 });
  const rows = async (runId: string) =>
    (await db.$client.query('select * from reach_campaign_sends where run_id = $1 order by seq', [runId]))
      .rows;
  /** As if the backoff, the lane or the lease were over. */
  const later = (runId: string) =>
    db.$client.query(
      `with r as (update reach_runs set release_at = now() - interval '1 s' where id = '${runId}' and release_at is not null),
         l as (delete from reach_provider_lanes)
       update reach_campaign_sends set scheduled_at = now() - interval '1 s', lease_until = lease_until - interval '1 hour'
       where run_id = '${runId}' and status = 'queued'`,
    );
  return { db, sandbox, deps, dispatch, read, rows, later };
}
