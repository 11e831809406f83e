import { type Entity, OCCUPATIONS, readGazetteer } from '@reach/lexicon';
import { AND, COMPANIES, IN, OF, PEOPLE } from './cues.ts';
import { type Found, PLACE_KINDS } from './look-around.ts';
import type { Segmented } from './segments.ts';
import type { Token } from './tokens.ts';
import type { Part } from './types.ts';

/** A known phrase of a goal with what it most likely means there. */
export interface Named {
  /** Tokens, `end` not included. */
  start: number;
  end: number;
  ids: readonly Entity[];
  part: Part;
  aside: boolean;
}

export interface Reading {
  tokens: readonly Token[];
  named: readonly Named[];
}

/** Keeps the phrases that can be meant where they stand: "it" is seldom IT, and "Nice" not always a city. */
export function nameEntities(
  tokens: readonly Token[],
  found: readonly Found[],
  segmented: Segmented,
): Named[] {
  const named: Named[] = [];
  for (const each of found) {
    const ids = each.ids.filter((entity) => isMeant(entity, each, { tokens, found, named }));
    if (ids.length === 0) continue;
    named.push({
      ...each,
      ids,
      part: segmented.parts[each.start] ?? 'audience',
      aside: segmented.aside[each.start] ?? false,
    });
  }
  return named;
}

interface Around {
  tokens: readonly Token[];
  found: readonly Found[];
  named: readonly Named[];
}

/** Abbreviations that are words or pronouns when they are not in capitals. */
const SHORT = new Set('sea it si tic ip pa ea bd cx bi pr she soc art ic md do gc rn gp'.split(' '));

function isMeant(entity: Entity, found: Found, around: Around): boolean {
  const { tokens } = around;
  const token = tokens[found.start]!;
  const single = found.end === found.start + 1;
  const said = token.text;
  if (single && token.word === 'us') return isCountryUs(found.start, tokens);
  if (single && SHORT.has(token.word) && said === said.toLowerCase()) return isBesideJob(found, around);
  if (entity.kind === 'city') return isCityMeant(entity.city, found, around);
  if (entity.kind === 'country' && single && isDemonymOfLanguage(found, tokens)) return false;
  if (entity.kind === 'country' || entity.kind === 'state') {
    return !isDoubtful(found, tokens) || isPlaced(found, around) || isCapital(tokens, found);
  }
  return true;
}

/** "us" after "join" or "with" is no country. */
function isCountryUs(index: number, tokens: readonly Token[]): boolean {
  if (tokens[index]!.text === 'US' || tokens[index]!.text === 'U.S.') return true;
  return /^(?:the|in|across|from|within|throughout)$/.test(tokens[index - 1]?.word ?? '');
}

function isBesideJob({ start, end }: Found, { tokens, found }: Around): boolean {
  const next = found.find((each) => each.start === end);
  const isJob = (ids: readonly Entity[]) => ids.some(({ kind }) => kind === 'level' || kind === 'role');
  if (next && isJob(next.ids)) return true;
  const last = tokens[end]?.word ?? '';
  if (PEOPLE.has(last) || /^(?:services?|consulting|support|security|consultancies|companies)$/.test(last))
    return true;
  return tokens[start - 1]?.word === 'of' && found.some((each) => each.end === start - 1 && isJob(each.ids));
}

const BIG_CITY = 150;

function isCityMeant(city: string, found: Found, around: Around): boolean {
  const { tokens } = around;
  if (isPlaced(found, around)) return !isDoubtful(found, tokens) || isCapital(tokens, found);
  const people = readGazetteer().cities.get(city)?.[0]?.people ?? 0;
  return isCapital(tokens, found) && !isDoubtful(found, tokens) && people >= BIG_CITY && found.start > 0;
}

/** After "in" and the like, in a list with another place, or before "based". */
function isPlaced({ start, end }: Found, { tokens, named }: Around): boolean {
  const before = tokens[start - 1]?.word ?? '';
  if (IN.has(before) || /^(?:greater|downtown|central|metro|north|south|:)$/.test(before)) return true;
  if (before === 'the' && IN.has(tokens[start - 2]?.word ?? '')) return true;
  if (/^(?:based|area|metro)$/.test(tokens[end]?.word ?? '')) return true;
  if (!AND.has(before) && before !== 'also') return false;
  const last = named.at(-1);
  return last !== undefined && start - last.end <= 2 && last.ids.some(isPlace);
}

function isPlace({ kind }: Entity): boolean {
  return PLACE_KINDS.has(kind);
}

function isDoubtful({ start, end }: Found, tokens: readonly Token[]): boolean {
  return end === start + 1 && readGazetteer().doubtful.has(tokens[start]!.word);
}

function isCapital(tokens: readonly Token[], { start }: Found): boolean {
  const { text } = tokens[start]!;
  return text[0] !== text[0]!.toLowerCase();
}

/** "Spanish-speaking" is a language, "Italian restaurants" a kitchen. */
function isDemonymOfLanguage({ end }: Found, tokens: readonly Token[]): boolean {
  return /^(?:speaking|speakers?|language|cuisine|food|food|translation|translators|courses|lessons|spoken)$/.test(
    tokens[end]?.word ?? '',
  );
}

/** Whether a job's name stands for businesses of its trade: "buyers at freight forwarders". */
export function isBusiness(named: Named, reading: Reading): boolean {
  if (named.ids.some(({ kind }) => kind === 'industry')) return isCompanyPlace(named, reading);
  return (
    tradeOf(named) !== undefined &&
    /^(?:at|bei|chez|bij|within)$/.test(reading.tokens[named.start - 1]?.word ?? '')
  );
}

/** The industry of a named occupation. */
export function tradeOf({ ids }: Named): string | undefined {
  for (const id of ids)
    if (id.kind === 'role' && OCCUPATIONS[id.role]?.industry) return OCCUPATIONS[id.role]!.industry;
  return undefined;
}

/** Whether a phrase that may be a department or an industry stands where kinds of company stand. */
export function isCompanyPlace(
  { start, end }: { start: number; end: number },
  { tokens, named }: Reading,
): boolean {
  const after = tokens[end]?.word ?? '';
  const before = tokens[start - 1]?.word ?? '';
  if (COMPANIES.has(after)) return true;
  const next = named.find((each) => each.start === end);
  if (next?.ids.some(({ kind }) => kind === 'level')) return false;
  if (next?.ids.some(({ kind }) => kind === 'role')) return true;
  if (/^(?:at|in|from|across|within|bei|im|chez|dans|en|nel|nella|bij)$/.test(before)) return true;
  if (OF.has(before) && COMPANIES.has(tokens[start - 2]?.word ?? '')) return true;
  const last = [...named].reverse().find((each) => each.end <= start);
  return (
    last !== undefined &&
    AND.has(before) &&
    start - last.end <= 1 &&
    last.ids.every(({ kind }) => kind === 'industry')
  );
}
