import { z } from 'zod';

/** Payloads carry ids only; the facts are in the row. Fields added later must be optional: old jobs may wait. */
export const planGenerationJob = z.object({ runId: z.uuid() });
export type PlanGenerationJob = z.infer<typeof planGenerationJob>;

export const leadMatchingJob = z.object({ runId: z.uuid() });
export type LeadMatchingJob = z.infer<typeof leadMatchingJob>;

/** Read leads again that an older lexicon has read, from an id on. */
export const leadNormalisationJob = z.object({ after: z.uuid().optional() });
export type LeadNormalisationJob = z.infer<typeof leadNormalisationJob>;

/** Look for due sends: of one run (a nudge) or of all (the repeatable job). */
export const releaseJob = z.object({ runId: z.uuid().optional() });
export type ReleaseJob = z.infer<typeof releaseJob>;

/** Look for webhooks that are due. */
export const hookDeliveriesJob = z.object({});
export type HookDeliveriesJob = z.infer<typeof hookDeliveriesJob>;

/** Sends in one range, i.e. in one job: below this the job costs as much as a send, above it a retry repeats more. */
export const RANGE_SIZE = 500;

/** A range of a run's sends by their position, both ends included. */
export const sendsJob = z.object({ runId: z.uuid(), from: z.number().int().min(1), to: z.number().int() });
export type SendsJob = z.infer<typeof sendsJob>;
