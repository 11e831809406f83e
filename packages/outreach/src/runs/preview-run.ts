import type { Preview } from '@reach/contracts';
import { checkDraft, type Planner } from '@reach/planner';
import type { Database } from '@reach/schema';
import { explainNoMatch } from '../matching/explain-no-match.ts';
import { type RankedLead, rankLeads } from '../matching/rank-leads.ts';
import { compileMessage } from '../sends/compose.ts';

export interface PreviewRun {
  userId: string;
  /** Fills `{{ sender_name }}`. */
  senderName: string | null;
  goal: string;
  /** Ranked leads to show. */
  limit: number;
}

/** Rendered messages that a preview shows. */
const MESSAGES = 3;

/**
 * What a start with this goal would do, with the code that a run uses: the plan, the leads best first with the
 * reason for each and whether they would be mailed, and the first messages as they would go out. Takes no credit
 * and writes nothing.
 */
export async function previewRun(
  deps: { db: Database; planner: Planner },
  { userId, senderName, goal, limit }: PreviewRun,
): Promise<Preview> {
  const { planner, clarify, audience, plan, spans, notes } = await deps.planner.plan(goal);
  const empty = {
    ok: true as const,
    planner,
    clarify,
    audience,
    plan,
    leads_found: 0,
    leads: [],
    messages: [],
    spans,
    check: plan ? checkDraft(plan) : null,
    notes,
  };
  if (!plan) return empty;

  const { total, leads, log } = await rankLeads(deps, { userId, audience, limit: Math.max(limit, MESSAGES) });
  if (total === 0)
    return { ...empty, notes: [...notes, ...log, await explainNoMatch(deps, { userId, audience })] };
  const render = compileMessage(plan);
  return {
    ...empty,
    leads_found: total,
    leads: leads.slice(0, limit).map(({ email, name, title, company, score, tier, queued, reasons }) => ({
      email,
      name,
      title,
      company,
      score,
      tier,
      queued,
      reasons,
    })),
    messages: leads
      .filter(({ queued }) => queued)
      .slice(0, MESSAGES)
      .map((lead) => ({ email: lead.email, ...render(mergeFields(lead, senderName)) })),
    notes: [...notes, ...log],
  };
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
