/**
 * Gathers single items into batches without a timer: what arrives while a batch is being written forms the next
 * one. Alone, an item waits for nobody; under load, batches grow by themselves.
 *
 * `write` gets at most `max` items and resolves with one result an item, in order; for a promise among them the next
 * batch does not wait. When it rejects, every item of that batch rejects. With `atOnce` so many batches are under way:
 * for reads, of which one that takes long holds up only those that came with it.
 */
export function createMicroBatch<Item, Result>(
  write: (items: Item[]) => Promise<(Result | Promise<Result>)[]>,
  { max, atOnce = 1 }: { max: number; atOnce?: number },
): { add: (item: Item) => Promise<Result>; idle: () => Promise<void> } {
  type Waiting = {
    item: Item;
    resolve: (result: Result | Promise<Result>) => void;
    reject: (error: unknown) => void;
  };
  const waiting: Waiting[] = [];
  let writing = 0;
  let called = false;
  let onIdle: (() => void)[] = [];

  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0, max);
    writing++;
    try {
      const results = await write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result | Promise<Result>);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    writing--;
    if (waiting.length > 0) void flush();
    else if (writing === 0) {
      for (const resolve of onIdle) resolve();
      onIdle = [];
    }
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (called || writing >= atOnce) return;
        // One turn of the event loop, so that what arrived in the same turn goes together.
        called = true;
        setImmediate(() => {
          called = false;
          if (waiting.length > 0 && writing < atOnce) void flush();
        });
      }),
    idle: () =>
      waiting.length === 0 && writing === 0
        ? Promise.resolve()
        : new Promise((resolve) => onIdle.push(resolve)),
  };
}
