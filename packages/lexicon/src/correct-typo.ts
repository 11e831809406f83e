import { REAL_WORDS } from './generated/real-words.ts';
import { remember } from './remember.ts';
import { distanceLimit, typoDistance } from './typos.ts';
import { correctableWords, goalPhrases } from './vocabulary.ts';

/** Real words that in a goal are nearly always a slip. */
const SLIPS: Record<string, string> = {
  mangers: 'managers',
  manger: 'manager',
  farmacies: 'pharmacies',
  manging: 'managing',
};

let byStart: Map<string, string[]> | undefined;
let correctable: Set<string> | undefined;
let real: Set<string> | undefined;

/**
 * The word that a folded word is a slip of, or null. Real words are left alone, as are those that two known
 * words are equally near to. The first letter has to be right. Leads share their slips and, more so, the words that
 * nobody knows.
 */
export const correctTypo = remember(findCorrection);

function findCorrection(word: string): string | null {
  if (SLIPS[word]) return SLIPS[word];
  const limit = distanceLimit(word);
  if (limit === 0 || !/^[a-z]+$/.test(word) || goalPhrases.exact(word).length > 0) return null;
  real ??= new Set(REAL_WORDS.trim().split(/\s+/));
  if (real.has(word)) return null;
  correctable ??= new Set(correctableWords());
  if (correctable.has(word)) return null;
  byStart ??= group([...correctable]);
  let nearest: string[] = [];
  let least = limit;
  for (const other of byStart.get(word[0]!) ?? []) {
    const distance = typoDistance(word, other, least);
    if (distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(other);
  }
  // "manager" and "managers" are one answer.
  const [first, ...others] = nearest.sort((a, b) => a.length - b.length);
  if (!first) return null;
  if (others.length === 0) return first;
  if (others.every((other) => other === `${first}s`)) return word.endsWith('s') ? others[0]! : first;
  if (!others.every((other) => meanSame(first, other))) return null;
  // A letter is left out more often than it is changed.
  return nearest.find((each) => isWithin(word, each)) ?? first;
}

/** Whether all letters of a word are in another, in their order. */
function isWithin(word: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === word[at]) at++;
  return at === word.length;
}

/** "semiconductor" and the French "semiconducteur". */
function meanSame(a: string, b: string): boolean {
  const meanings = goalPhrases.exact(b).map((entity) => JSON.stringify(entity));
  return goalPhrases.exact(a).some((entity) => meanings.includes(JSON.stringify(entity)));
}

function group(words: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = word[0]!;
    const group = groups.get(start);
    if (group) group.push(word);
    else groups.set(start, [word]);
  }
  return groups;
}
