import { z } from 'zod';
import { MAIL_EVENTS, sendStatusSchema } from './send-status.ts';

/**
 * A delivery event as the provider posts it. Unknown keys are ignored, so that the provider may add some; so is what is
 * optional and of another type, as the event itself counts.
 */
export const mailEventBody = z.object({
  reach_send_id: z.string('must be a string'),
  event: z.enum(MAIL_EVENTS, `must be one of ${MAIL_EVENTS.join(', ')}`),
  recipient: z.string().nullish().catch(null),
  /** The provider's own id of the mail; it is not needed. */
  message_id: z.string().nullish().catch(null),
  /** When it happened: ISO 8601, or seconds since 1970. Tells a scanner's click from a person's also when it comes late. */
  timestamp: z
    .union([z.iso.datetime({ offset: true }).transform(Date.parse), z.number().transform((s) => s * 1_000)])
    .nullish()
    .catch(null),
  /** The link that was clicked. */
  url: z.string().nullish().catch(null),
});
export type MailEventBody = z.infer<typeof mailEventBody>;

export const mailEventAnswer = z.union([
  z.object({ ok: z.literal(true), matched: z.literal(true), status: sendStatusSchema }),
  z.object({ ok: z.literal(true), matched: z.literal(false) }),
]);
/** What a message that came back to a sender is, and whether it belongs to a send of ours. */
export const inboundMailAnswer = z.object({
  ok: z.literal(true),
  kind: z.enum(['reply', 'automatic', 'bounce', 'complaint']),
  matched: z.boolean(),
});
export type MailEventAnswer = z.infer<typeof mailEventAnswer>;
