import { z } from 'zod';
import { contactRulesSchema, leftOutSchema, recontactSchema } from './contact-rules.ts';
import { timetableSchema } from './pacing.ts';
import { followUpsSchema, planEditsSchema, planSchema, planVariantSchema } from './plan.ts';
import { sendStatusSchema } from './send-status.ts';
import { typedText } from './text.ts';

export const RUN_STATUSES = ['running', 'completed', 'failed', 'paused', 'stopped'] as const;
export const runStatusSchema = z.enum(RUN_STATUSES);
export type RunStatus = z.infer<typeof runStatusSchema>;

const previewIdSchema = z.uuid('must be a UUID').transform((id) => id.toLowerCase());

export const startRunBody = z.object({
  goal: typedText(10, 2000),
  plan: planEditsSchema.optional(),
  /** False: planned and matched, then paused until somebody resumes it. */
  approve: z.boolean('must be true or false').default(true),
  /** People who were written to before: see `recontact_days` of `/api/contact-rules`. */
  recontact: recontactSchema.optional(),
  /** Follow-ups for the planner to draft, for those who do not answer; not beside `plan.steps`. */
  follow_ups: followUpsSchema.optional(),
  /** The preview of this goal and these follow-ups whose plan and audience are to be sent, as they were shown. */
  preview_id: previewIdSchema.optional(),
});
export type StartRunBody = z.infer<typeof startRunBody>;

export const testSendBody = z.object({
  to: z.string('must be a string').max(1_000, 'must have at most 1000 characters'),
});

export const stopRunBody = z.object({ action: z.literal('stop', 'must be "stop"') });

/** `Idempotency-Key` of a start: 1 to 255 visible ASCII characters. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters');

export const runsQuery = z.object({
  limit: wholeNumber(1, 100).default(20),
  offset: wholeNumber(0, 1_000_000).default(0),
});
export type RunsQuery = z.infer<typeof runsQuery>;

export const recipientsQuery = z.object({
  page: wholeNumber(1, 100_000).default(1),
  limit: wholeNumber(1, 200).default(50),
  /** `reasons`: each recipient with why the lead matched. */
  include: z.literal('reasons', 'must be "reasons"').optional(),
});
export type RecipientsQuery = z.infer<typeof recipientsQuery>;

/** A whole number in a query string: strictly decimal, so that `1e2`, `0x10` and Arabic digits are refused. */
export function wholeNumber(min: number, max: number) {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z
    .string(rule)
    .regex(/^\d{1,9}$/, rule)
    .meta({ type: 'integer', minimum: min, maximum: max })
    .transform(Number)
    .refine((value) => value >= min && value <= max, rule);
}

export const runSchema = z.object({
  id: z.uuid(),
  goal: z.string(),
  status: runStatusSchema,
  leads_found: z.number().int(),
  messages_sent: z.number().int(),
  replies_count: z.number().int(),
  deals_count: z.literal(0),
  campaign_id: z.uuid().nullable(),
  error: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export type Run = z.infer<typeof runSchema>;

export const statsSchema = z.object({
  total: z.number().int(),
  queued: z.number().int(),
  sent: z.number().int(),
  delivered: z.number().int(),
  opened: z.number().int(),
  clicked: z.number().int(),
  replied: z.number().int(),
  bounced: z.number().int(),
  failed: z.number().int(),
  skipped: z.number().int(),
});
export type Stats = z.infer<typeof statsSchema>;

export const recipientSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string().nullable(),
  status: sendStatusSchema,
  sent_at: z.iso.datetime().nullable(),
  last_event_at: z.iso.datetime().nullable(),
  error: z.string().nullable(),
  /** False: only as scanners of mail gateways click, within seconds of delivery or every link at once; null: no click. */
  clicked_human: z.boolean().nullable(),
  /** Why the lead matched, e.g. `title: Founder & CEO = founders`; only with `include=reasons`. */
  reasons: z.array(z.string()).optional(),
  /** Which mail of the run this is, from 1; only in a run with follow-ups, where a lead has a recipient for each. */
  step: z.number().int().optional(),
  /** Which variant the lead gets; only in a run that has two. */
  variant: planVariantSchema.shape.variant.optional(),
});
export type Recipient = z.infer<typeof recipientSchema>;

export const startAnswer = z.object({ ok: z.literal(true), runId: z.uuid() });
export const retryFailedAnswer = z.object({ ok: z.literal(true), queued: z.number().int() });
export const testSendAnswer = z.object({ ok: z.literal(true), message_id: z.string().nullable() });
export const stopAnswer = z.object({ ok: z.literal(true) });
export const runsAnswer = z.object({
  ok: z.literal(true),
  runs: z.array(runSchema),
  total: z.number().int(),
});
export const runStatusAnswer = z.object({
  ok: z.literal(true),
  run: runSchema.extend({ log: z.array(z.string()) }),
});
/** What `GET /api/autopilot/runs/events` carries in its only kind of event, `runs`. */
export const runsEventSchema = runsAnswer.omit({ ok: true });
/** What `GET /api/autopilot/{id}/events` carries, by the event's name. */
export const runEventSchemas = {
  log: z.object({ line: z.string() }),
  run: z.object({ run: runSchema, stats: statsSchema }),
};
export const runDetailAnswer = z.object({
  ok: z.literal(true),
  run: runSchema.extend({ log: z.array(z.string()) }),
  plan: planSchema.nullable(),
  stats: statsSchema,
  /** Who fitted and is not among the recipients; null before the run is matched. */
  left_out: leftOutSchema.nullable(),
  /** The funnel of each step; only in a run with follow-ups. */
  steps: z.array(z.object({ step: z.number().int(), stats: statsSchema })).optional(),
  /** The funnel of each variant, all steps together; only in a run that has two. */
  variants: z.array(z.object({ variant: planVariantSchema.shape.variant, stats: statsSchema })).optional(),
  recipients: z.array(recipientSchema),
  pagination: z.object({
    page: z.number().int(),
    limit: z.number().int(),
    total: z.number().int(),
    totalPages: z.number().int(),
  }),
});
export const dispatchAnswer = z.object({
  processed: z.number().int(),
  sent: z.number().int(),
  failed: z.number().int(),
  skipped: z.number().int(),
});
export type DispatchTotals = z.infer<typeof dispatchAnswer>;
export const previewBody = z.object({
  goal: typedText(10, 2000),
  limit: z
    .int('must be a whole number from 1 to 500')
    .min(1, 'must be a whole number from 1 to 500')
    .max(500, 'must be a whole number from 1 to 500')
    .default(20),
  /** As in a start, so that what is shown is what will be sent. */
  plan: planEditsSchema.optional(),
  recontact: recontactSchema.optional(),
  follow_ups: followUpsSchema.optional(),
  /** Another look at what this preview had planned, e.g. with a `plan` of one's own, without planning anew. */
  preview_id: previewIdSchema.optional(),
});
export const previewAnswer = z.object({
  ok: z.literal(true),
  /** For a start of exactly this, within 24 hours; null without a plan. */
  preview_id: z.uuid().nullable(),
  planner: z.enum(['offline', 'llm']),
  /** Set exactly when the goal is held back and there is no plan. */
  clarify: z.object({ reason: z.string(), message: z.string(), examples: z.array(z.string()) }).nullable(),
  audience: z.looseObject({}),
  plan: planSchema.nullable(),
  /** How many leads a start would mail. */
  leads_found: z.number().int(),
  leads: z.array(
    z.object({
      email: z.string(),
      name: z.string().nullable(),
      title: z.string().nullable(),
      company: z.string().nullable(),
      score: z.number(),
      tier: z.number().int().nullable(),
      queued: z.boolean(),
      reasons: z.array(z.string()),
    }),
  ),
  /** How many leads fit and would not be mailed, by reason; null without a plan. */
  left_out: leftOutSchema.nullable(),
  /** The best of them, each with its reason. */
  near_misses: z.array(
    z.object({
      email: z.string(),
      name: z.string().nullable(),
      company: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  /** What decided that; null without a plan. */
  rules: contactRulesSchema.extend({ max_leads_per_run: z.number().int() }).nullable(),
  /** Of the leads that would be mailed, how many have nothing for a variable that the text uses. */
  empty_fields: z.array(z.object({ variable: z.string(), leads: z.number().int() })),
  /** Null when everything would leave at once, or nothing at all. */
  timetable: timetableSchema.nullable(),
  /** For the first leads; in a plan with follow-ups or variants each of its mails, with `step` or `variant`. */
  messages: z.array(
    z.object({
      email: z.string(),
      subject: z.string(),
      text: z.string(),
      html: z.string(),
      step: z.number().int().optional(),
      variant: planVariantSchema.shape.variant.optional(),
    }),
  ),
  /**
   * When follow-ups may leave, at the earliest, and to how many at most: to those who are silent until then. Only in a
   * plan that has some.
   */
  follow_ups: z
    .array(
      z.object({
        step: z.number().int(),
        after_days: z.number().int(),
        mails_at_most: z.number().int(),
        first_not_before: z.iso.datetime(),
        last_not_before: z.iso.datetime(),
      }),
    )
    .optional(),
  /** What of the goal was understood as what: UTF-16 positions, so that an interface can underline it. */
  spans: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      part: z.enum(['audience', 'ask', 'offer', 'sender', 'excluded']),
      facet: z.string().optional(),
      meaning: z.string().optional(),
    }),
  ),
  /** How the draft does against what gets read and answered, 0 to 100, with each fault; null without a plan. */
  check: z.object({ score: z.number().int(), reasons: z.array(z.string()) }).nullable(),
  notes: z.array(z.string()),
});
export type Preview = Omit<z.infer<typeof previewAnswer>, 'audience'> & { audience: object };
export const errorAnswer = z.looseObject({ error: z.string() });
