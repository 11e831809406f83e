import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { generateApiKey } from '@reach/outreach';
import { z } from 'zod';
import { readOrEmpty } from './servers/processes.ts';

const secretsSchema = z.object({
  apiKey: z.string(),
  cronSecret: z.string(),
  webhookSecret: z.string(),
  mailApiKey: z.string(),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of a home folder: made once, kept in a file that only its owner can read (mode 0600). */
export function keptSecrets(file: string): Secrets {
  const text = readOrEmpty(file);
  if (text) return readSecrets(file, text);
  const secrets = {
    apiKey: generateApiKey(),
    cronSecret: randomBytes(32).toString('base64url'),
    webhookSecret: randomBytes(32).toString('base64url'),
    mailApiKey: `msk_${randomBytes(32).toString('base64url')}`,
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string, text: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Delete it: the next start makes new secrets.`);
  }
}
