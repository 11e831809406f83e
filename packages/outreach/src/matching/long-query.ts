/** Matching a million leads is one statement; the pool's usual limit is meant for the small ones. */
export const MATCH_TIMEOUT_MS = 120_000;

/** `query_timeout` is the client's own limit beside the server's. */
export function longQuery(text: string, values: unknown[]) {
  return { text, values, query_timeout: MATCH_TIMEOUT_MS };
}
