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

/** The words of a folded text; none for an empty one. */
export function foldWords(text: string | null | undefined): string[] {
  const folded = text ? fold(text.slice(0, 2_000)) : '';
  return folded === '' ? [] : folded.split(' ');
}
