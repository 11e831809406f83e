import { Pool } from 'undici';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';
import { type MailSample, mailBodies } from '../mail-bodies.ts';

/**
 * What a program costs that only posts: the same bodies to the same sink by the same client, made one by one, each
 * answer read and parsed. No queue, no database, no retry, nothing remembered.
 */
export interface BareLoopSettings extends MailSample {
  url: string;
}

export interface BareLoopTask {
  mails: number;
  connections: number;
}

const { url, ...sample } = settingsOfChild<BareLoopSettings>();
const headers = { authorization: 'Bearer msk_bench', 'content-type': 'application/json' };
const bodyOf = mailBodies(sample);

/** By how many connections they have; each is kept, as ours are from one run to the next. */
const pools = new Map<number, Pool>();

serveParent<BareLoopTask>(async ({ mails, connections }) => {
  const pool = pools.get(connections) ?? new Pool(url, { connections });
  pools.set(connections, pool);
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
