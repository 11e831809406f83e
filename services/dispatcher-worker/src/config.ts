import { hooksAllowPrivate, publicUrl, queueConfig, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const dispatcherConfig = serviceConfig.extend(queueConfig.shape).extend({
  PORT: serviceConfig.shape.PORT.default(8784),
  MISARMAIL_API_URL: z.url('must be set, e.g. https://mail.example.com'),
  MISARMAIL_API_KEY: z.string('must be set, e.g. msk_...'),
  /** Unset: runs are paused in place of sent, as their mails would have no working unsubscribe link. */
  PUBLIC_URL: publicUrl,
  HOOKS_ALLOW_PRIVATE: hooksAllowPrivate,
  /** When a call to the provider is given up. */
  MISARMAIL_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(60_000).default(15_000),
  /** For how long it recognises a repeat by our key; 0: never, and what may have gone out is not sent again. */
  MISARMAIL_IDEMPOTENCY_HOURS: z.coerce.number().min(0).max(24).default(24),
  /** Requests to the provider at once. */
  SEND_WINDOW: z.coerce.number().int().min(1).max(1_000).default(64),
  /** The repeatable job that replaces cron. */
  RELEASE_EVERY_MS: z.coerce.number().int().min(1_000).default(120_000),
  /** How often to look for due sends that no doorbell announced. */
  POLL_MS: z.coerce.number().int().min(100).default(1_000),
});
