import { GOAL, type Harness } from './harness.ts';

/** In every text of the owner's: no answer to anybody else may hold it. */
export const CANARY = 'zq9canary';

/** Tables without a `user_id`, each with the reason why it needs none. */
export const NOT_BY_USER: Record<string, string> = {
  reach_users: 'the user is the row',
  reach_run_counters: 'goes with its run; compared by the run’s user below',
  reach_secrets: 'of the installation',
  reach_provider_lanes: 'of the installation',
  reach_sending_marks: 'of the installation',
};

export interface Owner {
  /** Tables with a `user_id`, as the database has them. */
  tables: string[];
  /** Every UUID in a row of the owner's, by table and column. */
  ids: { kind: string; id: string }[];
  addresses: string[];
  /** All rows of the owner's, to compare. */
  rows: () => Promise<unknown>;
}

/** Gives the account of the harness something of every kind, puts the canary into all of it, and reads its ids. */
export async function makeOwner(harness: Harness): Promise<Owner> {
  const { db, api } = harness;
  const { userId } = harness.account;
  const query = async (text: string) => (await db.$client.query(text, [userId])).rows;

  const hook = await api('POST', '/api/hooks', { body: { url: 'https://hooks.company.example/reach' } });
  const { body } = await api('GET', '/api/hooks');
  if (hook.status !== 201 || body.hooks.length !== 1) throw new Error('the owner has no endpoint');
  await api('POST', `/api/hooks/${body.hooks[0].id}/test`);
  await api('POST', '/api/suppressions', { body: { email: `${CANARY}@suppressed.example` } });
  await api('POST', '/api/keys', { body: { name: `reports ${CANARY}`, scope: 'read' } });
  const run = await harness.startPreparedRun();
  const paused = await harness.startPreparedRun();
  const preview = await api('POST', '/api/autopilot/preview', { body: { goal: GOAL } });
  const fromPreview = { goal: GOAL, preview_id: preview.body.preview_id };
  await api('POST', '/api/autopilot/start', { body: fromPreview });
  await api('POST', '/api/autopilot/start', { body: { goal: GOAL }, headers: { 'idempotency-key': CANARY } });
  await harness.db.$client.query("update reach_runs set status = 'paused' where id = $1", [paused]);
  await harness.db.$client.query(
    `update reach_campaign_sends set status = 'failed', error = $2, failed_at = now() where run_id = $1 and seq = 1`,
    [run, CANARY],
  );

  for (const text of [
    `update reach_users set name = 'N ${CANARY}', from_name = 'F ${CANARY}', postal_address = 'P ${CANARY}',
       email = '${CANARY}@owner.test', from_email = '${CANARY}@sender.test', reply_to = '${CANARY}@reply.test' where id = $1`,
    `update reach_api_keys set name = name || ' ${CANARY}' where user_id = $1`,
    `update reach_idempotency_keys set key = '${CANARY}' where user_id = $1`,
    `update reach_leads set name = 'N ${CANARY}', first_name = 'N ${CANARY}', company = 'C ${CANARY}',
       bio = 'B ${CANARY}', city = 'T ${CANARY}', tags = array['${CANARY}'],
       custom = '{"note": "${CANARY}"}' where user_id = $1`,
    `update reach_previews set goal = goal || ' ${CANARY}', planning = '{"note": "${CANARY}"}' where user_id = $1`,
    `update reach_runs set goal = goal || ' ${CANARY}', error = 'E ${CANARY}', log = array['L ${CANARY}'] where user_id = $1`,
    `update reach_campaigns set subject_line = 'S ${CANARY}', message_body = 'M ${CANARY}', target_audience = '${CANARY}',
       pain_point = '${CANARY}', keywords = array['${CANARY}'], from_name = '${CANARY}', postal_address = '${CANARY}'
       where user_id = $1`,
    `update reach_campaign_sends set name = 'N ${CANARY}', reasons = array['${CANARY}'], error = '${CANARY}',
       provider_message_id = '${CANARY}', merge_fields = '{"first_name": "${CANARY}"}' where user_id = $1`,
    `insert into reach_incoming_suppressions (import_id, place, user_id, email_key, reason)
       select user_id, row_number() over (), user_id, email_key, '${CANARY}' from reach_leads where user_id = $1`,
    `insert into reach_test_sends (id, user_id, email) values (gen_random_uuid(), $1, '${CANARY}@sender.test')`,
    `update reach_hook_endpoints set url = 'https://${CANARY}.example/' where user_id = $1`,
    `update reach_hook_deliveries set data = '{"note": "${CANARY}"}' where user_id = $1`,
  ])
    await query(text);

  const columns = (
    await db.$client.query<{ table: string; column: string; type: string }>(
      `select table_name as table, column_name as column, data_type as type from information_schema.columns
       where table_schema = 'public' and table_name like 'reach\\_%' order by 1, 2`,
    )
  ).rows;
  const tables = columns.flatMap(({ table, column }) => (column === 'user_id' ? [table] : []));
  const ids = new Map([[userId, 'reach_users.id']]);
  for (const { table, column } of columns.filter(({ type }) => type === 'uuid')) {
    if (!tables.includes(table)) continue;
    const found = await query(
      `select distinct ${column} as id from ${table} where user_id = $1 and ${column} is not null`,
    );
    for (const { id } of found) if (!ids.has(id)) ids.set(id, `${table}.${column}`);
  }
  return {
    tables,
    ids: [...ids].map(([id, kind]) => ({ kind, id })),
    addresses: (await query('select email from reach_leads where user_id = $1')).map(({ email }) => email),
    rows: async () => {
      const parts = tables.map(
        (table) =>
          `(select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) from ${table} t where user_id = $1) as ${table}`,
      );
      const [row] = await query(
        `select ${parts.join(',\n')}, (select to_jsonb(u) from reach_users u where id = $1) as reach_users,
           (select jsonb_agg(to_jsonb(c) order by c.run_id) from reach_run_counters c
            join reach_runs r on r.id = c.run_id where r.user_id = $1) as reach_run_counters`,
      );
      return row;
    },
  };
}
