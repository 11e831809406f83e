import { createHash } from 'node:crypto';
import type { Plan } from '@reach/contracts';
import { fold, INDUSTRIES } from '@reach/lexicon';
import { describeAudience } from './parse-goal.ts';
import type { Ask, ParsedGoal } from './types.ts';

/**
 * A subject and a short body for a parsed goal. The same goal gives the same draft. It asserts nothing that the
 * goal did not say: it speaks of a familiar problem, of "our" offer in the goal's words, and asks one question.
 */
export function draftPlan(goal: string, parsed: ParsedGoal): Plan {
  const pick = picker(goal);
  const { audience, ask, offer } = parsed;
  const problem = problemOf(parsed);
  const industry = audience.industries[0];
  return {
    subject_line: pick(SUBJECTS[ask === 'generic' ? 'generic' : 'ask']).replace('{ask}', ASK_NAMES[ask]),
    message_body: [
      'Hi {{ first_name | default: "there" }},',
      pick(OPENERS).replace('{problem}', problem),
      bridge(offer, pick),
      question(parsed),
      'Best regards,\n{{ sender_name | default: "The team" }}',
      pick(OPT_OUTS),
    ].join('\n\n'),
    target_audience: describeAudience(audience, countryName),
    industry: industry ? (INDUSTRIES[industry]?.phrases[0] ?? null) : null,
    pain_point: problem,
    keywords: keywordsOf(parsed),
  };
}

const SUBJECTS = {
  ask: [
    'A {ask} for {{ company | default: "your team" }}?',
    'Quick question for {{ company | default: "your team" }}',
  ],
  generic: [
    'Quick question for {{ company | default: "your team" }}',
    'An idea for {{ company | default: "your team" }}',
  ],
};
const ASK_NAMES: Record<Ask, string> = {
  demo: 'short demo',
  call: 'short call',
  meeting: 'short meeting',
  trial: 'free trial',
  webinar: 'webinar seat',
  event: 'place at our event',
  feedback: 'quick opinion',
  survey: 'short survey',
  content: 'useful read',
  partnership: 'partnership',
  signup: 'first look',
  beta: 'beta seat',
  generic: 'quick idea',
};

const OPENERS = [
  'I am writing because {problem} is a familiar problem for teams like {{ company | default: "yours" }}, and it rarely gets the time that it deserves.',
  'For teams like {{ company | default: "yours" }}, {problem} tends to take more time than anybody plans for.',
  'If {problem} is on your list at {{ company | default: "your company" }}, this may be of use; if not, a short no is enough.',
];

function bridge(offer: string | null, pick: <Item>(items: readonly Item[]) => Item): string {
  if (!offer) return 'I think that what we do may be of use there, and I would rather show than tell.';
  return pick([
    `Our ${offer} is made for this, and I would like to hear whether it fits the way you work.`,
    `Our ${offer} may help with that. I would like to hear whether it fits the way you work.`,
  ]);
}

function question({ ask, minutes }: ParsedGoal): string {
  const length = minutes ? `${minutes}-minute` : 'short';
  const questions: Record<Ask, string> = {
    demo: `Would a ${length} demo next week be useful?`,
    call: `Would you have time for a ${length} call next week?`,
    meeting: `Would you have time for a ${length} meeting next week?`,
    trial: 'Would you like to try it, free of charge?',
    webinar: 'Shall I keep a seat in the webinar for you?',
    event: 'Shall I keep a place for you?',
    feedback: 'Would you tell us frankly what you think of it?',
    survey: 'Would you answer a few short questions for us?',
    content: 'Shall I send you a copy?',
    partnership: 'Would working together be worth a conversation?',
    signup: 'Shall I send you the details?',
    beta: 'Would you like early access?',
    generic: 'Is this worth a short conversation?',
  };
  return questions[ask];
}

const OPT_OUTS = [
  'If this is not for you, just reply "no thanks" and I will not write again.',
  'If it is not relevant, a one-word reply is enough, and you will not hear from me again.',
];

/** By the words of the offer first, then by the department; general where neither tells. */
const PROBLEMS: [RegExp, string][] = [
  [/analytic|report|dashboard|metric|\bbi\b/, 'getting reliable numbers without a week of spreadsheets'],
  [/payroll|wage|salary/, 'getting payroll right every month'],
  [/invoic|billing|bookkeep|accounting|tax/, 'keeping the books in order'],
  [/recruit|hiring|talent|candidate/, 'finding and hiring good people'],
  [/schedul|booking|calendar|appointment|reminder/, 'keeping the calendar full and no-shows low'],
  [/support|helpdesk|ticket|churn|customer success/, 'keeping customers happy as their number grows'],
  [/freight|logistic|pallet|shipping|delivery|fleet|dispatch/, 'knowing where every shipment is'],
  [
    /securit|ransomware|backup|fraud|kyc|compliance|dora/,
    'staying safe and compliant without slowing everybody down',
  ],
  [/inventory|stock|warehouse/, 'keeping stock levels right'],
  [/marketing|seo|campaign|email|ads?\b|lead/, 'turning interest into customers'],
  [/solar|energy|battery|carbon|climate/, 'keeping energy costs under control'],
  [/migration|legacy|integration|api\b|sdk/, 'moving off old systems without breaking things'],
  [/monitor|network|uptime|sensor|maintenance/, 'hearing of trouble before it stops the work'],
  [/packag|supplier|procure|sourc/, 'finding suppliers that deliver on time'],
  [/website|shop|conversion|try on|checkout/, 'turning visitors into buyers'],
  [/sign|contract|legal/, 'getting contracts signed without chasing'],
  [/train|learn|course|onboard/, 'getting people up to speed'],
];

function problemOf({ offer, audience }: ParsedGoal): string {
  const text = fold([offer ?? '', ...audience.roles.map(({ department }) => department ?? '')].join(' '));
  return PROBLEMS.find(([words]) => words.test(text))?.[1] ?? 'finding time for what matters most';
}

function keywordsOf({ audience, offer }: ParsedGoal): string[] {
  const industries = audience.industries.map((id) => (INDUSTRIES[id]?.phrases[0] ?? id).toLowerCase());
  const nouns = fold(offer ?? '')
    .split(' ')
    .filter((word) => word.length > 3);
  return [...new Set([...industries, ...nouns])].slice(0, 10);
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
function countryName(code: string): string {
  return regionNames.of(code) ?? code;
}

/** Picks by a hash of the goal, a different one at each call. */
function picker(goal: string): <Item>(items: readonly Item[]) => Item {
  const bytes = createHash('sha256').update(goal).digest();
  let call = 0;
  return (items) => items[bytes[call++ % bytes.length]! % items.length]!;
}
