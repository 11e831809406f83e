import { mailConfig } from '@reach/mail';
import { LLM_NEEDS_MODEL, llmConfig, llmNeedsModel } from '@reach/planner';
import {
  basePath,
  drainMs,
  hooksAllowPrivate,
  publicUrl,
  queueConfig,
  secret,
  serviceConfig,
  trustProxy,
} from '@reach/runtime';
import { z } from 'zod';

export const apiConfig = serviceConfig
  .extend(queueConfig.shape)
  .extend(llmConfig.shape)
  // The cron route and test mails go through this provider; they are disabled without it.
  .extend(mailConfig.shape)
  .extend({
    PORT: serviceConfig.shape.PORT.default(8780),
    BASE_PATH: basePath,
    DRAIN_MS: drainMs,
    /** Guards `POST /api/campaigns/run`; the route is disabled without it. */
    CRON_SECRET: secret.optional(),
    /** Unset: the cron route pauses runs in place of sending. */
    PUBLIC_URL: publicUrl,
    /** The password of `/queues`, where an operator sees the queues of all users; there is none without it. */
    OPERATOR_PASSWORD: secret.optional(),
    HOOKS_ALLOW_PRIVATE: hooksAllowPrivate,
    /** Wrong keys that one address may try in a minute. */
    FAILED_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(20),
    TRUST_PROXY: trustProxy,
  })
  .refine(llmNeedsModel, LLM_NEEDS_MODEL);
export type ApiConfig = z.infer<typeof apiConfig>;
