import { describe, expect, it } from '@jest/globals';
import { normaliseLead } from '@reach/lexicon';

/** What a title says, without what only derives from it. */
const tokens = (title: string, more: object = {}) =>
  normaliseLead({ title, ...more })
    .facets.filter((token) => /^(?:r|ld|p|lo):/.test(token))
    .sort();

describe('titles', () => {
  it.each([
    ['Founder & CEO', ['r:ceo', 'r:founder']],
    ['VP of Sales', ['ld:vp:sales']],
    ['Director, Marketing', ['ld:director:marketing']],
    ['Marketing – Manager', ['ld:manager:marketing']],
    ['VP Sales and Head of Marketing', ['ld:head:marketing', 'ld:vp:sales']],
    ['Head of Sales & Marketing', ['ld:head:marketing', 'ld:head:sales']],
    ['Sr. Mktg Mgr.', ['ld:manager:marketing']],
    ['Marketingleiterin', ['ld:head:marketing']],
    ['Geschaeftsfuehrer', ['r:ceo']],
    ["Directrice d'usine", ['ld:director:manufacturing']],
    ['Jefe de Compras', ['ld:head:procurement', 'ld:manager:procurement']],
    ['Managing Direcor', ['r:md']],
    ['Managing Director', ['r:md']],
    ['Museum Director', ['lo:director']],
  ])('%s', (title, expected) => {
    expect(tokens(title)).toEqual(expect.arrayContaining(expected));
    expect(tokens(title).filter((token) => /^(?:r|ld):/.test(token))).toEqual(
      expected.filter((token) => /^(?:r|ld):/.test(token)),
    );
  });

  it.each([
    ['Executive Assistant to the CEO', 'r:ceo'],
    ['Product Owner', 'r:owner'],
    ['Former CTO', 'r:cto'],
    ['Vice President Marketing', 'r:president'],
    ['HR Business Partner', 'r:partner'],
  ])('%s is no %s', (title, wrong) => {
    expect(tokens(title)).not.toContain(wrong);
  });

  it('take from the columns only what they do not say', () => {
    expect(tokens('Head of Sales', { seniority: 'VP', department: 'Marketing' })).toEqual(['ld:head:sales']);
    expect(tokens('Marketing', { seniority: 'Manager' })).toContain('ld:manager:marketing');
    expect(tokens('', { seniority: 'c_suite', department: 'master_finance' })).toContain(
      'ld:c_level:finance',
    );
  });

  it('stay apart from one call to the next, though they are remembered', () => {
    const hotel = tokens('General Manager', { industry: 'Hotels' });
    expect(hotel).toContain('r:hotel_manager');
    expect(tokens('General Manager')).not.toContain('r:hotel_manager');
  });
});
