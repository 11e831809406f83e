/** Everything that happens by chance in a scenario comes from here, so that a seed repeats its decisions. */
export interface Random {
  /** In [0, 1). */
  next: () => number;
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number;
  /** The items in random order. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
  pick: <Item>(items: readonly Item[]) => Item;
  chance: (share: number) => boolean;
  /** A stream of its own for one purpose, so that a change in one does not move the others. */
  fork: (purpose: string) => Random;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: 32 bits of state, even enough for choosing faults.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const shuffle = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    next,
    int,
    shuffle,
    pick: (items) => items[int(0, items.length - 1)]!,
    chance: (share) => next() < share,
    fork: (purpose) =>
      createRandom(
        [...purpose].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), seed),
      ),
  };
}
