import { describe, expect, it } from '@jest/globals';
import { scoreParse } from '@reach/evaluation';

const audience = {
  roles: [{ role: 'founder', text: 'founders' }],
  industries: ['saas'],
  places: { countries: ['IN'], states: [], cities: [], region: null },
  size: null,
  topics: [],
  keywords: [],
  exclude: { industries: [], roles: [], places: { countries: [], states: [], cities: [] }, terms: [] },
};
const expected = {
  cta: 'demo',
  roles: ['founder'],
  levels: [],
  departments: [],
  industries: ['saas'],
  region: null,
  countries: ['IN'],
  states: [],
  cities: [],
  size: null,
  exclude: [],
};
const score = (changes: object, wanted: object = {}) =>
  scoreParse({ audience: { ...audience, ...changes }, ask: 'demo' }, { ...expected, ...wanted });

describe('the scores of a parse', () => {
  it('are 1 in every facet when all is as expected', () => {
    expect(Object.values(score({}))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('take a missing country, and one too many, for wrong', () => {
    expect(score({ places: { ...audience.places, countries: [] } }).country).toBe(0);
    expect(score({ places: { ...audience.places, countries: ['IN', 'PK'] } }).country).toBe(0);
  });

  it('give an industry too many two thirds', () => {
    expect(score({ industries: ['saas', 'retail'] }).industries).toBeCloseTo(2 / 3, 10);
  });

  it('take a level with its department for a role that is named so', () => {
    const vp = { roles: [{ level: 'vp', department: 'sales', text: 'vps of sales' }] };
    const wanted = { roles: ['vp_sales'], levels: ['vp'], departments: ['sales'] };
    expect(score(vp, wanted).roles).toBe(1);
    expect(score({ roles: [{ level: 'head', department: 'sales', text: 'heads' }] }, wanted).roles).toBe(0);
  });

  it('take another role beside the expected one for wrong', () => {
    expect(score({ roles: [...audience.roles, { role: 'investor', text: 'investors' }] }).roles).toBe(0);
  });
});
