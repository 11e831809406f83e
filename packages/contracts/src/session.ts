import { z } from 'zod';
import { keyScopeSchema } from './keys.ts';

export const sessionBody = z.object({ key: z.string('must be a string').trim().max(200) });
export const sessionAnswer = z.object({
  ok: z.literal(true),
  user: z.object({ name: z.string(), email: z.string() }),
  sender: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    reply_to: z.string().nullable(),
  }),
  credits: z.object({ limit: z.number().int(), used: z.number().int() }),
  max_leads_per_run: z.number().int(),
  /** What the key may do. */
  scope: keyScopeSchema,
});
export type Session = z.infer<typeof sessionAnswer>;
