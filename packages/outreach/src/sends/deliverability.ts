/** What became of the mails that the brake looks at. */
export interface Deliverability {
  /** Mails that the provider accepted. */
  accepted: number;
  bounced: number;
  complained: number;
}

/** Shares from 0 to 1; 1 switches a limit off. */
export interface DeliverabilityLimits {
  bounceRate: number;
  complaintRate: number;
}

/** Fewer mails than this say too little about a list. */
export const MIN_ACCEPTED = 50;
/** 97.5 % one-sided: what the lower end of a 95 % interval means. */
const Z = 1.96;

/**
 * The lower end of Wilson's 95 % interval for a share (E. B. Wilson, 1927): with few observations it stays low, so
 * that three bounces in a row stop nobody. 0 for no observations.
 */
export function wilsonLowerBound(hits: number, observations: number): number {
  if (observations <= 0 || hits <= 0) return 0;
  const share = hits / observations;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * observations);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * observations)) / observations);
  return Math.max(0, (centre - spread) / (1 + z2 / observations));
}

/**
 * Why no more should be sent, with the numbers that decided it; null while everything is within its limits. `of`
 * says which mails were counted, e.g. `the last 120 mails of this run`.
 */
export function tooManyFaults(
  { accepted, bounced, complained }: Deliverability,
  { bounceRate, complaintRate }: DeliverabilityLimits,
  of: string,
): string | null {
  if (accepted < MIN_ACCEPTED) return null;
  const judge = (what: string, hits: number, limit: number): string | null => {
    const atLeast = wilsonLowerBound(hits, accepted);
    if (atLeast <= limit) return null;
    const share = `${percent(hits / accepted)}, surely over ${percent(atLeast)}; the limit is ${percent(limit)}`;
    return `${hits} of ${of} ${what} (${share})`;
  };
  return judge('bounced', bounced, bounceRate) ?? judge('were reported as spam', complained, complaintRate);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
