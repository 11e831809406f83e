import { describe, expect, it } from '@jest/globals';
import { compileTemplate, MERGE_VARIABLES } from '@reach/mail';
import fc from 'fast-check';
import { createOfflinePlanner, parseGoal } from '../src/index.ts';

const plan = (goal: string) => createOfflinePlanner().plan(goal);
const GOALS = [
  'Find SaaS founders in India and invite them to a demo of our analytics product',
  'Ask CFOs of construction companies with 100-500 employees in Australia for a 20 min call about job costing',
  'Owners of veterinary clinics in the United Kingdom - start a free trial of our reminder service',
  'Email marketing directors at hotels in Thailand and Vietnam to offer a free audit of their booking website',
  'Invite heads of people in Portugal and Spain to a breakfast event about pay transparency',
];

describe('reading a goal', () => {
  it.each([
    [
      GOALS[0]!,
      {
        ask: 'demo',
        offer: 'analytics product',
        industries: ['saas'],
        countries: ['IN'],
        roles: ['founder'],
      },
    ],
    [
      GOALS[1]!,
      { ask: 'call', offer: 'job costing', industries: ['construction'], countries: ['AU'], roles: ['cfo'] },
    ],
    [
      GOALS[2]!,
      {
        ask: 'trial',
        offer: 'reminder service',
        industries: ['veterinary'],
        countries: ['GB'],
        roles: ['owner'],
      },
    ],
  ])('%s', (goal, expected) => {
    const { audience, ask, offer } = parseGoal(goal);
    expect({
      ask,
      offer,
      industries: audience.industries,
      countries: audience.places.countries,
      roles: audience.roles.map(({ role }) => role),
    }).toEqual(expected);
  });

  it('composes a level with its department', () => {
    expect(parseGoal(GOALS[3]!).audience.roles).toEqual([
      { level: 'director', department: 'marketing', text: 'marketing directors' },
    ]);
  });

  it.each([
    ['with 100-500 employees', { min: 100, max: 500 }],
    ['with less than 20 people', { min: 1, max: 19 }],
    ['with more than 1,000 employees', { min: 1_000, max: null }],
    ['(5000+ employees)', { min: 5_000, max: null }],
  ])('size: %s', (words, size) => {
    expect(parseGoal(`IT directors in telecom ${words}`).audience.size).toEqual({ ...size, hard: true });
  });

  it('leaves out what is excluded, and never what was asked for', () => {
    const { audience } = parseGoal(
      'Find founders at SaaS companies in Canada but no agencies or consultancies',
    );
    expect(audience.industries).toEqual(['saas']);
    expect(audience.exclude.industries).toEqual(['agency', 'consulting']);
  });

  it.each([
    ['promote our tool', 'no_audience'],
    ['I need leads!!! lots of leads, as many as you can', 'no_audience'],
    ['日本のSaaS創業者を見つけてデモに招待する', 'language'],
  ])('holds back and says what is missing: %s', async (goal, reason) => {
    const result = await plan(goal);
    expect(result.plan).toBeNull();
    expect(result.clarify).toMatchObject({ reason, message: expect.any(String) });
    expect(result.clarify?.examples.length).toBeGreaterThan(0);
  });

  it('never throws, whatever the goal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 2_000 }), async (goal) => {
        await plan(goal);
      }),
      { numRuns: 300 },
    );
    for (const unit of ['🚀', '<script>', '{{ x }}', 'not ', 'a, ', '1-', "'; --", '\u202e']) {
      await plan(unit.repeat(2_000 / unit.length));
    }
  });
});

describe('drafting', () => {
  it.each(GOALS)('keeps the rules of a decent first mail: %s', async (goal) => {
    const { plan: drafted } = await plan(goal);
    const subject = compileTemplate(drafted!.subject_line, { part: 'subject', allowed: MERGE_VARIABLES });
    const body = compileTemplate(drafted!.message_body, { part: 'text', allowed: MERGE_VARIABLES });
    const lead = { first_name: 'Priya', company: 'Kestrel', sender_name: 'Ada' };
    const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
    expect(words(subject.render(lead))).toBeGreaterThanOrEqual(3);
    expect(words(subject.render(lead))).toBeLessThanOrEqual(7);
    expect(words(body.render(lead))).toBeGreaterThanOrEqual(40);
    expect(words(body.render(lead))).toBeLessThanOrEqual(120);
    expect(body.render(lead).match(/\?/g)).toHaveLength(1);
    expect(body.render(lead)).toMatch(/not (?:write|hear from me) again/);
    expect(body.render({})).toMatch(/^Hi there,/);
  });

  it('drafts the same for the same goal', async () => {
    expect(await plan(GOALS[0]!)).toEqual(await plan(GOALS[0]!));
  });
});
