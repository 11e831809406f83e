import { readUnsubscribeToken } from '@reach/mail';
import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import { suppress } from '../suppressions/suppress.ts';
import { unsubscribeSecret } from './secret.ts';

/** What an unsubscribe page may show. */
export interface UnsubscribeLink {
  sendId: string;
  /** Null when the person was erased: there is nobody left to mail then. */
  send: { userId: string; email: string; sender: string } | null;
}

/** Reads a link's token; null for one that we did not make, or whose send is gone. Changes nothing. */
export async function readUnsubscribeLink(
  { db }: { db: Database },
  { token }: { token: string },
): Promise<UnsubscribeLink | null> {
  // A token of the wrong shape costs no query.
  if (!/^[\w-]{43}$/.test(token)) return null;
  const secret = await unsubscribeSecret(db);
  const sendId = secret && readUnsubscribeToken(token, secret);
  if (sendId === null) return null;
  const found = await db.$client.query<{ userId: string; email: string; sender: string }>({
    name: 'unsubscribe-send',
    text: `select s.user_id as "userId", s.email, coalesce(c.from_name, c.from_email, '') as sender
           from reach_campaign_sends s left join reach_campaigns c on c.run_id = s.run_id where s.id = $1
           union all
           select t.user_id, t.email, coalesce(u.from_name, u.from_email, '')
           from reach_test_sends t join reach_users u on u.id = t.user_id where t.id = $1`,
    values: [sendId],
  });
  const [send] = found.rows;
  return send ? { sendId, send: send.email === ERASED ? null : send } : null;
}

/**
 * Does what the link's reader asks for: its user mails this address never again, and what is queued for it in any
 * run is skipped when this resolves. Resolves with false for a token that we did not make, or
 * whose send is gone; a repeat is harmless.
 */
export async function unsubscribe(deps: { db: Database }, { token }: { token: string }): Promise<boolean> {
  const link = await readUnsubscribeLink(deps, { token });
  if (!link) return false;
  if (link.send) {
    const { userId, email } = link.send;
    await suppress(deps, { userId, keys: [email.toLowerCase()], reason: 'unsubscribed' });
  }
  return true;
}
