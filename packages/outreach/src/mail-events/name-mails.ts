import type { Database } from '@reach/schema';
import { ERASED } from '../erasure/erased.ts';
import { retryDeadlock } from '../retry-deadlock.ts';

/**
 * Keeps the `Message-ID` that a provider gave each mail and told of later than of the mail itself, for follow-ups to
 * refer to. Resolves with a null for each, for a micro-batch.
 */
export async function nameMails(
  { db }: { db: Database },
  mails: { sendId: string; messageId: string }[],
): Promise<null[]> {
  await retryDeadlock(() =>
    db.$client.query({
      name: 'name-mails',
      text: `
        update reach_campaign_sends s set provider_message_id = m.name
        from unnest($1::uuid[], $2::text[]) as m(id, name)
        where s.id = m.id and s.email <> '${ERASED}' and s.provider_message_id is distinct from m.name`,
      values: [mails.map(({ sendId }) => sendId), mails.map(({ messageId }) => messageId)],
    }),
  );
  return mails.map(() => null);
}
