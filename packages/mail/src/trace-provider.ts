import type { MailProvider, SendOutcome } from './provider.ts';

export type TraceCall = (
  call: { provider: string; url: string; sendId: string },
  work: () => Promise<SendOutcome>,
) => Promise<SendOutcome>;

/** The same provider, each call run by `trace`; as it is where there is none. */
export function traceProvider(provider: MailProvider, trace: TraceCall | undefined): MailProvider {
  if (!trace) return provider;
  const { name, url } = provider;
  return {
    ...provider,
    send: (message, options) =>
      trace({ provider: name, url, sendId: message.sendId }, () => provider.send(message, options)),
  };
}
