import { escapeHtml } from './escape.ts';
import { PLACEHOLDER } from './merge-syntax.ts';

/**
 * Turns a plain-text body into simple HTML: a paragraph per block of lines, `<br>` between lines, http and https
 * addresses as links. Placeholders stay placeholders, so compile the result as part `html`. Everything else is
 * escaped, so the result never holds markup of the text. An address that touches a placeholder is not linked: a
 * lead's value must not become part of a link. Give it the template rather than a rendered text, whose values
 * would be linked like the rest.
 */
export function textToHtml(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`);
  return `<div style="${STYLE}">\n${paragraphs.join('\n')}\n</div>`;
}

const STYLE = 'font-family: Arial, Helvetica, sans-serif; font-size: 15px; line-height: 1.5';

/** Splitting by a pattern with one group gives text and placeholders in turns. */
function inlineHtml(paragraph: string): string {
  return paragraph
    .split(PLACEHOLDER)
    .map((piece, index, pieces) =>
      index % 2 === 1 ? escapeDefaults(piece) : linkedHtml(piece, index < pieces.length - 1),
    )
    .join('');
}

function escapeDefaults(placeholder: string): string {
  return placeholder.replace(/"([^"]*)"|'([^']*)'/g, (quoted) => {
    const quote = quoted[0]!;
    return quote + escapeHtml(quoted.slice(1, -1)) + quote;
  });
}

function linkedHtml(text: string, placeholderFollows: boolean): string {
  let html = '';
  let start = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const touches = placeholderFollows && match.index + match[0].length === text.length;
    if (touches) break;
    const address = withoutPunctuation(match[0]);
    const escaped = escapeHtml(address);
    html += `${withBreaks(text.slice(start, match.index))}<a href="${escaped}">${escaped}</a>`;
    start = match.index + address.length;
  }
  return html + withBreaks(text.slice(start));
}

const ADDRESS = /\bhttps?:\/\/[\p{L}\p{N}[][^\s<>"'`{}|\\^]*/giu;
/** Ends the sentence around an address rather than the address. */
const PUNCTUATION = '.,;:!?)]*';

/** Back from the end: a pattern would begin anew at each of many dots in the middle. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  while (PUNCTUATION.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}
