import type { Sender } from '@reach/contracts';
import type { Footer } from '@reach/mail';
import { unsubscribeUrl } from '../sends/compose.ts';
import { missingIdentity } from '../sends/sender-identity.ts';

/** Stands in a preview where each mail will have its own. */
const SAMPLE_TOKEN = 'each-mail-has-its-own-token';

/** The footer that dispatch appends. */
export function previewFooter(sender: Sender): Footer {
  return {
    sender: sender.from_name ?? '(no sender name)',
    postalAddress: sender.postal_address ?? '(no postal address)',
  };
}

/** What a mail's link to unsubscribe will look like. */
export function sampleLink(publicUrl: string | undefined): string {
  return unsubscribeUrl(publicUrl ?? '', SAMPLE_TOKEN);
}

/** A note when nothing would be sent because the sender is not whole. */
export function senderNotes(sender: Sender, publicUrl: string | undefined): string[] {
  const missing = missingIdentity({
    fromName: sender.from_name,
    fromEmail: sender.from_email,
    postalAddress: sender.postal_address,
    publicUrl,
  });
  return missing ? [`${missing}: a start would be paused before its first mail`] : [];
}
