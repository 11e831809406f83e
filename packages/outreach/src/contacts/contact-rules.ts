import { AppError, type ContactRules, type ContactRulesBody } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { eq } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import type { User } from '../accounts/users.ts';

/** Whom an account's runs leave alone. */
export function contactRulesOf(user: User): ContactRules {
  return { recontact_days: user.recontactDays, people_per_company: user.peoplePerCompany };
}

/**
 * Changes whom an account's runs leave alone; what is left out stays. Holds for what is queued as well, as the days
 * are asked again when a send is claimed.
 */
export async function setContactRules(
  { db }: { db: Database },
  { userId, rules }: { userId: string; rules: ContactRulesBody },
): Promise<ContactRules> {
  const { recontact_days, people_per_company } = rules;
  const changes = {
    ...(recontact_days !== undefined && { recontactDays: recontact_days }),
    ...(people_per_company !== undefined && { peoplePerCompany: people_per_company }),
  };
  const [user] = await db.update(tables.users).set(changes).where(eq(tables.users.id, userId)).returning();
  if (!user) throw new AppError('not_found', 'There is no such account');
  return contactRulesOf(user);
}

/** The account's rules, and how many leads one of its runs may have. */
export async function readRules(
  client: Pick<PoolClient, 'query'>,
  userId: string,
): Promise<ContactRules & { maxLeads: number }> {
  const { rows } = await client.query<ContactRules & { maxLeads: number }>(
    `select recontact_days, people_per_company, max_leads_per_run as "maxLeads" from reach_users where id = $1`,
    [userId],
  );
  return rows[0]!;
}

/** What holds for one run: `recontact` is its own word on the days, 0 spares nobody; undefined: the account's. */
export function rulesOfRun(rules: ContactRules, recontact: number | null | undefined): ContactRules {
  return { ...rules, recontact_days: (recontact ?? rules.recontact_days) || null };
}
