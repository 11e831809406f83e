import { z } from 'zod';

const rate = z.number().min(0, 'must be from 0 to 1').max(1, 'must be from 0 to 1');
const milliseconds = z.number().int().min(0).max(3_600_000);

/** What can be turned while the sandbox runs. Rates are shares from 0 to 1. */
const dialsSchema = z.object({
  /** Waits this long before every answer of the send API. */
  latencyMs: milliseconds,
  rate429: rate,
  retryAfterSeconds: z.number().int().min(0).max(86_400),
  /** Answers 500, 502 or 503 without having accepted. */
  rate5xx: rate,
  /** Answers 202 `queued` in place of 200. */
  rateQueued: rate,
  /** Accepts, then never answers. */
  rateTimeoutAfterAccept: rate,
  /** Accepts, then resets the connection. */
  rateResetAfterAccept: rate,
  /** Answers 401 to everybody, as if the key had been revoked. */
  revoked: z.boolean(),
  /** Answers 403 `plan_limit_exceeded` to everybody. */
  planLimit: z.boolean(),
  /** Addresses that are answered 422, in any case. */
  suppressed: z.array(z.string().max(320)).max(100_000),

  eventsEnabled: z.boolean(),
  /** Each event follows the one before it after a time in this range. */
  eventDelayMs: z
    .tuple([milliseconds, milliseconds])
    .refine(([min, max]) => min <= max, 'must be [min, max] with min up to max'),
  /** Of the accepted. The rest of the two never gets an event at all. */
  deliveredRate: rate,
  bounceRate: rate,
  /** Of the delivered. A click does not need an open: pictures are often blocked. */
  openRate: rate,
  clickRate: rate,
  /** Events that are posted twice. */
  duplicateRate: rate,
  /** Messages whose events are posted in reverse order. */
  disorderRate: rate,
});
export type Dials = z.infer<typeof dialsSchema>;

const someDials = dialsSchema.partial();
export type DialsPatch = z.infer<typeof someDials>;

/** Keys that are left out keep their setting; a key that is no dial is a mistake, named as a field. */
export const dialsPatch = someDials.catchall(z.undefined('is not a dial'));

export function turnDials(dials: Dials, patch: DialsPatch): Dials {
  const given = Object.entries(patch).filter(([, setting]) => setting !== undefined);
  return Object.assign(dials, Object.fromEntries(given));
}

export function defaultDials(): Dials {
  return {
    latencyMs: 0,
    rate429: 0,
    retryAfterSeconds: 1,
    rate5xx: 0,
    rateQueued: 0,
    rateTimeoutAfterAccept: 0,
    rateResetAfterAccept: 0,
    revoked: false,
    planLimit: false,
    suppressed: [],
    eventsEnabled: true,
    eventDelayMs: [200, 3_000],
    deliveredRate: 0.94,
    bounceRate: 0.03,
    openRate: 0.45,
    clickRate: 0.12,
    duplicateRate: 0.03,
    disorderRate: 0.05,
  };
}
