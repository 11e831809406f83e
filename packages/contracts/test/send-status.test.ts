import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { higherStatus, SEND_STATUSES, type SendStatus } from '../src/index.ts';

const status = fc.constantFrom(...SEND_STATUSES);
const climb = (from: SendStatus, events: SendStatus[]) => events.reduce(higherStatus, from);

describe('the ladder of a send', () => {
  it('gives the same status for any order and repetition of the same events', () => {
    fc.assert(
      fc.property(
        status,
        fc.array(status, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (from, events, picks) => {
          const shuffled = [...events, ...events];
          for (let index = shuffled.length - 1; index > 0; index--) {
            const other = (picks.next().value as number) % (index + 1);
            [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
          }
          expect(climb(from, shuffled)).toBe(climb(from, events));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never goes down', () => {
    fc.assert(
      fc.property(status, status, (from, event) => {
        expect(SEND_STATUSES.indexOf(higherStatus(from, event))).toBeGreaterThanOrEqual(
          SEND_STATUSES.indexOf(from),
        );
      }),
    );
  });

  it.each([
    ['clicked', 'bounced', 'bounced'],
    ['bounced', 'replied', 'replied'],
    ['bounced', 'opened', 'bounced'],
    ['failed', 'sent', 'sent'],
    ['skipped', 'delivered', 'delivered'],
    ['delivered', 'sent', 'delivered'],
  ] as const)('%s, then %s, is %s', (from, event, expected) => {
    expect(higherStatus(from, event)).toBe(expected);
  });
});
