import { escapeHtml } from './escape.ts';

export interface Footer {
  /** Who writes: a person, a company. */
  sender: string;
  /** Where they can be found, as CAN-SPAM asks for; may have several lines. */
  postalAddress: string;
}

/** What stands below a message; `unsubscribeUrl` is null when the message's own text has the link. */
export type RenderFooter = (unsubscribeUrl: string | null) => { text: string; html: string };

/** What stands below every message, as text and as HTML: who sent it, from where, and how to hear no more. */
export function compileFooter({ sender, postalAddress }: Footer): RenderFooter {
  const who = [sender, ...addressLines(postalAddress)].join(', ');
  const text = `\n\n-- \n${who}\n`;
  const html = `\n<p style="${STYLE}">${escapeHtml(who)}`;
  return (unsubscribeUrl) =>
    unsubscribeUrl
      ? {
          text: `${text}Unsubscribe: ${unsubscribeUrl}\n`,
          html: `${html}<br>\n<a href="${escapeHtml(unsubscribeUrl)}">Unsubscribe</a></p>`,
        }
      : { text, html: `${html}</p>` };
}

const STYLE =
  'font-family: Arial, Helvetica, sans-serif; font-size: 12px; line-height: 1.5; color: #666666; margin-top: 24px';

function addressLines(address: string): string[] {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '');
}
