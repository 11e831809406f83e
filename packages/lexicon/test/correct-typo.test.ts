import { describe, expect, it } from '@jest/globals';
import { correctTypo } from '@reach/lexicon';

describe('typos', () => {
  it.each([
    ['markting', 'marketing'],
    ['germny', 'germany'],
    ['ecomerce', 'ecommerce'],
    ['mangers', 'managers'],
    ['restaraunts', 'restaurants'],
    ['califronia', 'california'],
  ])('%s → %s', (slip, word) => {
    expect(correctTypo(slip)).toBe(word);
  });

  it.each([
    'marketing',
    'software',
    'reach',
    'grow',
    'teh',
    'abc',
    'zzzzzzzz',
    'hotelier',
    'stare',
    'planner',
    'Übung',
    '',
  ])('leaves %j alone', (word) => {
    expect(correctTypo(word)).toBeNull();
  });
});
