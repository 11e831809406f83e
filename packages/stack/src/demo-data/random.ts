export type Random = {
  /** A whole number from 0 up to, but not, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** Each item as often as its weight says. */
  pickWeighted<T>(items: ReadonlyArray<readonly [item: T, weight: number]>): T;
};

/** The same numbers for the same seed on every machine: a linear congruential generator, its upper bits only. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    pickWeighted: (items) => {
      let left = below(items.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      throw new Error('There is nothing to pick from.');
    },
  };
}
