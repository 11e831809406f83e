import {
  compileTemplate,
  type MailMessage,
  MERGE_VARIABLES,
  type MergeValues,
  textToHtml,
} from '@reach/mail';
import type { Database } from '@reach/schema';
import type { ClaimedSend } from './claim-sends.ts';

/** Turns a claimed row into its mail. Pure: the same row gives the same mail to the byte, attempt after attempt. */
export type Compose = (send: ClaimedSend) => MailMessage;

/** The run's templates, compiled once for a batch; undefined when the campaign does not exist or names no sender. */
export async function loadComposer(
  { db }: { db: Database },
  { runId }: { runId: string },
): Promise<Compose | undefined> {
  const { rows } = await db.$client.query<CampaignRow>({
    name: 'load-campaign',
    text: `select subject_line, message_body, from_name, from_email, reply_to from reach_campaigns
           where run_id = $1 and from_email is not null`,
    values: [runId],
  });
  return rows[0] && createComposer(rows[0]);
}

export interface CampaignRow {
  subject_line: string;
  message_body: string;
  from_name: string | null;
  from_email: string;
  reply_to: string | null;
}

export function createComposer(campaign: CampaignRow): Compose {
  const render = compileMessage(campaign);
  const from = address(campaign.from_email, campaign.from_name);
  return ({ id, email, name, mergeFields }) => ({
    sendId: id,
    from,
    to: address(email, name),
    ...(campaign.reply_to ? { replyTo: address(campaign.reply_to, null) } : {}),
    ...render(mergeFields),
  });
}

/** A plan's templates, compiled once; rendered for one lead's values at a time. */
export function compileMessage({
  subject_line,
  message_body,
}: Pick<CampaignRow, 'subject_line' | 'message_body'>): (
  fields: MergeValues,
) => Pick<MailMessage, 'subject' | 'text'> & { html: string } {
  const allowed = MERGE_VARIABLES;
  const subject = compileTemplate(subject_line, { part: 'subject', allowed });
  const text = compileTemplate(message_body, { part: 'text', allowed });
  const html = compileTemplate(textToHtml(message_body), { part: 'html', allowed });
  return (fields) => ({
    subject: subject.render(fields),
    text: text.render(fields),
    html: html.render(fields),
  });
}

function address(email: string, name: string | null): { email: string; name?: string } {
  return name ? { email, name } : { email };
}
