import type { ContactRules, FollowUps, Pacing, Plan, PlanEdits, Preview, Sender } from '@reach/contracts';
import { checkDraft, type Planner } from '@reach/planner';
import type { Database } from '@reach/schema';
import { leftOutLog } from '../contacts/left-out.ts';
import { mailsOf, templatesOf } from '../follow-ups/templates.ts';
import { explainNoMatch } from '../matching/explain-no-match.ts';
import { type RankedLead, rankLeads } from '../matching/rank-leads.ts';
import { previewTimetable } from '../pacing/preview-pacing.ts';
import { compileMessage } from '../sends/compose.ts';
import { usedVariables } from '../sends/used-variables.ts';
import { keepPreview, keptPlanning } from './kept-previews.ts';
import { checkEdits, withEdits } from './plan-edits.ts';
import { previewFooter, sampleLink, senderNotes } from './preview-sender.ts';

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
  /** As in a start. */
  followUps?: FollowUps | undefined;
  /** Another look at what this preview had planned, e.g. with other templates. */
  previewId?: string | undefined;
}

/** Rendered messages that a preview shows. */
const MESSAGES = 3;

/**
 * What a start with this goal would do, with the code that a run uses: the plan, the leads best first with the
 * reason for each and whether they would be mailed, who fits and would be left out, when mails would leave, and the
 * first ones as they would go out. Takes no credit; what was planned is kept under `preview_id`, for a start to name.
 * Throws `invalid_request` for templates outside the merge language, and as `keptPlanning` does.
 */
export async function previewRun(
  deps: { db: Database; planner: Planner },
  {
    userId,
    sender,
    publicUrl,
    pacing,
    goal,
    limit,
    plan: edits,
    recontact,
    followUps,
    previewId,
  }: PreviewRun,
): Promise<Preview> {
  checkEdits(edits, followUps);
  const asked = { userId, goal, followUps };
  const planning = previewId
    ? await keptPlanning(deps.db.$client, { ...asked, previewId })
    : await deps.planner.plan(goal, { followUps });
  const { planner, clarify, audience, plan: planned, spans, notes } = planning;
  const plan = planned && withEdits(planned, edits);
  const preview: Preview = {
    ok: true,
    preview_id: planned && (previewId ?? (await keepPreview(deps, { ...asked, planning }))),
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
  const footer = previewFooter(sender);
  const link = sampleLink(publicUrl);
  const mails = mailsOf(plan).map((mail) => ({
    names: {
      ...(plan.steps && { step: mail.step }),
      ...(plan.variants && { variant: mail.variant as 'A' | 'B' }),
    },
    render: compileMessage(templatesOf(plan, mail), footer),
  }));
  preview.messages = found.leads
    .filter(({ queued }) => queued)
    .slice(0, MESSAGES)
    .flatMap((lead) => {
      const fields = mergeFields(lead, sender.from_name);
      return mails.map(({ names, render }) => ({ email: lead.email, ...render(fields, link), ...names }));
    });
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
  const followed = followUpTimes(plan, preview);
  if (followed) {
    preview.follow_ups = followed;
    preview.notes.push(...followed.map(followUpNote));
  }
  return preview;
}

const DAY_MS = 86_400_000;

/** The days that are waited for after the first mails as they would leave; pacing may make it later. */
function followUpTimes(
  { steps }: Plan,
  { timetable, leads_found }: Preview,
): NonNullable<Preview['follow_ups']> | undefined {
  const now = Date.now();
  const first = timetable ? Date.parse(timetable.first.at) : now;
  const last = timetable ? Date.parse(timetable.last.at) : now;
  let waited = 0;
  return steps?.map(({ after_days }, index) => {
    waited += after_days * DAY_MS;
    return {
      step: index + 2,
      after_days,
      mails_at_most: leads_found,
      first_not_before: new Date(first + waited).toISOString(),
      last_not_before: new Date(last + waited).toISOString(),
    };
  });
}

function followUpNote({ step, after_days, mails_at_most, first_not_before, last_not_before }: FollowUpTimes) {
  const days = [first_not_before, last_not_before].map((at) => at.slice(0, 10));
  const when =
    days[0] === days[1] ? `not before ${days[0]}` : `not before ${days[0]}, the last not before ${days[1]}`;
  return `Step ${step}: at most ${mails_at_most.toLocaleString('en')} follow-ups, ${after_days} ${after_days === 1 ? 'day' : 'days'} after a mail without an answer, ${when}`;
}

type FollowUpTimes = NonNullable<Preview['follow_ups']>[number];

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
