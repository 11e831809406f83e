import { z } from 'zod';
import { MAIL_EVENTS, sendStatusSchema } from './send-status.ts';

/** A delivery event as the provider posts it. Unknown keys are ignored, so that the provider may add some. */
export const mailEventBody = z.object({
  reach_send_id: z.string('must be a string'),
  event: z.enum(MAIL_EVENTS, `must be one of ${MAIL_EVENTS.join(', ')}`),
  recipient: z.string().nullish().catch(null),
});
export type MailEventBody = z.infer<typeof mailEventBody>;

export const mailEventAnswer = z.union([
  z.object({ ok: z.literal(true), matched: z.literal(true), status: sendStatusSchema }),
  z.object({ ok: z.literal(true), matched: z.literal(false) }),
]);
export type MailEventAnswer = z.infer<typeof mailEventAnswer>;
