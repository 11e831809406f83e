import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { serveParent, settingsOfChild } from '../harness/serve-parent.ts';
import { createUsualMail, type UsualPipelineSettings } from '../usual-mail.ts';

/**
 * The same, one job a mail, on a queue in Postgres: graphile-worker with what its documentation names for throughput.
 * Jobs are fetched by the hundred into a local queue, and what is completed is written together.
 */
const CONCURRENT_JOBS = 24;
const ADDED_AT_ONCE = 2_000;

const settings = settingsOfChild<UsualPipelineSettings>();
const connectionString = settings.databaseUrl;
const sendOne = createUsualMail(settings);
const quiet = new Logger(() => () => {});
const utils = await makeWorkerUtils({ connectionString, logger: quiet });
await utils.migrate();
let left = 0;
let onDone: (result: number) => void = () => {};
let onFailure: (error: unknown) => void = () => {};

const runner = await run({
  preset: {
    worker: {
      connectionString,
      logger: quiet,
      maxPoolSize: 20,
      concurrentJobs: CONCURRENT_JOBS,
      localQueue: { size: 500 },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
    },
  },
  taskList: { send: async (payload) => sendOne((payload as { id: string }).id) },
});
runner.events.on('job:complete', ({ error }) => {
  if (error) onFailure(error);
  left--;
  if (left === 0) onDone(0);
});

serveParent<string[]>(async (ids) => {
  left = ids.length;
  const done = new Promise<number>((resolve, reject) => {
    onDone = resolve;
    onFailure = reject;
  });
  for (let at = 0; at < ids.length; at += ADDED_AT_ONCE) {
    const part = ids.slice(at, at + ADDED_AT_ONCE);
    await utils.addJobs(part.map((id) => ({ identifier: 'send', payload: { id } })));
  }
  return done;
});
