import type { Audience } from '@reach/lexicon';
import { compileTemplate, MERGE_VARIABLES } from '@reach/mail';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';
import type { StageClaim } from '../runs/stages.ts';
import { matchSql, reasonsSql } from './graded-leads.ts';
import { wideningLog } from './ladder.ts';
import { longQuery, MATCH_TIMEOUT_MS } from './long-query.ts';

interface Campaign {
  audience: Audience;
  subject_line: string;
  message_body: string;
  from_email: string | null;
  max_leads: number;
}

/**
 * Queues one send for each lead that fits a claimed run's audience, best first, in one transaction with the run's
 * step to `sending` (or to `paused`, when there is no sender address). Resolves with how many, and for whom; 0 leaves
 * everything as it was. Throws when the claim was lost.
 */
export async function queueMatches(
  db: Database,
  claim: StageClaim,
): Promise<{ queued: number; audience: Audience }> {
  const client = await db.$client.connect();
  try {
    await client.query('begin');
    await client.query(`set local statement_timeout = ${MATCH_TIMEOUT_MS}`);
    const campaign = await loadCampaign(client, claim);
    const queued = await queueInTransaction(client, claim, campaign);
    await client.query(queued > 0 ? 'commit' : 'rollback');
    return { queued, audience: campaign.audience };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function queueInTransaction(
  client: PoolClient,
  claim: StageClaim,
  campaign: Campaign,
): Promise<number> {
  const { queued, widest } = await insertSends(client, { claim, campaign });
  const log = [...wideningLog(widest, queued), queuedLine(queued)];
  if (queued > 0) await enterSending(client, { claim, campaign, log });
  return queued;
}

async function loadCampaign(client: PoolClient, { runId }: StageClaim): Promise<Campaign> {
  const { rows } = await client.query<Campaign>(
    `select c.audience, c.subject_line, c.message_body, c.from_email, u.max_leads_per_run as max_leads
     from reach_campaigns c join reach_users u on u.id = c.user_id where c.run_id = $1`,
    [runId],
  );
  return rows[0]!;
}

/** Best first, ties by id, so that the same run on the same leads is the same run. One statement does it all. */
async function insertSends(
  client: PoolClient,
  { claim, campaign }: { claim: StageClaim; campaign: Campaign },
): Promise<{ queued: number; widest: number }> {
  const match = matchSql(claim.userId, campaign.audience);
  const parameter = (value: unknown) => `$${match.values.push(value)}`;
  const { rows } = await client.query<{ queued: number; widest: number | null }>(
    longQuery(
      `${match.with},
       chosen as (
         select *, row_number() over (order by tier, score desc, id)::int as seq from fitting where queued
         order by seq limit ${parameter(campaign.max_leads)}),
       inserted as (
         insert into reach_campaign_sends
           (id, user_id, run_id, lead_id, seq, email, name, merge_fields, score, reasons)
         select reach_uuid_v7(seq), l.user_id, ${parameter(claim.runId)}, l.id, seq, l.email, l.name,
           ${mergeFieldsSql(campaign)}, score, ${reasonsSql(campaign.audience, parameter)}
         from chosen as fitting join reach_leads l using (id) join reach_users u on u.id = l.user_id
         order by seq
         returning 1)
       select (select count(*)::int from inserted) as queued, (select max(tier) from chosen) as widest`,
      match.values,
    ),
  );
  return { queued: rows[0]?.queued ?? 0, widest: rows[0]?.widest ?? 0 };
}

/** The values of just those variables that the templates use, frozen so that every attempt is the same mail. */
function mergeFieldsSql({ subject_line, message_body }: Campaign): string {
  const allowed = MERGE_VARIABLES;
  const used = new Set([
    ...compileTemplate(subject_line, { part: 'subject', allowed }).variables,
    ...compileTemplate(message_body, { part: 'text', allowed }).variables,
  ]);
  const columns = MERGE_VARIABLES.filter((variable) => used.has(variable)).map(
    (variable) => `'${variable}', ${variable === 'sender_name' ? 'u.from_name' : `l.${variable}`}`,
  );
  return `jsonb_build_object(${columns.join(', ')})`;
}

async function enterSending(
  client: PoolClient,
  { claim, campaign, log }: { claim: StageClaim; campaign: Campaign; log: string[] },
): Promise<void> {
  const noSender = campaign.from_email === null ? 'No sender address is set for this account' : null;
  const { rowCount } = await client.query(
    `update reach_runs set stage = 'sending', lease_token = null, lease_until = null, stage_attempts = 0,
       status = case when $4::text is null then 'running' else 'paused' end::reach_run_status,
       error = $4, release_at = case when $4::text is null then now() end, log = log || $3::text[]
     where id = $1 and lease_token = $2 and status = 'running'`,
    [claim.runId, claim.token, noSender ? [...log, `Paused: ${noSender}`] : log, noSender],
  );
  if (rowCount !== 1) throw new Error('The run was stopped or taken over while its leads were matched');
}

function queuedLine(queued: number): string {
  return `${queued} ${queued === 1 ? 'lead' : 'leads'} queued for sending`;
}
