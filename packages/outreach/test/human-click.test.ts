import { expect, it } from '@jest/globals';
import { type Click, isHumanClick } from '../src/mail-events/human-click.ts';

const DELIVERED = 1_000_000;
const after = (seconds: number, link: string | null = null): Click => [DELIVERED + seconds * 1_000, link];

it.each<[string, Click[] | null, boolean | null]>([
  ['no click', null, null],
  ['an empty list', [], null],
  ['one, two seconds after the delivery', [after(2)], false],
  ['one before the delivery is known', [after(-3)], false],
  ['one, ten seconds after the delivery', [after(10)], true],
  ['one, an hour later', [after(3_600)], true],
  ['every link at once, an hour later', [after(3_600, 'a'), after(3_600.5, 'b'), after(3_601, 'c')], false],
  ['the same link twice', [after(3_600, 'a'), after(3_600.5, 'a')], true],
  ['two links, one read after the other', [after(3_600, 'a'), after(3_603, 'b')], true],
  ['a scanner first, then a person', [after(1, 'a'), after(1, 'b'), after(900, 'a')], true],
])('%s', (_what, clicks, human) => {
  expect(isHumanClick({ clicks, reachedAt: DELIVERED })).toBe(human);
});

it('a mail of which only the click is known is taken for read', () => {
  expect(isHumanClick({ clicks: [after(0)], reachedAt: null })).toBe(true);
});
