import type { SendOutcome } from '@reach/mail';
import { type Circuit, createCircuit, type Diagnosis } from './circuit.ts';

/**
 * How many requests to the provider may be under way in this process, shared by all ranges. Rows enter
 * `sending` only for places taken here, so that a stop bites within one window. While the provider seems to be
 * away, the window is one request wide.
 */
export interface Window {
  readonly size: number;
  /** Waits until a quarter of the window is free, or `wanted` places, and takes up to `wanted`. */
  take: (wanted: number) => Promise<number>;
  giveBack: (places: number) => void;
  /** True while the provider seems to be away: what is sent finds out whether it is back, and may be lost. */
  isProbing: () => boolean;
  /** Learns from a call's outcome whether the provider is there. */
  note: (sendId: string, outcome: SendOutcome) => Diagnosis;
}

export function createWindow(size: number, circuit: Circuit = createCircuit()): Window {
  // Claims of a few rows each would cost a statement each; waiting for more would leave connections idle.
  const worthwhile = Math.max(1, Math.floor(size / 4));
  const waiting: { wanted: number; resolve: (places: number) => void }[] = [];
  let free = size;

  const serve = () => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const places = Math.min(next.wanted, circuit.isClosed() ? free : free === size ? 1 : 0);
      if (places < Math.min(next.wanted, circuit.isClosed() ? worthwhile : 1)) return;
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
    isProbing: () => !circuit.isClosed(),
    note: circuit.note,
  };
}
