import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/**
 * The values of a file with one JSON value a line, as they are read; empty lines are passed over. Throws with the
 * file and, for a line that is no JSON or not of the schema, its number, counted from 1.
 */
export async function* readJsonLines<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): AsyncGenerator<{ line: number; value: z.output<Schema> }> {
  checkFile(file);
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    const json = text.replace(/^\ufeff/, '').trim();
    if (json !== '') yield { line, value: parseLine(json, schema, `${file}, line ${line}`) };
  }
}

/** How many lines a file has, for a progress bar. */
export async function countLines(file: string): Promise<number> {
  checkFile(file);
  let lines = 0;
  for await (const _line of createInterface({ input: createReadStream(file) })) lines++;
  return lines;
}

function checkFile(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`There is no file ${file}`);
  if (!stat.isFile()) throw new Error(`${file} is not a file`);
}

function parseLine<Schema extends z.ZodType>(json: string, schema: Schema, where: string): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`${where} is not JSON; each line must be one JSON object`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new Error(`${where}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
}
