/** Attempts and hours after which a send is given up; the first that is reached. */
export const MAX_ATTEMPTS = 6;
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
