import { describe, expect, it } from '@jest/globals';
import { type Grade, measureAnswer } from '@reach/evaluation';

const grades = new Map<string, Grade>([
  ['right1@a.test', 2],
  ['right2@a.test', 2],
  ['near@a.test', 1],
  ['wrong@a.test', 0],
]);
const answer = (...emails: string[]) => emails.map((email) => ({ email: `${email}@a.test`, queued: true }));

describe('the measures of an answer', () => {
  it('are all 1 when the right leads come first and no wrong one is mailed', () => {
    expect(measureAnswer(answer('right1', 'right2', 'near'), grades)).toEqual({
      precisionAt50: 1,
      ndcgAt50: 1,
      queuedPrecision: 1,
      queuedRecall: 1,
    });
  });

  it('count an acceptable lead as no mistake, but not as right', () => {
    const measured = measureAnswer(answer('near', 'wrong'), grades);
    expect(measured).toMatchObject({ precisionAt50: 0, queuedPrecision: 0.5, queuedRecall: 0 });
  });

  it('discount a right lead that comes late by the logarithm of its rank', () => {
    const ideal = 3 + 3 / Math.log2(3) + 1 / Math.log2(4);
    const late = 3 / Math.log2(3);
    expect(measureAnswer(answer('wrong', 'right1'), grades)?.ndcgAt50).toBeCloseTo(late / ideal, 10);
  });

  it('say nothing about precision when nobody is mailed', () => {
    expect(measureAnswer([], grades)).toMatchObject({ queuedPrecision: null, queuedRecall: 0 });
  });

  it('do not exist for a goal for which no lead is right', () => {
    expect(measureAnswer([], new Map([['wrong@a.test', 0]]))).toBeNull();
  });
});
