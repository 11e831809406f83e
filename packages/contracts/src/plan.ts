import { z } from 'zod';
import { typedText } from './text.ts';

/** Follow-ups that a plan may have, which are its steps 2 to 4. */
export const MAX_FOLLOW_UPS = 3;
/** Longest wait for an answer before a follow-up. */
export const MAX_AFTER_DAYS = 90;

function whole(min: number, max: number) {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
}

const afterDays = () => whole(1, MAX_AFTER_DAYS);

/** A follow-up: sent so many days after the mail before it, to those who have not answered. */
export const planStepSchema = z.object({
  after_days: afterDays(),
  /** Null: `Re: ` and the subject of the first mail, so that mail programs show one conversation. */
  subject_line: z.string().min(1).max(200).nullable(),
  message_body: z.string().min(1).max(20_000),
});
export type PlanStep = z.infer<typeof planStepSchema>;

/** One of two first mails; a lead always gets the same one. */
export const planVariantSchema = z.object({
  variant: z.enum(['A', 'B']),
  subject_line: z.string().min(1).max(200),
  message_body: z.string().min(1).max(20_000),
});
export type PlanVariant = z.infer<typeof planVariantSchema>;

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
  /** The follow-ups, from step 2 on; absent when each lead gets one mail. */
  steps: z.array(planStepSchema).optional(),
  /** A and B, A being `subject_line` and `message_body`; absent when there is but one. */
  variants: z.array(planVariantSchema).optional(),
});
export type Plan = z.infer<typeof planSchema>;

const templates = { subject_line: typedText(1, 200), message_body: typedText(1, 20_000) };

const stepsRule = `must be a list of 1 to ${MAX_FOLLOW_UPS} follow-ups`;
const variantsRule = 'must be a list of exactly two variants, A and B';

/** What a start may put in place of the planner's own templates. */
export const planEditsSchema = z
  .object({
    ...templates,
    /** Follow-ups of one's own; without `subject_line` they answer to the first mail. */
    steps: z
      .array(
        z
          .object({
            after_days: afterDays(),
            subject_line: templates.subject_line.optional(),
            message_body: templates.message_body,
          })
          .strict(),
        stepsRule,
      )
      .min(1, stepsRule)
      .max(MAX_FOLLOW_UPS, stepsRule),
    /** A, then B; what one leaves out is the plan's. Half of the leads get B, each lead always the same. */
    variants: z
      .array(z.object(templates).partial().strict(), variantsRule)
      .min(2, variantsRule)
      .max(2, variantsRule)
      .refine(
        ([, b]) => b === undefined || b.subject_line !== undefined || b.message_body !== undefined,
        'must give B a subject_line or a message_body of its own',
      ),
  })
  .partial()
  .strict();

interface Templates {
  subject_line?: string | undefined;
  message_body?: string | undefined;
}
export interface PlanEdits extends Templates {
  steps?: { after_days: number; subject_line?: string | undefined; message_body: string }[] | undefined;
  variants?: Templates[] | undefined;
}

/** Follow-ups that the planner is to draft. */
export interface FollowUps {
  count: number;
  after_days: number;
}

/** What `true` stands for. */
export const DEFAULT_FOLLOW_UPS: FollowUps = { count: 2, after_days: 3 };

const followUpsRule = 'must be true, false or an object with count and after_days';

/** `true`: two, three days apart. Resolves to undefined for none. */
export const followUpsSchema = z
  .union(
    [
      z.boolean(),
      z
        .object({
          count: whole(1, MAX_FOLLOW_UPS).default(DEFAULT_FOLLOW_UPS.count),
          after_days: afterDays().default(DEFAULT_FOLLOW_UPS.after_days),
        })
        .strict(),
    ],
    followUpsRule,
  )
  .transform((asked): FollowUps | undefined =>
    typeof asked === 'boolean' ? (asked ? DEFAULT_FOLLOW_UPS : undefined) : asked,
  );
