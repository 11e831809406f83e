import type { ContactRules, Pacing, PlanEdits, Preview, Sender } from '@reach/contracts';
import { UNSUBSCRIBE_VARIABLE } from '@reach/mail';
import { checkDraft, type Planner } from '@reach/planner';
import type { Database } from '@reach/schema';
import { leftOutLog } from '../contacts/left-out.ts';
import { explainNoMatch } from '../matching/explain-no-match.ts';
import { type RankedLead, rankLeads } from '../matching/rank-leads.ts';
import { previewTimetable } from '../pacing/preview-pacing.ts';
import { compileMessage } from '../sends/compose.ts';
import { usedVariables } from '../sends/used-variables.ts';
import { checkEdits, withEdits } from './plan-edits.ts';
import { sampleFooter, senderNotes } from './preview-sender.ts';

export interface PreviewRun {
  userId: string;
  sender: Sender;
  publicUrl: string | undefined;
  pacing: Pacing | null;
  goal: string;
  /** Ranked leads to show, and near misses. */
  limit: number;
  /** As in a start: templates in place of the planner's. */
  plan?: PlanEdits | undefined;
  /** As in a start: in place of the account's `recontact_days`. */
  recontact?: number | undefined;
}

/** Rendered messages that a preview shows. */
const MESSAGES = 3;

/**
 * What a start with this goal would do, with the code that a run uses: the plan, the leads best first with the
 * reason for each and whether they would be mailed, who fits and would be left out, when mails would leave, and the
 * first ones as they would go out. Takes no credit and writes nothing. Throws `invalid_request` for templates outside
 * the merge language.
 */
export async function previewRun(
  deps: { db: Database; planner: Planner },
  { userId, sender, publicUrl, pacing, goal, limit, plan: edits, recontact }: PreviewRun,
): Promise<Preview> {
  checkEdits(edits);
  const { planner, clarify, audience, plan: planned, spans, notes } = await deps.planner.plan(goal);
  const plan = planned && withEdits(planned, edits);
  const preview: Preview = {
    ok: true,
    planner,
    clarify,
    audience,
    plan,
    leads_found: 0,
    leads: [],
    left_out: null,
    near_misses: [],
    rules: null,
    empty_fields: [],
    timetable: null,
    messages: [],
    spans,
    check: plan ? checkDraft(plan) : null,
    notes: [...notes],
  };
  if (!plan) return preview;

  const variables = usedVariables(plan);
  const found = await rankLeads(deps, {
    userId,
    audience,
    limit: Math.max(limit, MESSAGES),
    recontact,
    variables,
  });
  const leftOutLines = leftOutLog(found.leftOut, found.rules, found.maxLeads);
  preview.left_out = found.leftOut;
  preview.near_misses = found.nearMisses.slice(0, limit);
  preview.rules = { ...found.rules, max_leads_per_run: found.maxLeads };
  preview.notes.push(...found.log);
  if (found.total === 0) {
    preview.notes.push(await explainNoMatch(deps, { userId, audience, leftOut: leftOutLines }));
    return preview;
  }
  preview.leads_found = found.total - found.leftOut.limit;
  preview.leads = found.leads.slice(0, limit).map(shownLead);
  preview.empty_fields = Object.entries(found.empty).map(([variable, leads]) => ({ variable, leads }));
  const render = compileMessage(plan);
  const footer = sampleFooter(sender, publicUrl);
  preview.messages = found.leads
    .filter(({ queued }) => queued)
    .slice(0, MESSAGES)
    .map((lead) => ({
      email: lead.email,
      ...render(
        { ...mergeFields(lead, sender.from_name), [UNSUBSCRIBE_VARIABLE]: footer.unsubscribeUrl },
        footer,
      ),
    }));
  preview.notes.push(
    ...leftOutLines,
    rulesNote(found.rules),
    ...emptyNotes(preview.empty_fields, preview.leads_found),
    ...senderNotes(sender, publicUrl),
  );
  const planOfMails = pacing && (await previewTimetable(deps, { userId, audience, recontact, pacing }));
  if (planOfMails) {
    preview.timetable = planOfMails.timetable;
    preview.notes.push(planOfMails.note);
  }
  return preview;
}

function shownLead({ email, name, title, company, score, tier, queued, reasons }: RankedLead) {
  return { email, name, title, company, score, tier, queued, reasons };
}

function rulesNote({ recontact_days, people_per_company }: ContactRules): string {
  const company =
    people_per_company === null
      ? 'Any number of people of one company'
      : `At most ${people_per_company} ${people_per_company === 1 ? 'person' : 'people'} of one company`;
  const again =
    recontact_days === null
      ? 'also those who were contacted before'
      : `nobody who was contacted in the last ${recontact_days} days`;
  return `${company}; ${again}`;
}

/** A mail that says "Hi ," is better known of before. */
function emptyNotes(fields: { variable: string; leads: number }[], queued: number): string[] {
  return fields
    .filter(({ leads }) => leads > 0)
    .map(({ variable, leads }) => {
      const share = Math.max(1, Math.round((100 * leads) / queued));
      return `${leads} of ${queued} leads (${share} %) have no ${variable}, and get the default of the text`;
    });
}

function mergeFields(lead: RankedLead, senderName: string | null): Record<string, string | null> {
  const { firstName, lastName, name, title, company, industry, city, country } = lead;
  return {
    first_name: firstName,
    last_name: lastName,
    name,
    title,
    company,
    industry,
    city,
    country,
    sender_name: senderName,
  };
}
