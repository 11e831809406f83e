import { z } from 'zod';
import { wholeNumber } from './autopilot.ts';

/** What an endpoint can hear of; besides, it hears `test` when it is asked to. */
export const HOOK_EVENTS = [
  'run.completed',
  'run.paused',
  'send.bounced',
  'send.clicked',
  'send.replied',
] as const;
const hookEvent = z.enum(HOOK_EVENTS, `must be one of ${HOOK_EVENTS.join(', ')}`);

export const hookBody = z.object({
  url: z.string('must be a string').trim().max(2_000, 'must have at most 2000 characters'),
  /** All, if absent. */
  events: z
    .array(hookEvent)
    .min(1, 'must name at least one event')
    .max(HOOK_EVENTS.length, 'must name each event once')
    .refine((events) => new Set(events).size === events.length, 'must name each event once')
    .default([...HOOK_EVENTS]),
});
export type HookBody = z.infer<typeof hookBody>;

/** `failures` in a row since `failing_since`; a disabled endpoint hears of nothing. */
export const hookEndpointSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  created_at: z.iso.datetime(),
  failing_since: z.iso.datetime().nullable(),
  failures: z.number().int(),
  disabled_at: z.iso.datetime().nullable(),
  disabled_reason: z.string().nullable(),
});
export type HookEndpoint = z.infer<typeof hookEndpointSchema>;

export const hooksAnswer = z.object({ ok: z.literal(true), hooks: z.array(hookEndpointSchema) });
export const hookAnswer = z.object({ ok: z.literal(true), hook: hookEndpointSchema });
/** `secret` is shown this once. */
export const hookSecretAnswer = hookAnswer.extend({ secret: z.string() });
export const hookDoneAnswer = z.object({ ok: z.literal(true) });
export const hookTestAnswer = hookDoneAnswer.extend({ delivery_id: z.string() });

export const hookDeliveriesQuery = z.object({
  limit: wholeNumber(1, 100).default(20),
  offset: wholeNumber(0, 1_000_000).default(0),
});
export type HookDeliveriesQuery = z.infer<typeof hookDeliveriesQuery>;

/** `event_id` is the header `webhook-id`; an attempt without a status got no answer. */
export const hookDeliverySchema = z.object({
  id: z.string(),
  event_id: z.string(),
  type: z.string(),
  status: z.enum(['waiting', 'delivered', 'failed']),
  data: z.record(z.string(), z.unknown()),
  created_at: z.iso.datetime(),
  next_attempt_at: z.iso.datetime().nullable(),
  attempts: z.array(
    z.object({
      at: z.iso.datetime(),
      status: z.number().int().nullable(),
      error: z.string().nullable(),
      ms: z.number().int(),
    }),
  ),
});
export type HookDelivery = z.infer<typeof hookDeliverySchema>;

export const hookDeliveriesAnswer = z.object({
  ok: z.literal(true),
  deliveries: z.array(hookDeliverySchema),
  total: z.number().int(),
});
