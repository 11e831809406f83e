import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';

/** Writes a file that a person asked for. Throws an `Error` that says why it cannot be written. */
export function writeFile(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Error(`${path} cannot be written: ${whyNotWritten(path, error)}`);
  }
}

/** The text of a file that a person named. Throws an `Error` that says why it cannot be read. */
export function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw notRead(path, error);
  }
}

export function notRead(path: string, error: unknown): Error {
  if (codeOf(error) === 'ENOENT') return new Error(`There is no file ${path}`);
  return new Error(`${path} cannot be read: ${inWords(error)}`);
}

function whyNotWritten(path: string, error: unknown): string {
  return codeOf(error) === 'ENOENT' ? `there is no folder ${dirname(path)}` : inWords(error);
}

/** Node's own message begins with a code and ends with the call that failed. */
function inWords(error: unknown): string {
  if (codeOf(error) === 'EISDIR') return 'it is a folder';
  const [, words] = getSystemErrorMap().get((error as NodeJS.ErrnoException).errno ?? 0) ?? [];
  return words ?? (error as Error).message;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
