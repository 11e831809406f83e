import type { EntityKind, goalPhrases } from '@reach/lexicon';
import { ASKED, COMPANIES, LABELS, NOT, OFFER, SENDER } from './cues.ts';
import type { Token } from './tokens.ts';
import type { Part } from './types.ts';

// What segmentation sees when it looks around from a word: nothing here changes anything.

export type Found = ReturnType<typeof goalPhrases.find>[number];

export const PLACE_KINDS: ReadonlySet<EntityKind> = new Set(['country', 'state', 'city', 'region']);

export interface Context {
  tokens: readonly Token[];
  index: number;
  at: ReadonlyMap<number, Found>;
  names: ReadonlySet<number>;
}

/** A label and its colon within three words. */
export function labelAt(tokens: readonly Token[], index: number): Part | null {
  if (isEnd(word(tokens, index))) return null;
  for (let colon = index + 1; colon <= index + 3 && !isEnd(word(tokens, colon)); colon++) {
    if (word(tokens, colon) !== ':') continue;
    const first = LABELS[word(tokens, index)];
    // "Not banks: a call" leaves out banks; only "not:" is a label.
    return LABELS[word(tokens, colon - 1)] ?? (first === 'excluded' ? null : (first ?? null));
  }
  return null;
}

/** "no later", "not only", "no strings attached" leave nobody out. */
const HARMLESS =
  /^(?:later|obligation|obligations|problem|matter|strings|more|cost|costs|need|longer|only|just|yet|sure|less|fewer|catch|commitment|charge|fee|fees|pressure|sales|idea|limit|time|one|too)$/;

export function isNot(tokens: readonly Token[], index: number): boolean {
  const current = word(tokens, index);
  if (!NOT.has(current)) return false;
  return !(
    /^(?:no|not|without|sin|ohne|sans|senza|sem)$/.test(current) && HARMLESS.test(word(tokens, index + 1))
  );
}

export const ALL = /^(?:anyone|everyone|anybody|everybody|anything|anywhere|everywhere|all)$/;

/** "…, early access to our", "…; free trial of": what is asked for, named without a verb. */
export function asksSoon({ tokens }: Context, from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    const current = word(tokens, index);
    if (current === '' || /^[.,;:!?()-]$/.test(current) || /^(?:in|at|of|with|and|from|our)$/.test(current))
      return false;
    if (ASKED.has(current)) return true;
  }
  return false;
}

/** "for a call", "pour une démo", "um … zu": what is asked for, not what the audience is there for. */
export function asksFor({ tokens, index, at }: Context): boolean {
  const following = word(tokens, index + 1);
  if (!/^(?:for|para|pour|fur|per|voor|um|om)$/.test(word(tokens, index)) || at.has(index)) return false;
  if (/^(?:the|la|el|le|die|der|das|de|il|los|las|les)$/.test(following)) return false;
  const industry = [2, 3].some((offset) => COMPANIES.has(word(tokens, index + offset)));
  return !(at.get(index + 1)?.ids.some(({ kind }) => kind === 'industry' || kind === 'role') || industry);
}

/** Whether somebody is named soon, before a mark, "them" or "our": the words after "invite", "to" or "with". */
export function addressed(context: Context, from: number): boolean {
  for (let index = from; index < from + 5; index++) {
    const current = word(context.tokens, index);
    if (context.names.has(index)) return true;
    if (
      current === '' ||
      /^[.,;:!?()-]$/.test(current) ||
      OFFER.has(current) ||
      /^(?:them|him|her|it|to|for|with)$/.test(current)
    )
      return false;
  }
  return false;
}

export function isPlaceAt({ at }: Context, index: number): boolean {
  return at.get(index)?.ids.some(({ kind }) => PLACE_KINDS.has(kind)) ?? false;
}

/** "I'm", but not the German "im". */
export function isSender(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (SENDER.has(token.word) || (token.word === 'im' && /['’]/.test(token.text)));
}

export function namedWithin({ at, names }: Context, from: number, words: number): boolean {
  return range(from, from + words).some((index) => names.has(index) || at.has(index));
}

/** The "No" of "…? No: …". */
export function isDenial(tokens: readonly Token[], index: number): boolean {
  return /^(?:no|nope|nein|non)$/.test(word(tokens, index)) && word(tokens, index - 1) === '?';
}

/** Named people, jobs or businesses; a place alone is nobody. */
export function isSomebody({ ids }: Found): boolean {
  return ids.some(({ kind }) => !PLACE_KINDS.has(kind));
}

/** Ends a sentence or opens a parenthesis. */
export function isBreak(mark: string): boolean {
  return isEnd(mark) || /^[()-]$/.test(mark);
}

export function isEnd(mark: string): boolean {
  return /^[.;!?]$/.test(mark);
}

export function word(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
