import { type Database, tables } from '@reach/schema';
import { eq } from 'drizzle-orm';

/** A user's runs: how many the account allows and how many it has used. */
export async function credits(
  db: Pick<Database, 'select'>,
  userId: string,
): Promise<{ limit: number; used: number }> {
  const [row] = await db
    .select({ limit: tables.users.creditsLimit, used: tables.users.creditsUsed })
    .from(tables.users)
    .where(eq(tables.users.id, userId));
  return row ?? { limit: 0, used: 0 };
}
