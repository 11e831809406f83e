import { createLlmPlanner } from './llm-planner.ts';
import { createOfflinePlanner } from './offline-planner.ts';
import type { Planner } from './types.ts';

export interface PlannerConfig {
  llmBaseUrl?: string | undefined;
  llmModel?: string | undefined;
  llmApiKey?: string | undefined;
}

/** The LLM planner where one is configured, with the offline planner behind it; else the offline planner. */
export function createPlanner({ llmBaseUrl, llmModel, llmApiKey }: PlannerConfig): Planner {
  const offline = createOfflinePlanner();
  if (!llmBaseUrl || !llmModel) return offline;
  return createLlmPlanner({ baseUrl: llmBaseUrl, model: llmModel, apiKey: llmApiKey, fallback: offline });
}
