import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';
import { createUsualMail, type UsualPipelineSettings } from '../usual-mail.ts';

/** How mail is usually queued: one BullMQ job a mail. */
const settings = settingsOfChild<UsualPipelineSettings>();
const { redisUrl, connections } = settings;
const sendOne = createUsualMail(settings);
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
