import { z } from 'zod';
import { wholeNumber } from './autopilot.ts';
import { searchText } from './text.ts';

/** Why an address or a domain must not be mailed again. */
export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'complained',
  'hard_bounce',
  'manual',
  'provider_refused',
  'erased',
] as const;
export const suppressionReasonSchema = z.enum(
  SUPPRESSION_REASONS,
  `must be one of ${SUPPRESSION_REASONS.join(', ')}`,
);
export type SuppressionReason = z.infer<typeof suppressionReasonSchema>;

const text = z.string('must be a string').max(1_000, 'must have at most 1000 characters');

/** Names exactly one of an address and a domain. */
const target = { email: text.optional(), domain: text.optional() };
const ONE_TARGET = 'must be given, or domain, and not both';
const namesOne = ({ email, domain }: { email?: string | undefined; domain?: string | undefined }) =>
  (email === undefined) !== (domain === undefined);

export const suppressionBody = z
  .object({ ...target, reason: suppressionReasonSchema.default('manual') })
  .refine(namesOne, { path: ['email'], message: ONE_TARGET });

export const suppressionTarget = z.object(target).refine(namesOne, { path: ['email'], message: ONE_TARGET });
export type SuppressionTarget = z.infer<typeof suppressionTarget>;

export const suppressionsQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 10_000_000).default(0),
  /** How an address or a domain begins. */
  q: searchText(254).optional(),
});
export type SuppressionsQuery = z.infer<typeof suppressionsQuery>;

/** One of `email` and `domain` is set; neither for a person who was erased. A domain stands for those below it too. */
export const suppressionSchema = z.object({
  email: z.string().nullable(),
  domain: z.string().nullable(),
  reason: suppressionReasonSchema,
  created_at: z.iso.datetime(),
});
export type Suppression = z.infer<typeof suppressionSchema>;

export const suppressionsAnswer = z.object({
  ok: z.literal(true),
  suppressions: z.array(suppressionSchema),
  total: z.number().int(),
});

/** `created` is false when it was suppressed before, whose reason and time stay; `skipped` counts queued sends. */
export const suppressedAnswer = z.object({
  ok: z.literal(true),
  created: z.boolean(),
  skipped: z.number().int(),
  suppression: suppressionSchema,
});

export const unsuppressedAnswer = z.object({ ok: z.literal(true) });

export const suppressionImportReport = z.object({
  ok: z.literal(true),
  /** Entries that were not there before. */
  created: z.number().int(),
  /** Entries that were there, or came earlier in the same file; the first reason and time stay. */
  known: z.number().int(),
  /** Rows that name neither one address nor one domain, or a reason that does not exist. */
  invalid: z.number().int(),
  /** Queued sends that will not go out because of this file. */
  skipped: z.number().int(),
  errors: z.array(z.object({ row: z.number().int(), reason: z.string() })),
});
export type SuppressionImportReport = z.infer<typeof suppressionImportReport>;
