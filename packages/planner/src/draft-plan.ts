import { createHash } from 'node:crypto';
import type { Plan } from '@reach/contracts';
import { fold, INDUSTRIES } from '@reach/lexicon';
import { describeAudience } from './describe-audience.ts';
import { problemOf } from './problems.ts';
import type { Ask, ParsedGoal } from './types.ts';

/**
 * A subject and a short body for a parsed goal. The same goal gives the same draft. It asserts nothing that the
 * goal did not say: it speaks of a familiar problem, of "our" offer in the goal's words, and asks one question.
 */
export function draftPlan(goal: string, parsed: ParsedGoal): Plan {
  const pick = picker(goal);
  const { audience, offer } = parsed;
  const problem = problemOf(parsed);
  const industry = audience.industries[0];
  return {
    subject_line: subject(parsed, pick),
    message_body: [
      'Hi {{ first_name | default: "there" }},',
      pick(OPENERS).replace('{problem}', problem),
      bridge(offer, pick),
      question(parsed),
      'Best regards,\n{{ sender_name | default: "The team" }}',
      pick(OPT_OUTS),
    ].join('\n\n'),
    target_audience: describeAudience(audience),
    industry: industry ? (INDUSTRIES[industry]?.name ?? industry) : null,
    pain_point: problem,
    keywords: keywordsOf(parsed),
  };
}

const YOU = '{{ company | default: "your team" }}';
/** Longer ones make subjects of more than seven words. */
const MAX_SUBJECT_OFFER = 3;

function subject({ ask, offer }: ParsedGoal, pick: Pick): string {
  const words = offer?.split(' ') ?? [];
  const named = words.length > 0 && words.length <= MAX_SUBJECT_OFFER && !/[,.]/.test(offer!);
  return pick([
    ask === 'generic' || ask === 'reply' ? `A quick idea for ${YOU}` : `${ASK_NAMES[ask]} for ${YOU}?`,
    named ? `${capital(offer!)} at ${YOU}?` : `Quick question for ${YOU}`,
  ]);
}

const ASK_NAMES: Record<Ask, string> = {
  demo: 'A short demo',
  call: 'A short call',
  meeting: 'A short meeting',
  trial: 'A first try',
  webinar: 'A webinar seat',
  event: 'An invitation',
  feedback: 'A quick opinion',
  survey: 'A short survey',
  content: 'Something to read',
  partnership: 'Working together',
  signup: 'A first look',
  beta: 'Early access',
  apply: 'An open place',
  reply: 'A quick question',
  generic: 'A quick idea',
};

const OPENERS = [
  'I am writing because at companies like {{ company | default: "yours" }} a familiar problem is that {problem}.',
  'A familiar problem, perhaps also at {{ company | default: "your company" }}, is that {problem}.',
  'It may be different at {{ company | default: "your company" }}, but often enough {problem}.',
];

function bridge(offer: string | null, pick: Pick): string {
  if (!offer) {
    return pick([
      'What we do may be of use there, and I would rather show it in a few minutes than describe it in a long mail.',
      'I think that what we do could help with that, and I would like to find out whether I am right.',
    ]);
  }
  return pick([
    `That is why I thought of you: our ${offer} may be of use there, and I would like to hear whether it fits the way you work.`,
    `Our ${offer} may be of use with that. I do not know how you handle it today, so I would rather ask than assume.`,
    `Our ${offer} could be worth a look in that case, and it takes little time to find out whether it is.`,
  ]);
}

export function question({ ask, minutes }: ParsedGoal): string {
  const length = minutes ? `${minutes}-minute` : 'short';
  const questions: Record<Ask, string> = {
    demo: `Would a ${minutes ? length : '20-minute'} demo next week be useful?`,
    call: `Would you have time for a ${length} call next week?`,
    meeting: `Would you have time for a ${length} meeting in the next days?`,
    trial: 'Would you like to try it and see for yourself?',
    webinar: 'Shall I keep a seat in the webinar for you?',
    event: 'Shall I keep a place for you?',
    feedback: 'Would you answer three questions about what you think of it?',
    survey: 'Would you answer a few short questions for us?',
    content: 'Shall I send you a copy?',
    partnership: 'Would working together be worth a conversation?',
    signup: 'Shall I send you the details, so that you can have a look?',
    beta: 'Would you like early access?',
    apply: 'Shall I send you the details on how to apply?',
    reply: 'Could you reply with a line on how you see it?',
    generic: 'Is this worth a short conversation?',
  };
  return questions[ask];
}

export const OPT_OUTS = [
  'If this is not for you, just reply "no thanks" and I will not write again.',
  'If it is not relevant, reply "no" and you will not hear from me again.',
];

function keywordsOf({ audience, offer }: ParsedGoal): string[] {
  const industries = audience.industries.map((id) => (INDUSTRIES[id]?.name ?? id).toLowerCase());
  const nouns = fold(offer ?? '')
    .split(' ')
    .filter((word) => word.length > 3);
  return [...new Set([...industries, ...audience.topics, ...nouns, ...audience.keywords])].slice(0, 10);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type Pick = <Item>(items: readonly Item[]) => Item;

/** Picks by a hash of the goal, a different one at each call. */
export function picker(goal: string): Pick {
  const bytes = createHash('sha256').update(goal).digest();
  let call = 0;
  return (items) => items[bytes[call++ % bytes.length]! % items.length]!;
}
