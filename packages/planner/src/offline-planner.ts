import type { FollowUps, Plan } from '@reach/contracts';
import { draftFollowUps } from './draft-follow-ups.ts';
import { draftPlan } from './draft-plan.ts';
import { parseGoal } from './parse-goal.ts';
import type { ParsedGoal, Planner } from './types.ts';

/** Plans with no model, no key and no network; the same goal gives the same plan. */
export function createOfflinePlanner(): Planner {
  return {
    name: 'offline',
    plan: async (goal, { followUps } = {}) => {
      const parsed = parseGoal(goal);
      return {
        planner: 'offline',
        clarify: parsed.clarify,
        audience: parsed.audience,
        plan: parsed.clarify ? null : withFollowUps(goal, parsed, followUps),
        spans: parsed.spans,
        notes: notesOf(parsed),
      };
    },
  };
}

function withFollowUps(goal: string, parsed: ParsedGoal, followUps: FollowUps | undefined): Plan {
  const plan = draftPlan(goal, parsed);
  return followUps ? { ...plan, steps: draftFollowUps(goal, parsed, followUps) } : plan;
}

function notesOf({ notes, clarify, offer, audience }: ParsedGoal): string[] {
  if (clarify) return notes;
  return [
    ...notes,
    ...(audience.topics.length > 0 && audience.industries.length === 0
      ? [`Not a known industry, so looked for in the leads' texts: ${audience.topics.join(', ')}`]
      : []),
    ...(offer ? [] : ['The goal names no offer; the message stays general']),
  ];
}
