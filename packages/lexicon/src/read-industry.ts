import { fold, foldWords } from './fold.ts';
import { areRelated } from './tables/industries.ts';
import type { LeadInput } from './types.ts';
import { cuePhrases, type Entity, labelPhrases } from './vocabulary.ts';

export interface Industries {
  /** What label and tags say. */
  labelled: string[];
  /** What only the description or the company's name hints at. */
  hinted: string[];
}

/** Labels too wide to contradict a more specific hint. */
const WIDE = new Set([
  'software',
  'it_services',
  'professional_services',
  'financial_services',
  'manufacturing',
  'retail',
  'wholesale',
  'consumer_goods',
  'healthcare',
  'consulting',
  'education',
  'research',
  'facility_services',
  'home_services',
]);

/** Before a hint these make it the business of customers: "software for dentists", "helps banks". */
const CUSTOMERS =
  /^(?:for|help|helps|helping|serve|serves|serving|to|supply|supplies|supplying|empower|empowers|enable|enables|enabling|connect|connects|connecting|with|between|sell|sells|selling|among|supplier|suppliers|provider|like|via|audience|clients|customers|previously|formerly|former|ex|past)$/;
const REACH = 4;

export function readIndustry({ industry, tags, company, bio }: LeadInput): Industries {
  const labelled = new Set([industry ?? '', ...(tags ?? [])].flatMap(readLabel));
  const hints = [...readHints(bio, true), ...readHints(company, false)];
  return {
    labelled: [...labelled],
    hinted: [...new Set(hints)].filter((hint) => !labelled.has(hint) && mayBe(hint, labelled)),
  };
}

/** Labels repeat far more often than they differ. */
const MAX_KNOWN_LABELS = 20_000;
const knownLabels = new Map<string, string[]>();

function readLabel(label: string): string[] {
  const known = knownLabels.get(label);
  if (known) return known;
  if (knownLabels.size >= MAX_KNOWN_LABELS) knownLabels.clear();
  const industries = parseLabel(label.slice(0, 300));
  knownLabels.set(label, industries);
  return industries;
}

function parseLabel(label: string): string[] {
  const whole = industriesOf(labelPhrases.exact(fold(label)));
  if (whole.length > 0) return whole;
  return labelPhrases.find(foldWords(label)).flatMap(({ ids }) => industriesOf(ids));
}

function readHints(text: string | null | undefined, sentence: boolean): string[] {
  // "Works for a museum" speaks of the company itself.
  const words = foldWords(
    text?.replace(/\b(?:works?|working|job|employed|day job) (?:for|with|at)\b/gi, 'at'),
  );
  return cuePhrases.find(words).flatMap(({ ids, start }) => {
    const before = words.slice(Math.max(0, start - REACH), start);
    return sentence && before.some((word) => CUSTOMERS.test(word)) ? [] : industriesOf(ids);
  });
}

/** A hint counts where nothing is labelled, or where what is labelled is wide or near. */
function mayBe(hint: string, labelled: ReadonlySet<string>): boolean {
  return labelled.size === 0 || [...labelled].some((label) => WIDE.has(label) || related(label, hint));
}

const knownRelations = new Map<string, boolean>();

function related(a: string, b: string): boolean {
  const key = `${a} ${b}`;
  const answer = knownRelations.get(key) ?? areRelated(a, b);
  knownRelations.set(key, answer);
  return answer;
}

function industriesOf(ids: readonly Entity[]): string[] {
  return ids.flatMap((entity) => (entity.kind === 'industry' ? [entity.industry] : []));
}
