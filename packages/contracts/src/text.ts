import { z } from 'zod';

/** White space and invisible format characters at either end; `String#trim` leaves zero-width ones standing. */
const EDGES = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/**
 * Text that a person typed: trimmed, `min` to `max` code points (not UTF-16 units, so an emoji counts as one).
 * NUL and unpaired surrogates are refused, because Postgres cannot store them.
 */
export function typedText(min: number, max: number) {
  return z
    .string('must be a string')
    .meta({ minLength: min, maxLength: max })
    .transform((text) => text.replace(EDGES, ''))
    .superRefine((text, context) => {
      const length = codePointLength(text);
      if (length < min || length > max) {
        context.addIssue({ code: 'custom', message: `must have ${min} to ${max} characters, has ${length}` });
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

function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
