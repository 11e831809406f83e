import type { PoolClient } from 'pg';

/** An erasure goes through every send of the user, as the person may be named in other people's rows too. */
const TIMEOUT_MS = 60_000;

/** Begins a transaction whose statements may take their time. */
export const BEGIN_PATIENTLY = `begin; set local statement_timeout = ${TIMEOUT_MS}`;

/** `query_timeout` is the client's own limit beside the server's. */
export function patient(text: string, values: unknown[]) {
  return { text, values, query_timeout: TIMEOUT_MS };
}

/**
 * A match under way has seen the person and would queue them: what comes after this sees what it has queued. Those that
 * come later wait until the end of the transaction.
 */
export async function waitForMatches(client: PoolClient, userId: string): Promise<void> {
  await client.query(patient('select from reach_users where id = $1 for update', [userId]));
}
