export type TemplatePart = 'text' | 'html' | 'subject';

const unchanged = (text: string) => text;

/** How the author's text, a placeholder's default and a lead's value enter each part of a message. */
export const ESCAPES: Record<
  TemplatePart,
  Record<'escapeLiteral' | 'escapeFallback' | 'escapeValue', (text: string) => string>
> = {
  text: { escapeLiteral: unchanged, escapeFallback: unchanged, escapeValue: unchanged },
  // A default's text may have been escaped before (textToHtml does), so its entities stay as they are.
  html: { escapeLiteral: unchanged, escapeFallback: escapeHtmlOnce, escapeValue: escapeHtml },
  subject: { escapeLiteral: toOneLine, escapeFallback: toOneLine, escapeValue: toOneLine },
};

/** How finished text is written down: as it is, or for the inside of a JSON string. */
export type Writing = (text: string) => string;

export const asIs: Writing = unchanged;

/** What `JSON.stringify` makes of the text, without its quotes. */
export const insideJson: Writing = (text) =>
  NEEDS_JSON_ESCAPE.test(text) ? JSON.stringify(text).slice(1, -1) : text;

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const NEEDS_JSON_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character]!) : text;
}

const NEEDS_ESCAPE = /[&<>"']/;

function escapeHtmlOnce(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot|#39);)|[<>"']/g, (character) => HTML_ENTITIES[character]!);
}

/** Line breaks and controls would start a new header or hide text; U+2028 and U+2029 are line breaks to some. */
function toOneLine(text: string): string {
  return NEEDS_ONE_LINE.test(text) ? text.replace(LINE_BREAKS_AND_CONTROLS, ' ') : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const NEEDS_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const LINE_BREAKS_AND_CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Nothing to see: white space and invisible format characters only. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** As Liquid does: the first letter upper case, the rest lower case. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}
