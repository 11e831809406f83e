/** Seconds before each further attempt: about a day in all. */
const DELAYS_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 28_800];

/**
 * Seconds until a delivery is tried again after so many attempts, up to a tenth longer by chance (`random` in 0..1);
 * null when it is given up.
 */
export function hookRetrySeconds(attempts: number, random: number): number | null {
  const delay = DELAYS_SECONDS[attempts - 1];
  return delay === undefined ? null : delay * (1 + random / 10);
}
