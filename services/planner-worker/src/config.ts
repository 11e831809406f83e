import { LLM_NEEDS_MODEL, llmConfig, llmNeedsModel } from '@reach/planner';
import { queueConfig, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const plannerConfig = serviceConfig
  .extend(queueConfig.shape)
  .extend(llmConfig.shape)
  .extend({
    PORT: serviceConfig.shape.PORT.default(8783),
    /** How often to look for runs that no doorbell announced. */
    POLL_MS: z.coerce.number().int().min(100).default(2_000),
  })
  .refine(llmNeedsModel, LLM_NEEDS_MODEL);
