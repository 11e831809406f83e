import type { MailProvider, SendOutcome } from './provider.ts';

/** The same provider; `observe` hears of every call what became of it and how many seconds it took. */
export function observeProvider(
  provider: MailProvider,
  observe: (call: { provider: string; outcome: SendOutcome['kind']; seconds: number }) => void,
): MailProvider {
  return {
    ...provider,
    send: async (message, options) => {
      const started = performance.now();
      const outcome = await provider.send(message, options);
      observe({
        provider: provider.name,
        outcome: outcome.kind,
        seconds: (performance.now() - started) / 1000,
      });
      return outcome;
    },
  };
}
