import { Pool } from 'undici';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';
import { type MailSample, mailBodies } from '../mail-bodies.ts';

/**
 * What a program costs that only posts: the same bodies to the same sink by the same client, made one by one, each
 * answer read and parsed. No queue, no database, no retry, nothing remembered.
 */
export interface BareLoopSettings extends MailSample {
  url: string;
  connections: number;
}

const { url, connections, ...sample } = settingsOfChild<BareLoopSettings>();
const pool = new Pool(url, { connections });
const headers = { authorization: 'Bearer msk_bench', 'content-type': 'application/json' };
const bodyOf = mailBodies(sample);

serveParent<number>(async (mails) => {
  let next = 0;
  let accepted = 0;
  const lane = async () => {
    while (next < mails) {
      const body = bodyOf(next++);
      const answer = await pool.request({ method: 'POST', path: '/v1/send', headers, body });
      const said = (await answer.body.json()) as { success: boolean };
      if (answer.statusCode === 200 && said.success) accepted++;
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return accepted;
});
