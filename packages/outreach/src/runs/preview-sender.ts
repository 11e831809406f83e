import type { Preview, Sender } from '@reach/contracts';
import { footerHtml, footerText } from '@reach/mail';
import { unsubscribeUrl } from '../sends/compose.ts';
import { missingIdentity } from '../sends/sender-identity.ts';

/** Stands in a preview where each mail will have its own. */
const SAMPLE_TOKEN = 'each-mail-has-its-own-token';

/**
 * A preview's messages with the footer that dispatch appends, and a note when nothing would be sent because the
 * sender is not whole.
 */
export function previewSender(
  preview: Preview,
  { sender, publicUrl }: { sender: Sender; publicUrl: string | undefined },
): Preview {
  const missing = missingIdentity({
    fromName: sender.from_name,
    fromEmail: sender.from_email,
    postalAddress: sender.postal_address,
    publicUrl,
  });
  const footer = {
    sender: sender.from_name ?? '(no sender name)',
    postalAddress: sender.postal_address ?? '(no postal address)',
    unsubscribeUrl: unsubscribeUrl(publicUrl ?? '', SAMPLE_TOKEN),
  };
  return {
    ...preview,
    messages: preview.messages.map((message) => ({
      ...message,
      text: message.text + footerText(footer),
      html: message.html + footerHtml(footer),
    })),
    notes: missing
      ? [...preview.notes, `${missing}: a start would be paused before its first mail`]
      : preview.notes,
  };
}
