import type { MailProvider, SendOutcome } from './provider.ts';

/** The same provider; `observe` hears of every mail what became of it and how many seconds its call took. */
export function observeProvider(
  provider: MailProvider,
  observe: (call: { outcome: SendOutcome['kind']; seconds: number }) => void,
): MailProvider {
  const { batches } = provider;
  const tell = (outcome: SendOutcome, started: number) =>
    observe({ outcome: outcome.kind, seconds: (performance.now() - started) / 1000 });
  return {
    ...provider,
    send: async (message, options) => {
      const started = performance.now();
      const outcome = await provider.send(message, options);
      tell(outcome, started);
      return outcome;
    },
    ...(batches && {
      batches: {
        size: batches.size,
        sendBatch: async (messages, options) => {
          const started = performance.now();
          const outcomes = await batches.sendBatch(messages, options);
          for (const outcome of outcomes) tell(outcome, started);
          return outcomes;
        },
      },
    }),
  };
}
