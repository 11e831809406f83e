import type { Pool, PoolClient } from 'pg';
import type { GradedLeads } from './graded-leads.ts';
import { TIER_SQL } from './ladder.ts';

/** Matching a million leads is one statement; the pool's usual limit is meant for the small ones. */
export const MATCH_TIMEOUT_MS = 120_000;

/** How many leads each step of the ladder lets in. */
export async function countTiers(
  client: Pool | PoolClient,
  { text, values }: GradedLeads,
): Promise<Map<number, number>> {
  const { rows } = await client.query<{ tier: number; leads: number }>(
    longQuery(
      `select tier, count(*)::int as leads from (select ${TIER_SQL} as tier from (${text}) as graded) as tiers
       where tier is not null group by tier`,
      values,
    ),
  );
  return new Map(rows.map(({ tier, leads }) => [tier, leads]));
}

/** `query_timeout` is the client's own limit beside the server's. */
export function longQuery(text: string, values: unknown[]) {
  return { text, values, query_timeout: MATCH_TIMEOUT_MS };
}
