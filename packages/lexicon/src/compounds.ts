import { phrasesOf } from './phrases.ts';
import { DEPARTMENTS } from './tables/departments.ts';

const departmentWords = new Set(
  Object.values(DEPARTMENTS).flatMap(({ phrases }) =>
    phrasesOf(phrases).filter((each) => !each.includes(' ')),
  ),
);

/** Last parts of compound titles in German, Dutch and the Nordic languages. */
const HEADS: [ending: RegExp, level: string][] = [
  [/^(.{2,}?)(?:s|er)?leiter(?:in)?$/, 'leiter'],
  [/^(.{2,}?)s?leitung$/, 'leiter'],
  [/^(.{2,}?)s?direktor(?:in)?$/, 'direktor'],
  [/^(.{2,}?)s?directeur$/, 'directeur'],
  [/^(.{2,}?)s?(?:manager|managerin|managers)$/, 'manager'],
  [/^(.{2,}?)s?(?:chef|chefin|chefe|sjef)$/, 'head'],
  [/^(.{2,}?)s?(?:vorstand|vorstandin)$/, 'vorstand'],
  [/^(.{2,}?)s?(?:leider|hoofd)$/, 'hoofd'],
  [/^(.{2,}?)s?(?:mitarbeiter|mitarbeiterin|medewerker|referent|referentin)$/, 'mitarbeiter'],
];

/** Who leads these is a manager in English. */
const SHOP_FLOOR =
  /^(?:werk|produktion|fertigung|betrieb|lager|logistik|service|instandhaltung|plant|projekt)/;

/** A compound title as department and level, e.g. `marketingleiter` → `marketing`, `leiter`; null for other words. */
export function splitCompound(word: string): [department: string, level: string] | null {
  if (word.length < 7) return null;
  for (const [ending, level] of HEADS) {
    const stem = ending.exec(word)?.[1];
    const department =
      stem &&
      [stem, stem.replace(/s$/, ''), `${stem}s`, `${stem}e`].find((each) => departmentWords.has(each));
    if (department) return [department, SHOP_FLOOR.test(department) ? 'responsable' : level];
  }
  return null;
}
