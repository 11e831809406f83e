import { z } from 'zod';

export const healthAnswer = z.object({ ok: z.literal(true) });
/** `failed`: what the service cannot work without; `degraded`: what it does without for a while. */
export const readinessAnswer = z.object({
  ok: z.boolean(),
  failed: z.array(z.string()),
  degraded: z.array(z.string()),
  /** Of the dispatcher: since it last looked for due sends. */
  last_tick_seconds: z.number().int().optional(),
});
