/**
 * Gathers single items into batches without a timer: what arrives while a batch is being written forms the next
 * one. Alone, an item waits for nobody; under load, batches grow by themselves.
 *
 * `write` gets at most `max` items and resolves with one result an item, in order. When it rejects, every item
 * of that batch rejects.
 */
export function createMicroBatch<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  { max }: { max: number },
): { add: (item: Item) => Promise<Result>; idle: () => Promise<void> } {
  type Waiting = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };
  const waiting: Waiting[] = [];
  let writing = false;
  let onIdle: (() => void)[] = [];

  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0, max);
    writing = true;
    try {
      const results = await write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    writing = false;
    if (waiting.length > 0) void flush();
    else {
      for (const resolve of onIdle) resolve();
      onIdle = [];
    }
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        // One turn of the event loop, so that what arrived in the same turn goes together.
        if (waiting.length === 1 && !writing) setImmediate(() => waiting.length > 0 && void flush());
      }),
    idle: () =>
      waiting.length === 0 && !writing ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve)),
  };
}
