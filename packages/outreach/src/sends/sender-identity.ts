export interface SenderIdentity {
  fromName: string | null;
  fromEmail: string | null;
  postalAddress: string | null;
  /** Where the unsubscribe links lead; a setting of the installation, not of the user. */
  publicUrl: string | undefined;
}

/** What is wrong when there is no URL that unsubscribe links may begin with. */
export const NO_PUBLIC_URL = 'PUBLIC_URL is not set, or leads to the machine itself';

/**
 * Why nothing may be sent yet, as a sentence for the user; null when the message can say who sends it, from where,
 * and how to hear no more (CAN-SPAM, 15 U.S.C. 7704(a)(5)).
 */
export function missingIdentity({ publicUrl, ...sender }: SenderIdentity): string | null {
  return (
    missingSender(sender) ??
    (publicUrl ? null : `${NO_PUBLIC_URL}, so mails would have no working unsubscribe link`)
  );
}

/** The account's part of it. */
export function missingSender({
  fromName,
  fromEmail,
  postalAddress,
}: Omit<SenderIdentity, 'publicUrl'>): string | null {
  const missing = [
    isBlank(fromEmail) && 'no sender address',
    isBlank(fromName) && 'no sender name',
    isBlank(postalAddress) && 'no postal address',
  ].filter((one) => one !== false);
  if (missing.length === 0) return null;
  const [last, ...others] = missing.toReversed();
  const list = others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last!;
  const sentence = `${list[0]!.toUpperCase()}${list.slice(1)}`;
  return `${sentence} ${missing.length > 1 ? 'are' : 'is'} set for this account`;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
