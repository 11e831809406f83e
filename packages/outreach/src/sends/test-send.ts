import { AppError } from '@reach/contracts';
import type { MailProvider } from '@reach/mail';
import type { Database } from '@reach/schema';
import { uuidv7 } from 'uuidv7';
import type { User } from '../accounts/users.ts';
import { MAIL_HOSTS } from '../contacts/mail-hosts.ts';
import { erasedSql } from '../erasure/erased.ts';
import { parseEmail } from '../leads/email.ts';
import type { ClaimedSend } from './claim-sends.ts';
import { loadComposer } from './compose.ts';

export interface TestSendDeps {
  db: Database;
  provider: MailProvider;
  publicUrl: string | undefined;
}

/**
 * Mails a run's first message to its own user, as its recipient would get it, with `[Test]` before the subject. It is
 * no send of the run and counts nowhere; its unsubscribe link works as any other. Resolves with the provider's id.
 * Throws `not_found`, `invalid_request` for an address that is not the user's own, `conflict` where there is no
 * message yet, the sender is not whole or the address is suppressed, and `unavailable` when the provider did not take it.
 */
export async function testSend(
  deps: TestSendDeps,
  { user, runId, to }: { user: User; runId: string; to: string },
): Promise<string | null> {
  const address = ownAddress(user, to);
  const first = await firstSend(deps.db, user.id, runId);
  const composer = await loadComposer(deps, { runId });
  if (!first || !composer) throw new AppError('conflict', 'The run has no message yet');
  if (composer.missing !== null) throw new AppError('conflict', composer.missing);
  if (await isRefused(deps.db, user.id, address)) {
    throw new AppError('conflict', 'This address is suppressed, so it gets no test mail either');
  }
  const id = uuidv7();
  await keepTestSend(deps.db, { id, userId: user.id, email: address });
  const message = composer.compose({ ...first, id, email: address });
  const outcome = await deps.provider.send({ ...message, subject: `[Test] ${message.subject}` });
  switch (outcome.kind) {
    case 'accepted':
      return outcome.messageId;
    case 'refused':
    case 'suppressed':
    case 'paused':
      throw new AppError('conflict', outcome.reason);
    case 'retry':
    case 'unreachable':
    case 'throttled':
      throw new AppError('unavailable', outcome.reason);
  }
}

/** Before the mail leaves: its link must work for whoever gets it. */
async function keepTestSend(
  db: Database,
  { id, userId, email }: { id: string; userId: string; email: string },
): Promise<void> {
  await db.$client.query('insert into reach_test_sends (id, user_id, email) values ($1, $2, $3)', [
    id,
    userId,
    email,
  ]);
}

/** Forgets test mails, and with them their links, after a year. Resolves with how many. */
export async function forgetTestSends({ db }: { db: Database }): Promise<number> {
  const { rowCount } = await db.$client.query(
    `delete from reach_test_sends where created_at < now() - interval '1 year'`,
  );
  return rowCount ?? 0;
}

/** A way around suppressions and caps must not lead to other people. */
function ownAddress(user: User, to: string): string {
  const parsed = parseEmail(to);
  if (!parsed.ok) throw refused(parsed.reason);
  const domain = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const own = [user.email, user.fromEmail, user.replyTo].map((email) => email?.toLowerCase());
  const colleague =
    user.fromEmail !== null &&
    domain(user.fromEmail) === domain(parsed.email) &&
    !MAIL_HOSTS.includes(domain(parsed.email));
  const isOwn = own.includes(parsed.emailKey) || colleague;
  if (!isOwn) throw refused('test mails go to your own addresses only, or to those of your sender domain');
  return parsed.email;
}

function refused(reason: string): AppError {
  return new AppError('invalid_request', `to: ${reason}`, { issues: [{ field: 'to', message: reason }] });
}

/** Own addresses are what the user says they are. */
async function isRefused(db: Database, userId: string, email: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ refused: boolean }>(
    `select exists (select from reach_suppressions where user_id = $1 and email_key = any(reach_suppression_keys($2)))
       or ${erasedSql({ userId: '$1::uuid', email: '$2' })} as refused`,
    [userId, email],
  );
  return rows[0]!.refused;
}

async function firstSend(
  db: Database,
  userId: string,
  runId: string,
): Promise<Pick<ClaimedSend, 'name' | 'mergeFields'> | undefined> {
  const { rows } = await db.$client.query(
    `select s.name, s.merge_fields as "mergeFields", s.id from reach_runs r
     left join reach_campaign_sends s on s.run_id = r.id and s.seq = 1 where r.id = $1 and r.user_id = $2`,
    [runId, userId],
  );
  if (rows.length === 0) throw new AppError('not_found', 'Run not found');
  return rows[0].id === null ? undefined : rows[0];
}
