import { renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readOrEmpty } from './servers/processes.ts';

/** What a running stack tells about itself in `stack.json`, for people, scripts and the CLI. */
const stackFileSchema = z.object({
  /** Base of the API's routes, without a slash at its end. */
  apiUrl: z.string(),
  webhookUrl: z.string(),
  /** The sandbox's page; null with a real mail provider. */
  inboxUrl: z.string().nullable(),
  /** MisarMail's base, `{mailApiUrl}/v1/send`, or a mail server's `smtp://host:port`. */
  mailApiUrl: z.string(),
  /** The sandbox's key; null with a real mail provider, whose key is not written down a second time. */
  mailApiKey: z.string().nullable(),
  apiKey: z.string(),
  cronSecret: z.string(),
  webhookSecret: z.string(),
  databaseUrl: z.string(),
  redisUrl: z.string(),
  services: z.array(z.object({ name: z.string(), pid: z.number(), url: z.string() })),
});

export type StackFile = z.infer<typeof stackFileSchema>;

/** Replaces the file in one step, so that a reader never sees half of it. Mode 0600: it holds secrets. */
export function writeStackFile(file: string, stack: StackFile): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}

/** The stack that runs in this home folder, or null when none has written the file. */
export function readStackFile(file: string): StackFile | null {
  const text = readOrEmpty(file);
  if (!text) return null;
  try {
    return stackFileSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Start the stack again: npm start`);
  }
}
