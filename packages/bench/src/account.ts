import { createApiKey, createUser } from '@reach/outreach';
import type { Database } from '@reach/schema';

/** A user whom no limit meets, with a key. */
export async function createBenchUser(
  db: Database,
  { maxLeadsPerRun = 10_000 }: { maxLeadsPerRun?: number } = {},
): Promise<{ userId: string; key: string }> {
  const user = await createUser(
    { db },
    {
      email: 'bench@reach.test',
      name: 'Bench',
      fromName: 'Ada Sender',
      fromEmail: 'ada@sender.test',
      postalAddress: '1 Test Street\n12345 Testville',
      pacing: null,
      // Every round writes to the same people.
      recontactDays: null,
      creditsLimit: 1_000_000,
      startsPerMinute: 1_000_000,
      requestsPerMinute: 1_000_000,
      maxLeadsPerRun,
    },
  );
  const { key } = await createApiKey({ db }, { userId: user.id, name: 'bench' });
  return { userId: user.id, key };
}

/** As a database that has been running for a while: nothing is left to tidy up, and its statistics are right. */
export async function settle(db: Database, tables: string): Promise<void> {
  const slow = { text: `vacuum (analyze) ${tables}`, query_timeout: 600_000 };
  const client = await db.$client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query(slow);
    await client.query('reset statement_timeout');
  } finally {
    client.release();
  }
}
