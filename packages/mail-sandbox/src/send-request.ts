import { z } from 'zod';

const address = z.object({
  email: z
    .string('must be a string')
    .max(320, 'must have at most 320 characters')
    .regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/, 'must be an e-mail address'),
  name: z.string().max(320).optional(),
});

const MAX_PART_BYTES = 500 * 1024;
const part = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= MAX_PART_BYTES, 'must have at most 500 kB')
  .optional();

/** A body of `POST /v1/send`, with the limits that MisarMail documents. Unknown keys are ignored. */
export const sendRequest = z
  .object({
    from: address,
    to: z.array(address).min(1, 'must have a recipient').max(50, 'must have at most 50 recipients'),
    reply_to: address.optional(),
    subject: z
      .string('must be a string')
      .min(1, 'must not be empty')
      .max(998, 'must have at most 998 characters'),
    text: part,
    html: part,
    idempotency_key: z.string().min(1).max(128, 'must have at most 128 characters').optional(),
    tags: z
      .array(z.string().max(64, 'must have at most 64 characters'))
      .max(10, 'must have at most 10 entries')
      .optional(),
    metadata: z
      .record(z.string(), z.string('must be a string'))
      .refine((pairs) => Object.keys(pairs).length <= 20, 'must have at most 20 pairs')
      .optional(),
  })
  .refine((body) => body.text !== undefined || body.html !== undefined, {
    path: ['text'],
    message: 'or html must be given',
  });
export type SendRequest = z.infer<typeof sendRequest>;

/** Two parts at their limit, and JSON that escapes some of it. */
export const MAX_BODY_BYTES = 3 * MAX_PART_BYTES;

/** What the sender knows the message by: its own id if there is one, else its idempotency key. */
export function sendIdOf(request: SendRequest): string | null {
  return request.metadata?.reach_send_id ?? request.idempotency_key ?? null;
}
