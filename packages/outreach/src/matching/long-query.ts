/** Matching a million leads is one statement; the pool's usual limit is meant for the small ones. */
export const MATCH_TIMEOUT_MS = 120_000;

/**
 * For a transaction that matches. Compiling such a statement takes longer than running it, and helpers of a parallel
 * scan bring nothing while other work wants the cores. At the usual price of a random page the planner reads the whole
 * table where a tenth of a million leads fit, and looks into every lead's facets: half as much CPU again. With the usual
 * 4 MB the bitmap of those leads forgets which of a page they are, so all of half the pages are looked into: two fifths more.
 */
export const MATCH_SETTINGS_SQL = `set local statement_timeout = ${MATCH_TIMEOUT_MS}; set local jit = off;
  set local max_parallel_workers_per_gather = 0; set local random_page_cost = 2; set local work_mem = '8MB'`;

/** `query_timeout` is the client's own limit beside the server's. */
export function longQuery(text: string, values: unknown[]) {
  return { text, values, query_timeout: MATCH_TIMEOUT_MS };
}
