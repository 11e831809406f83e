import { phrasesOf } from '../phrases.ts';
import { FINANCE_AND_SERVICES } from './industries-finance-services.ts';
import { GOODS } from './industries-goods.ts';
import { HEALTH_LEISURE_INFRASTRUCTURE } from './industries-places-people.ts';
import { TECHNOLOGY } from './industries-technology.ts';
import type { IndustryRow, IndustryRows } from './industry.ts';
import { INDUSTRY_KINDS } from './industry-kinds.ts';

export const INDUSTRIES: IndustryRows = {
  ...withoutKinds({ ...FINANCE_AND_SERVICES, ...GOODS, ...HEALTH_LEISURE_INFRASTRUCTURE, ...TECHNOLOGY }),
  ...INDUSTRY_KINDS,
};

/** A phrase that a narrower row has means that row alone. */
function withoutKinds(wide: IndustryRows): IndustryRows {
  const taken = new Set(Object.values(INDUSTRY_KINDS).flatMap(({ phrases }) => phrasesOf(phrases)));
  const kept = (list: string) =>
    phrasesOf(list)
      .filter((phrase) => !taken.has(phrase))
      .join(' | ');
  const rows = Object.entries(wide).map(([id, row]): [string, IndustryRow] => [
    id,
    { ...row, phrases: kept(row.phrases), ...(row.text ? { text: kept(row.text) } : {}) },
  ]);
  return Object.fromEntries(rows);
}

/** An industry with all that it contains. */
export function industryFamily(id: string): string[] {
  const children = Object.keys(INDUSTRIES).filter((other) => INDUSTRIES[other]!.parent === id);
  return [id, ...children.flatMap(industryFamily)];
}

/** Industries that come close: those that the row names, and the one that contains it. */
export function industriesNear(id: string): string[] {
  const { near = '', parent } = INDUSTRIES[id] ?? {};
  return [...near.split(' ').filter((other) => other in INDUSTRIES), ...(parent ? [parent] : [])];
}

const knownNear = new Map<string, boolean>();

/** Whether one of two industries contains the other or is near it. Asked for every lead, and the answers are few. */
export function areNear(a: string, b: string): boolean {
  const pair = `${a} ${b}`;
  let near = knownNear.get(pair);
  if (near === undefined) {
    near = compareNear(a, b);
    knownNear.set(pair, near);
  }
  return near;
}

function compareNear(a: string, b: string): boolean {
  return (
    industryFamily(a).includes(b) ||
    industryFamily(b).includes(a) ||
    industriesNear(a).includes(b) ||
    industriesNear(b).includes(a)
  );
}

/** Whether two industries are near, or what contains them is. */
export function areRelated(a: string, b: string): boolean {
  return areNear(a, b) || areNear(rootOf(a), b) || areNear(a, rootOf(b)) || areNear(rootOf(a), rootOf(b));
}

function rootOf(id: string): string {
  const parent = INDUSTRIES[id]?.parent;
  return parent ? rootOf(parent) : id;
}
