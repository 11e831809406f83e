import { mailConfig, NEEDS_PROVIDER, needsProvider } from '@reach/mail';
import { hooksAllowPrivate, publicUrl, queueConfig, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const dispatcherConfig = serviceConfig
  .extend(queueConfig.shape)
  .extend(mailConfig.shape)
  .extend({
    PORT: serviceConfig.shape.PORT.default(8784),
    /** Unset: runs are paused and not sent, as their mails would have no working unsubscribe link. */
    PUBLIC_URL: publicUrl,
    HOOKS_ALLOW_PRIVATE: hooksAllowPrivate,
    /** The repeatable job that replaces cron. */
    RELEASE_EVERY_MS: z.coerce.number().int().min(1_000).default(120_000),
    /** How often to look for due sends that no doorbell announced. */
    POLL_MS: z.coerce.number().int().min(100).default(1_000),
    /** A process that hangs for so long ends, for its supervisor to start another. */
    STUCK_AFTER_MS: z.coerce.number().int().min(1_000).default(60_000),
  })
  .superRefine(needsProvider, NEEDS_PROVIDER);
