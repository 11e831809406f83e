import type { PersonExport } from '@reach/contracts';
import type { Database } from '@reach/schema';
import { findPerson } from './find-person.ts';

type Json = Record<string, unknown>;

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
  const { rows } = await db.$client.query<{ lead: Json | null; sends: Json[]; suppressions: Json[] }>(
    EXPORT_SQL,
    [userId, emailKey],
  );
  const { lead, sends, suppressions } = rows[0]!;
  const replies = sends.flatMap(({ id, replied_at }) =>
    replied_at === null ? [] : [{ send_id: id as string, received_at: replied_at as string }],
  );
  return { email: emailKey, exported_at: new Date().toISOString(), lead, sends, suppressions, replies };
}

const FIRST = (field: string) =>
  `case when s.variant = 'B' then c.variants -> 1 ->> '${field}' else c.${field} end`;
/** The templates of the send's own step and variant, as `templatesOf` takes them. */
const BODY_SQL = `case when s.step > 1 then c.steps -> (s.step - 2) ->> 'message_body' else ${FIRST('message_body')} end`;
const SUBJECT_SQL = `case when s.step > 1
  then coalesce(c.steps -> (s.step - 2) ->> 'subject_line', 'Re: ' || ${FIRST('subject_line')})
  else ${FIRST('subject_line')} end`;

/** What is ours alone, of the claim and of matching, is no part of it. */
const EXPORT_SQL = `
  select
    (select to_jsonb(l) - array['user_id', 'search', 'lexicon_version']
      from reach_leads l where user_id = $1 and email_key = $2) as lead,
    (select coalesce(jsonb_agg(
        to_jsonb(s) - array['user_id', 'claimed_by', 'claim_token', 'lease_until', 'sending_at', 'sending_step', 'keyed_by', 'maybe_accepted']
          - case when c.steps is null and c.variants is null then array['step', 'variant'] else '{}' end
          || jsonb_build_object('goal', r.goal, 'subject_line', ${SUBJECT_SQL}, 'message_body', ${BODY_SQL},
            'from_email', c.from_email)
        order by s.created_at, s.id), '[]')
      from reach_runs r join reach_campaign_sends s on s.run_id = r.id and lower(s.email) = $2
      left join reach_campaigns c on c.run_id = r.id
      where r.user_id = $1) as sends,
    (select coalesce(jsonb_agg(jsonb_build_object('entry', email_key, 'reason', reason, 'created_at', created_at)
        order by created_at), '[]')
      from reach_suppressions where user_id = $1 and email_key = any(reach_suppression_keys($2))) as suppressions`;
