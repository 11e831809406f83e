import { z } from 'zod';

/** White space or an invisible format character; `String#trim` leaves zero-width ones standing. */
const EDGE = /^[\s\p{Cf}]$/u;

/**
 * Text that a person typed: trimmed, `min` to `max` code points (not UTF-16 units, so an emoji counts as one).
 * NUL and unpaired surrogates are refused, because Postgres cannot store them.
 */
export function typedText(min: number, max: number) {
  return z
    .string('must be a string')
    .meta({ minLength: min, maxLength: max })
    .transform(withoutEdges)
    .superRefine((text, context) => {
      const length = codePointLength(text);
      if (length < min || length > max) {
        const message = `must have ${min} to ${max} characters, has ${length}`;
        // Patterns that follow are for texts of a known length.
        context.addIssue({ code: 'custom', message, continue: false });
      } else if (text.includes('\u0000') || !text.isWellFormed()) {
        context.addIssue({ code: 'custom', message: 'must not contain NUL or broken characters' });
      }
    });
}

/** What somebody looks for; Postgres takes neither NUL nor unpaired surrogates. */
export function searchText(max: number) {
  return z
    .string('must be a string')
    .max(max, `must have at most ${max} characters`)
    .refine(
      (text) => !text.includes('\u0000') && text.isWellFormed(),
      'must not contain NUL or broken characters',
    );
}

/** One look from either end: a pattern for both would begin anew at each space of a long row in the middle. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  for (const character of text) {
    if (!EDGE.test(character)) break;
    start += character.length;
  }
  while (end > start) {
    const character = lastCharacter(text, end);
    if (!EDGE.test(character)) break;
    end -= character.length;
  }
  return text.slice(start, end);
}

/** The one that ends before `end`: two units where they are a pair. */
function lastCharacter(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return pair.length === 2 && pair.codePointAt(0)! > 0xffff ? pair : text.slice(end - 1, end);
}

function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
