import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { normaliseLead } from '@reach/lexicon';

/** Lines of labels parted by semicolons. */
function listed(file: string): string[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .flatMap((line) => line.split('; '));
}

describe('the lexicon covers', () => {
  it.each([
    ['LinkedIn v2', 'linkedin-industries.txt', 400],
    ['GICS', 'gics-industries.txt', 150],
  ])('every industry label of %s', (_name, file, least) => {
    const labels = listed(file);
    expect(labels.length).toBeGreaterThan(least);
    const unknown = labels.filter(
      (industry) => !normaliseLead({ industry }).facets.some((token) => /^i:[^?]/.test(token)),
    );
    expect(unknown).toEqual([]);
  });

  it('the 200 commonest titles, each with a role or a level', () => {
    const titles = listed('titles.txt');
    expect(titles.length).toBeGreaterThanOrEqual(200);
    const unknown = titles.filter(
      (title) => !normaliseLead({ title }).facets.some((token) => /^[rlp]:/.test(token)),
    );
    expect(unknown).toEqual([]);
  });
});
