import { DEPARTMENTS, type Entity, type Level, OCCUPATIONS, ROLES, type RoleWanted } from '@reach/lexicon';
import { AND, OF, PEOPLE } from './cues.ts';
import { isBusiness, type Named, type Reading } from './entities.ts';

/** A word of a job, in the order of the goal. */
interface Item {
  kind: 'level' | 'department';
  levels: readonly Level[];
  department: string;
  start: number;
  end: number;
  /** Right behind an industry: the "directors" of "museum directors". */
  general: boolean;
  /** Whether it became part of a role. */
  used: boolean;
}

/**
 * The jobs that a stretch of a goal names: "heads of sales and marketing", "UX and product designers", "VPs or
 * directors of engineering", "CFOs and finance directors". A level goes with the departments beside it; one without
 * takes the only department around; a department alone counts where people are said to be in it.
 */
export function readRoles(reading: Reading, inPart: (named: Named) => boolean): RoleWanted[] {
  const roles: RoleWanted[] = [];
  const items: Item[] = [];
  for (const named of reading.named.filter(inPart)) {
    const { start, end, ids } = named;
    const role = pick(ids, 'role');
    const level = pick(ids, 'level');
    const department = pick(ids, 'department');
    const person = pick(ids, 'person');
    const post = pick(ids, 'post');
    const business = isBusiness(named, reading);
    if (role && !business) roles.push(namedRole(role.role));
    else if (post) roles.push(composed(post.level, post.department));
    else if (person && !business) {
      roles.push({
        job: person.phrase,
        department: person.department,
        level: 'ic',
        text: plural(person.phrase),
      });
    } else if (level)
      items.push({
        kind: 'level',
        levels: level.levels,
        department: '',
        start,
        end,
        general: isBehindIndustry(named, reading),
        used: false,
      });
    else if (department && !business) {
      items.push({
        kind: 'department',
        levels: [],
        department: department.department,
        start,
        end,
        general: false,
        used: false,
      });
    }
  }
  return unique([...compose(items, reading), ...roles]);
}

function isBehindIndustry({ start }: Named, { named }: Reading): boolean {
  return named.some(({ end, ids }) => end === start && ids.some(({ kind }) => kind === 'industry'));
}

function compose(items: Item[], { tokens }: Reading): RoleWanted[] {
  const roles: RoleWanted[] = [];
  const add = (level: Item, department: Item) => {
    for (const each of level.levels) roles.push(composed(each, department.department));
    level.used = true;
    department.used = true;
  };
  const gap = (from: Item | undefined, to: Item | undefined) =>
    from && to ? tokens.slice(from.end, to.start).map(({ word }) => word) : ['far'];

  items.forEach((item, index) => {
    if (item.kind !== 'level') return;
    const before = departmentsBefore(items, index, gap);
    for (const department of before) add(item, department);
    const after =
      before.length > 0 && !isOf(gap(item, items[index + 1])) ? [] : departmentsAfter(items, index, gap);
    for (const department of after) add(item, department);
    if (after.length === 0) return;
    // "VPs or directors of engineering": the levels before share what follows the last of them.
    for (let at = index - 1; at >= 0; at--) {
      const other = items[at]!;
      if (other.kind !== 'level' || other.used || !isList(gap(other, items[at + 1]))) break;
      for (const department of after) add(other, department);
    }
  });

  const departments = [
    ...new Set(items.filter(({ kind }) => kind === 'department').map(({ department }) => department)),
  ];
  for (const item of items) {
    if (item.used) continue;
    if (item.kind === 'level') {
      const only = departments.length === 1 && isBesideUsed(items, item, gap) ? departments[0] : undefined;
      if (only) for (const level of item.levels) roles.push(composed(level, only));
      else
        for (const level of item.levels)
          if (level !== 'ic' && !isPlainLead(item, tokens))
            roles.push({ level, ...(item.general ? { general: true } : {}), text: LEVEL_NAMES[level] });
    } else if (isPeopleOf(item, tokens)) {
      roles.push({
        department: item.department,
        text: `${DEPARTMENTS[item.department]?.name ?? item.department} people`,
      });
    }
  }
  return roles;
}

/** "IT directors and managers": next in a list to a level that has a department. */
function isBesideUsed(items: Item[], item: Item, gap: (a?: Item, b?: Item) => string[]): boolean {
  const index = items.indexOf(item);
  const before = items[index - 1];
  const after = items[index + 1];
  return (
    (before?.used === true && isList(gap(before, item))) || (after?.used === true && isList(gap(item, after)))
  );
}

/** "sales and marketing directors": departments right before a level, each joined to the next. */
function departmentsBefore(items: Item[], index: number, gap: (a?: Item, b?: Item) => string[]): Item[] {
  const departments: Item[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at]!;
    const between = gap(item, items[at + 1]);
    const joins = at === index - 1 ? between.length === 0 : isList(between);
    if (item.kind !== 'department' || item.used || !joins) break;
    departments.push(item);
  }
  return departments;
}

/** "heads of sales and marketing": departments after a level; not one that has a level of its own right behind. */
function departmentsAfter(items: Item[], index: number, gap: (a?: Item, b?: Item) => string[]): Item[] {
  const departments: Item[] = [];
  for (let at = index + 1; at < items.length; at++) {
    const item = items[at]!;
    const between = gap(items[at - 1], item);
    const joins = at === index + 1 ? between.length === 0 || isOf(between) : isList(between);
    if (item.kind !== 'department' || !joins) break;
    const next = items[at + 1];
    const ownLevel = next?.kind === 'level' && gap(item, next).length === 0;
    if (ownLevel && at > index + 1) break;
    if (ownLevel && !isOf(between)) break;
    departments.push(item);
  }
  return departments;
}

function isOf(between: string[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => (OF.has(word) && word !== 'in') || word === 'from')
  );
}

function isList(between: string[]): boolean {
  return between.length > 0 && between.length <= 2 && between.every((word) => AND.has(word));
}

/** Leads are mostly prospects, unless they lead something. */
function isPlainLead({ start }: Item, tokens: Reading['tokens']): boolean {
  return /^(?:leads?|members?|staff|experts?|professionals?|fellows?|agents?|workers?|operators?)$/.test(
    tokens[start]!.word,
  );
}

/** "marketing teams", "people in procurement". */
function isPeopleOf({ start, end }: Item, tokens: Reading['tokens']): boolean {
  const word = (index: number) => tokens[index]?.word ?? '';
  if (PEOPLE.has(word(end)) && word(end) !== word(start)) return true;
  if (!/^(?:in|from|within|working|of)$/.test(word(start - 1))) return false;
  return [2, 3, 4].some(
    (back) => PEOPLE.has(word(start - back)) || /^(?:who|work|works|working)$/.test(word(start - back)),
  );
}

function namedRole(role: string): RoleWanted {
  return { role, text: ROLES[role]?.name ?? OCCUPATIONS[role]?.name ?? role };
}

const LEVEL_NAMES: Record<Level, string> = {
  founder: 'founders',
  owner: 'owners',
  c_level: 'executives',
  md: 'managing directors',
  vp: 'vice presidents',
  head: 'heads',
  director: 'directors',
  manager: 'managers',
  ic: 'specialists',
  intern: 'interns',
};

function composed(level: Level, department: string): RoleWanted {
  const name = DEPARTMENTS[department]?.name ?? department;
  if (level === 'founder' || level === 'owner' || level === 'md') return { level, text: LEVEL_NAMES[level] };
  const of = level === 'head' || level === 'vp';
  const text = of ? `${level === 'vp' ? 'VPs' : 'heads'} of ${name}` : `${name} ${LEVEL_NAMES[level]}`;
  return { level, department, text };
}

function plural(phrase: string): string {
  if (phrase.endsWith('s')) return phrase;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

function pick<Kind extends Entity['kind']>(
  ids: readonly Entity[],
  kind: Kind,
): Extract<Entity, { kind: Kind }> | undefined {
  return ids.find((id): id is Extract<Entity, { kind: Kind }> => id.kind === kind);
}

function unique(roles: RoleWanted[]): RoleWanted[] {
  const key = ({ role, level, department, job }: RoleWanted) => [role, level, department, job].join(':');
  return [...new Map(roles.map((role) => [key(role), role])).values()];
}
