/** The least that each facet of a lead must reach to be in the tier, graded as in `graded-leads.ts`. */
export interface Tier {
  role: number;
  industry: number;
  place: number;
  size: number;
  /** What this tier lets in, for the run's log. */
  widens: string;
}

/**
 * From what the goal says to what comes close. The first two are always mailed; the others only when nothing
 * else is found, one after the other. Industry and place are never widened together: a related company in another
 * town is a stranger. No tier goes across an exclusion.
 */
export const TIERS: readonly Tier[] = [
  { role: 1, industry: 0.75, place: 1, size: 0.8, widens: 'all that the goal states' },
  { role: 0.6, industry: 0.75, place: 1, size: 0.8, widens: 'neighbouring titles' },
  { role: 0.6, industry: 0.75, place: 1, size: 0.55, widens: 'companies of unknown size' },
  { role: 0.6, industry: 0.4, place: 1, size: 0.55, widens: 'related industries' },
  { role: 0.6, industry: 0.75, place: 0.5, size: 0.55, widens: 'the whole country' },
  { role: 0.6, industry: 0.75, place: 1, size: 0, widens: 'companies of any size' },
];

/** Leads up to this tier are mailed whenever there are any. */
export const WIDEST_ALWAYS = 1;

/** What each facet of a lead must reach at the least to be in one of those tiers. */
export const LEAST_ALWAYS: Tier = TIERS[WIDEST_ALWAYS]!;

/** SQL: the lowest tier that a graded row satisfies, null for none. */
export const TIER_SQL = `case ${TIERS.map(
  ({ role, industry, place, size }, tier) =>
    `when role >= ${role}::real and industry >= ${industry}::real and place >= ${place}::real
       and size >= ${size}::real then ${tier}`,
).join(' ')} end`;

/** SQL: what ranks leads of one tier. */
export const SCORE_SQL =
  '(0.42 * role + 0.26 * industry + 0.22 * place + 0.10 * size + 0.05::float8 * keyword)::real';

/** What a run's log says of the tiers that were needed before somebody fitted; `leads` fit at the last of them. */
export function wideningLog(tier: number, leads: number): string[] {
  return TIERS.slice(WIDEST_ALWAYS + 1, tier + 1).map(
    ({ widens }, more) =>
      `No lead yet — widened to ${widens}: ${more + WIDEST_ALWAYS + 1 === tier ? leads : 0} leads`,
  );
}
