import type { MailProvider, SendOutcome } from './provider.ts';

export type TraceCall = (
  call: { provider: string; url: string; sendId: string },
  work: () => Promise<SendOutcome>,
) => Promise<SendOutcome>;

/** The same provider, each request run by `trace`; as it is where there is none. */
export function traceProvider(provider: MailProvider, trace: TraceCall | undefined): MailProvider {
  if (!trace) return provider;
  const { batches, name, url } = provider;
  return {
    ...provider,
    send: (message, options) =>
      trace({ provider: name, url, sendId: message.sendId }, () => provider.send(message, options)),
    ...(batches && {
      batches: {
        size: batches.size,
        sendBatch: async (messages, options) => {
          let outcomes: SendOutcome[] = [];
          // One span for the request; it names the first mail, and tells of the first that was not taken.
          await trace({ provider: name, url, sendId: messages[0]?.sendId ?? '' }, async () => {
            outcomes = await batches.sendBatch(messages, options);
            return outcomes.find(({ kind }) => kind !== 'accepted') ?? outcomes[0]!;
          });
          return outcomes;
        },
      },
    }),
  };
}
