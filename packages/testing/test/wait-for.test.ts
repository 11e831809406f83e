import { describe, expect, it } from '@jest/globals';
import { waitFor } from '@reach/testing';

describe('waitFor', () => {
  it('returns the first truthy value', async () => {
    let asked = 0;
    expect(await waitFor(() => (++asked === 3 ? `asked ${asked} times` : null))).toBe('asked 3 times');
  });

  it('takes a condition that throws for one that is not true yet', async () => {
    let asked = 0;
    const value = await waitFor(async () => {
      if (++asked < 3) throw new Error('not there');
      return asked;
    });
    expect(value).toBe(3);
  });

  it('fails with the message and what was seen last', async () => {
    const never = waitFor(() => 0, { timeoutMs: 50, message: 'No mail arrived' });
    await expect(never).rejects.toThrow('No mail arrived (last: 0)');
  });
});
