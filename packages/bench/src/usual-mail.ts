import pg from 'pg';
import { Pool } from 'undici';
import { type MailSample, mailBodies } from './mail-bodies.ts';

/** What a pipeline of one job a mail is told. */
export interface UsualPipelineSettings extends MailSample {
  databaseUrl: string;
  redisUrl: string;
  url: string;
  connections: number;
}

/**
 * What each job of such a pipeline does: reads its row, posts the mail and updates the row. The client, the connections
 * and the bodies are ours, so that only the grain differs. Its table has a key and nothing else: no counters, no
 * leases, no suppressions.
 */
export function createUsualMail({ databaseUrl, url, connections, ...sample }: UsualPipelineSettings) {
  const headers = { authorization: 'Bearer msk_bench', 'content-type': 'application/json' };
  const bodyOf = mailBodies(sample);
  const provider = new Pool(url, { connections });
  const db = new pg.Pool({ connectionString: databaseUrl, max: 20 });

  return async (id: string): Promise<void> => {
    const { rows } = await db.query({
      name: 'usual-read',
      text: 'select seq, email, name, merge_fields from usual_sends where id = $1',
      values: [id],
    });
    const body = bodyOf(rows[0].seq);
    const answer = await provider.request({ method: 'POST', path: '/v1/send', headers, body });
    const said = (await answer.body.json()) as { message_id: string };
    await db.query({
      name: 'usual-sent',
      text: `update usual_sends set status = 'sent', sent_at = now(), provider_message_id = $2 where id = $1`,
      values: [id, said.message_id],
    });
  };
}
