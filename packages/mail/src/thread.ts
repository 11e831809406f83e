import type { MailMessage } from './provider.ts';

/** The `Message-ID` that a send of ours has, wherever we may choose it; the same in every attempt. */
export function messageIdOf(sendId: string, from: MailMessage['from']): string {
  return `<${sendId}@${from.email.slice(from.email.lastIndexOf('@') + 1)}>`;
}

/** The `Message-ID`s of the mails that a message goes on with, oldest first; empty for a first mail. */
export function threadOf(message: MailMessage): string[] {
  // Another provider, which mailed the first of them, may name its mails in a way that is no Message-ID.
  return (message.thread ?? []).map(({ sendId, messageId }) =>
    messageId !== null && isMessageId(messageId) ? messageId : messageIdOf(sendId, message.from),
  );
}

export function isMessageId(text: string): boolean {
  return /^<[^<>\s]{1,500}@[^<>\s]{1,500}>$/.test(text);
}
