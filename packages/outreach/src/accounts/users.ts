import { AppError, DEFAULT_PACING, type Pacing } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { asc, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';

export interface NewUser {
  email: string;
  name: string;
  fromName?: string | undefined;
  fromEmail?: string | undefined;
  replyTo?: string | undefined;
  postalAddress?: string | undefined;
  /** Runs that this user may start; default 100. */
  creditsLimit?: number | undefined;
  maxLeadsPerRun?: number | undefined;
  startsPerMinute?: number | undefined;
  requestsPerMinute?: number | undefined;
  /** Shares from 0 to 1 above which the brake pauses a run; 1 switches it off. Default 0.05 and 0.003. */
  maxBounceRate?: number | undefined;
  maxComplaintRate?: number | undefined;
  /** Whether the brake looks at all runs of a sender domain too; default true. */
  brakeDomain?: boolean | undefined;
  /** Null: people may be written to again at any time. Default 90. */
  recontactDays?: number | null | undefined;
  /** Null: any number. Default 3. */
  peoplePerCompany?: number | null | undefined;
  /** Null: mail leaves at once, without limits. Default `DEFAULT_PACING`. */
  pacing?: Pacing | null | undefined;
}

export type User = typeof tables.users.$inferSelect;

/** Creates an account. Throws `conflict` when the address is taken, whatever its case. */
export async function createUser({ db }: { db: Database }, input: NewUser): Promise<User> {
  const [user] = await db
    .insert(tables.users)
    .values({
      ...input,
      email: input.email.toLowerCase(),
      id: uuidv7(),
      creditsLimit: input.creditsLimit ?? 100,
      pacing: input.pacing === undefined ? DEFAULT_PACING : input.pacing,
    })
    .onConflictDoNothing({ target: tables.users.email })
    .returning();
  if (!user) throw new AppError('conflict', `There is a user with the address ${input.email} already`);
  return user;
}

export function listUsers({ db }: { db: Database }): Promise<User[]> {
  return db.select().from(tables.users).orderBy(asc(tables.users.createdAt), asc(tables.users.id));
}

/** Finds a user by address, whatever its case. */
export async function findUserByEmail({ db }: { db: Database }, email: string): Promise<User | undefined> {
  const [user] = await db
    .select()
    .from(tables.users)
    .where(sql`lower(${tables.users.email}) = lower(${email})`);
  return user;
}
