import { splitCompound } from './compounds.ts';
import { readGazetteer } from './gazetteer.ts';
import { createPhraseFinder, type PhraseFinder, phrasesOf } from './phrases.ts';
import { DEPARTMENTS } from './tables/departments.ts';
import { INDUSTRIES } from './tables/industries.ts';
import { OCCUPATIONS } from './tables/occupations.ts';
import { REGIONS } from './tables/regions.ts';
import {
  CHIEFS,
  HEAD_OR_MANAGER,
  LEVEL_GROUPS,
  LEVEL_PHRASES,
  LEVELS,
  type Level,
  ROLES,
} from './tables/roles.ts';

/** What a phrase of a goal or a lead may mean, in canonical ids. */
export type Entity =
  | { kind: 'role'; role: string }
  | { kind: 'level'; levels: readonly Level[] }
  | { kind: 'department'; department: string }
  /** A contributor of a department; `phrase` is what the tables call the job. */
  | { kind: 'person'; department: string; phrase: string }
  /** A level and a department in one word: `chief risk officer`. */
  | { kind: 'post'; level: Level; department: string }
  | { kind: 'industry'; industry: string }
  | { kind: 'country'; country: string }
  | { kind: 'state'; state: string; country: string }
  | { kind: 'city'; city: string }
  | { kind: 'region'; region: string };
export type EntityKind = Entity['kind'];

type Entry = readonly [phrase: string, entity: Entity];

const roles = [...Object.entries(ROLES), ...Object.entries(OCCUPATIONS)].flatMap(([role, { phrases }]) =>
  entries(phrases, { kind: 'role', role }),
);
const posts = Object.entries(CHIEFS).flatMap(([department, phrases]) =>
  entries(phrases, { kind: 'post', level: 'c_level', department }),
);
const levels = LEVELS.flatMap((level) => entries(LEVEL_PHRASES[level], { kind: 'level', levels: [level] }));
const headOrManager = entries(HEAD_OR_MANAGER, { kind: 'level', levels: ['head', 'manager'] });
const levelGroups = Object.entries(LEVEL_GROUPS).flatMap(([phrases, group]) =>
  entries(phrases, { kind: 'level', levels: group }),
);
const departments = Object.entries(DEPARTMENTS).flatMap(([department, { phrases }]) =>
  entries(phrases, { kind: 'department', department }),
);
const people = Object.entries(DEPARTMENTS).flatMap(([department, row]) =>
  phrasesOf(row.people)
    .filter((phrase) => splitCompound(phrase) === null)
    .map((phrase): Entry => [phrase, { kind: 'person', department, phrase }]),
);
const industries = Object.entries(INDUSTRIES).flatMap(([industry, { phrases }]) =>
  entries(phrases, { kind: 'industry', industry }),
);
const labels = Object.entries(INDUSTRIES).flatMap(([industry, row]) =>
  entries(`${row.labels ?? ''} | ${row.name}`, { kind: 'industry', industry }),
);
const cues = Object.entries(INDUSTRIES).flatMap(([industry, row]) =>
  entries(row.text, { kind: 'industry', industry }),
);
const regions = Object.entries(REGIONS).flatMap(([region, { phrases }]) =>
  entries(phrases, { kind: 'region', region }),
);

/** Jobs, as goals and titles name them. */
const jobs = [...roles, ...posts, ...people, ...levels, ...headOrManager, ...departments];

/** Everything that a goal may name. */
export const goalPhrases: PhraseFinder<Entity> = createPhraseFinder(() => [
  ...jobs,
  ...levelGroups,
  ...industries,
  ...regions,
  ...readGazetteer().phrases,
]);
export const titlePhrases: PhraseFinder<Entity> = createPhraseFinder(() => [
  ...jobs,
  ['leader', { kind: 'level', levels: ['head'] }],
]);
/** Industry cells and tags. */
export const labelPhrases: PhraseFinder<Entity> = createPhraseFinder(() => [...labels, ...industries]);
/** Descriptions and names of companies. */
export const cuePhrases: PhraseFinder<Entity> = createPhraseFinder(() => [...industries, ...cues]);

/** Makes the books of phrases, which takes most of a second: at the start of who reads words, so that nobody waits. */
export function loadPhrases(): void {
  for (const finder of [goalPhrases, titlePhrases, labelPhrases, cuePhrases]) finder.exact('');
}

/** Words worth a correction: of jobs, industries and regions, and the names of large places. */
export function correctableWords(): string[] {
  const places = readGazetteer().largePlaces;
  const named = [...jobs, ...levelGroups, ...industries, ...regions].map(([phrase]) => phrase);
  const words = [...named, ...places].flatMap((phrase) => phrase.split(' '));
  const forms = words.flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]));
  return [...new Set(forms)].filter((word) => /^[a-z]{5,}$/.test(word)).sort();
}

function entries(list: string | undefined, entity: Entity): Entry[] {
  return phrasesOf(list).map((phrase): Entry => [phrase, entity]);
}
