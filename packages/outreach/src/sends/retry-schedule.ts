/** Attempts after which a send is given up: with the delays below some hours, so that an outage of minutes fails none. */
export const MAX_ATTEMPTS = 14;
/** Hours after its first attempt in which a send of unknown outcome may be repeated. */
export const MAX_HOURS = 24;

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 60 * 60_000;

/**
 * Milliseconds until attempt `attempts + 1`: exponential from 4 s with full jitter (a random share of the whole
 * delay), so that those who failed together do not come back together.
 */
export function retryDelayMs(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempts);
  return Math.round(500 + random * (longest - 500));
}
