import { describe, expect, it } from '@jest/globals';
import { createWindow } from '../src/index.ts';

describe('the window of requests', () => {
  it('gives no more places than it has, whoever asks', async () => {
    const window = createWindow(8);
    expect(await window.take(6)).toBe(6);
    expect(await window.take(6)).toBe(2);
  });

  it('lets the next one wait until a quarter is free, in the order of asking', async () => {
    const window = createWindow(8);
    await window.take(8);
    const order: string[] = [];
    const first = window.take(8).then((places) => order.push(`first ${places}`));
    const second = window.take(8).then((places) => order.push(`second ${places}`));
    window.giveBack(1);
    await new Promise(setImmediate);
    expect(order).toEqual([]);
    window.giveBack(1);
    await first;
    window.giveBack(5);
    await second;
    expect(order).toEqual(['first 2', 'second 5']);
  });

  it('does not make one wait for more than it wants', async () => {
    const window = createWindow(8);
    await window.take(7);
    expect(await window.take(1)).toBe(1);
  });

  it('is one request wide while the provider is away, and opens up with the first answer', async () => {
    const window = createWindow(8);
    for (let call = 0; call < 5; call++)
      window.note(`send ${call}`, { kind: 'unreachable', reason: 'Nobody there' });
    expect(await window.take(8)).toBe(1);
    const next = window.take(8);
    window.note('send 1', { kind: 'accepted', messageId: null });
    window.giveBack(1);
    expect(await next).toBe(8);
  });
});
