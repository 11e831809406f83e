import { z } from 'zod';
import { recipientSchema, wholeNumber } from './autopilot.ts';
import { SEND_STATUSES, sendStatusSchema } from './send-status.ts';
import { searchText } from './text.ts';

const filter = {
  /** As a recipient shows it: `sent` leaves out those that went further. */
  status: z.enum(SEND_STATUSES, `must be one of ${SEND_STATUSES.join(', ')}`).optional(),
  /** A part of the address, the name or the company, whatever its case. */
  q: searchText(200).optional(),
};

export const recipientFilter = z.object(filter);
export type RecipientFilter = z.infer<typeof recipientFilter>;

export const findRecipientsQuery = z.object({
  ...filter,
  limit: wholeNumber(1, 200).default(50),
  /** `next_cursor` of the answer before; without it the run's first recipients. */
  cursor: wholeNumber(0, 100_000_000).default(0),
});
export type FindRecipientsQuery = z.infer<typeof findRecipientsQuery>;

/** A recipient as a search shows it. */
export const foundRecipientSchema = recipientSchema.omit({ reasons: true }).extend({
  company: z.string().nullable(),
  status: sendStatusSchema,
  /** When it may leave, at the earliest. */
  scheduled_at: z.iso.datetime(),
});
export type FoundRecipient = z.infer<typeof foundRecipientSchema>;

export const findRecipientsAnswer = z.object({
  ok: z.literal(true),
  recipients: z.array(foundRecipientSchema),
  /** Null: there is no more. A page may be short and still have one after it. */
  next_cursor: z.number().int().nullable(),
});

/** Sends by when they went out: of those that left within `bucket_seconds` from `at`, what became of how many. */
export const timelineAnswer = z.object({
  ok: z.literal(true),
  bucket_seconds: z.number().int(),
  /** Only those with sends, oldest first. */
  points: z.array(
    z.object({
      at: z.iso.datetime(),
      sent: z.number().int(),
      opened: z.number().int(),
      clicked: z.number().int(),
      replied: z.number().int(),
      bounced: z.number().int(),
    }),
  ),
});
export type Timeline = Omit<z.infer<typeof timelineAnswer>, 'ok'>;
