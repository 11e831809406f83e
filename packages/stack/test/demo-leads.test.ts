import { describe, expect, it } from '@jest/globals';
import { demoLeads } from '../src/demo-data/demo-leads.ts';

const leads = demoLeads(5_000);

describe('the demo leads', () => {
  it('are the same people every time', () => {
    expect(demoLeads(5_000)).toEqual(leads);
    expect(leads[0]?.email).toBe('yash.khan@nimblycloud.example');
  });

  it('have one address each, under a domain that nobody can own', () => {
    expect(new Set(leads.map((lead) => lead.email)).size).toBe(5_000);
    expect(leads.filter((lead) => !/^[a-z]+\.[a-z]+@[a-z0-9]+\.example$/.test(lead.email))).toEqual([]);
  });

  it('hold at least 150 heads of SaaS companies in India, one at each', () => {
    const heads = leads.filter(
      (lead) =>
        lead.country === 'India' &&
        lead.industry === 'SaaS' &&
        /founder|ceo|chief executive/i.test(lead.title),
    );
    expect(new Set(heads.map((lead) => lead.company)).size).toBeGreaterThanOrEqual(150);
  });

  it('come from many countries and industries', () => {
    expect(new Set(leads.map((lead) => lead.country)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(leads.map((lead) => lead.industry)).size).toBeGreaterThanOrEqual(15);
  });
});
