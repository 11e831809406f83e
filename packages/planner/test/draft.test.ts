import { describe, expect, it } from '@jest/globals';
import { checkDraft, createOfflinePlanner, draftPlan, parseGoal } from '../src/index.ts';

const GOALS = [
  'Find SaaS founders in India and invite them to a demo of our analytics product',
  'Ask CFOs of construction companies in Australia for a 20 min call about job costing',
  'Owners of veterinary clinics in the UK - start a free trial of our reminder service',
  'Email marketing directors at hotels in Thailand to offer a free audit of their booking website',
  'Invite heads of people in Portugal to a breakfast event about pay transparency',
  'Dentists in Chile',
  'Ask nurses in Kenya to take a 5 minute survey on our shift planner with 30% discount',
  'Tell CTOs at neobanks in Brazil that we open-sourced our KYC engine, ask for feedback',
  'Get founders in France to apply to our accelerator',
  'CEOs of semiconductor companies in Taiwan, propose a joint venture around chiplet packaging',
];

describe('drafts', () => {
  it.each(GOALS)('have no fault and are the same each time: %s', (goal) => {
    const plan = draftPlan(goal, parseGoal(goal));
    expect(checkDraft(plan)).toEqual({ score: 100, reasons: [] });
    expect(draftPlan(goal, parseGoal(goal))).toEqual(plan);
  });

  it.each(GOALS)('assert no numbers but those of the goal: %s', (goal) => {
    const { message_body, subject_line } = draftPlan(goal, parseGoal(goal));
    const numbers = `${subject_line} ${message_body}`.match(/\d+/g) ?? [];
    // The length that a demo is offered with where the goal names none.
    expect(numbers.filter((number) => !goal.includes(number) && number !== '20')).toEqual([]);
  });
});

describe('follow-ups', () => {
  it.each(GOALS)(
    'of any number keep the words of the draft and have no fault of their own: %s',
    async (goal) => {
      for (const count of [1, 2, 3]) {
        const { plan } = await createOfflinePlanner().plan(goal, { followUps: { count, after_days: 5 } });
        expect(plan!.steps).toHaveLength(count);
        for (const [index, { after_days, subject_line, message_body }] of plan!.steps!.entries()) {
          expect({ after_days, subject_line }).toEqual({ after_days: 5, subject_line: null });
          const { reasons } = checkDraft({ subject_line: plan!.subject_line, message_body });
          expect(reasons).toEqual([]);
          const numbers = message_body.match(/\d+/g) ?? [];
          expect(numbers.filter((number) => !goal.includes(number) && number !== '20')).toEqual([]);
          expect(/last (mail|time)/.test(message_body)).toBe(count > 1 && index === count - 1);
        }
        expect(new Set(plan!.steps!.map(({ message_body }) => message_body)).size).toBe(count);
        const again = await createOfflinePlanner().plan(goal, { followUps: { count, after_days: 5 } });
        expect(again.plan).toEqual(plan);
      }
    },
  );
});

describe('the check of a draft', () => {
  const good = draftPlan(GOALS[0]!, parseGoal(GOALS[0]!));
  it.each([
    ['a shouting subject', { subject_line: 'URGENT OFFER ONLY TODAY FOR YOU' }, /capitals/],
    ['a long subject', { subject_line: 'one two three four five six seven eight' }, /8 words/],
    ['a short body', { message_body: 'Hello? Reply "no thanks" to stop.' }, /below 40/],
    ['a long body', { message_body: `${good.message_body} ${'word '.repeat(90)}` }, /above 120/],
    ['two questions', { message_body: `${good.message_body} Really?` }, /2 questions/],
    ['spam phrases', { message_body: `${good.message_body} Act now, it is risk free` }, /act now, risk free/],
    ['two links', { message_body: `${good.message_body} https://a.example https://b.example` }, /2 links/],
    [
      'no way out',
      { message_body: good.message_body.split('\n\n').slice(0, -1).join('\n\n') },
      /stop further mail/,
    ],
  ])('finds %s', (_name, change, reason) => {
    const { score, reasons } = checkDraft({ ...good, ...change });
    expect(score).toBeLessThan(100);
    expect(reasons.join('\n')).toMatch(reason);
  });
});
