import { loadPhrases } from '@reach/lexicon';
import { z } from 'zod';
import { createLlmPlanner } from './llm-planner.ts';
import { createOfflinePlanner } from './offline-planner.ts';
import type { Planner } from './types.ts';

/** The environment of a planner, for the configuration of every service that plans. */
export const llmConfig = z.object({
  /** An OpenAI-compatible base URL, e.g. `http://127.0.0.1:11434/v1`. Unset: plans are made offline. */
  LLM_BASE_URL: z.url().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z.string().optional(),
  /** Dollars for a million tokens in and out, so that the log can say what a plan cost. */
  LLM_PRICE_IN: z.coerce.number().min(0).optional(),
  LLM_PRICE_OUT: z.coerce.number().min(0).optional(),
});
export type LlmConfig = z.infer<typeof llmConfig>;

/** The rule between two of them, for `refine`. */
export const llmNeedsModel = (config: LlmConfig) => !config.LLM_BASE_URL || config.LLM_MODEL !== undefined;
export const LLM_NEEDS_MODEL = {
  path: ['LLM_MODEL'],
  message: 'must be set when LLM_BASE_URL is',
  // Whatever else is wrong: all that is missing is told at once.
  when: () => true,
};

/**
 * The LLM planner where one is configured, with the offline planner behind it; else the offline planner. It takes most
 * of a second, for a service's start: the words that either reads are made ready.
 */
export function createPlanner(config: LlmConfig): Planner {
  loadPhrases();
  const offline = createOfflinePlanner();
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey } = config;
  if (!baseUrl || !model) return offline;
  const { LLM_PRICE_IN: input, LLM_PRICE_OUT: output } = config;
  const prices = input !== undefined && output !== undefined ? { input, output } : undefined;
  return createLlmPlanner({ baseUrl, model, apiKey, prices, fallback: offline });
}
