import { z } from 'zod';
import { typedText } from './text.ts';

/** Line breaks would start a new mail header, invisible characters could hide who writes. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const oneLine = (max: number) =>
  typedText(1, max).refine((text) => !UNWANTED.test(text), 'must be one line without control characters');

/** Who a user's mail is from. Fields that are left out stay as they are. */
export const senderBody = z
  .object({
    from_name: oneLine(100),
    from_email: z.string('must be a string').max(1_000, 'must have at most 1000 characters'),
    reply_to: z.string('must be a string').max(1_000, 'must have at most 1000 characters').nullable(),
    postal_address: typedText(5, 500).refine(
      (text) => !UNWANTED.test(text.replace(/[\r\n]/g, ' ')),
      'must not contain control characters',
    ),
  })
  .extend({ reply_stops_company: z.boolean('must be true or false') })
  .partial()
  .refine((body) => Object.values(body).some((value) => value !== undefined), {
    path: ['from_name'],
    message: 'or from_email, reply_to, postal_address or reply_stops_company must be given',
  });
export type SenderBody = z.infer<typeof senderBody>;

export const senderAnswer = z.object({
  ok: z.literal(true),
  sender: z.object({
    from_name: z.string().nullable(),
    from_email: z.string().nullable(),
    reply_to: z.string().nullable(),
    postal_address: z.string().nullable(),
    /** A reply also ends what is queued for others of the same company. */
    reply_stops_company: z.boolean(),
  }),
  /** Why nothing would be sent, as a sentence; null when the sender is whole. */
  missing: z.string().nullable(),
});
export type Sender = z.infer<typeof senderAnswer>['sender'];
