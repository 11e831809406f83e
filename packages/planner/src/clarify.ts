import type { Audience } from '@reach/lexicon';
import type { Clarify } from './types.ts';

const EXAMPLES = [
  'Find SaaS founders in India and invite them to a demo of our analytics product',
  'Ask marketing directors at hotels in Spain for a 20-minute call about our booking software',
];

/** Text that speaks to a machine and not of people. */
const INSTRUCTIONS =
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,40}\b(?:above|previous|prior|earlier|instructions?|rules|prompt|everything)\b|\b(?:mail|email|e-mail|message|contact|write to|send (?:it |this )?to)\s+(?:everyone|everybody|all (?:leads|contacts|people|users|recipients|customers)|the (?:whole|entire) (?:database|list))\b|\bsystem prompt\b|\b(?:you are|act as) (?:now )?(?:a|an) (?:ai|assistant|language model)\b/i;

/** Whether a goal has to be held back, and why; guessing would mail strangers. */
export function clarifyGoal(goal: string, audience: Audience): Clarify | null {
  if (isForeignScript(goal)) {
    return {
      reason: 'language',
      message:
        'Please write the goal in English or another European language; other scripts are not understood yet',
      examples: EXAMPLES,
    };
  }
  if (INSTRUCTIONS.test(goal)) {
    return {
      reason: 'instructions',
      message:
        'The goal reads like an instruction to mail everybody or to ignore rules. Say whom to write to: a role, an industry and a place',
      examples: EXAMPLES,
    };
  }
  return clarifyAudience(audience);
}

/** Whether an audience says so little that it would be everybody. */
export function clarifyAudience({ roles, industries, topics, places, size }: Audience): Clarify | null {
  // "Managers" alone are nobody; with a department, an industry or a place they are somebody.
  const somebody = roles.some(({ role, department }) => role || department);
  const placed = places.countries.length > 0;
  const kind = industries.length > 0 || topics.length > 0;
  if (somebody || (roles.length > 0 && (kind || placed))) return null;
  if (industries.length > 0 && (placed || size?.hard)) return null;
  const missing = kind ? 'a role, a place or a company size' : 'a role, an industry and a place';
  return {
    reason: 'no_audience',
    message: `The goal does not say whom to write to. Name ${missing}, for example: "${EXAMPLES[0]}"`,
    examples: EXAMPLES,
  };
}

function isForeignScript(goal: string): boolean {
  const letters = goal.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return foreign.length > letters.length * 0.3;
}
