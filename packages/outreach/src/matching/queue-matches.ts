import type { ContactRules, LeftOut, PlanStep, PlanVariant } from '@reach/contracts';
import type { Audience } from '@reach/lexicon';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import { rulesOfRun } from '../contacts/contact-rules.ts';
import { countLeftOut, LEFT_OUT_SQL, type LeftOutRow, leftOutLog } from '../contacts/left-out.ts';
import { variantSql } from '../follow-ups/templates.ts';
import { inTransaction } from '../in-transaction.ts';
import type { StageClaim } from '../runs/stages.ts';
import { WAITING_FOR_APPROVAL } from '../sends/halt.ts';
import { missingSender } from '../sends/sender-identity.ts';
import { usedVariables } from '../sends/used-variables.ts';
import { type MatchReach, matchSql, type Parameter, reasonsSql } from './graded-leads.ts';
import { longQuery, MATCH_SETTINGS_SQL } from './long-query.ts';
import { wideningLog } from './tiers.ts';

interface Campaign extends ContactRules {
  audience: Audience;
  subject_line: string;
  message_body: string;
  steps: PlanStep[] | null;
  variants: PlanVariant[] | null;
  /** As the account has it at the match, for the merge variable; `from_name` is the plan's. */
  sender_name: string | null;
  from_email: string | null;
  from_name: string | null;
  postal_address: string | null;
  max_leads: number;
  recontact: number | null;
  awaits_approval: boolean;
}

/**
 * Queues one send for each lead that fits a claimed run's audience, best first, in one transaction with the run's
 * step to `sending`, or to `paused` when the sender is not whole or a person wants to look first. Resolves with how
 * many, and for whom, and with what the log says of those left out; 0 leaves everything as it was. Throws when the
 * claim was lost.
 *
 * A user's runs are matched one after the other, under a lock of their own: so each knows whom the others hold.
 */
export function queueMatches(
  db: Database,
  claim: StageClaim,
): Promise<{ queued: number; audience: Audience; log: string[] }> {
  const match = async (client: PoolClient) => {
    const campaign = await loadCampaign(client, claim);
    const { queued, log } = await queueInTransaction(client, claim, campaign);
    return { queued, audience: campaign.audience, log };
  };
  return inTransaction(db, match, `begin; ${MATCH_SETTINGS_SQL}`);
}

async function queueInTransaction(
  client: PoolClient,
  claim: StageClaim,
  campaign: Campaign,
): Promise<{ queued: number; log: string[] }> {
  const rules = rulesOfRun(campaign, campaign.recontact);
  if (rules.recontact_days !== null) {
    await client.query(
      longQuery('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reach-match ${claim.userId}`]),
    );
  }
  const insert = (reach: MatchReach) => insertSends(client, { claim, campaign, rules, reach });
  const mailed = await insert('always');
  const { queued, fit, widest, left_out } = mailed.queued > 0 ? mailed : await insert('widened');
  const leftOut = countLeftOut(left_out, { fit, maxLeads: campaign.max_leads });
  const leftOutLines = leftOutLog(leftOut, rules, campaign.max_leads);
  const log = [...wideningLog(widest ?? 0, queued), ...leftOutLines, queuedLine(queued)];
  if (queued > 0) await enterSending(client, { claim, campaign, log, leftOut });
  return { queued, log: leftOutLines };
}

async function loadCampaign(client: PoolClient, { runId }: StageClaim): Promise<Campaign> {
  const { rows } = await client.query<Campaign>(
    longQuery(
      `select c.audience, c.subject_line, c.message_body, c.steps, c.variants, c.from_email, c.from_name, c.postal_address,
       u.from_name as sender_name, u.max_leads_per_run as max_leads, u.recontact_days, u.people_per_company,
       r.recontact_days as recontact, r.awaits_approval
     from reach_campaigns c join reach_users u on u.id = c.user_id join reach_runs r on r.id = c.run_id
     where c.run_id = $1
     -- Nobody is erased between the look at the leads and the commit.
     for key share of u`,
      [runId],
    ),
  );
  return rows[0]!;
}

interface Inserted {
  queued: number;
  fit: number;
  widest: number | null;
  left_out: LeftOutRow[];
}

/** Best first, ties by id, so that the same run on the same leads is the same run. One statement does it all. */
async function insertSends(
  client: PoolClient,
  {
    claim,
    campaign,
    rules,
    reach,
  }: { claim: StageClaim; campaign: Campaign; rules: ContactRules; reach: MatchReach },
): Promise<Inserted> {
  const { userId, runId } = claim;
  const match = matchSql({ userId, audience: campaign.audience, reach, rules, runId });
  const parameter = (value: unknown) => `$${match.values.push(value)}`;
  const run = `${parameter(runId)}::uuid`;
  const variant = campaign.variants ? variantSql(run, 'l.id') : 'null';
  const max = `${parameter(campaign.max_leads)}::int`;
  const { rows } = await client.query<Inserted>(
    longQuery(
      `${match.with},
       chosen as (
         select *, row_number() over (order by tier, score desc, id)::int as seq
         -- Columns of fixed width, never null, the sort's own first: with all of them each comparison walks the row.
         from (select tier, score, id, place_in_table, role, industry, place, size
           from fitting where queued order by tier, score desc, id limit ${max}) as best),
       inserted as (
         insert into reach_campaign_sends
           (id, user_id, run_id, lead_id, seq, variant, email, name, merge_fields, score, reasons)
         select reach_uuid_v7(seq), $1, ${run}, l.id, seq, ${variant}, l.email, l.name,
           ${mergeFieldsSql(campaign, parameter)}, score, ${reasonsSql(campaign.audience, parameter)}
         from chosen as fitting join reach_leads l on l.ctid = fitting.place_in_table
         order by tier, score desc, fitting.id)
       select least(fit, ${max}) as queued, fit, widest, ${LEFT_OUT_SQL} as left_out
       from (select count(*)::int as fit, max(tier) as widest from fitting where queued) as all_queued`,
      match.values,
    ),
  );
  return rows[0]!;
}

/** The values of just those variables that the templates use, frozen so that every attempt is the same mail. */
function mergeFieldsSql(campaign: Campaign, parameter: Parameter): string {
  const variables = usedVariables(campaign);
  const names = variables.map((variable) => `'${variable}'`);
  const values = variables.map((variable) =>
    variable === 'sender_name' ? `${parameter(campaign.sender_name)}::text` : `l.${variable}`,
  );
  // Half the price of jsonb_build_object, which asks the catalogue for the type of every argument of every row.
  return `jsonb_object(array[${names.join(', ')}]::text[], array[${values.join(', ')}]::text[])`;
}

interface EnterSending {
  claim: StageClaim;
  campaign: Campaign;
  log: string[];
  leftOut: LeftOut;
}

async function enterSending(
  client: PoolClient,
  { claim, campaign, log, leftOut }: EnterSending,
): Promise<void> {
  const pause = campaign.awaits_approval ? WAITING_FOR_APPROVAL : missingSender(senderOf(campaign));
  const { rowCount } = await client.query(
    `update reach_runs set stage = 'sending', lease_token = null, lease_until = null, stage_attempts = 0,
       status = case when $4::text is null then 'running' else 'paused' end::reach_run_status,
       error = $4, release_at = case when $4::text is null then now() end, log = log || $3::text[], left_out = $5
     where id = $1 and lease_token = $2 and status = 'running'`,
    [claim.runId, claim.token, pause ? [...log, `Paused: ${pause}`] : log, pause, JSON.stringify(leftOut)],
  );
  if (rowCount !== 1) throw new Error('The run was stopped or taken over while its leads were matched');
}

function senderOf({ from_name, from_email, postal_address }: Campaign) {
  return { fromName: from_name, fromEmail: from_email, postalAddress: postal_address };
}

function queuedLine(queued: number): string {
  return `${queued} ${queued === 1 ? 'lead' : 'leads'} queued for sending`;
}
