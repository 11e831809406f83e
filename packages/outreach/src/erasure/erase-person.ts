import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { inTransaction } from '../in-transaction.ts';
import { waitForTurn } from '../leads/import-turn.ts';
import { retryDeadlock } from '../retry-deadlock.ts';
import { OUTCOME_UNKNOWN, UNKNOWN_SQL } from '../sends/leave-queue.ts';
import { ERASED } from './erased.ts';
import { findPerson } from './find-person.ts';
import { BEGIN_PATIENTLY, patient, waitForMatches } from './patiently.ts';

/**
 * Removes a person from everything that a user holds: the lead, address, name, merge fields and reasons of each send,
 * and the address from errors, logs and goals. Sends stay as rows of nobody, so that a run's figures stay true. Left is a keyed
 * hash among the suppressions, by which an import, a match and a claim know the person again. What is queued is
 * skipped; of a mail that is being sent right now only that it was sent is still recorded. Resolves with how many
 * sends there were. Throws `not_found`, and `conflict` while an import of the user does not end.
 */
export function erasePerson(
  { db }: { db: Database },
  { userId, leadId }: { userId: string; leadId: string },
): Promise<{ sends: number; skipped: number }> {
  const erase = (client: PoolClient) => eraseInTransaction(client, { userId, leadId });
  return retryDeadlock(() => inTransaction(db, erase, BEGIN_PATIENTLY));
}

async function eraseInTransaction(
  client: PoolClient,
  { userId, leadId }: { userId: string; leadId: string },
): Promise<{ sends: number; skipped: number }> {
  // An import or a match under way could bring the person back: neither runs beside this.
  await waitForTurn(client, userId);
  await waitForMatches(client, userId);
  const { emailKey } = await findPerson(client, { userId, leadId });
  await keepHash(client, { userId, emailKey });
  const sends = await eraseSends(client, { userId, emailKey });
  await client.query(patient(TEXTS_SQL, [userId, emailKey, pattern(emailKey)]));
  await client.query(patient(HOOKS_SQL, [userId, emailKey, pattern(emailKey)]));
  await client.query(PREVIEWS_SQL, [userId, emailKey]);
  await client.query(TEST_SENDS_SQL, [userId, emailKey, ERASED]);
  await client.query('delete from reach_leads where user_id = $1 and email_key = $2', [userId, emailKey]);
  return sends;
}

async function keepHash(
  client: PoolClient,
  { userId, emailKey }: { userId: string; emailKey: string },
): Promise<void> {
  await client.query(
    `insert into reach_suppressions (user_id, email_key, reason) values ($1, reach_erased_key($2), 'erased')
     on conflict do nothing`,
    [userId, emailKey],
  );
  for (const table of ['reach_suppressions', 'reach_incoming_suppressions']) {
    await client.query(`delete from ${table} where user_id = $1 and email_key = $2`, [userId, emailKey]);
  }
}

async function eraseSends(
  client: PoolClient,
  { userId, emailKey }: { userId: string; emailKey: string },
): Promise<{ sends: number; skipped: number }> {
  const { rows } = await client.query<{ own: boolean; skipped: boolean }>(
    patient(SENDS_SQL, [userId, emailKey, pattern(emailKey), ERASED]),
  );
  const own = rows.filter((row) => row.own);
  return { sends: own.length, skipped: own.filter(({ skipped }) => skipped).length };
}

/**
 * A mail that may be out is `failed` until its outcome or an event says better, as after a stop; without its token
 * the dispatcher that holds the row can write nothing but that it was sent.
 */
const SENDS_SQL = `
  with own as materialized (
    select s.id, lower(s.email) = $2 as own,
      s.status = 'queued' and lower(s.email) = $2 as waiting,
      s.status = 'queued' and ${UNKNOWN_SQL} as unknown
    from reach_runs r join reach_campaign_sends s on s.run_id = r.id
    where r.user_id = $1 and (lower(s.email) = $2 or strpos(lower(s.error), $2) > 0)
    order by s.id for update of s),
  erased as (
    update reach_campaign_sends s set
      email = $4, name = null, merge_fields = '{}', reasons = '{}', provider_message_id = null, clicks = null,
      lead_id = gen_random_uuid(), claim_token = null, lease_until = null, sending_at = null,
      status = case when not waiting then s.status when unknown then 'failed' else 'skipped' end::reach_send_status,
      failed_at = case when waiting and unknown then now() else s.failed_at end,
      skipped_at = case when waiting and not unknown then now() else s.skipped_at end,
      error = case when s.status >= 'sent' then null
        when waiting and unknown then '${OUTCOME_UNKNOWN}: the person was erased while it was being sent'
        when s.status = 'failed' and s.error like 'outcome\\_unknown%' then '${OUTCOME_UNKNOWN}: the person was erased'
        else 'The person was erased' end
    from own where s.id = own.id and own.own
    returning s.id, s.run_id, s.status),
  named as (
    update reach_campaign_sends s set error = regexp_replace(s.error, $3, 'somebody', 'gi')
    from own where s.id = own.id and not own.own),
  looked as (
    update reach_runs set release_at = now()
    where id in (select run_id from erased) and status = 'running' and release_at > now())
  select own, waiting as skipped from own`;

/** The user's own words may name the person as well. */
const TEXTS_SQL = `
  update reach_runs set goal = regexp_replace(goal, $3, 'somebody', 'gi'),
    error = regexp_replace(error, $3, 'somebody', 'gi'),
    log = (select coalesce(array_agg(regexp_replace(line, $3, 'somebody', 'gi') order by place), '{}')
      from unnest(log) with ordinality as l(line, place))
  where user_id = $1 and strpos(lower(concat_ws(E'\\n', goal, error, reach_join(log))), $2) > 0`;

/** What waits to be delivered is delivered without the person. */
const HOOKS_SQL = `
  update reach_hook_deliveries set data = data
    || case when lower(data->>'email') = $2 then '{"email": null, "name": null}'::jsonb else '{}' end
    || case when data ? 'reason' then jsonb_build_object('reason', regexp_replace(data->>'reason', $3, 'somebody', 'gi')) else '{}' end
  where endpoint_id in (select id from reach_hook_endpoints where user_id = $1)
    and (lower(data->>'email') = $2 or strpos(lower(data->>'reason'), $2) > 0)`;

/** Kept for a day at most; whoever wants to start one previews it again. */
const PREVIEWS_SQL = `
  delete from reach_previews where user_id = $1 and strpos(lower(concat_ws(E'\\n', goal, planning::text)), $2) > 0`;

/** The row stays, so that the link of a mail that was sent goes on being answered. */
const TEST_SENDS_SQL = 'update reach_test_sends set email = $3 where user_id = $1 and lower(email) = $2';

/** The address as a regular expression of Postgres that does not match within a longer one. */
function pattern(emailKey: string): string {
  const literal = emailKey.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  return `(?<![\\w.%+-])${literal}(?![\\w-]|\\.\\w)`;
}
