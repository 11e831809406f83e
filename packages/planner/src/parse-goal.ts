import {
  type Audience,
  type Entity,
  findEntities,
  fold,
  INDUSTRIES,
  REGIONS,
  ROLES,
  type RoleWanted,
} from '@reach/lexicon';
import { type Segment, segmentGoal } from './segments.ts';
import type { Ask, Clarify, ParsedGoal } from './types.ts';

/**
 * Reads whom a goal means, what it asks for and what it offers. Never throws. `clarify` is set when the goal names
 * no audience: guessing would mail strangers.
 */
export function parseGoal(goal: string): ParsedGoal {
  const segments = segmentGoal(goal.normalize('NFC'));
  const audience = { ...readAudience(segments), size: readSize(goal) };
  return {
    audience,
    ask: readAsk(goal),
    offer: readOffer(segments),
    minutes: readMinutes(goal),
    clarify: clarifyGoal(goal, audience),
  };
}

function readAudience(segments: Segment[]): Omit<Audience, 'size'> {
  const wanted = entitiesOf(segments, 'audience');
  const unwanted = entitiesOf(segments, 'excluded');
  const industries = unique(wanted.flatMap(({ id }) => (id.kind === 'industry' ? [id.industry] : [])));
  return {
    roles: readRoles(wanted),
    industries,
    places: readPlaces(wanted.map(({ id }) => id)),
    exclude: {
      industries: unique(unwanted.flatMap(({ id }) => (id.kind === 'industry' ? [id.industry] : []))).filter(
        (industry) => !industries.includes(industry),
      ),
      roles: unique(unwanted.flatMap(({ id }) => (id.kind === 'role' ? [id.role] : []))),
      countries: unique(unwanted.flatMap(({ id }) => (id.kind === 'country' ? [id.country] : []))),
    },
  };
}

interface Named {
  id: Entity;
  text: string;
}

function entitiesOf(segments: Segment[], part: Segment['part']): Named[] {
  return segments
    .filter((segment) => segment.part === part)
    .flatMap(({ text }) => {
      // "20 people" is a size, not a department.
      const words = fold(
        [SIZE_BETWEEN, SIZE_BELOW, SIZE_ABOVE].reduce((rest, size) => rest.replace(size, ' '), text),
      ).split(' ');
      return findEntities(words).map(({ id, start, end }) => ({
        id,
        text: words.slice(start, end).join(' '),
      }));
    });
}

/** A level goes with every department that is named; without any it stands alone. Named roles stand for themselves. */
function readRoles(entities: Named[]): RoleWanted[] {
  const named = entities.flatMap(({ id, text }) => (id.kind === 'role' ? [{ role: id.role, text }] : []));
  const levels = entities.flatMap(({ id, text }) => (id.kind === 'level' ? [{ level: id.level, text }] : []));
  const departments = entities.flatMap(({ id, text }) =>
    id.kind === 'department' ? [{ department: id.department, text }] : [],
  );
  if (levels.length === 0) return uniqueRoles([...named, ...departments]);
  if (departments.length === 0) return uniqueRoles([...named, ...levels]);
  const composed = levels.flatMap((level) =>
    departments.map((department) => ({ ...level, ...department, text: `${department.text} ${level.text}` })),
  );
  return uniqueRoles([...named, ...composed]);
}

function uniqueRoles(roles: RoleWanted[]): RoleWanted[] {
  const key = ({ role, level, department }: RoleWanted) => [role, level, department].join(':');
  return [...new Map(roles.map((role) => [key(role), role])).values()];
}

function readPlaces(entities: Entity[]): Audience['places'] {
  const regions = entities.flatMap((entity) => (entity.kind === 'region' ? [REGIONS[entity.region]!] : []));
  const named = entities.flatMap((entity) =>
    entity.kind === 'country' || entity.kind === 'state' || entity.kind === 'city' ? [entity.country] : [],
  );
  const regionStates = regions.flatMap(({ states = [] }) => states.map((state) => `US-${state}`));
  return {
    countries: unique([
      ...named,
      ...regions.flatMap(({ countries = [] }) => countries),
      ...(regionStates.length > 0 ? ['US'] : []),
    ]),
    states: unique([
      ...entities.flatMap((entity) => (entity.kind === 'state' ? [entity.state] : [])),
      ...regionStates,
    ]),
    cities: unique(entities.flatMap((entity) => (entity.kind === 'city' ? [entity.city] : []))),
    // What else was named is not part of the region, so the region alone would not describe the audience.
    region: regions.length > 0 && named.length === 0 ? listOf(regions.map(({ name }) => name)) : null,
  };
}

const PEOPLE = '(?:employees|people|staff|person|headcount)';
const NUMBER = '(\\d[\\d,.]{0,8}k?)';
const SIZE_BETWEEN = new RegExp(`${NUMBER}\\s?(?:-|–|to|and)\\s?${NUMBER}\\s?${PEOPLE}`, 'i');
const SIZE_BELOW = new RegExp(`(?:less than|fewer than|under|below|up to)\\s${NUMBER}\\s?${PEOPLE}`, 'i');
const SIZE_ABOVE = new RegExp(
  `(?:more than|over|above|at least)\\s${NUMBER}\\s?${PEOPLE}|${NUMBER}\\s?\\+\\s?${PEOPLE}`,
  'i',
);

function readSize(text: string): Audience['size'] {
  const [, from, to] = SIZE_BETWEEN.exec(text) ?? [];
  if (from && to) return { min: count(from), max: count(to) };
  const below = SIZE_BELOW.exec(text)?.[1];
  if (below) return { min: 1, max: count(below) - 1 };
  const above = SIZE_ABOVE.exec(text);
  if (above) return { min: count(above[1] ?? above[2] ?? '0'), max: null };
  if (/\bmid-?\s?(?:market|size)/i.test(text)) return { min: 200, max: 2_000 };
  return /\benterprise\b/i.test(text) ? { min: 1_000, max: null } : null;
}

function count(text: string): number {
  const value = Number(text.replace(/[,.k]/gi, ''));
  return Math.min(10_000_000, /k$/i.test(text) ? value * 1_000 : value);
}

/** The first that fits; the specific before the general. */
const ASK_CUES: [Ask, RegExp][] = [
  ['webinar', /\bwebinar/],
  ['survey', /\bsurvey|questionnaire/],
  ['feedback', /\bfeedback|opinion/],
  ['beta', /\bbeta\b|early access|waitlist/],
  ['partnership', /\bpartner(?:ship)?\b(?! managers?)|reseller|affiliate|distributor deal/],
  ['event', /\bevent\b|conference|roundtable|breakfast|meetup|dinner|workshop|investor day|summit/],
  ['content', /\bwhitepaper|white paper|checklist|guide\b|report\b|ebook|case study/],
  ['trial', /\btrial|pilot\b|prueba|\bto try\b|\bto test\b|probefahrt|testversion/],
  ['demo', /\bdemo|walkthrough|walk through|produktdemo|demonstra|show them/],
  ['call', /\bcall\b|\b\d+\s?min|\btalk to\b|chat\b/],
  ['meeting', /\bmeeting|coffee|meet\b|sit down/],
  ['signup', /\bsign up|signup|register|to list\b|create an account/],
];

function readAsk(goal: string): Ask {
  const text = fold(goal);
  return ASK_CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'generic';
}

const MAX_OFFER_WORDS = 7;
const OFFER_ENDS = /[,.;:!?()]|\b(?:and|to|for|in|at|who|that|with|next|this|on)\b/i;

/** What follows "our", "my" or "about", up to the end of the phrase. */
function readOffer(segments: Segment[]): string | null {
  const offer = segments.find(
    (segment) => segment.part === 'offer' && /^(?:our|my|about|regarding)\b/i.test(segment.text),
  );
  const phrase = offer?.text
    .replace(/^(?:our|my|about|regarding)\s+(?:our\s+|my\s+|the\s+|a\s+)?(?:new\s+|free\s+)?/i, '')
    .split(OFFER_ENDS)[0];
  const words = phrase?.trim().split(/\s+/).slice(0, MAX_OFFER_WORDS).join(' ');
  return words && /\p{L}{2}/u.test(words) ? words : null;
}

function readMinutes(goal: string): number | null {
  const minutes = Number(/(\d{1,3})[\s-]?min/i.exec(goal)?.[1]);
  return minutes >= 5 && minutes <= 180 ? minutes : null;
}

const EXAMPLES = [
  'Find SaaS founders in India and invite them to a demo of our analytics product',
  'Ask marketing directors at hotels in Spain for a 20-minute call about our booking software',
];

/** An audience is a role that says something, or an industry together with a place or a size. */
function clarifyGoal(goal: string, { roles, industries, places, size }: Audience): Clarify | null {
  const letters = goal.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (foreign.length > letters.length * 0.3) {
    return {
      reason: 'language',
      message: 'Please write the goal in English; other scripts are not understood yet',
      examples: EXAMPLES,
    };
  }
  // "Leads" and "managers" alone are nobody; with a department, an industry or a place they are somebody.
  const somebody = roles.some(({ role, department }) => role || department);
  const narrowed = industries.length > 0 || places.countries.length > 0;
  if (somebody || (roles.length > 0 && narrowed)) return null;
  if (industries.length > 0 && (places.countries.length > 0 || size)) return null;
  return {
    reason: 'no_audience',
    message: `The goal does not say whom to write to. Name a role, an industry and a place, for example: "${EXAMPLES[0]}"`,
    examples: EXAMPLES,
  };
}

/** The audience as a short English phrase, e.g. `SaaS founders in India`. */
export function describeAudience(
  { roles, industries, places, size }: Audience,
  countryName: (code: string) => string,
): string {
  const industry = industries.map((id) => INDUSTRIES[id]?.phrases[0] ?? id);
  const people = roles.map(({ role, text }) => (role ? pluralOf(ROLES[role]?.[0] ?? text) : pluralOf(text)));
  const where = places.region
    ? [places.region]
    : places.cities.length > 0
      ? places.cities.map(titleCase)
      : places.countries.map(countryName);
  return [
    [listOf(industry), listOf(people.length > 0 ? people : ['companies'])].filter(Boolean).join(' '),
    where.length > 0 ? `in ${listOf(where)}` : '',
    size ? `with ${size.max === null ? `${size.min}+` : `${size.min}–${size.max}`} employees` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function pluralOf(word: string): string {
  if (/^(?:c[a-z]{1,3}o|md|drh)$/.test(word)) return `${word.toUpperCase()}s`;
  if (/s$/.test(word)) return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function listOf(items: string[]): string {
  if (items.length > 4) return `${items.slice(0, 4).join(', ')} and ${items.length - 4} more`;
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function titleCase(text: string): string {
  return text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}
