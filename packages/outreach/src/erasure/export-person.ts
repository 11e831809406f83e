import type { PersonExport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { type MailOfPlan, type PlanTemplates, templatesOf } from '../follow-ups/templates.ts';
import { findPerson } from './find-person.ts';

type Json = Record<string, unknown>;
type ExportedSend = Json & MailOfPlan & { plan: PlanTemplates | null };
interface ExportRow {
  lead: Json | null;
  sends: ExportedSend[];
  test_sends: { id: string; created_at: string }[];
  suppressions: Json[];
}

/**
 * Everything that a user holds about a person (GDPR, article 15): the lead, every send to the address with the
 * templates that its merge fields were put into, when what came of it, and what says that it must not be mailed.
 * Answers are kept as the time of the first for each send; their text is not kept. Throws `not_found`.
 */
export async function exportPerson(
  { db }: { db: Database },
  { userId, leadId }: { userId: string; leadId: string },
): Promise<PersonExport> {
  const { emailKey } = await findPerson(db.$client, { userId, leadId });
  const { rows } = await db.$client.query<ExportRow>(EXPORT_SQL, [userId, emailKey]);
  const { lead, sends, test_sends, suppressions } = rows[0]!;
  const replies = sends.flatMap(({ id, replied_at }) =>
    replied_at === null ? [] : [{ send_id: id as string, received_at: replied_at as string }],
  );
  const exported = sends.map(withTemplates);
  return {
    email: emailKey,
    exported_at: new Date().toISOString(),
    lead,
    sends: exported,
    test_sends,
    suppressions,
    replies,
  };
}

/** A send with the templates of its own step and variant in place of the plan's. */
function withTemplates({ plan, step, variant, ...send }: ExportedSend): Json {
  if (!plan) return { ...send, subject_line: null, message_body: null };
  const { steps, variants } = plan;
  return {
    ...send,
    ...((steps || variants) && { step, variant }),
    ...templatesOf(plan, { step, variant }),
  };
}

/** What is ours alone, of the claim and of matching, is no part of it. */
const EXPORT_SQL = `
  select
    (select to_jsonb(l) - array['user_id', 'search', 'lexicon_version']
      from reach_leads l where user_id = $1 and email_key = $2) as lead,
    (select coalesce(jsonb_agg(
        to_jsonb(s) - array['user_id', 'claimed_by', 'claim_token', 'lease_until', 'sending_at', 'sending_step', 'keyed_by', 'maybe_accepted']
          || jsonb_build_object('goal', r.goal, 'from_email', c.from_email, 'plan', case when c.id is not null
            then jsonb_build_object('subject_line', c.subject_line, 'message_body', c.message_body, 'steps', c.steps,
              'variants', c.variants) end)
        order by s.created_at, s.id), '[]')
      from reach_runs r join reach_campaign_sends s on s.run_id = r.id and lower(s.email) = $2
      left join reach_campaigns c on c.run_id = r.id
      where r.user_id = $1) as sends,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'created_at', created_at) order by created_at, id), '[]')
      from reach_test_sends where user_id = $1 and lower(email) = $2) as test_sends,
    (select coalesce(jsonb_agg(jsonb_build_object('entry', email_key, 'reason', reason, 'created_at', created_at)
        order by created_at), '[]')
      from reach_suppressions where user_id = $1 and email_key = any(reach_suppression_keys($2))) as suppressions`;
