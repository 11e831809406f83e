import type { MailMessage, MailProvider, SendOutcome } from './provider.ts';

/** Domains that nobody can have (RFC 2606, RFC 6761): made-up leads live there. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/**
 * The same provider, without the mails to reserved domains: they are refused here. A demonstration's leads that are still
 * in the database when real mail is set up would come back as so many hard bounces, which a sender's domain has to answer
 * for.
 */
export function refuseReserved(provider: MailProvider): MailProvider {
  const { batches } = provider;
  return {
    ...provider,
    send: async (message, options) => refusalOf(message) ?? (await provider.send(message, options)),
    ...(batches && {
      batches: {
        size: batches.size,
        sendBatch: async (messages, options) => {
          const refusals = messages.map(refusalOf);
          const others = messages.filter((_, index) => !refusals[index]);
          const outcomes = others.length > 0 ? await batches.sendBatch(others, options) : [];
          return refusals.map((refusal) => refusal ?? outcomes.shift()!);
        },
      },
    }),
  };
}

function refusalOf({ to }: MailMessage): SendOutcome | null {
  const domain = to.email.slice(to.email.lastIndexOf('@') + 1);
  if (!RESERVED.test(domain)) return null;
  return { kind: 'refused', reason: `No mail reaches ${domain}: the domain is reserved (RFC 2606)` };
}
