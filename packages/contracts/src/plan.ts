import { z } from 'zod';
import { typedText } from './text.ts';

/**
 * The campaign plan as the API shows it. `subject_line` and `message_body` are templates in the merge
 * language (`{{ first_name | default: "there" }}`).
 */
export const planSchema = z.object({
  subject_line: z.string().min(1).max(200),
  message_body: z.string().min(1).max(20_000),
  target_audience: z.string().max(500),
  industry: z.string().max(200).nullable(),
  pain_point: z.string().max(500).nullable(),
  keywords: z.array(z.string().max(100)).max(50),
});
/** What a start may put in place of the planner's own templates. */
export const planEditsSchema = z
  .object({ subject_line: typedText(1, 200), message_body: typedText(1, 20_000) })
  .partial()
  .strict();
export type PlanEdits = { subject_line?: string | undefined; message_body?: string | undefined };

export type Plan = z.infer<typeof planSchema>;
