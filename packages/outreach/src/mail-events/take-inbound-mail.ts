import { AppError } from '@reach/contracts';
import { classifyInboundMail, type InboundMail, readUnsubscribeToken, unreadCode } from '@reach/mail';
import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import type { PauseDeps } from '../sends/halt.ts';
import { suppress } from '../suppressions/suppress.ts';
import { unsubscribeSecret } from '../unsubscribe/secret.ts';
import { type ComplainedSend, recordComplaint } from './record-complaint.ts';
import { recordMailEvents } from './record-mail-events.ts';

export interface TakenMail {
  kind: InboundMail['what']['kind'];
  /** Whether it belongs to a send of ours. */
  matched: boolean;
}

type Send = ComplainedSend;

/**
 * Takes a message that came back to a sender, whoever read it: a person's answer makes its send `replied` and ends
 * what is queued for them, for good when it says no; a hard delivery failure makes it `bounced`; a complaint suppresses
 * the person at once. Automatic answers and soft failures change nothing. The same message once more changes nothing
 * either. Throws `invalid_request` for a message that cannot be read, and `unavailable` while too many wait to be.
 */
export async function takeInboundMail(deps: PauseDeps, raw: Uint8Array): Promise<TakenMail> {
  const mail = await classifyInboundMail(raw).catch(refuseUnread);
  const sends = await findSends(deps.db, mail);
  for (const send of sends) await takeFor(deps, send, mail);
  return { kind: mail.what.kind, matched: sends.length > 0 };
}

/** Whoever posts mail repeats it after a 5xx: what will never be read must not be answered so. */
function refuseUnread(error: unknown): never {
  switch (unreadCode(error)) {
    case 'malformed':
      throw new AppError(
        'invalid_request',
        'The message cannot be read: it is nested too deep or has too long a head',
      );
    case 'too_costly':
      throw new AppError('invalid_request', 'The message cannot be read: it takes too much time or memory');
    case 'busy':
      throw new AppError('unavailable', 'Too many messages wait to be read: post it again later', {
        retryAfter: 10,
      });
    case null:
      throw error;
  }
}

async function takeFor(deps: PauseDeps, send: Send, { what }: InboundMail): Promise<void> {
  if (what.kind === 'reply') {
    await recordMailEvents(deps, [{ sendId: send.id, event: 'replied' }]);
    if (what.declines && send.email !== ERASED) {
      const keys = [send.email.toLowerCase()];
      await suppress(deps, { userId: send.user_id, keys, reason: 'unsubscribed' });
    }
  }
  if (what.kind === 'bounce' && what.hard && isAbout(send, what.recipient)) {
    await recordMailEvents(deps, [{ sendId: send.id, event: 'bounced' }]);
  }
  if (what.kind === 'complaint') await recordComplaint(deps, send);
}

/** A report that names another address is about a forward that we know nothing of. */
function isAbout(send: Send, recipient: string | null): boolean {
  return recipient === null || recipient === send.email.toLowerCase();
}

/** By our own link, which nobody can forge; by the message id; else, for answers, by who writes to whom. */
async function findSends(db: Database, mail: InboundMail): Promise<Send[]> {
  const secret = await unsubscribeSecret(db);
  const fromLinks = mail.tokens.flatMap((token) => (secret && readUnsubscribeToken(token, secret)) ?? []);
  const ids = [...fromLinks, ...mail.referredIds];
  if (ids.length > 0) {
    const { rows } = await db.$client.query<Send>(
      `select id, user_id, run_id, email from reach_campaign_sends
       where id = any($1::uuid[]) order by array_position($1::uuid[], id) limit 1`,
      [ids],
    );
    if (rows.length > 0) return rows;
  }
  return mail.what.kind === 'reply' || mail.what.kind === 'automatic' ? findByPeople(db, mail) : [];
}

/**
 * The newest mail from the sender that this was written to, to the person who wrote it. Of each account with that
 * sender, as nothing tells which one is answered, and none may go on writing to who said no.
 */
async function findByPeople(db: Database, { from, to }: InboundMail): Promise<Send[]> {
  if (from === null || to.length === 0) return [];
  const { rows } = await db.$client.query<Send>(
    `select distinct on (u.id) s.id, s.user_id, s.run_id, s.email
     from reach_users u
     join reach_leads l on l.user_id = u.id and l.email_key = $1
     join reach_runs r on r.user_id = u.id
     join reach_campaign_sends s on s.run_id = r.id and s.lead_id = l.id and s.sent_at is not null
     where lower(u.from_email) = any($2::text[]) or lower(u.reply_to) = any($2::text[])
     order by u.id, s.sent_at desc`,
    [from, to],
  );
  return rows;
}
