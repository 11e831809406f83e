import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MIN_ACCEPTED, tooManyFaults, wilsonLowerBound } from '../src/sends/deliverability.ts';

const limits = { bounceRate: 0.05, complaintRate: 0.003 };
const mails = (accepted: number, bounced: number, complained = 0) =>
  tooManyFaults({ accepted, bounced, complained }, limits, 'the mails');

describe("Wilson's lower bound", () => {
  it.each([
    // Worked out by hand from the formula; 10 of 100 is also in most textbooks.
    [0, 0, 0],
    [0, 100, 0],
    [10, 100, 0.0552],
    [1, 10, 0.0179],
    [50, 100, 0.4038],
    [100, 100, 0.963],
  ])('%d of %d is at least %d', (hits, observations, bound) => {
    expect(wilsonLowerBound(hits, observations)).toBeCloseTo(bound, 3);
  });

  it('lies below the share, and nears it as observations grow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const hits = Math.floor(n * part);
          const bound = wilsonLowerBound(hits, n);
          expect(bound).toBeGreaterThanOrEqual(0);
          expect(bound).toBeLessThanOrEqual(hits / n);
          expect(wilsonLowerBound(hits * 10, n * 10)).toBeGreaterThanOrEqual(bound);
        },
      ),
    );
  });
});

describe('the brake', () => {
  it.each([
    [MIN_ACCEPTED - 1, MIN_ACCEPTED - 1, null],
    [50, 5, null],
    [100, 9, null],
    [100, 10, '10 of the mails bounced (10.0 %, surely over 5.5 %; the limit is 5.0 %)'],
    [243, 12, null],
    [1_000, 50, null],
    [1_000, 66, '66 of the mails bounced (6.6 %, surely over 5.2 %; the limit is 5.0 %)'],
  ])('of %d mails %d bounced: %s', (accepted, bounced, reason) => {
    expect(mails(accepted, bounced)).toBe(reason);
  });

  it('reports of spam have a far lower limit', () => {
    expect(mails(1_000, 0, 3)).toBeNull();
    expect(mails(1_000, 0, 8)).toBe(
      '8 of the mails were reported as spam (0.8 %, surely over 0.4 %; the limit is 0.3 %)',
    );
  });

  it('a limit of 1 never stops anybody', () => {
    const off = { bounceRate: 1, complaintRate: 1 };
    expect(tooManyFaults({ accepted: 100, bounced: 100, complained: 100 }, off, 'x')).toBeNull();
  });
});
