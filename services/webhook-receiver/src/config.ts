import { webhookKey } from '@reach/mail';
import { basePath, drainMs, serviceConfig } from '@reach/runtime';
import { z } from 'zod';

export const receiverConfig = serviceConfig.extend({
  PORT: serviceConfig.shape.PORT.default(8781),
  BASE_PATH: basePath,
  DRAIN_MS: drainMs,
  /** Shared with the mail provider; several, separated by commas, while one replaces another. Unset: disabled. */
  REACH_EVENTS_WEBHOOK_SECRET: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .pipe(z.array(z.string().min(16, 'must have at least 16 characters')))
    .optional(),
  /** Resend's, of the webhook that was made there; several, separated by commas. Unset: its events are refused. */
  RESEND_WEBHOOK_SECRET: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .pipe(
      z.array(
        z.string().refine((text) => webhookKey(text) !== null, 'must be a secret of Resend, whsec_...'),
      ),
    )
    .optional(),
});
