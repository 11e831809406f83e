import {
  type Audience,
  type Excluded,
  goalPhrases,
  INDUSTRIES,
  industryFamily,
  OCCUPATIONS,
  ROLES,
  type RoleWanted,
} from '@reach/lexicon';
import { clarifyGoal } from './clarify.ts';
import { COMPANIES } from './cues.ts';
import { isBusiness, isCompanyPlace, type Named, nameEntities, type Reading, tradeOf } from './entities.ts';
import { guessLanguage } from './language.ts';
import { PLACE_KINDS } from './look-around.ts';
import { readAsk, readMinutes } from './read-ask.ts';
import { readOffer } from './read-offer.ts';
import { readPlaces } from './read-places.ts';
import { readRoles } from './read-roles.ts';
import { findSizes, readSize } from './read-size.ts';
import { readTopics } from './read-topics.ts';
import { type Segmented, segmentGoal } from './segments.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ParsedGoal, Part, Span } from './types.ts';

/**
 * Reads whom a goal means, what it asks for and what it offers: sizes are set aside, the rest is cut into words,
 * corrected, searched for what the lexicon knows, and parted into audience, ask, offer, sender and excluded. Never
 * throws. `clarify` is set when the goal names no audience: guessing would mail strangers.
 */
export function parseGoal(text: string): ParsedGoal {
  const goal = text.normalize('NFC').replace(/[\u200b-\u200d\u2060\ufeff]/g, ' ');
  const lang = guessLanguage(goal);
  const sizes = findSizes(goal);
  const { tokens, corrections } = tokenise(goal, { masked: sizes, correct: lang === 'en' });
  const found = goalPhrases.find(tokens.map(({ word }) => word));
  const segmented = segmentGoal(tokens, found, lang);
  const reading = { tokens, named: nameEntities(tokens, found, segmented) };
  const partAt = partFinder(tokens, segmented.parts);
  const size = readSize(goal, sizes, partAt);
  const read = readAudience(reading, segmented, size?.size ?? null);
  const { topics } = read;
  const audience = keepWanted(read.audience);
  return {
    lang,
    audience,
    ask: readAsk(goal, partAt),
    offer: readOffer(goal, tokens, segmented.parts),
    minutes: readMinutes(goal),
    clarify: clarifyGoal(goal, audience),
    spans: [
      ...partSpans(tokens, segmented.parts),
      ...facetSpans(reading),
      ...topics.map(
        ({ text: meaning, start, end }): Span => ({ start, end, part: 'audience', facet: 'topic', meaning }),
      ),
      ...sizeSpan(size),
    ],
    notes: corrections.length > 0 ? [`Read with corrected spelling: ${corrections.join(', ')}`] : [],
  };
}

function partFinder(tokens: readonly Token[], parts: readonly Part[]): (position: number) => Part {
  return (position) => {
    const next = tokens.findIndex(({ end }) => end > position);
    if (next < 0) return parts.at(-1) ?? 'audience';
    // Sizes are no tokens; they belong to the word before them.
    const inside = tokens[next]!.start <= position;
    return parts[inside ? next : Math.max(0, next - 1)] ?? 'audience';
  };
}

function readAudience(reading: Reading, segmented: Segmented, size: Audience['size']) {
  const { topics, keywords } = readTopics(reading, segmented);
  const topicEnds = topics.map(({ end }) => end);
  const plainly = ({ part, aside }: Named) => part === 'audience' && !aside;
  const anyhow = ({ part }: Named) => part === 'audience';
  const main = readRoles(reading, plainly);
  const roles = main.length > 0 ? main : readRoles(reading, anyhow);
  const direct = readIndustries(reading, plainly, topicEnds);
  const industries = direct.length > 0 ? direct : readIndustries(reading, anyhow, topicEnds);
  const audience: Audience = {
    roles: [...roles.map((role) => ownRole(role, industries)), ...ownersOf(reading, roles, industries)],
    industries,
    topics: topics.map(({ text }) => text),
    places: readPlaces(reading, anyhow),
    size,
    exclude: readExcluded(reading, segmented, industries),
    keywords,
  };
  return { audience, topics };
}

/** Kinds of company that are asked for; a word for people counts only where businesses are meant by it. */
function readIndustries(
  reading: Reading,
  inPart: (named: Named) => boolean,
  topicEnds: readonly number[],
): string[] {
  const industries = reading.named.filter(inPart).flatMap((named) => {
    if (isHeadNoun(named, reading, topicEnds)) return [];
    const trade = tradeOf(named);
    if (trade && !named.ids.some(({ kind }) => kind === 'industry') && isBusiness(named, reading))
      return [trade];
    const other = named.ids.some(({ kind }) => kind === 'department' || kind === 'role' || kind === 'person');
    if (other && !isCompanyPlace(named, reading)) return [];
    return named.ids.flatMap((id) => (id.kind === 'industry' ? [id.industry] : []));
  });
  return [...new Set(industries)];
}

/** The "shops" of "e-commerce shops" and the "producers" of "food producers" add no industry of their own. */
function isHeadNoun(
  { start, end }: Named,
  { tokens, named }: Reading,
  topicEnds: readonly number[],
): boolean {
  if (end !== start + 1 || !COMPANIES.has(tokens[start]!.word)) return false;
  if (topicEnds.includes(tokens[start - 1]?.end ?? -1)) return true;
  return named.some((other) => other.end === start && other.ids.some(({ kind }) => kind === 'industry'));
}

/** The principals of a law firm teach nobody. */
function ownRole(role: RoleWanted, industries: string[]): RoleWanted {
  const school = industries.length === 0 || industries.some((id) => industryFamily('education').includes(id));
  return role.role === 'principal_head' && !school ? { role: 'principal', text: 'principals' } : role;
}

/** "People who own gyms". */
function ownersOf({ tokens }: Reading, roles: RoleWanted[], industries: string[]): RoleWanted[] {
  if (roles.length > 0 || industries.length === 0) return [];
  const owning = tokens.some(
    ({ word }, index) =>
      /^(?:own|owning|owns|operate|running|run)$/.test(word) &&
      /^(?:who|that|people|anyone|those)$/.test(tokens[index - 1]?.word ?? ''),
  );
  return owning ? [{ role: 'owner', text: 'owners' }] : [];
}

function readExcluded(reading: Reading, { parts }: Segmented, wanted: readonly string[]): Excluded {
  const out = ({ part }: Named) => part === 'excluded';
  const { region: _region, ...places } = readPlaces(reading, out);
  // "Restaurants, no fast food": the industry is asked for, so the words themselves have to tell.
  const sameTrade = reading.named.filter(out).flatMap(({ ids, start, end }) =>
    ids.some((id) => id.kind === 'industry' && wanted.includes(id.industry))
      ? [
          reading.tokens
            .slice(start, end)
            .map(({ word }) => word)
            .join(' '),
        ]
      : [],
  );
  const industries = reading.named
    .filter(out)
    .flatMap(({ ids }) => ids.flatMap((id) => (id.kind === 'industry' ? [id.industry] : [])));
  const roles = readRoles(
    reading,
    (named) => out(named) && !named.ids.some(({ kind }) => kind === 'industry'),
  );
  return {
    industries: [...new Set(industries)],
    roles,
    places,
    terms: [...sameTrade, ...excludedTerms(reading, parts)],
  };
}

const NO_TERM =
  /^(?:anyone|anything|those|people|companies|company|firms|businesses|who|that|are|the|time|this|audience|target|limits|limit|else|any|in|at|of|or|and|please|from|with|who|have|has|only|already|our|competitors?|customers?|clients?|too|big|small|but|not|no|except|excluding|exclude|without|skip|avoid|other|than|to|be|is|like|all|kind|sort|type|larger|smaller|under|over|below|above|less|more|employees|contact|email|mail|write|include|includes|including|target|bother|worry|want|need|either|also|do|dont|does|this|them|they|it|we|i|a|an|for|such|as|on|by|these|there|leave|out|ones|one|work|works|working|based|located|inside|outside|via|just|anybody|everyone|ohne|keine|kein|und|oder|nicht|sin|ni|sans|pas|senza|sem|geen|zonder|y|e|et|o|ou|los|las|les|der|die|das)$/;

/** Words that are left out and mean nothing to the lexicon, and those whose industry was asked for: "crypto, not exchanges". */
function excludedTerms({ tokens, named }: Reading, parts: readonly Part[]): string[] {
  const understood = new Set(
    named
      .filter(({ part }) => part === 'excluded')
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const terms = tokens.flatMap(({ word }, index) =>
    parts[index] === 'excluded' && !understood.has(index) && /^\p{L}{4,}$/u.test(word) && !NO_TERM.test(word)
      ? [word]
      : [],
  );
  return [...new Set(terms)].slice(0, 10);
}

/** An exclusion never takes away what was asked for. */
function keepWanted(audience: Audience): Audience {
  const { exclude, industries, roles, places } = audience;
  return {
    ...audience,
    exclude: {
      ...exclude,
      industries: exclude.industries.filter((id) => !industries.includes(id)),
      roles: exclude.roles.filter((role) => !roles.some((wanted) => takesAway(role, wanted))),
      places: {
        // Of a region a country may be left out; one that is named itself is not taken back.
        countries: exclude.places.countries.filter(
          (code) =>
            places.region !== null || !places.countries.includes(code) || narrows(exclude.places, code),
        ),
        states: exclude.places.states.filter((state) => !places.states.includes(state)),
        cities: exclude.places.cities.filter(({ name }) => !places.cities.some((city) => city.name === name)),
      },
    },
  };
}

/** "No managers" would take every sales manager away as well. */
function takesAway(out: RoleWanted, wanted: RoleWanted): boolean {
  if (out.role || out.job) return out.role === wanted.role && out.job === wanted.job;
  const own = { ...OCCUPATIONS[wanted.role ?? ''], ...ROLES[wanted.role ?? ''] };
  const { level = own.level, department = own.department } = wanted;
  return (!out.level || out.level === level) && (!out.department || out.department === department);
}

function narrows({ states, cities }: Excluded['places'], code: string): boolean {
  return states.some((state) => state.startsWith(code)) || cities.some(({ country }) => country === code);
}

function partSpans(tokens: readonly Token[], parts: readonly Part[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach(({ start, end }, index) => {
    const last = spans.at(-1);
    const part = parts[index] ?? 'audience';
    if (last?.part === part) last.end = end;
    else spans.push({ start, end, part });
  });
  return spans;
}

function facetSpans({ tokens, named }: Reading): Span[] {
  return named
    .filter(({ part }) => part === 'audience' || part === 'excluded')
    .map(({ start, end, ids, part }) => {
      const [first] = ids;
      const place = ids.find(({ kind }) => PLACE_KINDS.has(kind));
      const industry = ids.find((id) => id.kind === 'industry');
      const meaning = industry?.kind === 'industry' ? INDUSTRIES[industry.industry]?.name : undefined;
      return {
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        part,
        facet: place ? 'place' : first?.kind === 'industry' ? 'industry' : 'role',
        ...(meaning && first?.kind === 'industry' ? { meaning } : {}),
      };
    });
}

function sizeSpan(size: { start: number; end: number } | null): Span[] {
  return size ? [{ start: size.start, end: size.end, part: 'audience', facet: 'size' }] : [];
}
