import { AppError, type Sender, type SenderBody } from '@reach/contracts';
import { type Database, tables } from '@reach/schema';
import { eq } from 'drizzle-orm';
import { parseEmail } from '../leads/email.ts';
import type { User } from './users.ts';

/** Who a user's mail is from. */
export function senderOf(user: User): Sender {
  return {
    from_name: user.fromName,
    from_email: user.fromEmail,
    reply_to: user.replyTo,
    postal_address: user.postalAddress,
    reply_stops_company: user.replyStopsCompany,
  };
}

/**
 * Changes who a user's mail is from; what is left out stays. Runs that are planned keep the sender that they have,
 * and a paused one takes what it lacks when it is resumed. Throws `invalid_request` for an address that is none.
 */
export async function setSender(
  { db }: { db: Database },
  { userId, sender }: { userId: string; sender: SenderBody },
): Promise<Sender> {
  const { from_name, from_email, reply_to, postal_address, reply_stops_company } = sender;
  const changes = {
    ...(from_name !== undefined && { fromName: from_name }),
    ...(from_email !== undefined && { fromEmail: checkedAddress('from_email', from_email) }),
    ...(reply_to !== undefined && {
      replyTo: reply_to === null ? null : checkedAddress('reply_to', reply_to),
    }),
    ...(reply_stops_company !== undefined && { replyStopsCompany: reply_stops_company }),
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
