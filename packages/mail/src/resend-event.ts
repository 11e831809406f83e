import { z } from 'zod';

/** What Resend reports of a send, in our words. `null` events change no status. */
export interface MailReport {
  sendId: string;
  event: 'sent' | 'delivered' | 'opened' | 'clicked' | 'bounced' | 'complained' | null;
  recipient: string | null;
  /** When it happened, in ms since the epoch. */
  at: number | null;
  /** The link that was clicked. */
  url: string | null;
  /** The mail's `Message-ID`, which Resend chooses: what a follow-up refers to. */
  messageId: string | null;
  /** Why the mail did not go out, for the operator. */
  failure: string | null;
}

const text = z.string().nullish().catch(null);

const resendEvent = z.object({
  type: z.string(),
  created_at: text,
  data: z.object({
    to: z.array(z.string()).catch([]),
    message_id: text,
    // The documentation shows tags as an object, and describes a list of names and values.
    tags: z
      .union([
        z.record(z.string(), z.unknown()),
        z
          .array(z.object({ name: z.string(), value: z.unknown() }))
          .transform((tags) => Object.fromEntries(tags.map(({ name, value }) => [name, value]))),
      ])
      .nullish()
      .catch(null),
    bounce: z.object({ type: text }).nullish().catch(null),
    click: z.object({ link: text, timestamp: text }).nullish().catch(null),
    failed: z.object({ reason: text }).nullish().catch(null),
  }),
});

const EVENTS: Record<string, MailReport['event']> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.opened': 'opened',
  'email.clicked': 'clicked',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  // On Resend's own list, after a bounce or a complaint: no mail of ours will arrive there.
  'email.suppressed': 'bounced',
};

/**
 * Reads the body of one of Resend's webhooks; null when it is not about a mail of ours, such as one that another
 * program sent, a contact or a domain. Only a permanent bounce is one of ours: a transient one may pass, and
 * `email.delivery_delayed` says that Resend still tries. `email.failed` comes with its reason as `failure`. Throws
 * a ZodError when it has not the shape of an event.
 */
export function readResendEvent(json: unknown): MailReport | null {
  const { type, created_at, data } = resendEvent.parse(json);
  const sendId = data.tags?.reach_send_id;
  if (!type.startsWith('email.') || typeof sendId !== 'string') return null;
  const event = EVENTS[type] ?? null;
  const passing =
    type === 'email.bounced' && data.bounce?.type != null && !/^permanent$/i.test(data.bounce.type);
  const at = Date.parse(data.click?.timestamp ?? created_at ?? '');
  return {
    sendId,
    event: passing ? null : event,
    recipient: data.to.length === 1 ? addressOf(data.to[0]!) : null,
    at: Number.isNaN(at) ? null : at,
    url: data.click?.link ?? null,
    messageId: data.message_id ?? null,
    failure: type === 'email.failed' ? (data.failed?.reason ?? 'no reason given') : null,
  };
}

/** `Ann <ann@shop.example>` or the address alone. */
function addressOf(mailbox: string): string {
  return /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox;
}
