import {
  asIs,
  compileFooter,
  compileTemplate,
  createUnsubscribeTokens,
  type Footer,
  insideJson,
  type MailMessage,
  type MailProvider,
  MERGE_VARIABLES,
  type MergeValues,
  textToHtml,
  UNSUBSCRIBE_VARIABLE,
  type Writing,
} from '@reach/mail';
import type { Database } from '@reach/schema';
import { type MailOfPlan, type PlanTemplates, type Templates, templatesOf } from '../follow-ups/templates.ts';
import type { ClaimedSend } from './claim-sends.ts';
import { missingIdentity } from './sender-identity.ts';

/** Turns a claimed row into its mail. Pure: the same row gives the same mail to the byte, attempt after attempt. */
export type Compose = (
  send: Pick<ClaimedSend, 'id' | 'email' | 'name' | 'mergeFields'> &
    Partial<Pick<ClaimedSend, 'step' | 'variant' | 'thread'>>,
) => MailMessage;

/**
 * The run's templates, compiled once for a range and for the provider; or what is `missing`, so that nothing may be
 * sent; undefined when the campaign does not exist.
 */
export async function loadComposer(
  { db, publicUrl, provider }: ComposerDeps,
  { runId }: { runId: string },
): Promise<{ compose: Compose; missing: null } | { missing: string } | undefined> {
  const { rows } = await db.$client.query<CampaignRow>({
    name: 'load-campaign',
    text: `select subject_line, message_body, steps, variants, from_name, from_email, reply_to, postal_address,
             (select secret from reach_secrets where name = 'unsubscribe') as link_secret
           from reach_campaigns where run_id = $1`,
    values: [runId],
  });
  const [campaign] = rows;
  if (!campaign) return undefined;
  const missing = missingIdentity({
    fromName: campaign.from_name,
    fromEmail: campaign.from_email,
    postalAddress: campaign.postal_address,
    publicUrl,
  });
  if (missing !== null || publicUrl === undefined) return { missing: missing ?? '' };
  const compose = createComposer(campaign, publicUrl, provider);
  return { compose, missing: null };
}

interface ComposerDeps {
  db: Database;
  publicUrl: string | undefined;
  provider: Pick<MailProvider, 'takesJson'>;
}

export interface CampaignRow extends PlanTemplates {
  from_name: string | null;
  from_email: string | null;
  reply_to: string | null;
  postal_address: string | null;
  link_secret: Buffer;
}

export function createComposer(
  campaign: CampaignRow,
  publicUrl: string,
  { takesJson }: Pick<MailProvider, 'takesJson'> = {},
): Compose {
  const footer = { sender: campaign.from_name ?? '', postalAddress: campaign.postal_address ?? '' };
  const renderOf = rendererOf(campaign, footer, takesJson ? insideJson : asIs);
  const from = address(campaign.from_email ?? '', campaign.from_name);
  const replyTo = campaign.reply_to ? address(campaign.reply_to, null) : null;
  const tokenOf = createUnsubscribeTokens(campaign.link_secret);
  return ({ id, email, name, mergeFields, step = 1, variant = null, thread }) => {
    const url = unsubscribeUrl(publicUrl, tokenOf(id));
    // RFC 8058: the reader's own button, where the provider takes headers from us.
    const headers = {
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    const { subject, text, html } = renderOf({ step, variant })(mergeFields, url);
    const message: MailMessage = { sendId: id, from, to: address(email, name), subject, text, html, headers };
    // Set, not spread into it: half a microsecond a mail.
    if (replyTo) message.replyTo = replyTo;
    if (thread) message.thread = thread;
    if (takesJson) message.inJson = true;
    return message;
  };
}

export function unsubscribeUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/unsubscribe/${token}`;
}

type Render = ReturnType<typeof compileMessage>;

/** Compiles each mail of a plan when it is first asked for: most have but one. */
function rendererOf(plan: PlanTemplates, footer: Footer, writing: Writing): (mail: MailOfPlan) => Render {
  const compiled = new Map<string, Render>();
  return (mail) => {
    const key = `${mail.step} ${mail.variant}`;
    const render = compiled.get(key) ?? compileMessage(templatesOf(plan, mail), footer, writing);
    compiled.set(key, render);
    return render;
  };
}

/**
 * A plan's templates and what stands below, compiled once; rendered for one lead's values and its link to unsubscribe
 * at a time. Where the text has the link, the footer has none. `writing` is of text and HTML.
 */
export function compileMessage(
  { subject_line, message_body }: Templates,
  footer: Footer,
  writing: Writing = asIs,
): (fields: MergeValues, link: string | null) => Pick<MailMessage, 'subject' | 'text'> & { html: string } {
  const allowed = MERGE_VARIABLES;
  const subject = compileTemplate(subject_line, { part: 'subject', allowed });
  const text = compileTemplate(message_body, { part: 'text', allowed, writing });
  const html = compileTemplate(linked(textToHtml(message_body)), { part: 'html', allowed, writing });
  const below = compileFooter(footer, writing);
  const hasLink = text.variables.includes(UNSUBSCRIBE_VARIABLE);
  return (fields, link) => {
    const values = hasLink ? { ...fields, [UNSUBSCRIBE_VARIABLE]: link } : fields;
    const linkBelow = hasLink ? null : link;
    return {
      subject: subject.render(values),
      text: text.render(values) + below.text(linkBelow),
      html: html.render(values) + below.html(linkBelow),
    };
  };
}

/** Unlike a lead's value, our own link may be one. */
function linked(html: string): string {
  return html.replace(LINK_PLACEHOLDER, (placeholder) => `<a href="${placeholder}">${placeholder}</a>`);
}

const LINK_PLACEHOLDER = new RegExp(`\\{\\{[ \\t]*${UNSUBSCRIBE_VARIABLE}[ \\t]*\\}\\}`, 'g');

function address(email: string, name: string | null): { email: string; name?: string } {
  return name ? { email, name } : { email };
}
