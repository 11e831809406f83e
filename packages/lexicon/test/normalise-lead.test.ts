import { describe, expect, it } from '@jest/globals';
import { type LeadInput, normaliseLead, parseCompanySize } from '@reach/lexicon';
import fc from 'fast-check';

const facets = (lead: LeadInput) => normaliseLead(lead).facets;

describe('places', () => {
  it.each<[LeadInput, string[]]>([
    [{ country: 'IND', city: 'Bangalore' }, ['c:IN', 's:IN-KA', 'y:IN-KA:bengaluru']],
    [{ country: 'Deutschland', city: 'München' }, ['c:DE', 'y:DE-BY:munich']],
    [{ city: 'Austin, TX' }, ['c:US', 's:US-TX', 'y:US-TX:austin']],
    [{ city: 'Greater Boston' }, ['c:US', 'y:US-MA:boston']],
    [{ country: 'USA', region: 'TX', city: 'Paris' }, ['c:US', 'y:US-TX:paris']],
    [{ country: 'FR', city: 'Paris 9e' }, ['c:FR', 'y:FR-IDF:paris']],
    [{ country: 'England' }, ['c:GB', 's:GB-ENG']],
    [{ country: 'Taiwan (ROC)' }, ['c:TW']],
    [{ bio: 'Family bakery in Portugal since 1950' }, ['c:PT']],
    [{}, ['c:?']],
  ])('%j', (lead, expected) => {
    expect(facets(lead)).toEqual(expect.arrayContaining(expected));
  });

  it('takes no country from a city that has namesakes of its size abroad', () => {
    expect(facets({ city: 'Springfield' })).toContain('c:US');
    expect(facets({ city: 'Valencia' })).toContain('c:?');
  });
});

describe('industries', () => {
  it('takes the label for certain and the description for a hint', () => {
    expect(facets({ industry: 'Computer Software', bio: 'A SaaS platform' })).toEqual(
      expect.arrayContaining(['i:software', 'j:saas']),
    );
  });

  it('takes no hint from customers, from former employers, or against the label', () => {
    expect(facets({ industry: 'Computer Software', bio: 'Tools for dentists' })).not.toContain('j:dental');
    expect(facets({ bio: 'Formerly at a bank' })).not.toContain('j:banking');
    expect(facets({ industry: 'Marketing and Advertising', bio: 'We love SaaS' })).not.toContain('j:saas');
  });

  it('knows that a title can mean something else in another trade', () => {
    const at = (industry: string) => facets({ title: 'Insurance Broker', industry });
    expect(at('Insurance Agencies and Brokerages')).toContain('r:insurance_agent');
    expect(at('Regional Banks')).toContain('rx:insurance_agent');
    expect(facets({ title: 'Principal', industry: 'Law Practice' })).toContain('r:principal');
  });
});

describe('sizes', () => {
  it.each([
    ['51-200', 51, 200],
    ['1,001–5,000 employees', 1001, 5000],
    ['1K-5K', 1000, 5000],
    ['1.5K', 1500, 1500],
    ['10001+', 10001, null],
    ['<50', 1, 50],
    ['Self-employed', 1, 1],
    ['~35', 35, 35],
    ['unknown', null, null],
  ])('%s', (text, sizeMin, sizeMax) => {
    expect(parseCompanySize(text)).toEqual({ sizeMin, sizeMax });
  });
});

it('never throws, and gives each fact at most once', () => {
  const cell = fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: null });
  const lead = fc.record({
    title: cell,
    seniority: cell,
    department: cell,
    company: cell,
    industry: cell,
    companySize: cell,
    country: cell,
    region: cell,
    city: cell,
    bio: cell,
    tags: fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(lead, (any) => {
      const found = facets(any);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((token) => token.startsWith('c:'))).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
