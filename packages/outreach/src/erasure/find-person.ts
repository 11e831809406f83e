import { AppError } from '@reach/contracts';
import type { PoolClient } from 'pg';
import { ERASED } from './erased.ts';

export interface Person {
  /** Of the lead, or of sends to a lead that was deleted. */
  emailKey: string;
}

/**
 * Whom a lead's id means, also when the lead was deleted and only sends to it are left. Throws `not_found`, also for
 * somebody else's lead and for a person who was erased.
 */
export async function findPerson(
  client: Pick<PoolClient, 'query'>,
  { userId, leadId }: { userId: string; leadId: string },
): Promise<Person> {
  const { rows } = await client.query<Person>(
    `select email_key as "emailKey" from reach_leads where id = $2 and user_id = $1
     union all
     select lower(s.email) from reach_runs r join reach_campaign_sends s on s.run_id = r.id and s.lead_id = $2
     where r.user_id = $1 and s.email <> $3 limit 1`,
    [userId, leadId, ERASED],
  );
  if (!rows[0]) throw new AppError('not_found', 'Lead not found');
  return rows[0];
}
