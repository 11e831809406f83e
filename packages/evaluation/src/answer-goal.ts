import { rankLeads } from '@reach/outreach';
import type { Planner, PlanResult } from '@reach/planner';
import type { Workspace } from './workspace.ts';

/** A lead in the order in which a goal prefers it; `queued` says whether a run would mail it. */
export interface AnsweredLead {
  email: string;
  queued: boolean;
}

export interface Answer {
  audience: PlanResult['audience'];
  /** The goal was held back: nobody would be mailed. */
  clarify: boolean;
  /** Best first: all that would be mailed, and ranked ones up to 500 at least where there are as many. */
  leads: AnsweredLead[];
  /** Widenings, as in a run's log. */
  log: string[];
}

const RANKED = 500;

/** What a run with this goal would do, by the planner and the ranking that a run uses. */
export async function answerGoal(
  { db, userId, planner }: Pick<Workspace, 'db' | 'userId'> & { planner: Planner },
  goal: string,
): Promise<Answer> {
  const { audience, clarify } = await planner.plan(goal);
  if (clarify) return { audience, clarify: true, leads: [], log: [] };
  const rank = (limit: number) => rankLeads({ db }, { userId, audience, limit });
  const first = await rank(RANKED);
  const { leads, log } = first.total > RANKED ? await rank(first.total) : first;
  return { audience, clarify: false, leads: leads.map(({ email, queued }) => ({ email, queued })), log };
}
