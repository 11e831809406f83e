import { draftPlan } from './draft-plan.ts';
import { parseGoal } from './parse-goal.ts';
import type { Planner } from './types.ts';

/** Plans with no model, no key and no network; the same goal gives the same plan. */
export function createOfflinePlanner(): Planner {
  return {
    name: 'offline',
    plan: async (goal) => {
      const parsed = parseGoal(goal);
      return {
        planner: 'offline',
        clarify: parsed.clarify,
        audience: parsed.audience,
        plan: parsed.clarify ? null : draftPlan(goal, parsed),
        notes: parsed.clarify || parsed.offer ? [] : ['The goal names no offer; the message stays general'],
      };
    },
  };
}
