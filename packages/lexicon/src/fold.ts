const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/** `d'usine`, `l'azienda`: two words. */
const ELISION = /(?<![\p{L}\p{N}])([dlnsj]|qu|dell|all|nell|sull|dall)['’](?=\p{L}{2})/gu;

/** Text as the tables compare it: no case, no accents, words and numbers parted by single spaces. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłıđæœ]/g, (letter) => LETTERS[letter]!)
    .replace(ELISION, '$1 ')
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Most texts have no accents, and then none of the costly steps is needed. */
const PLAIN = /^[ -~]*$/;

function foldPlain(text: string): string {
  return wordsOfPlain(text).join(' ');
}

function wordsOfPlain(text: string): string[] {
  let lower = text.toLowerCase();
  if (lower.includes("'")) lower = lower.replace(ELISION, '$1 ');
  if (lower.includes('&')) lower = lower.replaceAll('&', ' and ');
  return lower.replace(/['.]/g, '').match(/[a-z0-9+#]+/g) ?? [];
}

/** The words of a folded text; none for an empty one. */
export function foldWords(text: string | null | undefined): string[] {
  if (!text) return [];
  const start = text.slice(0, 2_000);
  if (PLAIN.test(start)) return wordsOfPlain(start);
  const folded = fold(start);
  return folded === '' ? [] : folded.split(' ');
}
