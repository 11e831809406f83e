import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrEmpty } from './processes.ts';

/** The password that is kept in a server's folder (mode 0600), or null when there is none yet. */
export function readPassword(dir: string): string | null {
  return readOrEmpty(passwordFile(dir)).trim() || null;
}

/** Makes a password of URL-safe characters and keeps it in a server's folder. */
export function createPassword(dir: string): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile(dir), `${password}\n`, { mode: 0o600 });
  return password;
}

function passwordFile(dir: string): string {
  return join(dir, 'password');
}
