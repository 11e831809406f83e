export { checkDraft, type DraftCheck } from './check-draft.ts';
export {
  createPlanner,
  LLM_NEEDS_MODEL,
  type LlmConfig,
  llmConfig,
  llmNeedsModel,
} from './create-planner.ts';
export { draftPlan } from './draft-plan.ts';
export { createLlmPlanner, type LlmPlannerOptions } from './llm-planner.ts';
export { createOfflinePlanner } from './offline-planner.ts';
export { parseGoal } from './parse-goal.ts';
export type { Ask, Audience, Clarify, ParsedGoal, Planner, PlanOptions, PlanResult } from './types.ts';
