import { escapeHtml } from './escape.ts';

export interface Footer {
  /** Who writes: a person, a company. */
  sender: string;
  /** Where they can be found, as CAN-SPAM asks for; may have several lines. */
  postalAddress: string;
  /** Null when the message's own text has the link. */
  unsubscribeUrl: string | null;
}

/** What stands below every message: who sent it, from where, and how to hear no more. */
export function footerText({ sender, postalAddress, unsubscribeUrl }: Footer): string {
  const lines = ['-- ', [sender, ...addressLines(postalAddress)].join(', ')];
  if (unsubscribeUrl) lines.push(`Unsubscribe: ${unsubscribeUrl}`);
  return `\n\n${lines.join('\n')}\n`;
}

/** The same as HTML, to go behind the message's own. */
export function footerHtml({ sender, postalAddress, unsubscribeUrl }: Footer): string {
  const who = escapeHtml([sender, ...addressLines(postalAddress)].join(', '));
  const link = unsubscribeUrl ? `<br>\n<a href="${escapeHtml(unsubscribeUrl)}">Unsubscribe</a>` : '';
  return `\n<p style="${STYLE}">${who}${link}</p>`;
}

const STYLE =
  'font-family: Arial, Helvetica, sans-serif; font-size: 12px; line-height: 1.5; color: #666666; margin-top: 24px';

function addressLines(address: string): string[] {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '');
}
