import type { FollowUps, PlanStep } from '@reach/contracts';
import { OPT_OUTS, picker, question } from './draft-plan.ts';
import { problemOf } from './problems.ts';
import type { ParsedGoal } from './types.ts';

/**
 * Follow-ups to the draft of the same goal, each shorter than what went before. They answer to the first mail (no
 * subject of their own), say nothing that it did not say, and the last of them says that it is the last. The same goal
 * gives the same follow-ups.
 */
export function draftFollowUps(
  goal: string,
  parsed: ParsedGoal,
  { count, after_days }: FollowUps,
): PlanStep[] {
  const pick = picker(`follow-ups ${goal}`);
  const optOut = pick(OPT_OUTS);
  const middle = [pick(REMINDERS)(parsed), pick(ANGLES)(parsed)];
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const text = isLast && count > 1 ? [pick(LAST)] : [middle[index % middle.length]!, question(parsed)];
    return {
      after_days,
      subject_line: null,
      message_body: [
        'Hi {{ first_name | default: "there" }},',
        ...text,
        'Best regards,\n{{ sender_name | default: "The team" }}',
        optOut,
      ].join('\n\n'),
    };
  });
}

type Sentence = (parsed: ParsedGoal) => string;

const subject = ({ offer }: ParsedGoal) => (offer ? `our ${offer}` : 'what we do');

const REMINDERS: Sentence[] = [
  (parsed) =>
    `My mail may have come at a busy time, so here it is in one line: I would like to know whether ${subject(parsed)} is of any use at {{ company | default: "your company" }}.`,
  (parsed) =>
    `I wrote to you about ${subject(parsed)} and do not know whether it is your matter. If it is a colleague's, a name would already help me.`,
];

const ANGLES: Sentence[] = [
  (parsed) =>
    `One more thought on this: where ${problemOf(parsed)}, it often helps to see how others go about it. I am glad to tell you what I have seen, whatever you decide.`,
  (parsed) =>
    `If it is true at {{ company | default: "your company" }} too that ${problemOf(parsed)}, a short exchange may be worth your time; if not, I would be glad to hear that as well.`,
];

const LAST = [
  'I have not heard from you, so I take it that this is not the right time, and this is my last mail about it. Should it become a matter for {{ company | default: "your team" }}, an answer to this mail reaches me. Is there anything that I should know until then?',
  'This is the last time that I write about this. If it comes up at {{ company | default: "your team" }} later, just answer to this mail. Or is there somebody else whom I should ask?',
];
