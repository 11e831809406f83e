import { z } from 'zod';

/**
 * A send's ladder, lowest first: one total order, so that the final status does not depend on the order in
 * which events arrive. A late bounce outranks a click (a mail gateway may click before the inner server
 * rejects); only a reply outranks a bounce. The database's enum `reach_send_status` has the same order.
 */
export const SEND_STATUSES = [
  'queued',
  'skipped',
  'failed',
  'sent',
  'delivered',
  'opened',
  'clicked',
  'bounced',
  'replied',
] as const;

export const sendStatusSchema = z.enum(SEND_STATUSES);
export type SendStatus = z.infer<typeof sendStatusSchema>;

/** What a provider may report. Each is also the status that it lifts a send to. */
export const MAIL_EVENTS = ['sent', 'delivered', 'opened', 'clicked', 'bounced', 'replied'] as const;
export type MailEvent = (typeof MAIL_EVENTS)[number];

const RANK = new Map<SendStatus, number>(SEND_STATUSES.map((status, rank) => [status, rank]));

/** The higher of two statuses: commutative, associative and idempotent, so replays and disorder are harmless. */
export function higherStatus(a: SendStatus, b: SendStatus): SendStatus {
  return RANK.get(a)! >= RANK.get(b)! ? a : b;
}
