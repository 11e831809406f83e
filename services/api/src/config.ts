import { LLM_NEEDS_MODEL, llmConfig, llmNeedsModel } from '@reach/planner';
import { basePath, hooksAllowPrivate, publicUrl, queueConfig, secret, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const apiConfig = serviceConfig
  .extend(queueConfig.shape)
  .extend(llmConfig.shape)
  .extend({
    PORT: serviceConfig.shape.PORT.default(8780),
    BASE_PATH: basePath,
    /** Guards `POST /api/campaigns/run`; the route is disabled without it. */
    CRON_SECRET: secret.optional(),
    /** The cron route sends through this provider; it is disabled without it. */
    MISARMAIL_API_URL: z.url().optional(),
    MISARMAIL_API_KEY: z.string().optional(),
    /** When a call to the provider is given up. */
    MISARMAIL_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(60_000).default(15_000),
    /** For how long it recognises a repeat by our key; 0: never, and what may have gone out is not sent again. */
    MISARMAIL_IDEMPOTENCY_HOURS: z.coerce.number().min(0).max(24).default(24),
    /** Unset: the cron route pauses runs in place of sending. */
    PUBLIC_URL: publicUrl,
    /** The password of `/queues`, where an operator sees the queues of all users; there is none without it. */
    OPERATOR_PASSWORD: secret.optional(),
    HOOKS_ALLOW_PRIVATE: hooksAllowPrivate,
    /** Wrong keys that one address may try in a minute. */
    FAILED_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(20),
    /** What express calls `trust proxy`, e.g. `loopback` or a list of addresses. */
    TRUST_PROXY: z.string().optional(),
  })
  .refine(llmNeedsModel, LLM_NEEDS_MODEL);
export type ApiConfig = z.infer<typeof apiConfig>;
