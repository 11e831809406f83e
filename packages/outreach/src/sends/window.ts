/**
 * How many requests to the provider may be under way in this process, shared by all batches. Rows enter
 * `sending` only for places taken here, so that a stop bites within one window.
 */
export interface Window {
  readonly size: number;
  /** Waits until a quarter of the window is free, or `wanted` places, and takes up to `wanted`. */
  take: (wanted: number) => Promise<number>;
  giveBack: (places: number) => void;
}

export function createWindow(size: number): Window {
  // Claims of a few rows each would cost a statement each; waiting for more would leave connections idle.
  const worthwhile = Math.max(1, Math.floor(size / 4));
  const waiting: { wanted: number; resolve: (places: number) => void }[] = [];
  let free = size;

  const serve = () => {
    for (let next = waiting[0]; next && free >= Math.min(next.wanted, worthwhile); next = waiting[0]) {
      const places = Math.min(next.wanted, free);
      free -= places;
      waiting.shift();
      next.resolve(places);
    }
  };
  return {
    size,
    take: (wanted) =>
      new Promise((resolve) => {
        waiting.push({ wanted, resolve });
        serve();
      }),
    giveBack: (places) => {
      free += places;
      serve();
    },
  };
}
