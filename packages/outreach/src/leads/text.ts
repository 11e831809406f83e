/** What a short field keeps, in UTF-16 units; free text and custom values have limits of their own. */
export const SHORT_TEXT = 300;
export const LONG_TEXT = 5_000;

/** Controls, line separators, and bidirectional marks that could make a text read as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/**
 * One line of text that Postgres can store: unwanted characters become a space, the ends are trimmed, the rest
 * is cut at `max` UTF-16 units without splitting a character. Null when nothing is left.
 */
export function cleanText(text: string | undefined, max: number = SHORT_TEXT): string | null {
  if (!text) return null;
  const line = text.replace(UNWANTED, ' ').trim();
  return line === '' ? null : cut(line, max);
}

/** The same for text of several lines: its line breaks stay, as `\n`. */
export function cleanParagraphs(text: string | undefined, max: number = LONG_TEXT): string | null {
  if (!text) return null;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(UNWANTED, ' ').trimEnd());
  const joined = lines.join('\n').trim();
  return joined === '' ? null : cut(joined, max);
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text.toWellFormed();
  const endsInHalf = /[\ud800-\udbff]/.test(text.charAt(max - 1));
  return text
    .slice(0, endsInHalf ? max - 1 : max)
    .trimEnd()
    .toWellFormed();
}
