import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Pool } from 'undici';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';
import { type MailSample, mailBodies } from '../mail-bodies.ts';

/**
 * How mail is usually queued: one BullMQ job a mail, which reads its row, posts the mail and updates the row. The
 * client, the connections and the bodies are ours, so that only the grain differs. Its table has a key and nothing
 * else: no counters, no leases, no suppressions.
 */
export interface UsualPipelineSettings extends MailSample {
  databaseUrl: string;
  redisUrl: string;
  url: string;
  connections: number;
}

const { databaseUrl, redisUrl, url, connections, ...sample } = settingsOfChild<UsualPipelineSettings>();
const headers = { authorization: 'Bearer msk_bench', 'content-type': 'application/json' };
const bodyOf = mailBodies(sample);
const provider = new Pool(url, { connections });
const db = new pg.Pool({ connectionString: databaseUrl, max: 20 });
const queue = new Queue<{ id: string }>('usual', { connection: new Redis(redisUrl) });
let left = 0;
let onDone: (result: number) => void = () => {};
let onFailure: (error: Error) => void = () => {};

const worker = new Worker<{ id: string }>('usual', async ({ data }) => sendOne(data.id), {
  connection: new Redis(redisUrl, { maxRetriesPerRequest: null }),
  concurrency: connections,
  removeOnComplete: { count: 0 },
});
worker.on('completed', () => {
  left--;
  if (left === 0) onDone(0);
});
worker.on('failed', (_job, error) => onFailure(error));

async function sendOne(id: string): Promise<void> {
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
}

serveParent<string[]>(async (ids) => {
  left = ids.length;
  const done = new Promise<number>((resolve, reject) => {
    onDone = resolve;
    onFailure = reject;
  });
  for (let at = 0; at < ids.length; at += 500) {
    await queue.addBulk(ids.slice(at, at + 500).map((id) => ({ name: 'send', data: { id } })));
  }
  return done;
});
