import { describe, expect, it } from '@jest/globals';
import { judge } from '../src/sends/record-outcomes.ts';
import { MAX_ATTEMPTS, retryDelayMs } from '../src/sends/retry-schedule.ts';

const keyed = { idempotencyWindowMs: 24 * 3_600_000 };
const keyless = { idempotencyWindowMs: null };
const reason = 'The reason';

describe('what an outcome makes of a send', () => {
  it("accepted: sent, with the provider's id", () => {
    expect(judge({ kind: 'accepted', messageId: 'm1' }, { attempts: 1, provider: keyed }, 0.5)).toMatchObject(
      {
        status: 'sent',
        messageId: 'm1',
      },
    );
  });

  it('refused: failed, with the reason', () => {
    expect(judge({ kind: 'refused', reason }, { attempts: 1, provider: keyed }, 0.5)).toMatchObject({
      status: 'failed',
      error: reason,
    });
  });

  it('suppressed: skipped, with the reason', () => {
    expect(judge({ kind: 'suppressed', reason }, { attempts: 1, provider: keyed }, 0.5)).toMatchObject({
      status: 'skipped',
      error: reason,
    });
  });

  it('throttled: queued again, due when the lane is open, and no attempt is lost', () => {
    const verdict = judge(
      { kind: 'throttled', reason, retryAfterMs: 9_000 },
      { attempts: MAX_ATTEMPTS, provider: keyed },
      0.5,
    );
    expect(verdict).toMatchObject({ status: 'queued', delayMs: 0, refundAttempt: 1 });
  });

  it('paused: queued again, and no attempt is lost', () => {
    expect(judge({ kind: 'paused', reason }, { attempts: 1, provider: keyed }, 0.5)).toMatchObject({
      status: 'queued',
      refundAttempt: 1,
    });
  });

  it('not accepted: queued with backoff, failed after the last attempt', () => {
    const outcome = { kind: 'retry', reason, accepted: 'no' } as const;
    expect(judge(outcome, { attempts: MAX_ATTEMPTS - 1, provider: keyed }, 0.5)).toMatchObject({
      status: 'queued',
      maybeAccepted: false,
    });
    expect(judge(outcome, { attempts: MAX_ATTEMPTS, provider: keyed }, 0.5)).toMatchObject({
      status: 'failed',
      error: `Given up after ${MAX_ATTEMPTS} attempts: The reason`,
    });
  });

  it('unknown: repeated under the same key, and called unknown when it is given up', () => {
    const outcome = { kind: 'retry', reason, accepted: 'unknown' } as const;
    expect(judge(outcome, { attempts: 1, provider: keyed }, 0.5)).toMatchObject({
      status: 'queued',
      maybeAccepted: true,
    });
    expect(judge(outcome, { attempts: MAX_ATTEMPTS, provider: keyed }, 0.5).error).toMatch(
      /^outcome_unknown: Given up/,
    );
  });

  it('unknown, without idempotency: never repeated', () => {
    const outcome = { kind: 'retry', reason, accepted: 'unknown' } as const;
    expect(judge(outcome, { attempts: 1, provider: keyless }, 0.5)).toMatchObject({
      status: 'failed',
      error: 'outcome_unknown: The reason',
      maybeAccepted: true,
    });
  });
});

describe('in an outage', () => {
  const outage = { attempts: MAX_ATTEMPTS, provider: keyed, outageMs: 8_000 };

  it.each([
    { kind: 'unreachable', reason } as const,
    { kind: 'retry', reason, accepted: 'unknown' } as const,
    { kind: 'retry', reason, accepted: 'no' } as const,
  ])('$kind: queued until it is over, and no attempt is lost', (outcome) => {
    expect(judge(outcome, outage, 0.5)).toMatchObject({ status: 'queued', delayMs: 9_000, refundAttempt: 1 });
  });

  it('unknown, without idempotency: never repeated', () => {
    const outcome = { kind: 'retry', reason, accepted: 'unknown' } as const;
    expect(judge(outcome, { ...outage, provider: keyless }, 0.5)).toMatchObject({
      status: 'failed',
      refundAttempt: 0,
    });
  });
});

it('a request that never went out costs no attempt', () => {
  expect(
    judge({ kind: 'unreachable', reason }, { attempts: MAX_ATTEMPTS, provider: keyless }, 0.5),
  ).toMatchObject({
    status: 'queued',
    refundAttempt: 1,
    maybeAccepted: false,
  });
});

describe('the delay before another attempt', () => {
  it('doubles its range with each attempt, up to an hour', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => retryDelayMs(attempt, 1))).toEqual([
      4_000, 8_000, 16_000, 32_000, 64_000,
    ]);
    expect(retryDelayMs(50, 1)).toBe(3_600_000);
  });

  it('is spread over the whole range, from half a second', () => {
    expect(retryDelayMs(5, 0)).toBe(500);
    expect(retryDelayMs(5, 0.5)).toBe(32_250);
  });
});
