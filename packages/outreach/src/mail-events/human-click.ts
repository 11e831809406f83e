/** When, in ms, and on which link; null when the provider does not name it. */
export type Click = [at: number, link: string | null];

/** A gateway looks at the links of a mail before it hands it on; nobody reads and clicks so fast. */
const SECONDS_TO_READ = 10;
/** Two different links within this are not clicked by hand. */
const MS_BETWEEN_LINKS = 2_000;

/**
 * Whether a person clicked: true when at least one click is neither within seconds of the delivery nor one of several
 * links at once; false when all are, which is how scanners of mail gateways click; null without a click. `reachedAt`
 * is when the mail was delivered, else sent, in ms; null when neither is known.
 */
export function isHumanClick({
  clicks,
  reachedAt,
}: {
  clicks: Click[] | null;
  reachedAt: number | null;
}): boolean | null {
  if (!clicks || clicks.length === 0) return null;
  const tooFast = ([at]: Click) => reachedAt !== null && at - reachedAt < SECONDS_TO_READ * 1_000;
  const amongOthers = ([at, link]: Click) =>
    clicks.some(([other, otherLink]) => otherLink !== link && Math.abs(other - at) < MS_BETWEEN_LINKS);
  return clicks.some((click) => !tooFast(click) && !amongOthers(click));
}
