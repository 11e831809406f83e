import { asIs, escapeHtml, type Writing } from './escape.ts';

export interface Footer {
  /** Who writes: a person, a company. */
  sender: string;
  /** Where they can be found, as CAN-SPAM asks for; may have several lines. */
  postalAddress: string;
}

/** What stands below each part of a message; `unsubscribeUrl` is null when the message's own text has the link. */
export type RenderFooter = Record<'text' | 'html', (unsubscribeUrl: string | null) => string>;

/** What stands below every message, as text and as HTML: who sent it, from where, and how to hear no more. */
export function compileFooter({ sender, postalAddress }: Footer, writing: Writing = asIs): RenderFooter {
  const who = [sender, ...addressLines(postalAddress)].join(', ');
  const text = `\n\n-- \n${who}\n`;
  const html = `\n<p style="${STYLE}">${escapeHtml(who)}`;
  const around = (before: string, after: string, alone: string, escapeUrl: Writing) => {
    const [start, end, withoutLink] = [writing(before), writing(after), writing(alone)];
    return (url: string | null) => (url ? start + writing(escapeUrl(url)) + end : withoutLink);
  };
  return {
    text: around(`${text}Unsubscribe: `, '\n', text, asIs),
    html: around(`${html}<br>\n<a href="`, '">Unsubscribe</a></p>', `${html}</p>`, escapeHtml),
  };
}

const STYLE =
  'font-family: Arial, Helvetica, sans-serif; font-size: 12px; line-height: 1.5; color: #666666; margin-top: 24px';

function addressLines(address: string): string[] {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '');
}
