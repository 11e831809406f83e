import { splitCompound } from './compounds.ts';
import { correctTypo } from './correct-typo.ts';
import { foldWords } from './fold.ts';
import { remember } from './remember.ts';
import { OCCUPATIONS } from './tables/occupations.ts';
import { type Level, ROLES } from './tables/roles.ts';
import { type Entity, titlePhrases } from './vocabulary.ts';

/** What a job title says. */
export interface Job {
  /** Named roles and occupations. */
  roles: ReadonlySet<string>;
  levels: ReadonlySet<Level>;
  departments: ReadonlySet<string>;
  /** `level:department`, as they belong together. */
  posts: ReadonlySet<string>;
  /** Jobs of contributors, as the tables call them. */
  people: ReadonlySet<string>;
}

/** One that is still being put together. */
interface OpenJob extends Job {
  roles: Set<string>;
  levels: Set<Level>;
  departments: Set<string>;
  posts: Set<string>;
  people: Set<string>;
}

const NOT_THE_JOB =
  /^(?:former|formerly|ex|retired|aspiring|future|seeking|previously|past|looking|open to)\b/;
/** What a deputy or an assistant assists is not what the person is. */
const ASSISTS =
  /\b(assistant|asst|secretary|pa|ea|chief of staff|advisor|adviser|office|associate|aide|assistante|assistentin|asistente)\b(.*?)\b(?:to|of the|der|du|de la|del)\b.*$/i;
const COMPANY = /\s(?:@|at|bei|chez|presso)\s.*$/i;

/** Reads a title such as `Co-Founder & VP Sales, EMEA`. */
export function readTitle(title: string | null | undefined): Job {
  return readTitleText((title ?? '').slice(0, 300));
}

/** Leads share titles: of 40,000 some 2,000 are different. */
const readTitleText = remember((title: string): Job => {
  const job: OpenJob = {
    roles: new Set(),
    levels: new Set(),
    departments: new Set(),
    posts: new Set(),
    people: new Set(),
  };
  const parts = title
    .replace(/(\S)\s*\(/g, '$1 , ')
    .replace(COMPANY, '')
    .replace(ASSISTS, '$1$2')
    .split(/[;|/•·,)]|\s[-–—]+\s?|\s?[-–—]+\s/)
    .flatMap(splitAnd)
    .filter((part) => !NOT_THE_JOB.test(part.trim().toLowerCase()))
    .map(readPart);
  parts.forEach((part, index) => {
    for (const role of part.roles) addRole(job, role);
    for (const { phrase, department } of part.people) {
      job.people.add(phrase);
      addPost(job, 'ic', department);
    }
    for (const post of part.posts) addPost(job, post.level, post.department);
    // "Director, Marketing" and "Marketing – Manager": a level takes the departments of the part beside it.
    const beside = [parts[index + 1], parts[index - 1]].find(
      (other) => other && other.levels.length === 0 && other.departments.length > 0,
    );
    const departments =
      part.departments.length > 0 || part.levels.length === 0
        ? part.departments
        : (beside?.departments ?? []);
    for (const level of part.levels) {
      job.levels.add(level);
      for (const department of departments) addPost(job, level, department);
    }
    for (const department of part.departments) job.departments.add(department);
  });
  return job;
});

/** The job with what a column says, where the title says nothing of it. */
export function filledJob(
  read: Job,
  {
    seniority,
    department,
  }: { seniority?: string | null | undefined; department?: string | null | undefined },
): Job {
  const noPost = read.levels.size === 0 && read.roles.size === 0 && seniority;
  const noDepartment = read.departments.size === 0 && department;
  if (!noPost && !noDepartment) return read;
  const job = openJob(read);
  if (noPost) {
    const said = readColumn(seniority);
    for (const role of said.roles) addRole(job, role);
    const entry = /\b(?:entry|senior|junior|training|unpaid|mid)\b/i.test(seniority) ? (['ic'] as const) : [];
    const levels = said.levels.length > 0 ? said.levels : entry;
    for (const level of levels) {
      job.levels.add(level);
      for (const each of job.departments) job.posts.add(`${level}:${each}`);
    }
  }
  // A role of the other column may have brought one.
  if (job.departments.size === 0 && department) {
    const said = readColumn(department);
    for (const each of said.departments) {
      job.departments.add(each);
      for (const level of job.levels) if (!isTop(level)) job.posts.add(`${level}:${each}`);
    }
  }
  return job;
}

/** What was read of a title is remembered, and so stays as it is. */
function openJob({ roles, levels, departments, posts, people }: Job): OpenJob {
  return {
    roles: new Set(roles),
    levels: new Set(levels),
    departments: new Set(departments),
    posts: new Set(posts),
    people: new Set(people),
  };
}

function isTop(level: Level): boolean {
  return level === 'founder' || level === 'owner' || level === 'md';
}

const readColumn = remember((cell: string): Part => readPart(cell.replaceAll('_', ' ')));

interface Part {
  roles: string[];
  people: { phrase: string; department: string }[];
  posts: { level: Level; department: string }[];
  levels: Level[];
  departments: string[];
}

function readPart(text: string): Part {
  const words = titleWords(text);
  const part: Part = { roles: [], people: [], posts: [], levels: [], departments: [] };
  for (const { ids, start } of titlePhrases.find(words)) {
    for (const entity of ids) addEntity(part, entity, isLowered(words, start));
  }
  // Besides a manager or a head, words such as "specialist" or "associate" say nothing of their own.
  const above = part.levels.filter((level) => level !== 'ic');
  if (above.length > 0) part.levels = above;
  return part;
}

function addEntity(part: Part, entity: Entity, lowered: boolean): void {
  if (entity.kind === 'role') part.roles.push(entity.role);
  if (entity.kind === 'post') part.posts.push(entity);
  if (entity.kind === 'person') part.people.push(entity);
  if (entity.kind === 'department') part.departments.push(entity.department);
  if (entity.kind === 'level') {
    part.levels.push(...entity.levels.map((level) => (lowered && level === 'manager' ? 'ic' : level)));
  }
}

/** "Assistant manager" is no manager. */
function isLowered(words: readonly string[], start: number): boolean {
  return /^(?:assistant|asst|junior|trainee)$/.test(words[start - 1] ?? '') || words[0] === 'assistant';
}

/** Short forms that only titles use. */
const SHORT: Record<string, string> = {
  asst: 'assistant',
  acct: 'account',
  comms: 'communications',
  coord: 'coordinator',
  dept: 'department',
  dir: 'director',
  dtor: 'director',
  eng: 'engineering',
  engr: 'engineer',
  exec: 'executive',
  fin: 'finance',
  gen: 'general',
  ger: 'gerente',
  gral: 'general',
  hd: 'head',
  info: 'information',
  mfg: 'manufacturing',
  mgmt: 'management',
  mgr: 'manager',
  mktg: 'marketing',
  pres: 'president',
  prog: 'program',
  ptr: 'partner',
  purch: 'purchasing',
  resp: 'responsable',
  svcs: 'services',
  teammanager: 'manager',
  tech: 'technology',
};

/** Folded words, short forms written out, slips corrected, compounds taken apart. */
function titleWords(text: string): string[] {
  return foldWords(
    text.replace(/\b(?:sr|snr|jr|senior|junior)\b\.?/gi, (word) => (/^j/i.test(word) ? 'junior' : '')),
  ).flatMap((word) =>
    titlePhrases.exact(word).length > 0 && !SHORT[word] ? [word] : (splitCompound(word) ?? [knownForm(word)]),
  );
}

function knownForm(word: string): string {
  const plain = SHORT[word] ?? plainUmlauts(word);
  return plain === word ? (correctTypo(word) ?? word) : plain;
}

/** `geschaeftsfuehrer` as `geschaftsfuhrer`, where only that is known. */
function plainUmlauts(word: string): string {
  const plain = word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  return plain !== word && titlePhrases.exact(plain).length > 0 ? plain : word;
}

/** "VP Sales and Head of Marketing" are two posts, "VP Sales and Marketing" is one. */
function splitAnd(text: string): string[] {
  const sides = text.split(/\s(?:and|&|und|y|et|e|en|\+)\s/i);
  if (sides.length === 1) return sides;
  return sides.every((side) => titlePhrases.find(titleWords(side)).some(({ ids }) => ids.some(isPost)))
    ? sides
    : [text];
}

function isPost({ kind }: Entity): boolean {
  return kind === 'level' || kind === 'role' || kind === 'post';
}

function addRole(job: OpenJob, role: string): void {
  job.roles.add(role);
  const { level, department } = { ...OCCUPATIONS[role], ...ROLES[role] } as {
    level?: Level;
    department?: string;
  };
  if (level) job.levels.add(level);
  if (department) job.departments.add(department);
  if (level && department) job.posts.add(`${level}:${department}`);
}

function addPost(job: OpenJob, level: Level, department: string): void {
  job.levels.add(level);
  job.departments.add(department);
  job.posts.add(`${level}:${department}`);
}
