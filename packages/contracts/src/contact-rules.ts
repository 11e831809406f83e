import { z } from 'zod';

const whole = (min: number, max: number) => {
  const rule = `must be null or a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
};
const MAX_DAYS = 3_650;

/** Whom an account's runs leave alone. */
export const contactRulesSchema = z.object({
  /** Nobody is written to who was, by any run, so many days ago or less. Null: that is not asked. */
  recontact_days: whole(1, MAX_DAYS).nullable(),
  /** People of one company whom a run may mail; null: any number. How many a day is a matter of pacing. */
  people_per_company: whole(1, 1_000_000).nullable(),
});
export type ContactRules = z.infer<typeof contactRulesSchema>;

/** What is left out stays as it is; 0 days is another word for null. */
export const contactRulesBody = z
  .object({
    recontact_days: whole(0, MAX_DAYS)
      .nullable()
      .transform((days) => days || null),
    people_per_company: contactRulesSchema.shape.people_per_company,
  })
  .partial()
  .strict()
  .refine((body) => Object.values(body).some((value) => value !== undefined), {
    path: ['recontact_days'],
    message: 'or people_per_company must be given',
  });
export type ContactRulesBody = z.infer<typeof contactRulesBody>;
export const contactRulesAnswer = z.object({ ok: z.literal(true), rules: contactRulesSchema });

const recontactRule = `must be true, false or a whole number of days from 0 to ${MAX_DAYS}`;

/** What one run does in place of its account's `recontact_days`: true and 0 spare nobody, false is the account's. */
export const recontactSchema = z
  .union(
    [z.boolean(), z.int(recontactRule).min(0, recontactRule).max(MAX_DAYS, recontactRule)],
    recontactRule,
  )
  .transform((asked): number | undefined => (typeof asked === 'number' ? asked : asked ? 0 : undefined));

/** Why a lead that fits is not mailed. Of several reasons the first one here counts. */
export const LEFT_OUT_REASONS = ['erased', 'suppressed', 'contacted', 'company', 'limit'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** How many leads that fit a run does not mail, by reason; every one is counted once. */
export const leftOutSchema = z.object({
  total: z.number().int(),
  erased: z.number().int(),
  suppressed: z.number().int(),
  contacted: z.number().int(),
  company: z.number().int(),
  limit: z.number().int(),
  /** Which runs contacted them, or hold them in their queue; those with the most first, ten at most. */
  contacted_by: z.array(z.object({ run_id: z.uuid(), leads: z.number().int(), last_at: z.iso.datetime() })),
});
export type LeftOut = z.infer<typeof leftOutSchema>;
