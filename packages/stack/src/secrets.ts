import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { generateApiKey } from '@reach/outreach';
import { z } from 'zod';
import { readOrEmpty } from './servers/processes.ts';

const secretsSchema = z.object({
  /** Of the demo account. */
  apiKey: z.string(),
  /** Of the owner's account, where real mail is sent. */
  ownerApiKey: z.string(),
  cronSecret: z.string(),
  webhookSecret: z.string(),
  mailApiKey: z.string(),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of a home folder: made once, kept in a file that only its owner can read (mode 0600). */
export function keptSecrets(file: string): Secrets {
  const text = readOrEmpty(file);
  // The file of an earlier version lacks what has come since.
  const kept = text ? readSecrets(file, text) : {};
  const secrets = secretsSchema.parse({ ...newSecrets(), ...kept });
  if (Object.keys(kept).length < Object.keys(secrets).length)
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function newSecrets(): Secrets {
  return {
    apiKey: generateApiKey(),
    ownerApiKey: generateApiKey(),
    cronSecret: randomBytes(32).toString('base64url'),
    webhookSecret: randomBytes(32).toString('base64url'),
    mailApiKey: `msk_${randomBytes(32).toString('base64url')}`,
  };
}

function readSecrets(file: string, text: string): object {
  try {
    return secretsSchema.partial().parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Delete it: the next start makes new secrets.`);
  }
}
