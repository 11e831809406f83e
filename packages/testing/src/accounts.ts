import { createApiKey, createUser, type NewUser } from '@reach/outreach';
import type { Database } from '@reach/schema';

export interface Account {
  userId: string;
  key: string;
}

let accounts = 0;

/** A user with a key, limits out of the way, mail that leaves at once and a whole sender identity, unless `settings` say otherwise. */
export async function createAccount(db: Database, settings: Partial<NewUser> = {}): Promise<Account> {
  accounts++;
  const user = await createUser(
    { db },
    {
      email: `account-${accounts}@reach.test`,
      name: `Account ${accounts}`,
      fromName: 'Ada Sender',
      fromEmail: 'ada@sender.test',
      postalAddress: '1 Test Street\n12345 Testville',
      pacing: null,
      recontactDays: null,
      creditsLimit: 1_000,
      startsPerMinute: 100_000,
      requestsPerMinute: 100_000,
      ...settings,
    },
  );
  const { key } = await createApiKey({ db }, { userId: user.id, name: 'test' });
  return { userId: user.id, key };
}
