import { AppError, type Sender, type SenderBody } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { eq } from 'drizzle-orm';
import { parseEmail } from '../leads/email.ts';
import type { User } from './users.ts';

/** Who a user's mail is from. */
export function senderOf({ fromName, fromEmail, replyTo, postalAddress }: User): Sender {
  return { from_name: fromName, from_email: fromEmail, reply_to: replyTo, postal_address: postalAddress };
}

/**
 * Changes who a user's mail is from; what is left out stays. Runs that are planned keep the sender that they have,
 * and a paused one takes what it lacks when it is resumed. Throws `invalid_request` for an address that is none.
 */
export async function setSender(
  { db }: { db: Database },
  { userId, sender }: { userId: string; sender: SenderBody },
): Promise<Sender> {
  const { from_name, from_email, reply_to, postal_address } = sender;
  const changes = {
    ...(from_name !== undefined && { fromName: from_name }),
    ...(from_email !== undefined && { fromEmail: checkedAddress('from_email', from_email) }),
    ...(reply_to !== undefined && {
      replyTo: reply_to === null ? null : checkedAddress('reply_to', reply_to),
    }),
    ...(postal_address !== undefined && { postalAddress: postal_address }),
  };
  const [user] = await db.update(tables.users).set(changes).where(eq(tables.users.id, userId)).returning();
  if (!user) throw new AppError('not_found', 'There is no such account');
  return senderOf(user);
}

function checkedAddress(field: string, text: string): string {
  const parsed = parseEmail(text);
  if (parsed.ok) return parsed.email;
  const issues = [{ field, message: parsed.reason }];
  throw new AppError('invalid_request', `${field}: ${parsed.reason}`, { issues });
}
