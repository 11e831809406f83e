import { z } from 'zod';

const whole = (min: number, max: number) => {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
};
const clock = z
  .string('must be a time such as 09:00')
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:00');

/** When mail may leave, by the recipient's clock. Monday is 1. */
const sendingWindow = z
  .object({
    days: z
      .array(whole(1, 7))
      .min(1, 'must name at least one day')
      .max(7, 'must name each day once')
      .refine((days) => new Set(days).size === days.length, 'must name each day once'),
    start: clock,
    end: clock,
  })
  .strict()
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'must be later than start' });

/** How fast and when a sender's mail may leave. */
export const pacingSchema = z.object({
  /** Mails a day once the ramp is over, all runs together. */
  daily_cap: whole(1, 1_000_000).default(200),
  /** Mails on the sender's first day, and by how much each day may have more than the one before. */
  ramp_start: whole(1, 1_000_000).default(20),
  ramp_percent: whole(0, 1_000).default(20),
  /** Between two mails at least, and up to how much more at random. */
  gap_seconds: whole(0, 86_400).default(60),
  jitter_seconds: whole(0, 86_400).default(60),
  /** Mails a day to addresses of one domain. */
  domain_daily_cap: whole(1, 1_000_000).default(20),
  /** Mails a day to people of one company, all runs together. */
  company_daily_cap: whole(1, 1_000_000).default(3),
  window: sendingWindow.nullable().default({ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }),
  /** Where the days of the caps begin; and the clock of recipients whose place is not known. */
  time_zone: z
    .string('must be a time zone such as Europe/London')
    .max(64)
    .refine(isTimeZone, 'must be a time zone such as Europe/London')
    .default('UTC'),
});
/** Accounts that were made before `company_daily_cap` was lack it; the default holds for them. */
export type Pacing = Omit<z.infer<typeof pacingSchema>, 'company_daily_cap'> & { company_daily_cap?: number };

/** What a new account begins with: slow enough for an address that nobody knows yet. */
export const DEFAULT_PACING = pacingSchema.parse({});

/** `null`: at once, without limits. */
export const pacingBody = z.object({ pacing: pacingSchema.strict().nullable() }).strict();
export const pacingAnswer = z.object({ ok: z.literal(true), pacing: pacingSchema.nullable() });

/** When a run's mails would leave: `local` is the recipient's clock, in the recipient's time zone. */
const mailTime = z.object({ at: z.iso.datetime(), time_zone: z.string(), local: z.string() });
export const timetableSchema = z.object({
  mails: z.number().int(),
  /** Days on which something leaves, by the sender's zone. */
  days: z.number().int(),
  time_zone: z.string(),
  first: mailTime,
  last: mailTime,
});
export type Timetable = z.infer<typeof timetableSchema>;

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 are accepted there too, but know no summer time.
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
