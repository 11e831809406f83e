import { fold } from './fold.ts';

export interface Found<Id> {
  id: Id;
  /** Words of the text from `start` up to, not including, `end`. */
  start: number;
  end: number;
}

/** Finds known phrases in the words of a folded text. */
export type PhraseFinder<Id> = (words: readonly string[]) => Found<Id>[];

/** Longest phrase first, left to right, no word used twice; plurals are known of themselves. */
export function createPhraseFinder<Id>(
  entries: Iterable<readonly [phrase: string, id: Id]>,
): PhraseFinder<Id> {
  const ids = new Map<string, Id>();
  let longest = 1;
  for (const [phrase, id] of entries) {
    const folded = fold(phrase);
    longest = Math.max(longest, folded.split(' ').length);
    for (const form of [folded, plural(folded)]) if (!ids.has(form)) ids.set(form, id);
  }
  return (words) => {
    const found: Found<Id>[] = [];
    for (let start = 0; start < words.length; ) {
      const end = longestMatch(ids, words, start, longest);
      if (end > start) found.push({ id: ids.get(words.slice(start, end).join(' ')) as Id, start, end });
      start = Math.max(end, start + 1);
    }
    return found;
  };
}

function longestMatch<Id>(
  ids: Map<string, Id>,
  words: readonly string[],
  start: number,
  longest: number,
): number {
  for (let end = Math.min(words.length, start + longest); end > start; end--) {
    if (ids.has(words.slice(start, end).join(' '))) return end;
  }
  return start;
}

function plural(phrase: string): string {
  if (/(s|x|ch|sh)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}
