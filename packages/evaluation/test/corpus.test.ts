import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildCorpus,
  type ClearGoal,
  type CorpusLead,
  gradeLead,
  isClear,
  readDevelopmentGoals,
  readWanted,
} from '@reach/evaluation';

let goals: ClearGoal[];
let corpus: CorpusLead[];

beforeAll(async () => {
  goals = (await readDevelopmentGoals()).filter(isClear);
  corpus = buildCorpus({ goals, leads: 3_000, seed: 7 });
});

describe('the made-up corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(buildCorpus({ goals, leads: 3_000, seed: 7 })).toEqual(corpus);
    expect(buildCorpus({ goals, leads: 3_000, seed: 8 })).not.toEqual(corpus);
  });

  it('has each address once, on domains that nobody can own', () => {
    const emails = corpus.map(({ lead }) => lead.email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.filter((email) => !/^[a-z0-9.]+@[a-z0-9]+\.(?:example|test)$/.test(email))).toEqual([]);
  });

  it('has right leads and wrong ones for every goal', () => {
    for (const goal of goals) {
      const right = corpus.filter(({ facts }) => gradeLead(readWanted(goal), facts) === 2).length;
      expect(right).toBeGreaterThan(5);
      expect(right).toBeLessThan(corpus.length / 5);
    }
  });
});

describe('the rule that grades', () => {
  const facts = {
    jobs: ['founder'],
    industry: 'saas',
    country: 'IN',
    state: null,
    city: 'Delhi',
    size: 20,
  };
  const gradeFor = (id: string, changes: Partial<typeof facts>) =>
    gradeLead(readWanted(goals.find((goal) => goal.id === id)!), { ...facts, ...changes });

  it('calls a lead right when every facet is as the goal says', () => {
    expect(gradeFor('D01', {})).toBe(2);
  });

  it('accepts one facet that comes close, not two', () => {
    expect(gradeFor('D01', { jobs: ['owner'] })).toBe(1);
    expect(gradeFor('D01', { industry: 'software' })).toBe(1);
    expect(gradeFor('D01', { jobs: ['owner'], industry: 'software' })).toBe(0);
  });

  it('takes the head of a large company for no founder', () => {
    expect(gradeFor('D01', { jobs: ['ceo'], size: 5_000 })).toBe(0);
  });

  it('accepts no other country', () => {
    expect(gradeFor('D01', { country: 'PK' })).toBe(0);
  });

  it('accepts nobody who is excluded', () => {
    const singapore = { country: 'SG', city: 'Singapore' };
    expect(gradeFor('D09', { ...singapore, industry: 'crypto' })).toBe(2);
    expect(gradeFor('D09', { ...singapore, industry: 'crypto_exchange' })).toBe(0);
  });
});
