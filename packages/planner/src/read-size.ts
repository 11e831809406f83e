import type { Size } from '@reach/lexicon';
import type { Part } from './types.ts';

export interface SizeFound {
  start: number;
  end: number;
  size: Size;
}

const UNIT =
  '(?:full[- ]time )?(?:employees?|people|person|persons|staff(?: members)?|headcount|ftes?|workers|team members|heads|seats|empleados|trabajadores|mitarbeitern?|mitarbeitende|besch(?:ä|ae)ftigten?|employ(?:é|e)s|salari(?:é|e)s|collaborateurs|funcion(?:á|a)rios|colaboradores|dipendenti|addetti|medewerkers|werknemers)';
const NUMBER = '(\\d[\\d,.]{0,8}k?)';
const ABOVE =
  '(?:more than|over|above|at least|minimum(?: of)?|min\\.?|from|greater than|larger than|bigger than|>=?|≥|m(?:á|a)s de|al menos|mehr als|(?:ü|ue)ber|mindestens|ab|plus de|au moins|mais de|pelo menos|pi(?:ù|u) di|oltre|almeno|meer dan|minstens)';
const BELOW =
  '(?:less than|fewer than|under|below|up to|at most|maximum(?: of)?|max\\.?|no more than|not more than|smaller than|<=?|≤|menos de|hasta|weniger als|unter|bis zu|h(?:ö|oe)chstens|moins de|jusqu.(?:à|a)|at(?:é|e)|meno di|fino a|minder dan|tot|onder)';
const TO = '\\s?(?:-|–|—|to|and|through|bis|a|à|y|et|e|und|tot|en|até)\\s?';
const PREFIX = '(?:company size|size|headcount|employees|team(?:s)? of|staff of|workforce of)';

const PATTERNS: [pattern: RegExp, size: (a: number, b: number) => Omit<Size, 'hard'>][] = [
  [
    new RegExp(`(?:between\\s|from\\s|with\\s)?${NUMBER}${TO}${NUMBER}[\\s-]?${UNIT}`, 'giu'),
    (a, b) => range(a, b),
  ],
  [
    new RegExp(`${PREFIX}[:\\s]+(?:of |between |is )?${NUMBER}${TO}${NUMBER}(?:[\\s-]?${UNIT})?`, 'giu'),
    (a, b) => range(a, b),
  ],
  [new RegExp(`${BELOW}\\s?${NUMBER}[\\s-]?${UNIT}`, 'giu'), (a) => ({ min: 1, max: a })],
  [new RegExp(`${ABOVE}\\s?${NUMBER}\\+?[\\s-]?${UNIT}`, 'giu'), (a) => ({ min: a, max: null })],
  [
    new RegExp(`${NUMBER}\\s?(?:\\+|plus|or more|and up|and above)\\s?-?${UNIT}`, 'giu'),
    (a) => ({ min: a, max: null }),
  ],
  [
    new RegExp(`${NUMBER}\\s?${UNIT} (?:or more|and up|and above|plus|minimum|min)`, 'giu'),
    (a) => ({ min: a, max: null }),
  ],
  [
    new RegExp(`${NUMBER}\\s?${UNIT} (?:or less|or fewer|max|maximum|at most)`, 'giu'),
    (a) => ({ min: 1, max: a }),
  ],
  [new RegExp(`${PREFIX}[:\\s]+(?:is )?${ABOVE}\\s?${NUMBER}\\b`, 'giu'), (a) => ({ min: a, max: null })],
  [new RegExp(`${PREFIX}[:\\s]+(?:is )?${BELOW}\\s?${NUMBER}\\b`, 'giu'), (a) => ({ min: 1, max: a })],
  [new RegExp(`${PREFIX}[:\\s]+${NUMBER}\\s?\\+`, 'giu'), (a) => ({ min: a, max: null })],
];
/** "less than 20" leaves 20 out, "up to 20" does not. */
const EXCLUSIVE =
  /^(?:less than|fewer than|under|below|smaller than|<(?!=)|menos de|weniger als|unter|moins de|meno di|minder dan|onder)/i;

const WORDS: [RegExp, Size][] = [
  [/\b(?:fortune|ftse|global) ?\d{2,4}\b/giu, { min: 5_000, max: null, hard: true }],
  [
    /\bsm[be]s?\b|\bsmall (?:and|&|to|or) (?:medium|mid)[- ]?(?:sized?)? ?(?:businesses|companies|enterprises|firms)?|\bsmall business(?:es)?\b|\bpymes?\b|\bkmu\b|\bpme\b|\bpmi\b|\bmkb\b/giu,
    { min: 1, max: 200, hard: true },
  ],
  [
    /\bmid-?\s?(?:market|sized?|cap)\b|\bmedium-?\s?sized\b|\bmittelst(?:ä|ae)nd\w*|\bmedianas empresas\b/giu,
    { min: 200, max: 2_000, hard: true },
  ],
  [
    /\benterprises?\b(?! software| saas| resource| sales| architect\w*| applications?| plan| account| risk)/giu,
    { min: 1_000, max: null, hard: true },
  ],
  [
    /\b(?:large|big) (?:companies|corporations|corporates|firms|organi[sz]ations|employers)\b|\bcorporates\b/giu,
    { min: 1_000, max: null, hard: false },
  ],
  [/\bscale-?\s?ups?\b/giu, { min: 20, max: 500, hard: false }],
  [
    /\bstart-?\s?ups?\b|\bearly[- ]stage\b|\bseed[- ]stage\b|\bbootstrapped\b/giu,
    { min: 1, max: 200, hard: false },
  ],
];

/** Every number of employees in a goal, and where it stands. */
export function findSizes(goal: string): SizeFound[] {
  const found: SizeFound[] = [];
  for (const [pattern, toSize] of PATTERNS) {
    for (const match of goal.matchAll(pattern)) {
      const { index } = match;
      const end = index + match[0].length;
      if (found.some((other) => index < other.end && end > other.start)) continue;
      const [a = 0, b = 0] = match.slice(1).filter(Boolean).map(count);
      const size = toSize(a, b);
      if (size.max !== null && EXCLUSIVE.test(match[0])) size.max = Math.max(1, size.max - 1);
      found.push({ start: index, end, size: { ...size, hard: true } });
    }
  }
  return found;
}

/** The audience's size: numbers before words; what is left out by size bounds the other side. */
export function readSize(
  goal: string,
  sizes: readonly SizeFound[],
  partAt: (position: number) => Part,
): { size: Size; start: number; end: number } | null {
  const stated = sizes.find(({ start }) => partAt(start) === 'audience');
  if (stated) return stated;
  const left = sizes.find(({ start }) => partAt(start) === 'excluded');
  if (left) return { ...left, size: opposite(left.size) };
  for (const [word, size] of WORDS) {
    for (const { index, 0: text } of goal.matchAll(word)) {
      if (partAt(index) === 'audience') return { size, start: index, end: index + text.length };
    }
  }
  return null;
}

function opposite({ min, max }: Size): Size {
  return max !== null && min <= 1
    ? { min: max + 1, max: null, hard: true }
    : { min: 1, max: Math.max(1, min - 1), hard: true };
}

function range(a: number, b: number): Omit<Size, 'hard'> {
  return { min: Math.min(a, b), max: Math.max(a, b) };
}

function count(text: string): number {
  const value = Number(text.replace(/[,.k]/gi, ''));
  return Math.min(10_000_000, /k$/i.test(text) ? value * 1_000 : value);
}
