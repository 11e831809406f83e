import { AppError } from '@reach/contracts';
import type { Database } from '@reach/schema';
import type { PoolClient } from 'pg';

/**
 * Commits what `work` does on the connection that it is given, or nothing of it when it throws.
 *
 * After any failure but our own the connection is ended and not given back. A statement that its client no longer waits
 * for goes on in the server, and the rollback may time out behind it: whoever got the connection next would be told
 * that its writes are done, in a transaction that nobody commits. One that was left within a COPY is of no use either.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (client: PoolClient) => Promise<Result>,
  begin = 'begin',
): Promise<Result> {
  const client = await db.$client.connect();
  let failure: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    if (!(error instanceof AppError)) failure = error as Error;
    await client.query('rollback').catch((failed: Error) => {
      failure = failed;
    });
    throw error;
  } finally {
    client.release(failure);
  }
}
