import { queueConfig, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const plannerConfig = serviceConfig
  .extend(queueConfig.shape)
  .extend({
    PORT: serviceConfig.shape.PORT.default(8783),
    /** An OpenAI-compatible base URL, e.g. `http://127.0.0.1:11434/v1`. Unset: plans are made offline. */
    LLM_BASE_URL: z.url().optional(),
    LLM_MODEL: z.string().optional(),
    LLM_API_KEY: z.string().optional(),
    /** How often to look for runs that no doorbell announced. */
    POLL_MS: z.coerce.number().int().min(100).default(2_000),
  })
  .refine((config) => !config.LLM_BASE_URL || config.LLM_MODEL, {
    path: ['LLM_MODEL'],
    message: 'must be set when LLM_BASE_URL is',
  });
