import { fold } from './fold.ts';

export interface Found<Id> {
  /** What the phrase may mean; more than one where only its surroundings tell. */
  ids: readonly Id[];
  /** Words of the text from `start` up to, not including, `end`. */
  start: number;
  end: number;
}

export interface PhraseFinder<Id> {
  /** The longest phrase that starts at a word. */
  at(words: readonly string[], start: number): Found<Id> | undefined;
  /** Longest phrase first, left to right, no word used twice. */
  find(words: readonly string[]): Found<Id>[];
  /** What a whole folded text means. */
  exact(text: string): readonly Id[];
}

/**
 * Finds known phrases in the words of a folded text; plurals are known of themselves. The book is made when it is first
 * needed: dispatcher and receiver read nobody's words, and all books together take some 40 MB.
 */
export function createPhraseFinder<Id>(
  entries: () => Iterable<readonly [phrase: string, id: Id]>,
): PhraseFinder<Id> {
  let made: Book<Id> | undefined;
  const book = () => {
    made ??= makeBook(entries());
    return made;
  };

  const at = (words: readonly string[], start: number): Found<Id> | undefined => {
    const { ids, longest } = book();
    const most = longest.get(words[start]!);
    if (!most) return undefined;
    for (let end = Math.min(words.length, start + most); end > start; end--) {
      const form = end === start + 1 ? words[start]! : words.slice(start, end).join(' ');
      const found = ids.get(form);
      if (found) return { ids: found, start, end };
    }
    return undefined;
  };
  return {
    at,
    exact: (text) => book().ids.get(text) ?? [],
    find(words) {
      const found: Found<Id>[] = [];
      for (let start = 0; start < words.length; ) {
        const next = at(words, start);
        if (next) found.push(next);
        start = next?.end ?? start + 1;
      }
      return found;
    },
  };
}

interface Book<Id> {
  ids: Map<string, Id[]>;
  /** By first word the most words that a phrase has, so that most words of a text cost one look-up. */
  longest: Map<string, number>;
}

function makeBook<Id>(entries: Iterable<readonly [phrase: string, id: Id]>): Book<Id> {
  const ids = new Map<string, Id[]>();
  const longest = new Map<string, number>();
  const add = (form: string, meanings: Id[]) => {
    ids.set(form, meanings);
    const words = form.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  };
  for (const [phrase, id] of entries) {
    const form = fold(phrase);
    const known = ids.get(form);
    if (known?.includes(id)) continue;
    if (known) known.push(id);
    else if (form) add(form, [id]);
  }
  for (const [form, meanings] of [...ids]) {
    for (const each of plurals(form)) {
      const known = ids.get(each);
      if (known) known.push(...meanings.filter((meaning) => !known.includes(meaning)));
      else add(each, [...meanings]);
    }
  }
  return { ids, longest };
}

/** `a | b | c` of a table. */
export function phrasesOf(list: string | undefined): string[] {
  return (list ?? '').split('|').flatMap((phrase) => phrase.trim() || []);
}

/** Regular plurals; of several words also of the first, as the Romance languages do. */
function plurals(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  if (rest.length === 0) return pluralsOfWord(phrase);
  const last = rest.pop()!;
  const middle = rest.length > 0 ? ` ${rest.join(' ')} ` : ' ';
  const lasts = pluralsOfWord(last);
  return [
    ...lasts.map((each) => `${first}${middle}${each}`),
    ...pluralsOfWord(first).flatMap((each) => [last, ...lasts].map((end) => `${each}${middle}${end}`)),
  ];
}

function pluralsOfWord(word: string): string[] {
  if (/ch$/.test(word)) return [`${word}es`, `${word}s`];
  if (/(s|x|sh|z)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/man$/.test(word)) return [`${word.slice(0, -2)}en`, `${word}s`];
  // German and Dutch: `Unternehmen` is listed, `Agenturen` follows.
  return word.length >= 7 ? [`${word}s`, `${word}en`, `${word}n`, `${word}e`] : [`${word}s`];
}
