import { describe, expect, it } from '@jest/globals';
import { createMicroBatch } from '../src/index.ts';

/** A writer that finishes one batch each time it is told to. */
function slowWriter() {
  const batches: number[][] = [];
  const finish: (() => void)[] = [];
  const write = async (items: number[]) => {
    batches.push(items);
    await new Promise<void>((resolve) => finish.push(resolve));
    return items.map((item) => item * 10);
  };
  return { batches, write, finishNext: () => finish.shift()?.() };
}
const turn = () => new Promise(setImmediate);

describe('the micro-batch', () => {
  it('writes what arrives while a batch is being written as the next batch, each with its own result', async () => {
    const { batches, write, finishNext } = slowWriter();
    const batch = createMicroBatch(write, { max: 100 });
    const first = batch.add(1);
    await turn();
    const rest = [2, 3, 4].map((item) => batch.add(item));
    await turn();
    expect(batches).toEqual([[1]]);
    finishNext();
    expect(await first).toBe(10);
    await turn();
    expect(batches).toEqual([[1], [2, 3, 4]]);
    finishNext();
    expect(await Promise.all(rest)).toEqual([20, 30, 40]);
  });

  it('never writes more than `max` at once', async () => {
    const { batches, write, finishNext } = slowWriter();
    const batch = createMicroBatch(write, { max: 2 });
    const all = [1, 2, 3, 4, 5].map((item) => batch.add(item));
    for (let count = 0; count < 3; count++) {
      await turn();
      finishNext();
      await turn();
    }
    await Promise.all(all);
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('has as many batches under way as it is told, each of what came in one turn', async () => {
    const { batches, write, finishNext } = slowWriter();
    const batch = createMicroBatch(write, { max: 100, atOnce: 2 });
    const slow = batch.add(1);
    await turn();
    const together = [2, 3].map((item) => batch.add(item));
    await turn();
    const waiting = [4, 5].map((item) => batch.add(item));
    await turn();
    expect(batches).toEqual([[1], [2, 3]]);
    const idle = batch.idle();
    finishNext();
    expect(await slow).toBe(10);
    await turn();
    expect(batches).toEqual([[1], [2, 3], [4, 5]]);
    finishNext();
    finishNext();
    expect(await Promise.all([...together, ...waiting])).toEqual([20, 30, 40, 50]);
    await idle;
  });

  it('a failed batch fails its own items only', async () => {
    let calls = 0;
    const write = async (items: string[]) => {
      calls++;
      if (calls === 1) throw new Error('away');
      return items;
    };
    const batch = createMicroBatch(write, { max: 100 });
    await expect(batch.add('first')).rejects.toThrow('away');
    expect(await batch.add('second')).toBe('second');
  });
});
