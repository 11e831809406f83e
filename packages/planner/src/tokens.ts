import { correctTypo, fold, goalPhrases, readGazetteer, splitCompound } from '@reach/lexicon';

import { PLACE_KINDS } from './look-around.ts';

export interface Token {
  /** As the goal has it. */
  text: string;
  /** Folded and corrected; a punctuation mark as itself. */
  word: string;
  start: number;
  end: number;
}

export interface Tokens {
  tokens: Token[];
  /** `Germny → Germany`, for the log. */
  corrections: string[];
}

const TOKEN =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])(?:[ldjns]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#]*|\n|\s?[-=]+>\s?|→|\s[-–—]+\s|[–—]|(?<=\s)\+(?=\s)|[.,;:!?()|&/@]/giu;
/** Goals hold at most 2,000 characters; so many wrong words are no slips. */
const MAX_CORRECTIONS = 12;
const MAX_UNKNOWN = 60;

export interface Tokenise {
  /** Stretches that give no words: numbers of employees. */
  masked: readonly { start: number; end: number }[];
  /** Whether slips are corrected; the word lists are English. */
  correct: boolean;
}

/** The words and marks of a goal with their places in it. */
export function tokenise(goal: string, { masked, correct }: Tokenise): Tokens {
  const tokens: Token[] = [];
  for (const { 0: text, index } of goal.matchAll(TOKEN)) {
    const end = index + text.length;
    if (masked.some((mask) => index < mask.end && end > mask.start)) continue;
    if (text === '&' || text === '+') tokens.push({ text, word: 'and', start: index, end });
    else if (/^[\p{L}\p{N}]/u.test(text)) {
      const word = fold(text).replaceAll(' ', '');
      if (word) tokens.push({ text, word, start: index, end });
    } else tokens.push({ text, word: mark(text), start: index, end });
  }
  const split = splitTokens(tokens.map(withoutPossessive));
  return correct ? correctSlips(split) : { tokens: split, corrections: [] };
}

function mark(text: string): string {
  if (text === '\n') return '.';
  if (text === '@') return 'at';
  return /[-–—→]/.test(text) ? '-' : text;
}

/** "company's" is a word of the company, not of companies. */
function withoutPossessive(token: Token): Token {
  return /['’]s$/.test(token.text) ? { ...token, word: token.word.replace(/s$/, '') } : token;
}

function splitTokens(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => {
    const parts = goalPhrases.exact(token.word).length > 0 ? null : splitCompound(token.word);
    return parts ? parts.map((word) => ({ ...token, word })) : [token];
  });
}

const PLACE_BEFORE =
  /^(?:in|from|across|and|or|near|around|,|within|throughout|en|aus|im|dans|au|em|no|na|nel|uit)$/;

function correctSlips(tokens: Token[]): Tokens {
  const corrections: string[] = [];
  let tried = 0;
  const corrected = tokens.map((token, index) => {
    if (!mayBeSlip(token, tokens) || corrections.length >= MAX_CORRECTIONS || tried >= MAX_UNKNOWN)
      return token;
    tried++;
    const word = correctTypo(token.word);
    if (!word || (isPlace(word) && !PLACE_BEFORE.test(tokens[index - 1]?.word ?? ''))) return token;
    corrections.push(`${token.text} → ${word}`);
    return { ...token, word };
  });
  return { tokens: corrected, corrections };
}

/** Names are no slips: not `GitHub`, and no capitals in the middle of a sentence that begin nothing known. */
function mayBeSlip({ text, word }: Token, tokens: Token[]): boolean {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text)) return false;
  const shouting = tokens.every((token) => token.text === token.text.toUpperCase());
  return shouting || text !== text.toUpperCase();
}

function isPlace(word: string): boolean {
  const { cities, countryByName } = readGazetteer();
  return (
    (countryByName.has(word) || cities.has(word)) &&
    goalPhrases.exact(word).every(({ kind }) => PLACE_KINDS.has(kind))
  );
}
